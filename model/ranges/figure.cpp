#include "ranges/figure.h"

#include <algorithm>

namespace headroom::ranges {

namespace {

std::string namesOf(bool ofTypes) {
    std::string names;
    for (const plan::MetricInfo& info : plan::metricCatalogue())
        if (plan::isTypeMetric(info.metric) == ofTypes)
            names += (names.empty() ? "" : ", ") + std::string(info.name);
    return names;
}

Error noSuchMetric(std::string_view name) {
    return {ErrorCode::metricMissing, {}, {std::string(name), namesOf(false), namesOf(true)}};
}

} // namespace

Figure mainFigure(plan::Metric metric, int workType) {
    return {metric, workType, plan::info(metric).negativeIsTrouble ? Over::worst : Over::wholePlan, 0};
}

Result<Figure> figureNamed(const plan::Plan& plan, std::string_view name) {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) {
        const auto metric = plan::metricNamed(name);
        if (!metric) return noSuchMetric(name);
        return mainFigure(*metric);
    }
    const auto metric = plan::typeMetricNamed(name.substr(0, colon));
    if (!metric) return noSuchMetric(name);
    std::string_view type = name.substr(colon + 1);
    type.remove_prefix(std::min(type.find_first_not_of(' '), type.size()));
    std::string there;
    for (std::size_t w = 0; w < plan.workTypes.size(); ++w) {
        if (plan.workTypes[w].name == type) return mainFigure(*metric, static_cast<int>(w));
        there += (there.empty() ? "" : ", ") + plan.workTypes[w].name;
    }
    return Error{ErrorCode::workTypeMissing, {}, {std::string(type), there}};
}

} // namespace headroom::ranges
