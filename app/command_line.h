#pragma once

#include <functional>
#include <optional>
#include <string>

namespace headroom::app {

/// What the arguments ask for: a command to run, or the window on a file.
struct Invocation {
    std::function<int()> command;  // empty: open the window
    std::string file;              // of the window; empty for the default workspace
    bool review = false;           // the window opens it as reviewer
    std::optional<int> exitStatus; // set where there is nothing more to do: help, version, wrong usage
};

/// Reads the arguments; prints help, version and what is wrong with them itself.
Invocation parseCommandLine(int argc, char** argv);

} // namespace headroom::app
