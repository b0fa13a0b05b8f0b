// Writes the texts of the model's catalogues as lupdate reads them. The model knows no Qt, so that nothing in
// it can be marked as translatable; contexts are those under which ui/words asks for the translations.

#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"
#include "plan/metric_typical.h"
#include "plan/sample.h"
#include "plan/templates.h"
#include "plan/usual.h"
#include "projection/quantities.h"
#include "ui/words/plan_texts.h"

#include <cstdio>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

void write(const char* context, std::string_view text) {
    if (text.empty()) return;
    std::string quoted;
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c == '\n' ? "\\n" : std::string(1, c);
    }
    std::printf("QT_TRANSLATE_NOOP(\"%s\", \"%s\"),\n", context, quoted.c_str());
}

} // namespace

int main() {
    using namespace headroom;
    std::puts("const char* const texts[] = {");
    for (const plan::LeverInfo& lever : plan::leverCatalogue())
        for (const auto text : {lever.label, lever.help, lever.typical}) write("Lever", text);
    for (const plan::MetricInfo& metric : plan::metricCatalogue())
        for (const auto text : {metric.label, metric.help, metric.formula, plan::typical(metric.metric)})
            write("Metric", text);
    for (const plan::ObservedInfo& what : plan::observedCatalogue()) {
        if (!what.metric) write("Observed", what.label);
        write("Observed", what.help);
    }
    for (const projection::Working& working : projection::workings()) write("Working", working.label);
    // What plans that come with the program say, in the order of the texts: each once. A new plan has the
    // usual guardrails, and the guided path gives each kind of work type what is usual for it.
    plan::Plan guided;
    for (const plan::Nature nature : {plan::Nature::informational, plan::Nature::personalised,
                                      plan::Nature::action, plan::Nature::deepTroubleshooting})
        for (const plan::ServiceMode mode : {plan::ServiceMode::deferred, plan::ServiceMode::live})
            guided.workTypes.push_back(plan::usualWorkType(nature, mode));
    std::vector<plan::Plan> brought{plan::samplePlan(), plan::withUsualRanges(guided)};
    for (const plan::PlanTemplate which : plan::planTemplates)
        brought.push_back(plan::planFromTemplate(which, guided.firstMonth));
    std::set<std::string> ofPlans;
    for (const plan::Plan& plan : brought)
        ui::eachText(plan, [&](const std::string& text) { ofPlans.insert(text); });
    for (const std::string& text : ofPlans) write("Plan", text);
    std::puts("};");
    return 0;
}
