#include "ui/window/home/plan_list_model.h"

#include "ui/words/format.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace headroom::ui {

namespace {

/// Last in either order is not possible with one sort key; the least is least in the way when one looks for
/// what is best or latest.
constexpr double unknown = -std::numeric_limits<double>::infinity();

QString dayOf(const QDateTime& when, const QDateTime& now, const QLocale& locale) {
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0) return PlanListModel::tr("Today");
    if (days == 1) return PlanListModel::tr("Yesterday");
    return formatDate(plan::Date{std::chrono::year{when.date().year()},
                                 std::chrono::month{static_cast<unsigned>(when.date().month())},
                                 std::chrono::day{static_cast<unsigned>(when.date().day())}},
                      locale);
}

} // namespace

PlanListModel::PlanListModel(const FiguresReader& figures, QObject* parent)
    : QAbstractTableModel(parent)
    , m_figures(figures) {}

void PlanListModel::setPlans(std::vector<store::PlanSummary> plans, const std::string& openPlan,
                             const QDateTime& now, const QLocale& locale) {
    beginResetModel();
    m_plans = std::move(plans);
    m_open = openPlan;
    m_now = now;
    m_locale = locale;
    endResetModel();
}

void PlanListModel::figuresFound(const std::string& planId) {
    for (std::size_t row = 0; row < m_plans.size(); ++row)
        if (m_plans[row].id == planId)
            Q_EMIT dataChanged(index(static_cast<int>(row), automation),
                               index(static_cast<int>(row), health));
}

int PlanListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int PlanListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

PlanListModel::Cell PlanListModel::cell(const store::PlanSummary& plan, Column column) const {
    switch (column) {
    case name: {
        QString below = QString::fromStdString(plan.team);
        const QString state = plan.archived ? tr("archived") : plan.id == m_open ? tr("open") : QString();
        if (!state.isEmpty()) below = below.isEmpty() ? state : tr("%1 · %2").arg(below, state);
        const QString text = QString::fromStdString(plan.name);
        return {text, below, plan.archived ? ColourRole::muted : ColourRole::ink, text};
    }
    case horizon: {
        const plan::Month last = plan.firstMonth + std::chrono::months{plan.months - 1};
        return {
            tr("%1 – %2").arg(monthShortWithYear(plan.firstMonth, m_locale),
                              monthShortWithYear(last, m_locale)),
            plan.months == 1 ? tr("1 month") : tr("%n months", nullptr, plan.months), ColourRole::ink,
            plan::monthsBetween(plan::Month{std::chrono::year{1900}, std::chrono::January}, plan.firstMonth) *
                    100 +
                plan.months};
    }
    case edited: {
        const QDateTime when = localTime(plan.editedAt);
        if (!when.isValid()) return {QStringLiteral("–"), {}, ColourRole::muted, QString()};
        return {dayOf(when, m_now, m_locale), m_locale.toString(when.time(), QLocale::ShortFormat),
                ColourRole::ink, QString::fromStdString(plan.editedAt)};
    }
    default: break;
    }
    const PlanFigures* figures = m_figures.of(plan);
    if (!figures) return {QStringLiteral("…"), {}, ColourRole::muted, unknown};
    if (figures->state == PlanFigures::State::unreadable)
        return column == health ? Cell{tr("Damaged"), tr("see the backups"), ColourRole::trouble, unknown}
                                : Cell{QStringLiteral("–"), {}, ColourRole::muted, unknown};
    return figure(*figures, column);
}

PlanListModel::Cell PlanListModel::figure(const PlanFigures& figures, Column column) const {
    const projection::Headlines& h = figures.headlines;
    if (column == health) {
        // Errors weigh more than any number of warnings, warnings than hints.
        const double sort = h.errors * 1e8 + h.warnings * 1e4 + h.hints;
        QStringList rest;
        if (h.errors > 0 && h.warnings > 0) rest << tr("%n to watch", nullptr, h.warnings);
        if (h.hints > 0) rest << (h.hints == 1 ? tr("1 hint") : tr("%n hints", nullptr, h.hints));
        const QString beside = rest.join(QStringLiteral(", "));
        if (h.errors > 0) return {tr("%n to fix", nullptr, h.errors), beside, ColourRole::trouble, sort};
        if (h.warnings > 0)
            return {tr("%n to watch", nullptr, h.warnings), beside, ColourRole::caution, sort};
        return {tr("Sound"), beside.isEmpty() ? tr("nothing to fix") : beside, ColourRole::good, sort};
    }
    if (!figures.projected) return {QStringLiteral("–"), tr("see plan health"), ColourRole::muted, unknown};
    const auto monthOf = [&](int t) { return monthShortWithYear(figures.monthAt(t), m_locale); };
    switch (column) {
    case automation:
        return {formatWithUnit(h.automationAtEnd, plan::Unit::share, m_locale),
                tr("%1; before %2")
                    .arg(monthOf(figures.months - 1),
                         formatWithUnit(figures.automationToday, plan::Unit::share, m_locale)),
                ColourRole::ink, h.automationAtEnd};
    case gap:
        return {formatWithUnit(h.worstGap, plan::Unit::fte, m_locale),
                h.understaffedMonths == 0 ? monthOf(h.worstGapMonth)
                : h.understaffedMonths == 1
                    ? tr("%1; 1 month short").arg(monthOf(h.worstGapMonth))
                    : tr("%1; %n months short", nullptr, h.understaffedMonths).arg(monthOf(h.worstGapMonth)),
                h.worstGap < 0 ? ColourRole::trouble : ColourRole::ink, h.worstGap};
    case cost: {
        const bool oneYear = figures.months == 12 && plan::calendarMonth(figures.firstMonth) == 0;
        return {formatMoneyShort(h.totalCost, figures.currency, m_locale),
                oneYear               ? QString::number(static_cast<int>(figures.firstMonth.year()))
                : figures.months == 1 ? tr("1 month")
                                      : tr("%n months", nullptr, figures.months),
                ColourRole::ink, h.totalCost};
    }
    default: break;
    }
    return {};
}

QString PlanListModel::spoken(const store::PlanSummary& plan, Column column) const {
    const Cell shown = cell(plan, column);
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return shown.below.isEmpty() ? tr("%1: %2").arg(head, shown.text)
                                 : tr("%1: %2, %3").arg(head, shown.text, shown.below);
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const store::PlanSummary& plan = m_plans[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(plan, column).text;
    case belowRole: return cell(plan, column).below;
    case toneRole: return static_cast<int>(cell(plan, column).tone);
    case sortRole: return cell(plan, column).sort;
    case idRole: return QString::fromStdString(plan.id);
    case archivedRole: return plan.archived;
    case Qt::AccessibleTextRole: return spoken(plan, column);
    case Qt::ToolTipRole: return cell(plan, column).text.toHtmlEscaped();
    default: return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section >= automation && section <= cost ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case name: return tr("Plan and team");
    case horizon: return tr("Horizon");
    case edited: return tr("Last edited");
    case automation: return tr("Automation at the end");
    case gap: return tr("Worst gap");
    case cost: return tr("Cost");
    case health: return tr("Plan health");
    default: return {};
    }
}

PlanListFilter::PlanListFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(PlanListModel::sortRole);
    setDynamicSortFilter(true);
}

void PlanListFilter::setWanted(const QString& text) {
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PlanListFilter::setArchivedShown(bool shown) {
    m_archived = shown;
    invalidateFilter();
}

bool PlanListFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, PlanListModel::name, parent);
    if (!m_archived && index.data(PlanListModel::archivedRole).toBool()) return false;
    const auto& plan =
        static_cast<const PlanListModel*>(sourceModel())->plans()[static_cast<std::size_t>(row)];
    const QString text = QString::fromStdString(plan.name) + u'\n' + QString::fromStdString(plan.team);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool PlanListFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool leftAway = left.data(PlanListModel::archivedRole).toBool();
    const bool rightAway = right.data(PlanListModel::archivedRole).toBool();
    if (leftAway != rightAway) return (sortOrder() == Qt::AscendingOrder) == rightAway;
    const QVariant a = left.data(PlanListModel::sortRole);
    const QVariant b = right.data(PlanListModel::sortRole);
    if (left.column() == PlanListModel::name)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    if (a.typeId() == QMetaType::QString) return a.toString() < b.toString();
    return a.toDouble() < b.toDouble();
}

} // namespace headroom::ui
