#pragma once

#include "actuals/reforecast.h"
#include "plan/validation.h"
#include "projection/projection.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace headroom::ui {

/// Everything the views show of one plan under one scenario, calculated at once and never changed afterwards.
struct PlanResult {
    std::uint64_t generation = 0;           // of the request it answers; a later one is larger
    std::shared_ptr<const plan::Plan> plan; // as edited, without the scenario
    std::string scenario;
    /// With those of the draws, once they are known; the projection keeps those it was made with.
    std::vector<plan::Finding> findings;
    /// Null where the plan has an error among its findings: then there is no number to show.
    std::shared_ptr<const projection::Projection> projection;
    /// The year as it now looks; null without a projection.
    std::shared_ptr<const actuals::Reforecast> now;
    /// Without a projection only the counts of findings are set.
    projection::Headlines headlines;
};

/// The counts of findings at the head of every page.
inline void countFindings(const std::vector<plan::Finding>& findings, projection::Headlines& headlines) {
    headlines.errors = headlines.warnings = headlines.hints = 0;
    for (const plan::Finding& finding : findings) {
        switch (finding.severity) {
        case plan::Severity::error: ++headlines.errors; break;
        case plan::Severity::warning: ++headlines.warnings; break;
        case plan::Severity::hint: ++headlines.hints; break;
        }
    }
}

} // namespace headroom::ui
