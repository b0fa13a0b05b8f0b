#pragma once

#include <cstdlib>
#include <cstring>

namespace headroom::tests {

/// The whole number that follows `name` on the command line, else `usual`.
inline int numberAfter(int count, char** arguments, const char* name, int usual) {
    for (int i = 1; i + 1 < count; ++i)
        if (std::strcmp(arguments[i], name) == 0) return std::atoi(arguments[i + 1]);
    return usual;
}

} // namespace headroom::tests
