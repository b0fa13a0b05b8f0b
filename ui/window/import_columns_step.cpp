#include "ui/window/import_columns_step.h"

#include "exchange/time_text.h"
#include "exchange/time_zone.h"
#include "ui/theme/styled_property.h"
#include "ui/window/import_parts.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/imports.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace headroom::ui {

namespace {

using exchange::DateOrder;
using exchange::HandleUnit;
using exchange::ImportMapping;
using exchange::ImportShape;
using plan::Observed;

/// The figures that are asked for even where no column was found for them.
bool isUsual(Observed what) {
    return what == Observed::involvement || what == Observed::resolution || what == Observed::handleMinutes;
}

QString joined(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts) list << QString::fromStdString(text);
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> parted(const QString& text) {
    std::vector<std::string> list;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString word = part.trimmed().toLower(); !word.isEmpty())
            list.push_back(word.toStdString());
    return list;
}

QStringList zones() {
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) names << QString::fromLatin1(id);
    return names;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
    , m_form(panelForm())
    , m_time(makeRole(tr("Time"), &ImportMapping::timeColumn, true))
    , m_count(makeRole(tr("Count"), &ImportMapping::countColumn, true))
    , m_type(makeRole(tr("Work type"), &ImportMapping::typeColumn))
    , m_participated(makeRole(tr("AI took part"), &ImportMapping::participatedColumn))
    , m_outcome(makeRole(tr("AI outcome"), &ImportMapping::outcomeColumn))
    , m_handle(makeRole(tr("Handle time"), &ImportMapping::handleColumn))
    , m_topic(makeRole(tr("Topics"), &ImportMapping::topicColumn))
    , m_channel(makeRole(tr("Channel"), &ImportMapping::channelColumn))
    , m_figure(makeRole(tr("Which figure"), &ImportMapping::figureColumn))
    , m_moreFigures(panelChoice(tr("Another figure"), {}))
    , m_order(panelChoice(tr("Dates are written"),
                          {tr("year, month, day"), tr("day, month, year"), tr("month, day, year")}))
    , m_decimal(panelChoice(tr("Decimal sign"), {tr("point"), tr("comma")}))
    , m_percent(panelChoice(tr("Rates are written"), {tr("0.85 or 85%"), tr("85")}))
    , m_unit(panelChoice(tr("Handle time is in"), {tr("seconds"), tr("minutes"), tr("hours")}))
    , m_meaning(panelChoice(tr("Handle time is"), {}))
    , m_ratesOf(panelChoice(tr("Rates are shares of"), {label(plan::EligibleVolume::allInbound),
                                                        label(plan::EligibleVolume::visibleToAi)}))
    , m_resolved(importField(tr("Counts as resolved"), tr("none")))
    , m_dropped(importField(tr("Channels left out"), tr("none")))
    , m_zone(importField(tr("Time zone"), tr("as times are written")))
    , m_settling(new QSpinBox)
    , m_doubts(new QLabel) {
    for (int meaning = 0; meaning <= static_cast<int>(plan::HandleTimeMeaning::lastVisit); ++meaning)
        m_meaning->addItem(label(static_cast<plan::HandleTimeMeaning>(meaning)));
    for (const plan::ObservedInfo& info : plan::observedCatalogue()) {
        if (info.what == Observed::volume || info.what == Observed::inbound) continue;
        Role role = makeRole(label(info.what), nullptr);
        role.what = info.what;
        m_figures.push_back(role);
    }
    m_settling->setAccessibleName(tr("Outcomes settle after"));
    m_settling->setRange(0, exchange::maximumSettlingDays);
    auto* completer = new QCompleter(zones(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    m_resolved->setToolTip(tr(
        "Outcomes that needed nobody, set apart by commas. What is not among them was handled by people."));
    m_dropped->setToolTip(tr("Rows of these channels are no conversations of customers, say previews."));
    m_settling->setToolTip(tr("Days after a month's end until its AI outcomes are not taken back any more. "
                              "Until then its resolution is not imported."));
    layOut();
    for (QComboBox* box : {m_order, m_decimal, m_percent, m_unit, m_meaning, m_ratesOf})
        connect(box, &QComboBox::activated, this, &ImportColumnsStep::changed);
    for (QLineEdit* edit : {m_resolved, m_dropped, m_zone})
        connect(edit, &QLineEdit::textEdited, this, &ImportColumnsStep::changed);
    connect(m_settling, &QSpinBox::valueChanged, this, &ImportColumnsStep::changed);
    connect(m_moreFigures, &QComboBox::activated, this, &ImportColumnsStep::addFigure);
}

ImportColumnsStep::Role ImportColumnsStep::makeRole(const QString& name, std::string ImportMapping::*column,
                                                    bool needed) {
    Role role{new QLabel(name), panelChoice(name, {}), new QLabel, column, Observed::volume, needed};
    role.name->setBuddy(role.box);
    role.box->setMaxVisibleItems(20);
    role.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role.box->setMinimumContentsLength(18);
    role.samples->setProperty("kind", QStringLiteral("muted"));
    role.samples->setTextFormat(Qt::PlainText);
    role.samples->setWordWrap(true);
    connect(role.box, &QComboBox::activated, this, [this, role] {
        showSamples(role);
        changed();
    });
    return role;
}

std::vector<ImportColumnsStep::Role> ImportColumnsStep::roles() const {
    std::vector<Role> all{m_time,    m_count,  m_type,  m_figure, m_participated,
                          m_outcome, m_handle, m_topic, m_channel};
    all.insert(all.end(), m_figures.begin(), m_figures.end());
    return all;
}

void ImportColumnsStep::layOut() {
    auto* columns = new QWidget;
    columns->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, space::unit * 2, 0);
    m_grid->setHorizontalSpacing(space::unit * 3);
    m_grid->setVerticalSpacing(space::unit);
    m_grid->setColumnMinimumWidth(0, 110);
    m_grid->setColumnStretch(2, 1);
    const auto head = [](const QString& text) {
        auto* heading = new QLabel(text);
        heading->setProperty("kind", QStringLiteral("muted"));
        return heading;
    };
    int row = 0;
    m_grid->addWidget(head(tr("What")), row, 0);
    m_grid->addWidget(head(tr("Column")), row, 1);
    m_grid->addWidget(head(tr("Values there")), row, 2);
    for (const Role& role : roles()) {
        m_grid->addWidget(role.name, ++row, 0);
        m_grid->addWidget(role.box, row, 1);
        m_grid->addWidget(role.samples, row, 2);
    }
    m_grid->addWidget(m_moreFigures, ++row, 1);
    m_grid->setRowStretch(++row, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(columns);

    addFields(*m_form, {m_order, m_decimal, m_percent, m_resolved, m_dropped, m_unit, m_meaning, m_ratesOf,
                        m_zone, m_settling});
    auto* meaning = new QVBoxLayout;
    meaning->setSpacing(space::unit);
    meaning->addWidget(head(tr("What the figures mean")));
    meaning->addLayout(m_form);
    meaning->addStretch(1);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::page * 2);
    sides->addWidget(scroll, 7);
    sides->addLayout(meaning, 5);
    m_doubts->setProperty("kind", QStringLiteral("caution"));
    m_doubts->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_doubts);
    layout->addLayout(sides, 1);
}

void ImportColumnsStep::fill(const Role& role, const std::string& column, bool shown) {
    role.box->clear();
    if (!role.needed) role.box->addItem(tr("none"), QString());
    for (const std::string& name : m_preview->columns) {
        const QString text = QString::fromStdString(name);
        role.box->addItem(text.isEmpty() ? tr("(no name)") : text, text);
    }
    role.box->setCurrentIndex(role.box->findData(QString::fromStdString(column)));
    for (QWidget* each : std::initializer_list<QWidget*>{role.name, role.box, role.samples})
        each->setVisible(shown);
    showSamples(role);
}

void ImportColumnsStep::showSamples(const Role& role) const {
    const std::string column = role.box->currentData().toString().toStdString();
    const QString samples = role.box == m_time.box ? understood(column) : samplesOf(*m_preview, column);
    role.samples->setText(samples);
    role.samples->setToolTip(samples);
}

/// Dates as they are written and as they are understood.
QString ImportColumnsStep::understood(const std::string& column) const {
    const QString samples = samplesOf(*m_preview, column);
    const auto order = static_cast<DateOrder>(std::max(0, m_order->currentIndex()));
    const auto place = std::find(m_preview->columns.begin(), m_preview->columns.end(), column);
    if (place == m_preview->columns.end()) return samples;
    const auto index = static_cast<std::size_t>(place - m_preview->columns.begin());
    for (const auto& row : m_preview->rows) {
        if (index >= row.size() || row[index].empty()) continue;
        const auto time = exchange::readTime(row[index]);
        const auto day = time ? exchange::settled(*time, order) : std::nullopt;
        const QString written = QString::fromStdString(row[index]);
        if (!day) return tr("%1 is no such date", "of a text in a file").arg(written);
        const QString read =
            day->day == 0 ? locale().toString(QDate(day->year, day->month, 1), QStringLiteral("MMMM yyyy"))
                          : formatDate(QDate(day->year, day->month, day->day), locale());
        return tr("%1 is %2", "a text in a file and the date it is read as").arg(written, read);
    }
    return samples;
}

void ImportColumnsStep::show(const exchange::ImportPreview& preview) {
    m_preview = &preview;
    const ImportMapping& mapping = preview.mapping;
    m_order->setCurrentIndex(static_cast<int>(mapping.dateOrder));
    m_decimal->setCurrentIndex(mapping.decimalPoint == ',' ? 1 : 0);
    m_percent->setCurrentIndex(mapping.ratesInPercent ? 1 : 0);
    m_unit->setCurrentIndex(static_cast<int>(mapping.handleUnit));
    m_meaning->setCurrentIndex(static_cast<int>(mapping.handleMeaning));
    m_ratesOf->setCurrentIndex(static_cast<int>(mapping.ratesOf));
    m_resolved->setText(joined(mapping.resolvedOutcomes));
    m_dropped->setText(joined(mapping.droppedChannels));
    for (QLineEdit* each : {m_resolved, m_dropped}) each->setCursorPosition(0); // read from its beginning
    m_zone->setText(QString::fromStdString(mapping.timeZone));
    const QSignalBlocker quiet(m_settling);
    m_settling->setValue(mapping.settlingDays);
    m_settling->setSuffix(u' ' + tr("days"));

    const bool rows = mapping.shape == ImportShape::timestamps;
    const bool months = mapping.shape == ImportShape::monthlyCounts;
    const bool monthColumns = mapping.shape == ImportShape::monthColumns;
    m_count.needed = !(months && !mapping.figureColumns.empty());
    m_time.name->setText(months ? tr("Month") : tr("Time"));
    m_count.name->setText(months ? label(Observed::volume) : tr("Count"));
    fill(m_time, mapping.timeColumn, !monthColumns);
    fill(m_count, mapping.countColumn, !rows && !monthColumns);
    fill(m_type, mapping.typeColumn, true);
    fill(m_figure, mapping.figureColumn, monthColumns);
    for (const Role* role : {&m_participated, &m_outcome, &m_handle, &m_topic, &m_channel})
        fill(*role, mapping.*(role->column), rows);
    for (const Role& role : m_figures) {
        const auto column = mapping.figureColumns.find(role.what);
        const bool found = column != mapping.figureColumns.end();
        fill(role, found ? column->second : std::string(), months && (found || isUsual(role.what)));
    }
    showFigures();
    showMeaning();
    QStringList doubts;
    for (const std::string& doubt : preview.doubts)
        if (!isDoubtOfSource(doubt)) doubts << importDoubt(doubt);
    m_doubts->setText(doubts.join(u' '));
    m_doubts->setVisible(!doubts.isEmpty());
}

/// The figures of months that are not asked for yet.
void ImportColumnsStep::showFigures() {
    m_moreFigures->clear();
    m_moreFigures->addItem(tr("Another figure…"), -1);
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        if (m_figures[i].box->isHidden())
            m_moreFigures->addItem(m_figures[i].name->text(), static_cast<int>(i));
    m_moreFigures->setVisible(m_preview->mapping.shape == ImportShape::monthlyCounts &&
                              m_moreFigures->count() > 1);
}

void ImportColumnsStep::addFigure(int index) {
    const int which = m_moreFigures->itemData(index).toInt();
    if (which < 0) return;
    const Role& role = m_figures[static_cast<std::size_t>(which)];
    for (QWidget* each : std::initializer_list<QWidget*>{role.name, role.box, role.samples}) each->show();
    role.box->setFocus();
    showFigures();
}

/// Only what the rows can be about.
void ImportColumnsStep::showMeaning() {
    const ImportShape shape = m_preview->mapping.shape;
    const bool rows = shape == ImportShape::timestamps;
    const bool months = shape == ImportShape::monthlyCounts || shape == ImportShape::monthColumns;
    const auto shown = [this](QWidget* field, bool on) { showField(*m_form, *field, on); };
    shown(m_order, shape != ImportShape::monthColumns);
    shown(m_percent, months);
    shown(m_resolved, rows);
    shown(m_dropped, rows);
    shown(m_unit, rows);
    shown(m_meaning, rows || months);
    shown(m_ratesOf, rows || months);
    shown(m_zone, !months);
    shown(m_settling, rows || months);
}

void ImportColumnsStep::changed() {
    if (!m_preview) return;
    showSamples(m_time); // the order of dates may be another
    setStyled(*m_zone, "wrong", false);
    m_doubts->hide(); // somebody has looked
    Q_EMIT edited();
}

void ImportColumnsStep::putInto(ImportMapping& mapping) const {
    const auto chosen = [](const Role& role) { return role.box->currentData().toString().toStdString(); };
    for (const Role* role : {&m_time, &m_count, &m_type, &m_participated, &m_outcome, &m_handle, &m_topic,
                             &m_channel, &m_figure})
        if (!role->box->isHidden()) mapping.*(role->column) = chosen(*role);
    if (mapping.shape == ImportShape::monthlyCounts) {
        mapping.figureColumns.clear();
        for (const Role& role : m_figures)
            if (!role.box->isHidden() && !chosen(role).empty())
                mapping.figureColumns[role.what] = chosen(role);
    }
    mapping.dateOrder = static_cast<DateOrder>(m_order->currentIndex());
    mapping.decimalPoint = m_decimal->currentIndex() == 1 ? ',' : '.';
    mapping.ratesInPercent = m_percent->currentIndex() == 1;
    mapping.handleUnit = static_cast<HandleUnit>(m_unit->currentIndex());
    mapping.handleMeaning = static_cast<plan::HandleTimeMeaning>(m_meaning->currentIndex());
    mapping.ratesOf = static_cast<plan::EligibleVolume>(m_ratesOf->currentIndex());
    mapping.resolvedOutcomes = parted(m_resolved->text());
    mapping.droppedChannels = parted(m_dropped->text());
    mapping.timeZone = m_zone->text().trimmed().toStdString();
    mapping.settlingDays = m_settling->value();
}

bool ImportColumnsStep::check() {
    for (const auto& [role, doubt] : {std::pair{&m_time, "timeColumn"}, std::pair{&m_count, "countColumn"}}) {
        if (role->box->isHidden() || role->box->currentIndex() >= 0) continue;
        m_doubts->setText(importDoubt(doubt));
        m_doubts->show();
        role->box->setFocus();
        return false;
    }
    const QString zone = m_zone->text().trimmed();
    if (zone.isEmpty() || exchange::TimeZone::named(zone.toStdString())) return true;
    setStyled(*m_zone, "wrong", true);
    m_doubts->setText(importDoubt("timeZone"));
    m_doubts->show();
    m_zone->setFocus();
    return false;
}

void ImportColumnsStep::takeFocus() const {
    (m_time.box->isHidden() ? m_type.box : m_time.box)->setFocus();
}

QString ImportColumnsStep::samplesOfTime() const {
    return m_time.samples->text();
}

} // namespace headroom::ui
