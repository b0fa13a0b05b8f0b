#pragma once

#include "plan/plan.h"

#include <cstdint>

namespace headroom::tests {

/// How large a random plan is; -1 leaves it to the seed.
struct PlanSize {
    int workTypes = -1;
    int months = -1;
};

/// A plan without any error, the same for the same seed on every machine. Over a few seeds it uses every
/// field of a plan: names in several scripts, every shape of path and kind of range, every optional present
/// and absent, empty lists.
plan::Plan randomPlan(std::uint64_t seed, PlanSize size = {});

/// The plan after one edit of the kind a person makes: a value typed, a name changed, something added or
/// taken away. The result has no error either.
plan::Plan randomEdit(const plan::Plan& plan, std::uint64_t seed);

} // namespace headroom::tests
