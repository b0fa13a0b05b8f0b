#include "ui/pages/trail_pane.h"

#include "exchange/trail_export.h"
#include "ui/pages/page_table_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>

#include <map>

namespace headroom::ui {

namespace {

constexpr int week = 7, month = 31, quarter = 92, year = 366; // days

} // namespace

TrailPane::TrailPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                     QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_text(new QLineEdit)
    , m_plan(new QComboBox)
    , m_kind(new QComboBox)
    , m_time(new QComboBox)
    , m_export(new QPushButton(tr("Export…")))
    , m_note(new QLabel)
    , m_table(new PageTableView(theme)) {
    m_text->setPlaceholderText(tr("Find in who, what and plan"));
    m_text->setAccessibleName(tr("Find in the trail"));
    m_text->setClearButtonEnabled(true);
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setMinimumContentsLength(12);
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setAccessibleName(tr("Kind"));
    for (int kind = 0; kind < trailKindCount; ++kind) m_kind->addItem(label(static_cast<TrailKind>(kind)));
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("At any time"), 0);
    m_time->addItem(tr("Last week"), week);
    m_time->addItem(tr("Last month"), month);
    m_time->addItem(tr("Last quarter"), quarter);
    m_time->addItem(tr("Last year"), year);
    m_note->setProperty("kind", QStringLiteral("muted"));
    m_note->setTextFormat(Qt::PlainText);
    m_export->setToolTip(
        tr("Writes the rows that are shown, and those of them that do not fit, as CSV or JSON."));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 2);
    line->addWidget(m_text, 1);
    line->addWidget(m_plan);
    line->addWidget(m_kind);
    line->addWidget(m_time);
    line->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_text, &QLineEdit::textChanged, this, &TrailPane::filter);
    for (QComboBox* choice : {m_plan, m_kind, m_time})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrailPane::filter);
    connect(m_export, &QPushButton::clicked, this, &TrailPane::chooseFile);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
    for (auto changed : {&Document::plansChanged, &Document::revisionsChanged, &Document::commentsChanged,
                         &Document::reviewsChanged})
        connect(&document, changed, this, [this] {
            if (isVisible()) read();
        });
}

void TrailPane::read() {
    m_trail = m_document.trail();
    fillPlans();
    filter();
    Answer answer;
    answer.title = tr("The audit trail has %1 rows", nullptr, static_cast<int>(m_trail.size()))
                       .arg(locale().toString(m_trail.size()));
    answer.remedy =
        tr("It only grows: each row is chained to the one before it, and “headroom verify” finds any "
           "that was altered, removed or moved.");
    m_state->setAnswer(FinanceView::trail, answer);
}

/// Plans that are gone are in the trail too, under the name they had last.
void TrailPane::fillPlans() {
    std::map<QString, QString> names;
    for (const store::TrailRow& row : m_trail)
        if (!row.entry.planId.empty())
            names[QString::fromStdString(row.entry.planId)] = QString::fromStdString(row.planName);
    const QString before = m_plan->currentData().toString();
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    m_plan->addItem(tr("All plans"), QString());
    for (const auto& [id, name] : names) m_plan->addItem(name, id);
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(before)));
}

TrailFilter TrailPane::chosen() const {
    return {m_text->text().trimmed(), m_plan->currentData().toString(),
            static_cast<TrailKind>(m_kind->currentIndex()), m_time->currentData().toInt()};
}

void TrailPane::filter() {
    PageTable table = trailTable(filtered(m_trail, chosen(), QDate::currentDate()), m_trail.size(), locale());
    m_note->setText(table.note);
    m_export->setEnabled(!table.rows.empty());
    m_table->setTable(std::move(table));
}

void TrailPane::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Export the audit trail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("json")) ? QStringLiteral("json")
                                                                         : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TrailPane::exportTo);
    dialog->open();
}

bool TrailPane::exportTo(const QString& file) {
    const std::vector<store::TrailRow> whole = m_document.trail(true);
    std::vector<exchange::TrailLine> lines;
    for (const store::TrailRow* row : filtered(whole, chosen(), QDate::currentDate())) {
        const store::AuditEntry& entry = row->entry;
        lines.push_back({entry.id, entry.at, entry.who, entry.action, entry.text, row->planName, entry.planId,
                         row->target, entry.before, entry.after, row->hashBefore, row->hashAfter,
                         row->chain});
    }
    const bool json = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const std::string text = json ? exchange::trailToJson(lines) : exchange::trailToCsv(lines);
    QSaveFile out(file);
    const bool written =
        out.open(QIODevice::WriteOnly) &&
        out.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        out.commit();
    if (!written) {
        m_document.report({ErrorCode::fileUnwritable, file.toStdString(), {}});
        return false;
    }
    Q_EMIT said(tr("%1 rows are written.", nullptr, static_cast<int>(lines.size()))
                    .arg(locale().toString(lines.size())));
    return true;
}

void TrailPane::copy() {
    m_table->copy();
}

void TrailPane::takeFocus(Qt::FocusReason reason) {
    m_text->setFocus(reason);
}

} // namespace headroom::ui
