#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

// HEADROOM_FUZZ_TARGET is one of the functions of targets.h.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    headroom::tests::HEADROOM_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
