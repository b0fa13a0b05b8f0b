#include "ui/window/import_changes_step.h"

#include "exchange/conversation_fields.h"
#include "ui/document/current_date.h"
#include "ui/theme/styled_property.h"
#include "ui/window/import_parts.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/imports.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

namespace headroom::ui {

namespace {

// What a choice of target stands for, beside the work types by their place.
constexpr int leftOut = -1;
constexpr int wholeTeam = -2;

void setKind(QLabel& label, const char* kind) {
    setStyled(label, "kind", QString::fromLatin1(kind));
}

} // namespace

ImportChangesStep::ImportChangesStep(const Theme& theme, const ImportTarget& target, const QString& name,
                                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_target(target)
    , m_name(name)
    , m_state(new QLabel)
    , m_hint(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop reading")))
    , m_saveRejected(new QPushButton(tr("Save as CSV…")))
    , m_saveChanges(new QPushButton(tr("Save as CSV…")))
    , m_tabs(new QTabWidget)
    , m_series(importTable(tr("What the file holds")))
    , m_months(importTable(tr("Volume by month")))
    , m_changes(importTable(tr("What will change")))
    , m_rejected(importTable(tr("Rows left out"))) {
    layOut();
    connect(m_stop, &QPushButton::clicked, this, &ImportChangesStep::stopped);
    connect(m_series, &QTableWidget::currentCellChanged, this, &ImportChangesStep::showMonths);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportChangesStep::saveRejected);
    connect(m_saveChanges, &QPushButton::clicked, this, &ImportChangesStep::saveChanges);
}

void ImportChangesStep::layOut() {
    m_state->setWordWrap(true);
    m_hint->setProperty("kind", QStringLiteral("caution"));
    m_hint->setWordWrap(true);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(180);
    auto* reading = new QHBoxLayout;
    reading->addWidget(m_state, 1);
    reading->addWidget(m_progress);
    reading->addWidget(m_stop);

    const auto tab = [this](QWidget* table, QPushButton* save, const QString& name) {
        auto* page = new QWidget;
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, space::unit * 2, 0, 0);
        layout->addWidget(table, 1);
        if (save) {
            save->setAutoDefault(false); // Enter is for the next step, Space presses it
            layout->addWidget(save, 0, Qt::AlignLeft);
        }
        m_tabs->addTab(page, name);
    };
    m_stop->setAutoDefault(false);
    tab(m_changes, m_saveChanges, tr("What will change"));
    tab(m_rejected, m_saveRejected, tr("Left out"));
    tab(m_months, nullptr, tr("By month"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(reading);
    layout->addWidget(m_series);
    layout->addWidget(m_hint);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0); // what is said without tables stands at the top
}

void ImportChangesStep::setSource(const QString& name, plan::SourceKind kind, const QString& query) {
    m_name = name;
    m_kind = kind;
    m_query = query;
}

void ImportChangesStep::showReading() {
    m_figures.reset();
    m_changed = {};
    for (QTableWidget* table : {m_series, m_months, m_changes, m_rejected}) table->setRowCount(0);
    m_state->setText(tr("Reading…"));
    setKind(*m_state, "muted");
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_series->hide();
    m_tabs->hide();
    m_hint->hide();
    Q_EMIT readyChanged();
}

void ImportChangesStep::setProgress(double share) const {
    m_progress->setValue(static_cast<int>(share * 100));
}

void ImportChangesStep::refuse(const QString& message) {
    m_figures.reset();
    m_changed = {};
    m_progress->hide();
    m_stop->hide();
    m_series->hide();
    m_tabs->hide();
    m_hint->hide();
    m_state->setText(message);
    setKind(*m_state, "trouble");
    Q_EMIT readyChanged();
}

void ImportChangesStep::show(const exchange::ImportedFigures& figures,
                             const exchange::ImportMapping& mapping) {
    m_figures = figures;
    m_mapping = mapping;
    m_progress->hide();
    m_stop->hide();
    setKind(*m_state, "");
    m_state->setText(stateText());
    m_series->show();
    m_tabs->show();
    showSeries();
    showRejected();
    showChanges();
}

QString ImportChangesStep::stateText() const {
    int incomplete = 0;
    std::size_t months = 0;
    for (const exchange::ImportedSeries& series : m_figures->series) {
        months = std::max(months, series.months.size());
        for (const auto& entry : series.months) incomplete += entry.complete ? 0 : 1;
    }
    const auto number = [this](std::uint64_t count) {
        return locale().toString(static_cast<qulonglong>(count));
    };
    const QString rows =
        m_figures->rowsRead == 1 ? tr("1 row read") : tr("%1 rows read").arg(number(m_figures->rowsRead));
    QString state =
        months == 1 ? tr("%1, 1 month.").arg(rows) : tr("%1, %2 months.").arg(rows, number(months));
    if (m_figures->rowsRejected == 1) state += u' ' + tr("1 row left out.");
    if (m_figures->rowsRejected > 1)
        state += u' ' + tr("%1 rows left out.").arg(number(m_figures->rowsRejected));
    if (m_figures->rowsDropped > 0)
        state +=
            u' ' + tr("Rows that are no conversations of customers: %1.").arg(number(m_figures->rowsDropped));
    if (incomplete > 0)
        state += u' ' + tr("Incomplete months are marked; they do not count for base volume and season.");
    return state;
}

/// The work types that a part of the file can become, and the likeliest of them: what was chosen before, then
/// the one of the same name.
QComboBox* ImportChangesStep::makeTarget(const exchange::ImportedSeries& series, const plan::Plan* plan) {
    const QString name = QString::fromStdString(series.name);
    QComboBox* target = panelChoice(tr("Work type for %1").arg(name), {});
    target->addItem(tr("– leave out –"), leftOut);
    if (!plan) return target;
    const std::size_t types = plan->workTypes.size();
    const bool unnamed = series.name.empty() && types > 1;
    if (unnamed) target->addItem(tr("the whole team"), wholeTeam);
    const auto kept = m_mapping.workTypes.find(series.name);
    const bool wasChosen = kept != m_mapping.workTypes.end();
    const std::string wanted = exchange::inSmallLetters(wasChosen ? kept->second : series.name);
    int chosen = 0;
    for (std::size_t i = 0; i < types; ++i) {
        const std::string& type = plan->workTypes[i].name;
        target->addItem(QString::fromStdString(type), static_cast<int>(i));
        if (!wanted.empty() && exchange::inSmallLetters(type) == wanted) chosen = target->count() - 1;
    }
    // One part and one work type leave no choice; and what names no type is the team's, in the plan's months.
    if (chosen == 0 && !wasChosen && types == 1 && m_figures->series.size() == 1) chosen = 1;
    const bool inPlan = std::any_of(series.months.begin(), series.months.end(), [&](const auto& month) {
        const int t = plan::monthsBetween(plan->firstMonth, month.month);
        return t >= 0 && t < plan->months;
    });
    if (unnamed && chosen == 0 && !wasChosen && inPlan) chosen = 1;
    target->setCurrentIndex(chosen);
    connect(target, &QComboBox::currentIndexChanged, this, &ImportChangesStep::showChanges);
    return target;
}

void ImportChangesStep::showSeries() {
    const auto plan = m_target.plan();
    m_series->clear();
    m_series->setColumnCount(4);
    m_series->setHorizontalHeaderLabels(
        {tr("In the source"), tr("Months"), tr("A month"), tr("In the plan")});
    m_series->setRowCount(static_cast<int>(m_figures->series.size()));
    for (int row = 0; row < m_series->rowCount(); ++row) {
        const exchange::ImportedSeries& series = m_figures->series[static_cast<std::size_t>(row)];
        double sum = 0;
        int complete = 0;
        for (const auto& entry : series.months) {
            const auto volume = entry.of(plan::Observed::volume);
            if (!entry.complete || !volume) continue;
            sum += *volume;
            ++complete;
        }
        const QString name = QString::fromStdString(series.name);
        m_series->setItem(row, 0, new QTableWidgetItem(name.isEmpty() ? tr("All rows") : name));
        m_series->setItem(row, 1, numberItem(QString::number(series.months.size())));
        m_series->setItem(row, 2,
                          numberItem(complete
                                         ? formatNumber(sum / complete, plan::Unit::conversations, locale())
                                         : QStringLiteral("–")));
        m_series->setCellWidget(row, 3, makeTarget(series, plan.get()));
    }
    constexpr int rowHeight = 30, mostRows = 5;
    m_series->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_series->setFixedHeight(m_series->horizontalHeader()->sizeHint().height() + 2 +
                             rowHeight * std::clamp(m_series->rowCount(), 1, mostRows));
    m_series->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_series->setColumnWidth(1, 80);
    m_series->setColumnWidth(2, 110);
    m_series->setColumnWidth(3, 260);
    alignHeader(*m_series, {1, 2});
    if (m_series->rowCount() > 0) m_series->setCurrentCell(0, 0);
    showMonths();
}

void ImportChangesStep::showMonths() {
    const int row = std::max(0, m_series->currentRow());
    m_months->clear();
    m_months->setColumnCount(3);
    m_months->setHorizontalHeaderLabels({tr("Month"), tr("Conversations"), QString()});
    if (!m_figures || row >= static_cast<int>(m_figures->series.size())) return m_months->setRowCount(0);
    const auto& series = m_figures->series[static_cast<std::size_t>(row)];
    m_months->setRowCount(static_cast<int>(series.months.size()));
    for (int i = 0; i < m_months->rowCount(); ++i) {
        const exchange::ImportedMonth& entry = series.months[static_cast<std::size_t>(i)];
        const auto volume = entry.of(plan::Observed::volume);
        m_months->setItem(i, 0, new QTableWidgetItem(monthLong(entry.month, locale())));
        m_months->setItem(
            i, 1,
            numberItem(volume ? formatNumber(*volume, plan::Unit::conversations, locale()) : QString()));
        auto* mark = new QTableWidgetItem(entry.complete ? QString() : tr("incomplete"));
        mark->setForeground(m_theme.colours().caution);
        m_months->setItem(i, 2, mark);
    }
    alignHeader(*m_months, {1});
    m_months->setColumnWidth(0, 160);
    m_months->setColumnWidth(1, 120);
    m_months->horizontalHeader()->setStretchLastSection(true);
}

void ImportChangesStep::showRejected() {
    const auto& rejected = m_figures->rejected;
    m_tabs->setTabText(
        leftOutTab,
        m_figures->rowsRejected == 0
            ? tr("Left out")
            : tr("Left out: %1").arg(locale().toString(static_cast<qulonglong>(m_figures->rowsRejected))));
    m_saveRejected->setEnabled(!rejected.empty());
    m_rejected->clear();
    m_rejected->setColumnCount(3);
    m_rejected->setHorizontalHeaderLabels({tr("Line"), tr("Why"), tr("Text")});
    m_rejected->setRowCount(static_cast<int>(rejected.size()));
    for (int row = 0; row < m_rejected->rowCount(); ++row) {
        const exchange::RejectedRow& which = rejected[static_cast<std::size_t>(row)];
        m_rejected->setItem(row, 0, numberItem(locale().toString(static_cast<qulonglong>(which.line))));
        m_rejected->setItem(row, 1, new QTableWidgetItem(rejectedRowReason(which.reason)));
        m_rejected->setItem(row, 2, new QTableWidgetItem(QString::fromStdString(which.text)));
    }
    alignHeader(*m_rejected, {0});
    m_rejected->setColumnWidth(0, 90);
    m_rejected->setColumnWidth(1, 380);
    m_rejected->horizontalHeader()->setStretchLastSection(true);
}

QComboBox* ImportChangesStep::targetOf(int row) const {
    return qobject_cast<QComboBox*>(m_series->cellWidget(row, 3));
}

exchange::ImportMapping ImportChangesStep::chosenMapping() const {
    exchange::ImportMapping mapping = m_mapping;
    const auto plan = m_target.plan();
    if (!m_figures) return mapping;
    // What was chosen for types that are not in this file stays for those in which they are.
    for (int row = 0; row < m_series->rowCount(); ++row) {
        const std::string& name = m_figures->series[static_cast<std::size_t>(row)].name;
        const int target = targetOf(row)->currentData().toInt();
        mapping.workTypes.erase(name);
        if (target == wholeTeam) continue;
        const bool there = plan && target >= 0 && target < static_cast<int>(plan->workTypes.size());
        mapping.workTypes[name] =
            there ? plan->workTypes[static_cast<std::size_t>(target)].name : std::string();
    }
    return mapping;
}

exchange::ImportOccasion ImportChangesStep::occasion() const {
    QStringList columns;
    for (const std::string* column : {&m_mapping.timeColumn, &m_mapping.countColumn, &m_mapping.typeColumn})
        if (!column->empty()) columns << QString::fromStdString(*column);
    const QString product = label(m_mapping.origin);
    exchange::ImportOccasion occasion;
    occasion.source = (product.isEmpty() ? m_name : product).toStdString();
    occasion.details = tr("%1, imported %2, columns %3")
                           .arg(m_name, QDateTime::currentDateTime().date().toString(Qt::ISODate),
                                columns.join(QStringLiteral(", ")))
                           .toStdString();
    occasion.kind = m_kind;
    if (!m_query.isEmpty()) occasion.details += ": " + m_query.simplified().toStdString();
    occasion.today = currentDate();
    return occasion;
}

/// What the import would do, as far as work types are chosen.
void ImportChangesStep::showChanges() {
    m_changes->clear();
    m_changes->setColumnCount(7);
    m_changes->setHorizontalHeaderLabels(
        {tr("Change"), tr("Month"), tr("Work type"), tr("Figure"), tr("Value"), tr("Before"), tr("Why not")});
    const auto plan = m_target.plan();
    m_changed = exchange::ImportChanges{};
    if (plan && m_figures) m_changed = exchange::changesOf(*plan, *m_figures, chosenMapping(), occasion());
    m_changes->setRowCount(static_cast<int>(m_changed.rows.size()));
    for (int i = 0; i < m_changes->rowCount(); ++i) {
        const exchange::ImportChange& row = m_changed.rows[static_cast<std::size_t>(i)];
        const plan::Unit unit = plan::info(row.what).unit;
        const plan::WorkType* type = plan->workType(row.workType);
        const QString month = monthLong(row.month, locale());
        const QString currency = QString::fromStdString(plan->currency);
        m_changes->setItem(i, 0, new QTableWidgetItem(label(row.kind)));
        m_changes->setItem(
            i, 1, new QTableWidgetItem(row.complete ? month : tr("%1, incomplete", "month").arg(month)));
        m_changes->setItem(
            i, 2, new QTableWidgetItem(type ? QString::fromStdString(type->name) : tr("Whole team")));
        m_changes->setItem(i, 3, new QTableWidgetItem(label(row.what)));
        m_changes->setItem(i, 4, numberItem(formatWithUnit(row.value, unit, locale(), currency)));
        m_changes->setItem(
            i, 5, numberItem(row.before ? formatWithUnit(*row.before, unit, locale(), currency) : QString()));
        m_changes->setItem(
            i, 6, new QTableWidgetItem(row.reason.empty() ? QString() : importRejection(row.reason)));
    }
    alignHeader(*m_changes, {4, 5});
    m_changes->resizeColumnsToContents();
    m_changes->horizontalHeader()->setStretchLastSection(true);
    m_saveChanges->setEnabled(!m_changed.rows.empty());
    QStringList parts;
    for (std::size_t i = 0; i < exchange::changeKindCount; ++i) {
        const auto kind = static_cast<exchange::ChangeKind>(i);
        if (const auto count = m_changed.count(kind); count > 0)
            parts << QStringLiteral("%1 %2").arg(locale().toString(static_cast<qulonglong>(count)),
                                                 label(kind));
    }
    m_tabs->setTabText(changesTab, parts.isEmpty()
                                       ? tr("What will change")
                                       : tr("What will change: %1").arg(parts.join(QStringLiteral(", "))));
    const bool chosen = !m_changed.rows.empty();
    m_hint->setText(!m_figures                   ? QString()
                    : !chosen                    ? tr("Choose the work type that this becomes.")
                    : m_changed.changesNothing() ? tr("Nothing would change in the plan.")
                                                 : topicsComing());
    m_hint->setVisible(!m_hint->text().isEmpty());
    Q_EMIT readyChanged();
}

/// What the table of figures does not list.
QString ImportChangesStep::topicsComing() const {
    if (m_changed.topicsInFile == 0) return {};
    const QString count = locale().toString(m_changed.topicsInFile);
    if (m_changed.topicsFolded == 0) return tr("Topics that come with them: %1.").arg(count);
    return tr("Topics that come with them: %1. The smallest, %2, are summed as other topics.")
        .arg(count, locale().toString(m_changed.topicsFolded));
}

void ImportChangesStep::saveText(const QString& title, const QString& suffix,
                                 const std::function<std::string()>& text) {
    auto* chooser = new QFileDialog(this, title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(QFileInfo(m_name).completeBaseName() + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, [this, text](const QString& path) {
        QSaveFile file(path);
        const std::string bytes = text();
        const auto size = static_cast<qint64>(bytes.size());
        if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit())
            return;
        m_hint->setText(oneLine(
            Error{ErrorCode::fileUnwritable, path.toStdString(), {file.errorString().toStdString()}}));
        m_hint->show();
    });
    chooser->open();
}

void ImportChangesStep::saveRejected() {
    saveText(tr("Save the rows left out"), QStringLiteral("-left-out.csv"),
             [this] { return rejectedCsv(m_figures->rejected).toStdString(); });
}

void ImportChangesStep::saveChanges() {
    saveText(tr("Save what will change"), QStringLiteral("-changes.csv"), [this] {
        const auto plan = m_target.plan();
        return plan ? exchange::changesToCsv(m_changed, *plan) : std::string();
    });
}

void ImportChangesStep::takeFocus() const {
    if (m_figures && m_changed.rows.empty() && m_series->rowCount() > 0)
        targetOf(0)->setFocus(); // first of all this is to be chosen
    else if (m_figures)
        m_changes->setFocus();
    else
        m_stop->setFocus();
}

} // namespace headroom::ui
