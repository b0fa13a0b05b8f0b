#pragma once

#include "plan/plan.h"

#include <map>
#include <string>
#include <vector>

namespace headroom::tests {

/// The capacity model once more, from model.md, slow and obvious, sharing no code with the kernel: the
/// independent twin.
struct Reference {
    std::map<std::string, std::vector<double>> outputs; // by metric name
    std::map<std::string, std::map<std::string, std::vector<double>>>
        workTypes; // by metric name and type name
};

Reference referenceProjection(const plan::Plan& plan);

} // namespace headroom::tests
