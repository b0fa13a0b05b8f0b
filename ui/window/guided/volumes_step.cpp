#include "ui/window/guided/volumes_step.h"

#include "ui/theme/segmented_control.h"
#include "ui/window/guided/volume_table.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

/// The pasted months are mostly before the plan, or mostly in it.
VolumeEntry entryFor(const PastedVolumes& pasted, const plan::Plan& plan) {
    int before = 0, within = 0;
    for (const auto& month : pasted.months)
        if (month) (*month < plan.firstMonth ? before : within)++;
    return within > before ? VolumeEntry::forecast : VolumeEntry::lastYear;
}

} // namespace

VolumesStep::VolumesStep(DraftDesk& desk, const Theme& theme, QWidget* parent)
    : GuidedStep(
          desk, theme, tr("How many conversations come in?"),
          tr("Type them, paste a block from a spreadsheet (Ctrl+V; with its names and months if you "
             "like), or import a file of your helpdesk. All that came in counts, whoever answered it."),
          parent)
    , m_entry(new SegmentedControl(theme, tr("What the table holds")))
    , m_table(new VolumeTable(theme))
    , m_about(muted(QString(), TextStyle::body))
    , m_said(new PanelLabel(theme, TextStyle::body, ColourRole::ink)) {
    m_entry->setChoices({tr("A usual month"), tr("Last year by month"), tr("A forecast by month")}, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit * 2);
    auto* pasteButton = new QPushButton(tr("Paste from a spreadsheet"));
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    auto* importButton = new QPushButton(tr("Import a file…"));
    connect(importButton, &QPushButton::clicked, this, &VolumesStep::importWanted);
    buttons->addWidget(pasteButton);
    buttons->addWidget(importButton);
    buttons->addStretch(1);
    column().addWidget(m_entry);
    column().addWidget(m_about);
    column().addWidget(m_table);
    column().addWidget(m_said);
    column().addLayout(buttons);
    column().addSpacing(space::unit);
    column().addWidget(leverLine(plan::LeverKey::growth));
    column().addWidget(leverLine(plan::LeverKey::inducedDemand));
    column().addStretch(1);
    connect(m_entry, &SegmentedControl::chosenChanged, this, [this](int index) {
        this->desk().edit([&](Draft& draft) { setVolumeEntry(draft, static_cast<VolumeEntry>(index)); });
        say({}, ColourRole::ink);
    });
    connect(m_table, &VolumeTable::typed, this, &VolumesStep::type);
    connect(m_table, &VolumeTable::pasted, this, &VolumesStep::paste);
    connect(m_table, &VolumeTable::cleared, this, [this](const QList<QTableWidgetSelectionRange>& ranges) {
        this->desk().edit([&](Draft& draft) {
            for (const auto& range : ranges)
                for (int row = range.topRow(); row <= range.bottomRow(); ++row)
                    for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
                        put(draft, draft.plan.workTypes[static_cast<std::size_t>(row)].id, column, {});
        });
    });
    read();
}

void VolumesStep::read() {
    GuidedStep::read();
    const Draft& now = draft();
    if (m_entry->chosen() != static_cast<int>(now.volumes)) {
        const QSignalBlocker quiet(m_entry);
        m_entry->choose(static_cast<int>(now.volumes));
    }
    m_about->setText(now.volumes == VolumeEntry::usualMonth
                         ? tr("Conversations in a usual month; growth and season make the other months.")
                     : now.volumes == VolumeEntry::lastYear
                         ? tr("What came in, month by month: its mean is the usual month, a whole year gives "
                              "the season.")
                         : tr("What is to come in, month by month, as it is; growth is not added to it."));
    m_table->show(now);
}

void VolumesStep::begin() {
    m_table->setFocus();
    if (m_table->rowCount() > 0) m_table->setCurrentCell(0, 0);
}

bool VolumesStep::holds(const QString& key) const {
    return key.startsWith(QLatin1String("volume/")) || GuidedStep::holds(key);
}

QString VolumesStep::said() const {
    return m_said->text();
}

void VolumesStep::say(const QString& text, ColourRole role) {
    m_said->setRole(role);
    m_said->setText(text);
}

/// Takes a cell's text into the draft; returns what is wrong with it.
QString VolumesStep::put(Draft& draft, const plan::WorkTypeId& type, int column, const QString& text) const {
    const QString key = VolumeTable::keyOf(type, column);
    const int month = draft.volumes == VolumeEntry::usualMonth ? -1 : column;
    if (text.trimmed().isEmpty()) {
        draft.texts.erase(key);
        setVolume(draft, type, month, std::nullopt);
        return {};
    }
    const ParsedNumber parsed = parseNumber(text, plan::info(plan::LeverKey::volume), locale());
    if (!parsed.value) {
        draft.texts[key] = text;
        return parsed.reason;
    }
    draft.texts.erase(key);
    setVolume(draft, type, month, parsed.value);
    return {};
}

void VolumesStep::type(int row, int column, const QString& text) {
    QString reason;
    desk().edit([&](Draft& draft) {
        reason = put(draft, draft.plan.workTypes[static_cast<std::size_t>(row)].id, column, text);
    });
    m_table->show(draft()); // as it was understood
    say({}, ColourRole::ink);
    Q_EMIT objected(reason);
}

void VolumesStep::paste(const QString& text) {
    QStringList names;
    for (const plan::WorkType& type : draft().plan.workTypes) names << QString::fromStdString(type.name);
    const PastedVolumes pasted = readPastedVolumes(fromTsv(text), names, locale());
    if (pasted.rows.empty() || pasted.columns() == 0)
        return say(tr("There is nothing to paste: copy a block of cells in your spreadsheet first."),
                   ColourRole::caution);
    QStringList remarks;
    desk().edit([&](Draft& draft) { take(draft, pasted, remarks); });
    const auto bad = std::count_if(draft().texts.begin(), draft().texts.end(), [](const auto& cell) {
        return cell.first.startsWith(QLatin1String("volume/"));
    });
    if (bad == 1) remarks << tr("One cell is not a number: it is marked.");
    if (bad > 1) remarks << tr("%1 cells are not numbers: they are marked.").arg(bad);
    say(remarks.join(u' '), bad > 0 ? ColourRole::caution : ColourRole::ink);
}

void VolumesStep::take(Draft& draft, const PastedVolumes& pasted, QStringList& remarks) const {
    if (draft.volumes == VolumeEntry::usualMonth && pasted.columns() > 1)
        setVolumeEntry(draft, entryFor(pasted, draft.plan));
    else if (draft.volumes != VolumeEntry::usualMonth &&
             std::any_of(pasted.months.begin(), pasted.months.end(),
                         [](const auto& m) { return m.has_value(); }))
        setVolumeEntry(draft, entryFor(pasted, draft.plan));
    // Which work type each row is: by its name, else by its place from the current cell on.
    const bool named =
        pasted.hadNames && std::any_of(pasted.rows.begin(), pasted.rows.end(), [&](const auto& row) {
            return draft.plan.workTypeNamed(row.name.toStdString()) != nullptr;
        });
    const bool fill = pasted.hadNames && !named && pasted.rows.size() != draft.plan.workTypes.size();
    const std::size_t firstRow =
        pasted.hadNames || m_table->currentRow() < 0 ? 0 : static_cast<std::size_t>(m_table->currentRow());
    std::vector<plan::WorkTypeId> types;
    QStringList added, left;
    for (std::size_t r = 0; r < pasted.rows.size(); ++r) {
        const QString& name = pasted.rows[r].name;
        const plan::WorkType* type = nullptr;
        if (named || fill)
            for (const plan::WorkType& each : draft.plan.workTypes)
                if (QString::fromStdString(each.name).compare(name, Qt::CaseInsensitive) == 0) type = &each;
        if (!named && !fill && firstRow + r < draft.plan.workTypes.size())
            type = &draft.plan.workTypes[firstRow + r];
        if (!type && !name.isEmpty() && draft.plan.workTypes.size() < plan::maximumWorkTypes) {
            addType(draft, name, plan::Nature::informational, plan::ServiceMode::deferred);
            type = &draft.plan.workTypes.back();
            added << name;
        }
        if (!type) left << (name.isEmpty() ? tr("row %1").arg(r + 1) : name);
        types.push_back(type ? type->id : plan::WorkTypeId{});
    }
    // Which month each column is: the year the table shows ends where the pasted one does.
    std::optional<plan::Month> latest;
    for (const auto& month : pasted.months)
        if (month) latest = std::max(latest.value_or(*month), *month);
    if (draft.volumes == VolumeEntry::lastYear && latest && *latest < draft.plan.firstMonth &&
        *latest != volumeMonths(draft).back()) {
        // Months typed before make way: what is shown is one run of months.
        draft.historyEnd = *latest;
        draft.plan.history.clear();
        forgetVolumeTexts(draft);
    }
    const std::vector<plan::Month> months = volumeMonths(draft);
    const std::size_t firstColumn =
        pasted.hadMonths || m_table->currentColumn() < 0 ||
                pasted.columns() + static_cast<std::size_t>(m_table->currentColumn()) >
                    std::max<std::size_t>(1, months.size())
            ? 0
            : static_cast<std::size_t>(m_table->currentColumn());
    const auto columnOf = [&](std::size_t c) -> std::optional<std::size_t> {
        if (months.empty()) return c == 0 ? std::optional<std::size_t>(0) : std::nullopt;
        for (std::size_t t = 0; t < months.size(); ++t) {
            if (c < pasted.months.size() && pasted.months[c] && months[t] == *pasted.months[c]) return t;
            if (c < pasted.months.size() && !pasted.months[c] && pasted.calendarMonths[c] &&
                plan::calendarMonth(months[t]) == *pasted.calendarMonths[c])
                return t;
        }
        if (c < pasted.calendarMonths.size() && pasted.calendarMonths[c]) return std::nullopt;
        return firstColumn + c < months.size() ? std::optional(firstColumn + c) : std::nullopt;
    };
    std::size_t placed = 0, outside = 0;
    for (std::size_t c = 0; c < pasted.columns(); ++c) {
        const auto column = columnOf(c);
        if (!column) {
            ++outside;
            continue;
        }
        ++placed;
        for (std::size_t r = 0; r < pasted.rows.size(); ++r)
            if (!types[r].empty() && c < pasted.rows[r].cells.size())
                put(draft, types[r], static_cast<int>(*column), pasted.rows[r].cells[c]);
    }
    remarks
        << (months.empty()
                ? tr("Pasted %1 work types.").arg(pasted.rows.size() - static_cast<std::size_t>(left.size()))
                : tr("Pasted %1 work types, %2 months.")
                      .arg(pasted.rows.size() - static_cast<std::size_t>(left.size()))
                      .arg(placed));
    if (!added.isEmpty()) remarks << tr("New kinds of work: %1.").arg(added.join(QStringLiteral(", ")));
    if (!left.isEmpty())
        remarks << tr("No work type was found for: %1.").arg(left.join(QStringLiteral(", ")));
    if (outside == 1) remarks << tr("One column is of no month of the table.");
    if (outside > 1) remarks << tr("%1 columns are of no month of the table.").arg(outside);
}

} // namespace headroom::ui
