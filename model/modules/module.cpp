#include "modules/module.h"

#include <dlfcn.h>

#include <filesystem>

namespace headroom::modules {

/// Beside the program as it is installed, and as it is built.
Opened open(const char* file, const char* entry) {
    Opened opened;
    std::error_code unknown;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
    for (const char* at : {"../lib/headroom", "lib/headroom"}) {
        const auto path = folder / at / file;
        if (void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
            if (void* function = dlsym(library, entry))
                opened.content = reinterpret_cast<Entry>(function)();
            else
                opened.fault = dlerror();
            return opened;
        }
        if (opened.fault.empty() || std::filesystem::exists(path, unknown)) opened.fault = dlerror();
    }
    return opened;
}

} // namespace headroom::modules
