#pragma once

namespace headroom::tests {

/// How often the program has asked for memory since it started.
long allocationCount();

} // namespace headroom::tests
