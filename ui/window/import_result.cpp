#include "ui/document/current_date.h"
#include "ui/grid/clipboard_table.h"
#include "ui/window/import_dialog.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/imports.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QTableWidget>

// The half of the import dialog that shows what was read and stores it.

namespace headroom::ui {

namespace {

QTableWidgetItem* numberItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/// A field of a CSV file, quoted where it has to be.
QString csvField(const QString& text) {
    QString field = guardedText(text);
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')) return field;
    return u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

void ImportDialog::showVolumes() {
    m_progress->hide();
    m_cancelReading->hide();
    const auto plan = m_target.plan();
    const exchange::ImportedFigures& volumes = *m_volumes;
    int incomplete = 0;
    std::size_t months = 0;
    for (const exchange::ImportedSeries& series : volumes.series) {
        months = std::max(months, series.months.size());
        for (const auto& entry : series.months) incomplete += entry.complete ? 0 : 1;
    }
    const auto number = [this](std::uint64_t count) {
        return locale().toString(static_cast<qulonglong>(count));
    };
    const QString rows =
        volumes.rowsRead == 1 ? tr("1 row read") : tr("%1 rows read").arg(number(volumes.rowsRead));
    QString state =
        months == 1 ? tr("%1, 1 month.").arg(rows) : tr("%1, %2 months.").arg(rows, number(months));
    if (volumes.rowsRejected == 1) state += u' ' + tr("1 row left out.");
    if (volumes.rowsRejected > 1) state += u' ' + tr("%1 rows left out.").arg(number(volumes.rowsRejected));
    if (incomplete > 0)
        state += u' ' + tr("Incomplete months are marked; they do not count for base volume and season.");
    m_state->setText(state);

    m_series->clear();
    m_series->setColumnCount(4);
    m_series->setHorizontalHeaderLabels(
        {tr("In the file"), tr("Months"), tr("A month"), tr("Becomes the history of")});
    m_series->setRowCount(static_cast<int>(volumes.series.size()));
    for (int row = 0; row < m_series->rowCount(); ++row) {
        const exchange::ImportedSeries& series = volumes.series[static_cast<std::size_t>(row)];
        double sum = 0;
        int complete = 0;
        for (const auto& entry : series.months) {
            if (!entry.complete) continue;
            sum += entry.of(plan::Observed::volume).value_or(0);
            ++complete;
        }
        const QString name = QString::fromStdString(series.name);
        m_series->setItem(row, 0, new QTableWidgetItem(name.isEmpty() ? tr("All rows") : name));
        m_series->setItem(row, 1, numberItem(QString::number(series.months.size())));
        m_series->setItem(row, 2,
                          numberItem(complete
                                         ? formatNumber(sum / complete, plan::Unit::conversations, locale())
                                         : QStringLiteral("–")));
        QStringList targets{tr("– leave out –")};
        int chosen = 0;
        if (plan) {
            for (const plan::WorkType& type : plan->workTypes) {
                if (type.name == series.name) chosen = static_cast<int>(targets.size());
                targets << QString::fromStdString(type.name);
            }
        }
        // One series and one work type leave no choice.
        if (chosen == 0 && volumes.series.size() == 1 && targets.size() == 2) chosen = 1;
        QComboBox* target = panelChoice(tr("Work type for %1").arg(name), targets);
        target->setCurrentIndex(chosen);
        connect(target, &QComboBox::currentIndexChanged, this, &ImportDialog::updateButton);
        m_series->setCellWidget(row, 3, target);
    }
    m_series->verticalHeader()->setDefaultSectionSize(30);
    m_series->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_series->setColumnWidth(1, 70);
    m_series->setColumnWidth(2, 90);
    m_series->setColumnWidth(3, 190);
    for (int column : {0, 3})
        m_series->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column : {1, 2})
        m_series->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_series->rowCount() > 0) m_series->setCurrentCell(0, 0);
    showMonths();
    showRejected();
    m_tabs->setCurrentIndex(monthsTab);
    updateButton();
}

void ImportDialog::showMonths() {
    m_months->clear();
    m_months->setRowCount(0);
    const int row = std::max(0, m_series->currentRow());
    if (!m_volumes || row >= static_cast<int>(m_volumes->series.size())) return;
    const auto& months = m_volumes->series[static_cast<std::size_t>(row)].months;
    m_months->setColumnCount(3);
    m_months->setHorizontalHeaderLabels({tr("Month"), tr("Conversations"), QString()});
    m_months->setRowCount(static_cast<int>(months.size()));
    for (int i = 0; i < m_months->rowCount(); ++i) {
        const auto& entry = months[static_cast<std::size_t>(i)];
        m_months->setItem(i, 0, new QTableWidgetItem(monthLong(entry.month, locale())));
        m_months->setItem(i, 1,
                          numberItem(formatNumber(entry.of(plan::Observed::volume).value_or(0),
                                                  plan::Unit::conversations, locale())));
        auto* mark = new QTableWidgetItem(entry.complete ? QString() : tr("incomplete"));
        mark->setForeground(m_theme.colours().caution);
        m_months->setItem(i, 2, mark);
    }
    m_months->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_months->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_months->setColumnWidth(0, 130);
    m_months->setColumnWidth(1, 100);
    m_months->horizontalHeader()->setStretchLastSection(true);
}

void ImportDialog::showRejected() {
    const auto& rejected = m_volumes->rejected;
    m_tabs->setTabText(
        leftOutTab,
        m_volumes->rowsRejected == 0
            ? tr("Left out")
            : tr("Left out: %1").arg(locale().toString(static_cast<qulonglong>(m_volumes->rowsRejected))));
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
    m_rejected->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column : {1, 2})
        m_rejected->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rejected->setColumnWidth(0, 90);
    m_rejected->setColumnWidth(1, 380);
    m_rejected->horizontalHeader()->setStretchLastSection(true);
}

void ImportDialog::saveText(const QString& title, const QString& suffix,
                            const std::function<std::string()>& text) {
    auto* chooser = new QFileDialog(this, title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(QFileInfo(QString::fromStdString(m_file.string())).completeBaseName() + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, [this, text](const QString& path) {
        QSaveFile file(path);
        const std::string bytes = text();
        const auto size = static_cast<qint64>(bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit())
            m_state->setText(oneLine(
                Error{ErrorCode::fileUnwritable, path.toStdString(), {file.errorString().toStdString()}}));
    });
    chooser->open();
}

void ImportDialog::saveRejected() {
    saveText(tr("Save the rows left out"), QStringLiteral("-left-out.csv"), [this] {
        QString text = QStringLiteral("line,reason,text\n");
        for (const exchange::RejectedRow& row : m_volumes->rejected)
            text += QStringLiteral("%1,%2,%3\n")
                        .arg(QString::number(row.line), csvField(rejectedRowReason(row.reason)),
                             csvField(QString::fromStdString(row.text)));
        return text.toStdString();
    });
}

QComboBox* ImportDialog::targetOf(int row) const {
    return qobject_cast<QComboBox*>(m_series->cellWidget(row, 3));
}

void ImportDialog::updateButton() {
    int chosen = 0;
    for (int row = 0; row < m_series->rowCount(); ++row)
        if (targetOf(row) && targetOf(row)->currentIndex() > 0) ++chosen;
    m_import->setEnabled(m_volumes && chosen > 0);
    m_hint->setText(m_volumes && chosen == 0 ? tr("Choose the work type whose history this becomes.")
                                             : QString());
    showChanges();
}

exchange::ImportMapping ImportDialog::chosenMapping() const {
    exchange::ImportMapping mapping = m_preview.mapping;
    mapping.workTypes.clear();
    const auto plan = m_target.plan();
    for (int row = 0; row < m_series->rowCount(); ++row) {
        const int target = targetOf(row)->currentIndex() - 1;
        const bool there = plan && target >= 0 && target < static_cast<int>(plan->workTypes.size());
        mapping.workTypes[m_volumes->series[static_cast<std::size_t>(row)].name] =
            there ? plan->workTypes[static_cast<std::size_t>(target)].name : std::string();
    }
    return mapping;
}

exchange::ImportOccasion ImportDialog::occasion() const {
    const QString file = QFileInfo(QString::fromStdString(m_file.string())).fileName();
    const exchange::ImportMapping& mapping = m_preview.mapping;
    QStringList columns;
    for (const std::string* column : {&mapping.timeColumn, &mapping.countColumn, &mapping.typeColumn})
        if (!column->empty()) columns << QString::fromStdString(*column);
    const QString product = label(mapping.origin);
    exchange::ImportOccasion occasion;
    occasion.source = (product.isEmpty() ? file : product).toStdString();
    occasion.details = tr("%1, imported %2, columns %3")
                           .arg(file, QDateTime::currentDateTime().date().toString(Qt::ISODate),
                                columns.join(QStringLiteral(", ")))
                           .toStdString();
    occasion.today = currentDate();
    return occasion;
}

void ImportDialog::importSeries() {
    const auto plan = m_target.plan();
    if (!plan || !m_volumes) return;
    const QString file = QFileInfo(QString::fromStdString(m_file.string())).fileName();
    const exchange::ImportMapping mapping = chosenMapping();
    const exchange::ImportOccasion when = occasion();
    const auto changes = exchange::changesOf(*plan, *m_volumes, mapping, when);
    // A refusal is said by the window behind; the dialog stays, so that nothing has to be chosen twice.
    if (!m_target.apply(tr("Import of %1").arg(file), exchange::withChanges(*plan, changes, when))) return;
    m_preferences.set(preference::importMapping, QString::fromStdString(exchange::mappingToJson(mapping)));
    accept();
}

/// What the import would do, as far as work types are chosen.
void ImportDialog::showChanges() {
    m_changes->clear();
    m_changes->setColumnCount(7);
    m_changes->setHorizontalHeaderLabels(
        {tr("Change"), tr("Month"), tr("Work type"), tr("Figure"), tr("Value"), tr("Before"), tr("Why not")});
    const auto plan = m_target.plan();
    m_changed = exchange::ImportChanges{};
    if (plan && m_volumes) m_changed = exchange::changesOf(*plan, *m_volumes, chosenMapping(), occasion());
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
    for (const int column : {4, 5})
        m_changes->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {0, 1, 2, 3, 6})
        m_changes->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->resizeColumnsToContents();
    m_changes->horizontalHeader()->setStretchLastSection(true);
    m_saveChanges->setEnabled(!m_changed.rows.empty());
    QStringList parts;
    const auto add = [&](exchange::ChangeKind kind) {
        if (const auto count = m_changed.count(kind); count > 0)
            parts << QStringLiteral("%1 %2").arg(locale().toString(static_cast<qulonglong>(count)),
                                                 label(kind));
    };
    for (std::size_t kind = 0; kind < exchange::changeKindCount; ++kind)
        add(static_cast<exchange::ChangeKind>(kind));
    m_tabs->setTabText(changesTab, parts.isEmpty()
                                       ? tr("What will change")
                                       : tr("What will change: %1").arg(parts.join(QStringLiteral(", "))));
}

void ImportDialog::saveChanges() {
    saveText(tr("Save what will change"), QStringLiteral("-changes.csv"), [this] {
        const auto plan = m_target.plan();
        return plan ? exchange::changesToCsv(m_changed, *plan) : std::string();
    });
}

} // namespace headroom::ui
