#include "ui/window/import_dialog.h"

#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/imports.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

namespace headroom::ui {

namespace {

using exchange::DateOrder;
using exchange::Encoding;
using exchange::ImportMapping;
using exchange::ImportShape;

constexpr std::array separators{',', ';', '\t', '|'};

QTableWidget* plainTable(const QString& name) {
    auto* table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space::row + 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->setTabKeyNavigation(false);
    return table;
}

} // namespace

ImportTarget importInto(Document& document) {
    return {[&document] { return document.plan(); },
            [&document](const QString& text, plan::Plan after) {
                return document.apply(text, std::move(after), QStringLiteral("import"));
            }};
}

ImportDialog::ImportDialog(const std::filesystem::path& file, ImportTarget target, Preferences& preferences,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_target(std::move(target))
    , m_preferences(preferences)
    , m_theme(theme)
    , m_head(new QLabel)
    , m_doubts(new QLabel)
    , m_state(new QLabel)
    , m_hint(new QLabel)
    , m_shape(
          panelChoice(tr("Each row is"), {tr("a time and a count"), tr("one conversation"),
                                          tr("a month and its figures"), tr("a figure, a month a column")}))
    , m_time(panelChoice(tr("Time column"), {}))
    , m_count(panelChoice(tr("Count column"), {}))
    , m_type(panelChoice(tr("Work type column"), {}))
    , m_order(panelChoice(tr("Dates are written"),
                          {tr("year, month, day"), tr("day, month, year"), tr("month, day, year")}))
    , m_separator(panelChoice(tr("Separator"), {tr("comma"), tr("semicolon"), tr("tab"), tr("bar")}))
    , m_decimal(panelChoice(tr("Decimal sign"), {tr("point"), tr("comma")}))
    , m_encoding(panelChoice(tr("Encoding"), {tr("UTF-8"), tr("Windows 1252")}))
    , m_header(new QCheckBox(tr("The first row has names")))
    , m_tabs(new QTabWidget)
    , m_sample(plainTable(tr("First rows of the file")))
    , m_series(plainTable(tr("What the file holds")))
    , m_months(plainTable(tr("Volume by month")))
    , m_changes(plainTable(tr("What will change")))
    , m_rejected(plainTable(tr("Rows left out")))
    , m_progress(new QProgressBar)
    , m_cancelReading(new QPushButton(tr("Stop reading")))
    , m_saveRejected(new QPushButton(tr("Save as CSV…")))
    , m_saveChanges(new QPushButton(tr("Save as CSV…")))
    , m_import(new QPushButton(tr("Import"))) {
    setWindowTitle(tr("Import actuals and volumes"));
    resize(980, 680);
    layOut();
    for (QComboBox* box : {m_shape, m_time, m_count, m_type, m_order, m_separator, m_decimal, m_encoding})
        connect(box, &QComboBox::activated, this, &ImportDialog::changeMapping);
    connect(m_header, &QCheckBox::clicked, this, &ImportDialog::changeMapping);
    connect(&m_importer, &DataImporter::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(&m_importer, &DataImporter::failed, this, &ImportDialog::refuse);
    connect(&m_importer, &DataImporter::finished, this, [this](const exchange::ImportedFigures& volumes) {
        m_volumes = volumes;
        showVolumes();
        Q_EMIT readDone();
    });
    connect(m_cancelReading, &QPushButton::clicked, this, [this] {
        m_importer.cancel();
        refuse(Error{ErrorCode::cancelled, m_file.string(), {}});
    });
    connect(m_series, &QTableWidget::currentCellChanged, this, &ImportDialog::showMonths);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportDialog::saveRejected);
    connect(m_saveChanges, &QPushButton::clicked, this, &ImportDialog::saveChanges);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importSeries);

    // What was chosen for such a file last time is likelier than a guess, where its columns are there.
    std::optional<ImportMapping> last;
    if (const auto proposed = exchange::previewImport(m_file)) {
        const auto& columns = proposed.value().columns;
        const auto has = [&](const std::string& name) {
            return name.empty() || std::find(columns.begin(), columns.end(), name) != columns.end();
        };
        const auto stored =
            exchange::mappingFromJson(m_preferences.get(preference::importMapping).toStdString());
        if (stored && stored.value().hasHeader && has(stored.value().timeColumn) &&
            has(stored.value().countColumn) && has(stored.value().typeColumn) &&
            !stored.value().timeColumn.empty())
            last = stored.value();
    }
    preview(last);
}

void ImportDialog::layOut() {
    m_head->setFont(m_theme.font(TextStyle::bodyStrong));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_doubts->setWordWrap(true);
    m_doubts->setProperty("kind", QStringLiteral("caution"));
    m_state->setWordWrap(true);
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_import->setDefault(true);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setTextVisible(false);

    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(space::unit * 3);
    fields->setVerticalSpacing(space::unit);
    int place = 0;
    for (QComboBox* box : {m_shape, m_time, m_count, m_type, m_order, m_separator, m_decimal, m_encoding}) {
        auto* label = new QLabel(box->accessibleName());
        label->setProperty("kind", QStringLiteral("muted"));
        label->setBuddy(box);
        fields->addWidget(label, 2 * (place / 4), place % 4);
        fields->addWidget(box, 2 * (place / 4) + 1, place % 4);
        fields->setColumnStretch(place % 4, 1);
        ++place;
    }
    fields->addWidget(m_header, 4, 0, 1, 2);

    auto* result = new QWidget;
    auto* columns = new QHBoxLayout(result);
    columns->setContentsMargins(0, space::unit * 2, 0, 0);
    columns->setSpacing(space::page);
    columns->addWidget(m_series, 3);
    columns->addWidget(m_months, 2);
    auto* left = new QWidget;
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, space::unit * 2, 0, 0);
    rows->addWidget(m_rejected, 1);
    rows->addWidget(m_saveRejected, 0, Qt::AlignLeft);
    m_tabs->addTab(m_sample, tr("The file"));
    m_tabs->addTab(result, tr("By month"));
    auto* change = new QWidget;
    auto* changes = new QVBoxLayout(change);
    changes->setContentsMargins(0, space::unit * 2, 0, 0);
    changes->addWidget(m_changes, 1);
    changes->addWidget(m_saveChanges, 0, Qt::AlignLeft);
    m_tabs->addTab(change, tr("What will change"));
    m_tabs->addTab(left, tr("Left out"));

    auto* reading = new QHBoxLayout;
    reading->addWidget(m_state, 1);
    reading->addWidget(m_progress);
    m_progress->setFixedWidth(180);
    reading->addWidget(m_cancelReading);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    m_hint->setProperty("kind", QStringLiteral("caution"));
    buttons->addWidget(m_hint);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_import);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_head);
    layout->addLayout(fields);
    layout->addWidget(m_doubts);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(reading);
    layout->addLayout(buttons);
}

void ImportDialog::preview(const std::optional<ImportMapping>& mapping) {
    auto seen = mapping ? exchange::previewImport(m_file, *mapping) : exchange::previewImport(m_file);
    const QFileInfo info(QString::fromStdString(m_file.string()));
    m_head->setText(tr("%1, %2").arg(info.fileName(), locale().formattedDataSize(info.size())));
    if (!seen) {
        refuse(seen.error());
        return;
    }
    m_preview = std::move(seen.value());
    showMapping();
    showPreview();
    read();
}

void ImportDialog::showMapping() {
    const ImportMapping& mapping = m_preview.mapping;
    m_showing = true;
    const auto columns = [this](QComboBox* box, const std::string& chosen, bool optional) {
        box->clear();
        if (optional) box->addItem(tr("none"), QString());
        for (const std::string& name : m_preview.columns) {
            const QString column = QString::fromStdString(name);
            box->addItem(column.isEmpty() ? tr("(no name)") : column, column);
        }
        box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(chosen))));
    };
    columns(m_time, mapping.timeColumn, false);
    columns(m_count, mapping.countColumn,
            mapping.shape == ImportShape::timestamps ||
                (mapping.shape == ImportShape::monthlyCounts && !mapping.figureColumns.empty()));
    columns(m_type, mapping.typeColumn, true);
    const bool monthColumns = mapping.shape == ImportShape::monthColumns;
    m_time->setEnabled(!monthColumns);
    m_count->setEnabled(mapping.shape != ImportShape::timestamps && !monthColumns);
    m_shape->setCurrentIndex(static_cast<int>(mapping.shape));
    m_order->setCurrentIndex(static_cast<int>(mapping.dateOrder));
    const auto separator = std::find(separators.begin(), separators.end(), mapping.separator);
    m_separator->setCurrentIndex(
        separator == separators.end() ? 0 : static_cast<int>(separator - separators.begin()));
    m_decimal->setCurrentIndex(mapping.decimalPoint == ',' ? 1 : 0);
    m_encoding->setCurrentIndex(mapping.encoding == Encoding::cp1252 ? 1 : 0);
    m_header->setChecked(mapping.hasHeader);
    QStringList doubts;
    for (const std::string& doubt : m_preview.doubts) doubts << importDoubt(doubt);
    m_doubts->setText(doubts.join(u' '));
    m_doubts->setVisible(!doubts.isEmpty());
    m_showing = false;
}

void ImportDialog::showPreview() {
    m_sample->clear();
    m_sample->setColumnCount(static_cast<int>(m_preview.columns.size()));
    m_sample->setRowCount(static_cast<int>(m_preview.rows.size()));
    QStringList names;
    for (const std::string& name : m_preview.columns) {
        QString shown = QString::fromStdString(name);
        const ImportMapping& mapping = m_preview.mapping;
        if (name == mapping.timeColumn)
            shown = tr("%1  (time)", "column").arg(shown);
        else if (!mapping.countColumn.empty() && name == mapping.countColumn)
            shown = tr("%1  (count)", "column").arg(shown);
        else if (!mapping.typeColumn.empty() && name == mapping.typeColumn)
            shown = tr("%1  (work type)", "column").arg(shown);
        else if (!mapping.participatedColumn.empty() && name == mapping.participatedColumn)
            shown = tr("%1  (AI took part)", "column").arg(shown);
        else if (!mapping.outcomeColumn.empty() && name == mapping.outcomeColumn)
            shown = tr("%1  (AI outcome)", "column").arg(shown);
        else if (!mapping.handleColumn.empty() && name == mapping.handleColumn)
            shown = tr("%1  (handle time)", "column").arg(shown);
        else
            for (const auto& [what, column] : mapping.figureColumns)
                if (name == column) shown = QStringLiteral("%1  (%2)").arg(shown, label(what));
        names << shown;
    }
    m_sample->setHorizontalHeaderLabels(names);
    for (int row = 0; row < m_sample->rowCount(); ++row) {
        const auto& cells = m_preview.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_sample->columnCount() && column < static_cast<int>(cells.size());
             ++column)
            m_sample->setItem(
                row, column,
                new QTableWidgetItem(QString::fromStdString(cells[static_cast<std::size_t>(column)])));
    }
    m_sample->resizeColumnsToContents();
}

void ImportDialog::changeMapping() {
    if (m_showing) return;
    ImportMapping mapping = m_preview.mapping;
    mapping.shape = static_cast<ImportShape>(m_shape->currentIndex());
    mapping.timeColumn = m_time->currentData().toString().toStdString();
    const bool counts = mapping.shape == ImportShape::timestampedCounts ||
                        (mapping.shape == ImportShape::monthlyCounts && mapping.figureColumns.empty());
    mapping.countColumn = mapping.shape == ImportShape::timestamps
                              ? std::string()
                              : m_count->currentData().toString().toStdString();
    // A count column is needed again: the likeliest is the first that is not the time.
    if (counts && mapping.countColumn.empty())
        for (const std::string& name : m_preview.columns)
            if (mapping.countColumn.empty() && name != mapping.timeColumn) mapping.countColumn = name;
    mapping.typeColumn = m_type->currentData().toString().toStdString();
    mapping.dateOrder = static_cast<DateOrder>(m_order->currentIndex());
    mapping.separator = separators[static_cast<std::size_t>(std::max(0, m_separator->currentIndex()))];
    mapping.decimalPoint = m_decimal->currentIndex() == 1 ? ',' : '.';
    mapping.encoding = m_encoding->currentIndex() == 1 ? Encoding::cp1252 : Encoding::utf8;
    mapping.hasHeader = m_header->isChecked();
    preview(mapping);
}

void ImportDialog::read() {
    m_volumes.reset();
    m_series->setRowCount(0);
    m_months->setRowCount(0);
    m_rejected->setRowCount(0);
    m_state->setText(tr("Reading…"));
    m_state->setProperty("kind", QStringLiteral("muted"));
    m_progress->setValue(0);
    m_progress->show();
    m_cancelReading->show();
    updateButton();
    m_importer.start(m_file, m_preview.mapping);
}

void ImportDialog::refuse(const Error& error) {
    m_volumes.reset();
    m_progress->hide();
    m_cancelReading->hide();
    const ErrorWords words = wordsFor(error);
    m_state->setText(words.message + u' ' + words.remedy);
    m_tabs->setCurrentIndex(fileTab);
    updateButton();
    Q_EMIT readDone();
}

} // namespace headroom::ui
