#pragma once

#include <string>

namespace headroom::modules {

/// A library beside the program that is loaded when it is first needed: what it brings with it, no start
/// waits for. It is never unloaded, since what it gave away may outlive the call.
struct Opened {
    const void* content = nullptr; // what the entry gave; nothing where there is a fault
    std::string fault;
};

/// `file` as the library is called on this system; `entry` is its one function, an Entry, in C.
using Entry = const void* (*)();
[[nodiscard]] Opened open(const char* file, const char* entry);

} // namespace headroom::modules
