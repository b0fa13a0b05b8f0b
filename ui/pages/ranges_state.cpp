#include "ui/pages/ranges_state.h"

#include <algorithm>

namespace headroom::ui {

namespace {

const QString metricKey = QStringLiteral("ranges.metric");
const QString typeKey = QStringLiteral("ranges.workType");

} // namespace

void RangesState::choose(plan::Metric metric, int workType) {
    if (plan::isTypeMetric(metric))
        workType = std::max(workType, 0);
    else
        workType = -1;
    if (metric == m_figure.metric && workType == m_figure.workType) return;
    if (metric != m_figure.metric) m_figure = ranges::mainFigure(metric, workType);
    m_figure.workType = workType;
    Q_EMIT changed();
}

void RangesState::chooseOver(ranges::Over over, int index) {
    if (over == m_figure.over && index == m_figure.index) return;
    m_figure.over = over;
    m_figure.index = index;
    Q_EMIT changed();
}

std::vector<ranges::Figure> RangesState::figuresOf(const ranges::Figure& figure, const plan::Plan& plan) {
    std::vector<ranges::Figure> figures;
    const auto add = [&](ranges::Over over, int index) {
        figures.push_back({figure.metric, figure.workType, over, index});
    };
    add(ranges::Over::worst, 0);
    add(ranges::Over::wholePlan, 0);
    const int years =
        static_cast<int>(plan.monthAt(plan.months - 1).year()) - static_cast<int>(plan.firstMonth.year()) + 1;
    if (years > 1)
        for (int year = 0; year < years; ++year) add(ranges::Over::year, year);
    return figures;
}

void RangesState::fit(const plan::Plan& plan) {
    ranges::Figure fitted = m_figure;
    const int types = static_cast<int>(plan.workTypes.size());
    if (plan::isTypeMetric(fitted.metric) && types == 0) fitted = {};
    if (fitted.workType >= types) fitted.workType = types - 1;
    const auto figures = figuresOf(fitted, plan);
    if (std::find(figures.begin(), figures.end(), fitted) == figures.end()) {
        fitted.over = ranges::mainFigure(fitted.metric).over;
        fitted.index = 0;
    }
    if (fitted == m_figure) return;
    m_figure = fitted;
    Q_EMIT changed();
}

void RangesState::recall(const Document& document) {
    const QString text = document.remembered(metricKey);
    const std::string name = text.toStdString();
    // Some work types' metrics are called as the plan's are.
    const int type = document.remembered(typeKey).toInt();
    if (const auto metric = type < 0 ? plan::metricNamed(name) : plan::typeMetricNamed(name))
        choose(*metric, type);
}

void RangesState::remember(Document& document) const {
    const auto name = plan::info(m_figure.metric).name;
    document.remember(metricKey, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    document.remember(typeKey, QString::number(m_figure.workType));
}

} // namespace headroom::ui
