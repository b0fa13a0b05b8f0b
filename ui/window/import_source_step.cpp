#include "ui/window/import_source_step.h"

#include "exchange/figure_names.h"
#include "exchange/import_presets.h"
#include "ui/window/import_parts.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"
#include "ui/words/imports.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

using exchange::Encoding;
using exchange::ImportMapping;
using exchange::ImportShape;
using exchange::Origin;

constexpr std::array separators{',', ';', '\t', '|'};

/// The columns beside the time that a shape has and another has not, from their headings and values.
void proposeColumns(ImportMapping& mapping, const exchange::ImportPreview& preview) {
    if (mapping.shape == ImportShape::timestamps) {
        mapping.countColumn.clear();
        std::vector<std::vector<std::string>> samples(preview.columns.size());
        for (const auto& row : preview.rows)
            for (std::size_t c = 0; c < std::min(row.size(), samples.size()); ++c)
                if (!row[c].empty()) samples[c].push_back(row[c]);
        exchange::proposeConversation(preview.columns, samples, mapping);
    } else if (mapping.shape == ImportShape::monthlyCounts && mapping.figureColumns.empty()) {
        for (const std::string& column : preview.columns)
            if (const auto what = exchange::figureCalled(column);
                what && *what != plan::Observed::volume && column != mapping.countColumn)
                mapping.figureColumns.emplace(*what, column);
    }
}

/// The name that addCaptioned put above a field.
QLabel* captionOf(const QWidget& field) {
    const auto labels = field.parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    const auto caption = std::find_if(labels.begin(), labels.end(),
                                      [&](const QLabel* label) { return label->buddy() == &field; });
    return caption == labels.end() ? nullptr : *caption;
}

} // namespace

ImportSourceStep::ImportSourceStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QLabel)
    , m_remembered(new QLabel)
    , m_doubts(new QLabel)
    , m_trouble(new QLabel)
    , m_guess(new QPushButton(tr("Look at it anew")))
    , m_origin(panelChoice(tr("It comes from"),
                           {tr("something else", "than a known helpdesk"), label(Origin::intercom),
                            label(Origin::zendesk), label(Origin::freshdesk)}))
    , m_shape(
          panelChoice(tr("Each row is"), {tr("a time and a count"), tr("one conversation"),
                                          tr("a month and its figures"), tr("a figure, a month a column")}))
    , m_sheet(panelChoice(tr("Sheet"), {}))
    , m_encoding(panelChoice(tr("Encoding"), {tr("UTF-8"), tr("Windows 1252")}))
    , m_separator(panelChoice(tr("Separator"), {tr("comma"), tr("semicolon"), tr("tab"), tr("bar")}))
    , m_fields(new QWidget)
    , m_textFields(new QWidget)
    , m_sheetField(new QWidget)
    , m_header(new QCheckBox(tr("The first row has names")))
    , m_sample(importTable(tr("First rows of the file"))) {
    layOut();
    for (QComboBox* box : {m_origin, m_shape, m_sheet, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportSourceStep::edited);
    connect(m_header, &QCheckBox::clicked, this, &ImportSourceStep::edited);
    connect(m_guess, &QPushButton::clicked, this, &ImportSourceStep::guessWanted);
}

void ImportSourceStep::layOut() {
    m_head->setFont(m_theme.font(TextStyle::bodyStrong));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->setFocusPolicy(Qt::NoFocus);
    m_remembered->setProperty("kind", QStringLiteral("good"));
    m_doubts->setProperty("kind", QStringLiteral("caution"));
    m_trouble->setProperty("kind", QStringLiteral("trouble"));
    m_doubts->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_guess->setProperty("kind", QStringLiteral("quiet"));

    auto* kept = new QHBoxLayout;
    kept->addWidget(m_remembered);
    kept->addWidget(m_guess);
    kept->addStretch(1);

    const auto gridOf = [](QWidget* of) {
        auto* grid = of ? new QGridLayout(of) : new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::unit * 3);
        grid->setVerticalSpacing(space::unit);
        return grid;
    };
    auto* what = gridOf(nullptr);
    addCaptioned(*what, 0, 2, *m_origin, m_origin->accessibleName());
    addCaptioned(*what, 1, 2, *m_shape, m_shape->accessibleName());
    auto* text = gridOf(m_textFields);
    addCaptioned(*text, 0, 2, *m_encoding, m_encoding->accessibleName());
    addCaptioned(*text, 1, 2, *m_separator, m_separator->accessibleName());
    auto* sheet = gridOf(m_sheetField);
    addCaptioned(*sheet, 0, 1, *m_sheet, m_sheet->accessibleName());
    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::unit * 3);
    fields->addLayout(what, 1);
    fields->addWidget(m_textFields, 1);
    fields->addWidget(m_sheetField, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_head);
    layout->addLayout(kept);
    layout->addWidget(m_fields);
    layout->addWidget(m_header);
    layout->addWidget(m_doubts);
    layout->addWidget(m_trouble);
    layout->addWidget(m_sample, 1);
}

void ImportSourceStep::setOfDatabase() {
    m_database = true;
    m_sample->setAccessibleName(tr("First rows of the answer"));
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_head, m_origin, m_textFields, m_sheetField, m_header})
        each->hide();
    if (auto* name = captionOf(*m_origin)) name->hide();
    if (auto* grid = m_fields->findChild<QGridLayout*>()) { // its room goes to the one beside it
        grid->setColumnStretch(0, 0);
        grid->setHorizontalSpacing(0);
    }
    clear();
}

void ImportSourceStep::clear() {
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_fields, m_doubts, m_remembered, m_guess, m_trouble, m_sample})
        each->hide();
    m_sample->setRowCount(0);
    m_sample->setColumnCount(0);
    if (m_database) setVisible(false); // its room is the query's until there is an answer
}

void ImportSourceStep::setTitle(const QString& title) const {
    m_head->setText(title);
}

void ImportSourceStep::show(const exchange::ImportPreview& preview, bool utf16, bool remembered) {
    const ImportMapping& mapping = preview.mapping;
    if (m_database) setVisible(true);
    m_trouble->hide();
    m_remembered->setVisible(remembered);
    m_remembered->setText(
        mapping.hasHeader ? tr("It is read as a file with these columns was the last time.")
                          : tr("Its columns have no names. It is read as a file of this shape was the last "
                               "time; see whether that fits."));
    m_guess->setVisible(remembered);
    m_workbook = !preview.sheets.empty();
    m_fields->show();
    m_sample->show();
    m_textFields->setVisible(!m_workbook && !m_database);
    m_sheetField->setVisible(m_workbook);
    m_origin->setCurrentIndex(static_cast<int>(mapping.origin));
    m_shape->setCurrentIndex(static_cast<int>(mapping.shape));
    m_encoding->setCurrentIndex(static_cast<int>(mapping.encoding));
    m_encoding->setItemText(0, utf16 ? tr("UTF-16") : tr("UTF-8"));
    m_encoding->setEnabled(!utf16);
    const auto separator = std::find(separators.begin(), separators.end(), mapping.separator);
    m_separator->setCurrentIndex(
        separator == separators.end() ? 0 : static_cast<int>(separator - separators.begin()));
    m_sheet->clear();
    for (const std::string& name : preview.sheets) m_sheet->addItem(QString::fromStdString(name));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(QString::fromStdString(mapping.sheet))));
    m_header->setChecked(mapping.hasHeader);
    QStringList doubts;
    for (const std::string& doubt : preview.doubts)
        if (isDoubtOfSource(doubt)) doubts << importDoubt(doubt);
    m_doubts->setText(doubts.join(u' '));
    m_doubts->setVisible(!doubts.isEmpty());
    showRows(preview);
}

void ImportSourceStep::refuse(const QString& message) {
    if (m_database) setVisible(true);
    m_doubts->hide();
    m_remembered->hide();
    m_guess->hide();
    m_trouble->setText(message);
    m_trouble->show();
    m_sample->setRowCount(0);
    m_sample->setColumnCount(0);
}

void ImportSourceStep::showRows(const exchange::ImportPreview& preview) {
    m_sample->clear();
    m_sample->setColumnCount(static_cast<int>(preview.columns.size()));
    m_sample->setRowCount(static_cast<int>(preview.rows.size()));
    QStringList names;
    for (const std::string& name : preview.columns) names << QString::fromStdString(name);
    m_sample->setHorizontalHeaderLabels(names);
    alignHeader(*m_sample, {});
    for (int row = 0; row < m_sample->rowCount(); ++row) {
        const auto& cells = preview.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_sample->columnCount() && column < static_cast<int>(cells.size());
             ++column)
            m_sample->setItem(
                row, column,
                new QTableWidgetItem(QString::fromStdString(cells[static_cast<std::size_t>(column)])));
    }
    m_sample->resizeColumnsToContents();
}

void ImportSourceStep::putInto(ImportMapping& mapping, const exchange::ImportPreview& preview) const {
    if (m_workbook) {
        // The first sheet is named by nobody, so that a file with another name for it is read as well.
        if (m_sheet->currentIndex() > 0 || !mapping.sheet.empty())
            mapping.sheet = m_sheet->currentText().toStdString();
    } else if (!m_database) {
        mapping.separator = separators[static_cast<std::size_t>(std::max(0, m_separator->currentIndex()))];
        mapping.encoding = static_cast<Encoding>(m_encoding->currentIndex());
    }
    mapping.hasHeader = m_header->isChecked();
    if (const auto origin = static_cast<Origin>(m_origin->currentIndex()); origin != mapping.origin)
        exchange::applyOrigin(origin, preview.columns, mapping);
    else if (const auto shape = static_cast<ImportShape>(m_shape->currentIndex()); shape != mapping.shape) {
        mapping.shape = shape;
        proposeColumns(mapping, preview);
    }
}

void ImportSourceStep::takeFocus() const {
    (m_database ? m_shape : m_origin)->setFocus();
}

} // namespace headroom::ui
