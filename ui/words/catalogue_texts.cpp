// Writes the texts of the model's catalogues as lupdate reads them. The model knows no Qt, so that nothing in
// it can be marked as translatable; contexts are those under which ui/words asks for the translations.

#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"
#include "plan/sample.h"
#include "projection/quantities.h"
#include "ui/words/plan_texts.h"

#include <cstdio>
#include <set>
#include <string>
#include <string_view>

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
        for (const auto text : {metric.label, metric.help, metric.formula}) write("Metric", text);
    for (const projection::Working& working : projection::workings()) write("Working", working.label);
    // What plans that come with the program say, in the order of the texts: each once.
    const plan::Plan sample = plan::samplePlan(), fresh; // a fresh one has the usual guardrails
    std::set<std::string> ofPlans;
    const auto collect = [&](const std::string& text) { ofPlans.insert(text); };
    ui::eachText(sample, collect);
    ui::eachText(fresh, collect);
    for (const std::string& text : ofPlans) write("Plan", text);
    std::puts("};");
    return 0;
}
