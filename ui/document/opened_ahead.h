#pragma once

#include "store/workspace.h"
#include "ui/document/plan_result.h"
#include "ui/document/recalculator.h"

#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::ui {

/// The plan of a workspace that is shown when the workspace is opened: the one that was open last, or the
/// only one.
struct UsualPlan {
    std::string id;
    std::string scenario; // empty means Base
};
[[nodiscard]] std::optional<UsualPlan> usualPlanOf(const store::Workspace& workspace,
                                                   const std::vector<store::PlanSummary>& plans);

inline constexpr const char* lastPlanKey = "window.plan"; // of the settings of a workspace
inline constexpr const char* lastScenarioKey = "window.scenario";

/// A workspace that was opened, and what its usual plan comes to: null where there is none.
struct OpenedAhead {
    Result<store::Workspace> workspace;
    std::shared_ptr<const PlanResult> result; // with the plan and the scenario it is of
};

/// Work that another thread does for who will ask for this workspace in a moment and has other things to do
/// until then. One that is not asked for is let finish and let go.
struct Ahead {
    std::filesystem::path file;
    std::future<OpenedAhead> opened;
};

[[nodiscard]] Result<store::Workspace> openWorkspace(const std::filesystem::path& file,
                                                     const store::Context& context);
/// Needs no application to run yet.
[[nodiscard]] Ahead openAhead(const std::filesystem::path& file, const store::Context& context,
                              Recalculator::Calculate calculate = Recalculator::project);

} // namespace headroom::ui
