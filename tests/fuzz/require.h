#pragma once

#include <cstdio>
#include <cstdlib>

/// Aborts, as libFuzzer wants it, where the condition does not hold; unlike assert in every build.
#define REQUIRE_THAT(condition)                                                                              \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                             \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)
