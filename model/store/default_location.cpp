#include "store/default_location.h"

namespace headroom::store {

std::filesystem::path defaultWorkspace(const Environment& environment) {
    const auto folder = [&](const char* name) {
        const char* value = environment(name);
        return std::filesystem::path{value ? value : ""};
    };
    std::filesystem::path data;
#if defined(_WIN32)
    data = folder("LOCALAPPDATA");
#elif defined(__APPLE__)
    if (const auto home = folder("HOME"); home.is_absolute()) data = home / "Library" / "Application Support";
#else
    // As the XDG Base Directory Specification has it, which also says to ignore a relative path.
    data = folder("XDG_DATA_HOME");
    if (!data.is_absolute()) {
        const auto home = folder("HOME");
        data = home.is_absolute() ? home / ".local" / "share" : std::filesystem::path{};
    }
#endif
    return data.empty() ? data : data / "headroom" / "workspace.headroom";
}

} // namespace headroom::store
