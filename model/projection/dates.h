#pragma once

#include "projection/projection.h"

#include <atomic>
#include <optional>
#include <vector>

namespace headroom::projection {

/// A start that is planned and the month by which it must be approved. Months count from the plan's first
/// month, so a negative one lies before the plan: it is late unless the position is open already.
struct ApproveBy {
    int start = 0;
    double hires = 0;
    int approve = 0; // start - lead
};

/// The last month to open a position so that the person is productive in a month.
struct OpenBy {
    int productive = 0;    // the month the person is needed
    int open = 0;          // productive - ramp - lead
    double missingFte = 0; // how many effective FTE are missing in that month
};

/// When stopping to replace leavers is safe. Headcount moves slowly, so a wrong stop shows months later.
struct BackfillStop {
    /// The first month from which on backfill may stop for good with no month understaffed that is not
    /// understaffed as planned; nothing where no month will do.
    std::optional<int> stopFrom;
    /// The last month until which backfill may stay stopped from the first month on; nothing where it may not
    /// stop.
    std::optional<int> resumeAfter;
};

/// Months of ramp until a starter works at `share` of full proficiency.
int rampMonths(const plan::Plan& plan, double share = 0.8);

/// Planned hires in order of start.
std::vector<ApproveBy> approvals(const Projection& projection);
/// For every month that is understaffed, by when help would have had to be opened.
std::vector<OpenBy> openings(const Projection& projection);
/// From projections of the same plan with backfill stopped, up to two for every month. Once `cancelled` is
/// set it ends early with anything.
BackfillStop backfillStop(const Projection& projection, const std::atomic<bool>* cancelled = nullptr);

} // namespace headroom::projection
