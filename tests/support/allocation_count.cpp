#include "support/allocation_count.h"

#include <atomic>
#include <cstdlib>
#include <new>

// In place of the library's own, for a whole test program: they count.

namespace {
std::atomic<long> count = 0;

void* counted(void* memory) {
    ++count;
    if (!memory) throw std::bad_alloc();
    return memory;
}
} // namespace

void* operator new(std::size_t size) {
    return counted(std::malloc(size > 0 ? size : 1));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    const auto step = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++count;
    return std::malloc(size > 0 ? size : 1);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}

namespace headroom::tests {

long allocationCount() {
    return count;
}

} // namespace headroom::tests
