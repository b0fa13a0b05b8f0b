#include "actuals/reforecast.h"

#include "plan/aggregate.h"
#include "projection/actual_course.h"
#include "projection/courses.h"
#include "projection/kernel.h"

#include <algorithm>
#include <cmath>

namespace headroom::actuals {

namespace {

using plan::Metric;
using plan::Observed;

/// Costs come from the books where they are known: no formula of hours makes them.
void takeCosts(const Planned& planned, projection::Outputs<double>& out, int past) {
    const projection::ActualCourse seen(planned.underScenario, planned.inputs);
    for (int t = 0; t < past; ++t) {
        for (const Observed cost : {Observed::peopleCost, Observed::hiringCost, Observed::exitCost,
                                    Observed::aiCost, Observed::flexCost})
            if (const double value = seen.of(cost, t); !std::isnan(value))
                out.at(*plan::info(cost).metric, t) = value;
        double total = 0;
        for (const Metric part :
             {Metric::peopleCost, Metric::hiringCost, Metric::exitCost, Metric::aiCost, Metric::flexCost})
            total += out.at(part, t);
        out.at(Metric::totalCost, t) = total;
        out.at(Metric::costPerConversation, t) = total / out.at(Metric::inbound, t);
        out.at(Metric::costPerHumanConversation, t) = total / out.at(Metric::human, t);
    }
}

} // namespace

Reforecast reforecastOf(const projection::Projection& projection) {
    const plan::Plan underScenario = plan::withScenario(*projection.plan, projection.scenario).value();
    const Planned planned = plannedFrom(underScenario);
    Reforecast result;
    result.past = monthsPast(underScenario);
    if (result.past == 0) { // the plan itself
        result.inputs = projection.inputs;
        result.outputs = projection.outputs;
        result.guardrails = projection.guardrails;
        return result;
    }
    result.inputs = withSeen(planned, Causes{}.set());
    result.outputs.resize(result.inputs.months(), static_cast<int>(result.inputs.types.size()));
    projection::Room<double> room;
    projection::run(result.inputs, result.outputs, room);
    result.guardrails = projection::coursesOf(result.inputs, room.guardrails);
    takeCosts(planned, result.outputs, result.past);
    return result;
}

std::vector<Landing> landings(const projection::Projection& planned, const Reforecast& now,
                              std::span<const Metric> metrics) {
    std::vector<Landing> all;
    for (const Metric metric : metrics) {
        const auto figure = [metric](const projection::Outputs<double>& out, int until) {
            const auto weight = plan::weightOf(metric);
            return plan::aggregate(out.series(metric), metric, 0, until,
                                   weight ? out.series(*weight) : std::span<const double>{});
        };
        all.push_back({metric, figure(planned.outputs, planned.months()),
                       now.past > 0 ? figure(now.outputs, now.past) : 0.0,
                       figure(now.outputs, now.outputs.months())});
    }
    return all;
}

} // namespace headroom::actuals
