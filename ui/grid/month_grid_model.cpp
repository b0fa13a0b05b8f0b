#include "ui/grid/month_grid_model.h"

#include "plan/aggregate.h"
#include "ui/document/current_date.h"
#include "ui/grid/actual_row.h"
#include "ui/grid/ranged_row.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

MonthGridModel::MonthGridModel(Document& document, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_locale(locale) {
    connect(&document, &Document::planChanged, this, &MonthGridModel::readPlan);
    connect(&document, &Document::resultReady, this, &MonthGridModel::readResult);
    connect(&document, &Document::rangesReady, this, [this] {
        // Most grids have no row of ranges, and nothing to read.
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [](const GridRow& row) { return row.kind == RowKind::ranged; }))
            readResult();
    });
}

void MonthGridModel::setRecipe(Recipe recipe) {
    m_recipe = std::move(recipe);
    readPlan();
}

void MonthGridModel::readPlan() {
    const auto plan = m_document.scenarioPlan();
    std::vector<GridRow> rows = plan && m_recipe ? m_recipe(*plan) : std::vector<GridRow>{};
    const int months = plan ? plan->months : 0;
    const plan::Month first = plan ? plan->firstMonth : plan::Month{};
    const std::string id = plan ? plan->id : std::string{};
    if (rows == m_rows && months == m_months && first == m_first && id == m_planId) {
        readResult();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_months = months;
    m_first = first;
    m_planId = id;
    m_bad.clear();
    valuesChanged();
    endResetModel();
}

void MonthGridModel::readResult() {
    valuesChanged();
    if (m_rows.empty() || m_months == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// A grid out of sight is not calculated: what its values are of is kept until someone asks for them.
void MonthGridModel::valuesChanged() {
    m_of = {m_document.scenarioPlan(), m_document.result(), m_document.ranges()};
    m_known.reset();
    const auto open = m_document.plan();
    m_past = open ? std::min(m_months, actuals::monthsPast(*open)) : 0;
}

const MonthGridModel::Values& MonthGridModel::values() const {
    if (m_known) return *m_known;
    Values& known = m_known.emplace();
    known.ofRows.reserve(m_rows.size());
    for (const GridRow& row : m_rows) known.ofRows.push_back(seriesOf(row));
    known.understaffed.assign(static_cast<std::size_t>(m_months), false);
    GridRow gap;
    gap.kind = RowKind::metric;
    gap.metric = plan::Metric::gapFte;
    const auto gaps = seriesOf(gap);
    for (std::size_t t = 0; t < known.understaffed.size(); ++t) known.understaffed[t] = gaps[t] < 0;
    return known;
}

std::vector<double> MonthGridModel::seriesOf(const GridRow& row) const {
    std::vector<double> values(static_cast<std::size_t>(m_months), none);
    const auto& plan = m_of.plan;
    if (!plan || row.isHeading()) {
        values.push_back(none);
        return values;
    }
    // A result of another plan belongs to another grid; one that is merely older is shown until the newer one
    // is there.
    const auto& result = m_of.result;
    const projection::Projection* projection =
        result && result->projection && result->plan->id == plan->id ? result->projection.get() : nullptr;
    if (row.kind == RowKind::ranged) {
        return rangedValues(row, *plan, projection, m_of.ranges ? m_of.ranges->summary.get() : nullptr);
    }
    const bool ofNow = row.kind == RowKind::now;
    for (int t = 0; t < m_months; ++t)
        values[static_cast<std::size_t>(t)] =
            ofNow ? valueOfActual(row, *plan, projection, projection ? result->now.get() : nullptr, t)
                  : valueOf(row, *plan, projection, t);
    const auto weight = row.kind == RowKind::metric || ofNow ? weightOf(row.metric) : std::nullopt;
    const bool sameMonths = projection && projection->months() == m_months;
    if (ofNow) {
        const bool weighted = weight && sameMonths && result->now;
        values.push_back(
            summarised(row, values, weighted ? result->now->series(*weight) : std::span<const double>{}));
        return values;
    }
    values.push_back(summarised(
        row, values, weight && sameMonths ? projection->series(*weight) : std::span<const double>{}));
    return values;
}

int MonthGridModel::rowOf(const plan::LeverRef& lever) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const GridRow& row) {
        return row.kind == RowKind::lever && row.lever == lever;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MonthGridModel::rowOf(plan::Metric metric, int type) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const GridRow& row) {
        return row.kind == RowKind::metric && row.metric == metric && row.type == type;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

double MonthGridModel::value(const QModelIndex& index) const {
    if (!index.isValid()) return none;
    return values().ofRows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QString MonthGridModel::problem(const QModelIndex& index) const {
    const auto bad = m_bad.find({index.row(), index.column()});
    return bad == m_bad.end() ? QString() : bad->second.reason;
}

bool MonthGridModel::isOverridden(const QModelIndex& index) const {
    const GridRow& row = gridRow(index.row());
    const auto plan = m_document.plan();
    if (!plan || row.kind != RowKind::lever || m_document.scenario() == plan::baseScenario ||
        index.column() >= m_months)
        return false;
    const plan::Lever* base = plan->find(row.lever);
    return base && base->base.at(index.column()) != value(index);
}

bool MonthGridModel::isStep(const QModelIndex& index) const {
    const GridRow& row = gridRow(index.row());
    if (row.kind != RowKind::lever || row.isScalar() || index.column() < 1 || index.column() >= m_months ||
        !typedValueHolds(row.lever.key))
        return false;
    const auto plan = m_document.scenarioPlan();
    const plan::Lever* lever = plan ? plan->find(row.lever) : nullptr;
    return lever && lever->base.shape() == plan::Shape::steps &&
           value(index) != value(index.siblingAtColumn(index.column() - 1));
}

int MonthGridModel::lastReached(const QModelIndex& index, Typing typing) const {
    const GridRow& row = gridRow(index.row());
    const int here = index.column();
    if (row.kind != RowKind::lever || row.isScalar() || typing == Typing::thisMonth ||
        !typedValueHolds(row.lever.key))
        return here;
    const auto plan = m_document.scenarioPlan();
    const plan::Lever* lever = plan ? plan->find(row.lever) : nullptr;
    if (!lever || (!lever->base.isConstant() && lever->base.shape() != plan::Shape::steps)) return here;
    int last = here;
    while (last + 1 < m_months && value(index.siblingAtColumn(last + 1)) == value(index)) ++last;
    return last;
}

bool MonthGridModel::isUnderstaffed(int column) const {
    return column >= 0 && column < m_months && values().understaffed[static_cast<std::size_t>(column)];
}

bool MonthGridModel::isPast(int column) const {
    return column >= 0 && column < m_past;
}

QString MonthGridModel::unitText(int row) const {
    const GridRow& which = gridRow(row);
    if (which.isHeading()) return {};
    const auto plan = m_document.plan();
    return unitLabel(which.unit(), plan ? QString::fromStdString(plan->currency) : QString());
}

QString MonthGridModel::shownUnit(int row) const {
    const QString unit = unitText(row);
    //: A currency in thousands: "k$".
    return gridRow(row).inThousands() ? tr("k%1").arg(unit) : unit;
}

int MonthGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_months == 0 ? 0 : m_months + 1;
}

Summary MonthGridModel::summaryIn(int row) const {
    return m_months < 2 ? Summary::nothing : summaryOf(gridRow(row)); // one month is its own summary
}

QString MonthGridModel::summarySign(int row) const {
    const Summary summary = summaryIn(row);
    if (summary == Summary::sum) return QStringLiteral("Σ");
    if (summary == Summary::mean) return QStringLiteral("ø");
    return {};
}

QString MonthGridModel::copyText(const QModelIndex& index) const {
    const double number = value(index);
    if (!std::isfinite(number) || (gridRow(index.row()).isScalar() && index.column() > 0)) return {};
    if (gridRow(index.row()).isWords()) return cellText(index);
    const plan::Unit unit = gridRow(index.row()).unit();
    const QString text = formatForEdit(number, unit, m_locale);
    return unit == plan::Unit::share ? text + u'%' : text;
}

QString MonthGridModel::note(int row) const {
    const auto plan = m_document.scenarioPlan();
    const GridRow& which = gridRow(row);
    const plan::Lever* lever = plan && which.kind == RowKind::lever ? plan->find(which.lever) : nullptr;
    if (!lever) return {};
    QStringList parts;
    if (lever->range) {
        const QString currency = QString::fromStdString(plan->currency);
        parts << tr("%1 to %2, %3")
                     .arg(formatNumber(lever->lowAt(0), which.unit(), m_locale),
                          formatNumber(lever->highAt(0), which.unit(), m_locale),
                          ui::label(lever->range->meaning));
    }
    if (!lever->provenance.source.empty()) parts << QString::fromStdString(lever->provenance.source);
    return parts.join(QStringLiteral("  ·  "));
}

QString MonthGridModel::placeOf(const QModelIndex& index) const {
    const GridRow& row = gridRow(index.row());
    const auto plan = m_document.plan();
    if (row.kind == RowKind::lever && plan && index.column() < m_months)
        return leverPlace(row.lever, row.isScalar() ? -1 : index.column(), *plan, m_locale);
    const QString place = plan ? ui::titleOf(row, *plan) : row.label;
    if (index.column() < m_months)
        return place + QStringLiteral(", ") + monthLong(month(index.column()), m_locale);
    switch (summaryIn(index.row())) {
    case Summary::sum: return tr("%1, sum of %n months", nullptr, m_months).arg(place);
    case Summary::mean: return tr("%1, mean of %n months", nullptr, m_months).arg(place);
    case Summary::first: return tr("%1, first month").arg(place);
    case Summary::last: return tr("%1, last month").arg(place);
    case Summary::whole: return tr("%1, over %n months", nullptr, m_months).arg(place);
    case Summary::nothing: break;
    }
    return place;
}

QString MonthGridModel::wordOf(const GridRow& row, double number) const {
    if (!std::isfinite(number)) return {};
    if (row.derived == Derived::approveBy) {
        const plan::Month by = m_first + std::chrono::months{static_cast<int>(std::lround(number))};
        // Before the plan's own year only the year says which one is meant.
        return by.year() == m_first.year() ? monthShort(by, m_locale) : monthShortWithYear(by, m_locale);
    }
    return number > 0 ? tr("open") : tr("paused");
}

QString MonthGridModel::cellText(const QModelIndex& index) const {
    const GridRow& row = gridRow(index.row());
    const double number = value(index);
    if (row.isWords()) return wordOf(row, number);
    if (row.kind == RowKind::variance)
        return std::isfinite(number) ? formatDifferenceNumber(number, row.unit(), m_locale) : QString();
    if (row.kind == RowKind::actual && !std::isfinite(number)) return {}; // not there yet
    if (row.inThousands()) return formatFixed(number / 1000, 1, m_locale);
    if (row.kind == RowKind::metric && row.metric == plan::Metric::typeFtePerPoint)
        return formatFixed(number, 2, m_locale); // tenths would hide the differences it is there for
    // The numbers of a row have as many decimals as each other.
    if (row.kind == RowKind::season)
        return std::isfinite(number) ? m_locale.toString(number, 'f', 2) : QString();
    const auto& values = this->values().ofRows[static_cast<std::size_t>(index.row())];
    if (row.unit() == plan::Unit::hours && !row.isInput()) {
        const bool large =
            std::any_of(values.begin(), values.end(), [](double hours) { return std::abs(hours) >= 100; });
        return formatFixed(number, large ? 0 : 1, m_locale);
    }
    if (row.unit() != plan::Unit::people || row.isScalar()) return formatNumber(number, row.unit(), m_locale);
    const bool whole = std::all_of(values.begin(), values.end(), [](double people) {
        return !std::isfinite(people) || people == std::round(people);
    });
    return formatNumber(number, whole ? plan::Unit::people : plan::Unit::fte, m_locale);
}

QString MonthGridModel::tooltip(const QModelIndex& index) const {
    const GridRow& row = gridRow(index.row());
    const QString bad = problem(index);
    if (!bad.isEmpty()) return bad;
    const auto plan = m_document.scenarioPlan();
    if (!plan || row.isHeading()) return {};
    const QString currency = QString::fromStdString(plan->currency);
    const auto worded = [&](double number) {
        return row.isWords() ? cellText(index) : formatWithUnit(number, row.unit(), m_locale, currency);
    };
    QStringList lines{tr("%1: %2").arg(placeOf(index), worded(value(index)))};
    const plan::Lever* lever = row.kind == RowKind::lever ? plan->find(row.lever) : nullptr;
    if (lever && lever->range && index.column() < m_months) {
        const int t = index.column();
        lines << tr("Low %1, high %2 (%3)")
                     .arg(worded(lever->lowAt(t)), worded(lever->highAt(t)),
                          ui::label(lever->range->meaning));
    }
    if (isOverridden(index))
        lines << tr("In Base: %1").arg(worded(m_document.plan()->find(row.lever)->base.at(index.column())));
    if (row.kind == RowKind::metric) lines << ui::help(row.metric);
    if (row.kind == RowKind::derived) lines << ui::help(row.derived);
    if (row.kind == RowKind::ranged) lines << ui::help(row.ranged);
    if (row.kind == RowKind::actual) lines << actualNotes(index);
    return lines.join(u'\n');
}

/// Where an actual comes from, and what it was before it was restated.
QStringList MonthGridModel::actualNotes(const QModelIndex& index) const {
    const GridRow& row = gridRow(index.row());
    const auto plan = m_document.plan();
    QStringList lines{ui::help(row.observed)};
    if (!plan || index.column() >= m_months) return lines;
    const plan::WorkTypeId type =
        row.type < 0 ? plan::WorkTypeId{} : plan->workTypes[static_cast<std::size_t>(row.type)].id;
    const plan::Actual* figure = plan->actuals.find(row.observed, type, month(index.column()));
    if (!figure) return lines;
    const auto& sources = plan->actuals.sources;
    const auto nameOf = [&](int source) {
        return source >= 0 && static_cast<std::size_t>(source) < sources.size()
                   ? QString::fromStdString(sources[static_cast<std::size_t>(source)].name)
                   : tr("an unknown source");
    };
    lines << tr("From: %1").arg(nameOf(figure->source));
    if (!figure->complete) lines << tr("Days of the month are missing.");
    const QString currency = QString::fromStdString(plan->currency);
    for (const plan::EarlierFigure& earlier : figure->earlier)
        lines << tr("Before: %1, from %2")
                     .arg(formatWithUnit(earlier.value, row.unit(), m_locale, currency),
                          nameOf(earlier.source));
    return lines;
}

QVariant MonthGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const GridRow& row = gridRow(index.row());
    if (row.isHeading() || (row.isScalar() && index.column() > 0)) return {};
    if (index.column() == m_months && summaryIn(index.row()) == Summary::nothing) return {};
    const auto bad = m_bad.find({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole: return bad != m_bad.end() ? bad->second.text : cellText(index);
    case Qt::EditRole:
        if (bad != m_bad.end()) return bad->second.text;
        return std::isfinite(value(index)) ? formatForEdit(value(index), row.unit(), m_locale) : QString();
    case Qt::ToolTipRole: return tooltip(index);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const auto plan = m_document.plan();
        const QString currency = plan ? QString::fromStdString(plan->currency) : QString();
        if (bad != m_bad.end())
            return tr("%1, %2, not understood: %3").arg(placeOf(index), bad->second.text, bad->second.reason);
        return tr("%1, %2").arg(placeOf(index),
                                row.isWords() ? cellText(index)
                                              : formatWithUnit(value(index), row.unit(), m_locale, currency));
    }
    case Qt::AccessibleDescriptionRole:
        // What the colour of the number says to those who see it.
        return flags(index) & Qt::ItemIsEditable ? tr("Input: type to change it") : tr("Result");
    default: return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section > m_months) return {};
        if (section == m_months) {
            if (m_months == 1) return {};
            const bool oneYear = m_months > 0 && month(0).year() == month(m_months - 1).year();
            const bool wanted =
                role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
            if (!wanted) return {};
            if (role == Qt::DisplayRole && oneYear && m_months == 12)
                return QString::number(int(month(0).year()));
            return tr("%n months", nullptr, m_months);
        }
        if (role == Qt::DisplayRole) return monthShort(month(section), m_locale);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return monthLong(month(section), m_locale);
        return {};
    }
    if (section < 0 || section >= rowCount()) return {};
    const GridRow& row = gridRow(section);
    if (role == Qt::DisplayRole) return row.label;
    if (role == Qt::AccessibleTextRole) {
        const QString unit = unitText(section);
        return unit.isEmpty() ? row.label : row.label + QStringLiteral(", ") + unit;
    }
    if (role == Qt::ToolTipRole) {
        if (row.isHeading()) return {};
        // The whole name with its unit: a narrow window cuts it.
        const QString unit = unitText(section);
        QStringList lines{unit.isEmpty() ? row.label : row.label + QStringLiteral(", ") + unit};
        QString usual;
        if (row.kind == RowKind::lever) {
            lines << ui::help(row.lever.key);
            usual = typical(row.lever.key);
        }
        if (row.kind == RowKind::metric) {
            lines << ui::help(row.metric);
            usual = typical(row.metric);
        }
        if (row.kind == RowKind::derived) lines << ui::help(row.derived);
        if (row.kind == RowKind::ranged) lines << ui::help(row.ranged);
        if (row.kind == RowKind::actual || row.kind == RowKind::variance) lines << ui::help(row.observed);
        if (!usual.isEmpty()) lines << tr("Usual: %1").arg(usual);
        return lines.join(u'\n');
    }
    return {};
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const GridRow& row = gridRow(index.row());
    if (row.isHeading() || (row.isScalar() && index.column() > 0)) return {};
    if (index.column() == m_months && summaryIn(index.row()) == Summary::nothing) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // Only what has happened has an actual.
    const bool ahead = row.kind == RowKind::actual && !hasEnded(month(index.column()), currentDate());
    if (row.isInput() && !ahead && index.column() < m_months && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MonthGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return role == Qt::EditRole && type(index, value.toString());
}

} // namespace headroom::ui
