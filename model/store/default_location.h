#pragma once

#include <filesystem>
#include <functional>

namespace headroom::store {

/// Reads a variable of the environment; null where it is not set.
using Environment = std::function<const char*(const char* name)>;

/// Where the workspace is unless the user says otherwise: "headroom/workspace.headroom" in the user's data
/// folder. Empty where the environment names no home.
std::filesystem::path defaultWorkspace(const Environment& environment);

} // namespace headroom::store
