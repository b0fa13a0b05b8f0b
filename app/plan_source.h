#pragma once

#include "plan/plan.h"
#include "plan/result.h"
#include "store/workspace.h"

#include <optional>
#include <string>

namespace headroom::app {

/// A plan from a workspace or from JSON ("-" reads standard input), and the way back into it.
class PlanSource {
public:
    /// `name` picks a plan in a workspace that holds several; it may be empty where there is one. Errors:
    /// those of the workspace and of plan JSON, planMissing (values: name asked for, names there).
    static Result<PlanSource> open(const std::string& file, const std::string& name, store::Access access);

    [[nodiscard]] const plan::Plan& plan() const { return m_plan; }
    /// Null where the plan came from JSON.
    [[nodiscard]] const store::Workspace* workspace() const { return m_workspace ? &*m_workspace : nullptr; }
    /// Stores the plan where it came from: as an edit in the workspace, or as the file written anew ("-":
    /// standard output).
    [[nodiscard]] Result<void> save(const plan::Plan& after, const std::string& text,
                                    const std::string& action);

    /// Small things kept in a workspace beside its plans; a plan in JSON keeps none. Not being able to is no
    /// error.
    [[nodiscard]] std::string remembered(const std::string& key) const;
    void remember(const std::string& key, const std::string& value);

private:
    std::string m_file;
    plan::Plan m_plan;
    std::optional<store::Workspace> m_workspace;
};

/// Who is at the keyboard, for the audit trail.
store::Context systemContext();

} // namespace headroom::app
