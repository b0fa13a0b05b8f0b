#include "plan/metric_typical.h"

namespace headroom::plan {

std::string_view typical(Metric metric) {
    switch (metric) {
    case Metric::automation: return "60 to 80 % in plans for 2026; practitioners";
    case Metric::resolutionRate:
        return "59, 67 and 76 % on average in three years running, about 1 point a month; vendor pages";
    case Metric::typeResolution: return "40 to 60 % in the first months, 60 to 80 % mature; vendor pages";
    case Metric::care: return "100 % where improvement time is protected; the model";
    case Metric::outputPerPerson: return "falls while automation rises; the model";
    case Metric::backlogDays: return "up to 5 working days; the usual guardrail";
    case Metric::costPerConversation: return "12 to 28 USD; weak";
    case Metric::typeHandleMinutes:
        return "how-to 5 to 10, billing 10 to 20, bug 20 to 45, complex 45 to 90; weak";
    case Metric::typeUtilisation: return "82 to 88 %; practitioners";
    case Metric::typeAttainment: return "80 %; common practice";
    default: return {};
    }
}

} // namespace headroom::plan
