#include "exchange/database_module.h"

#include "exchange/database_source.h"

#include <dlfcn.h>

#include <filesystem>

// The clients of databases come with two dozen libraries, which every start would wait for and nearly none
// needs: they are loaded when a database is first asked.

namespace headroom::exchange {

namespace {

/// Beside the program as it is installed, and as it is built.
void* openModule(std::string& fault) {
    std::error_code unknown;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
    for (const char* at : {"../lib/headroom", "lib/headroom"}) {
        const auto file = folder / at / HEADROOM_DATABASE_MODULE;
        if (void* opened = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) return opened;
        if (fault.empty() || std::filesystem::exists(file, unknown)) fault = dlerror();
    }
    return nullptr;
}

Result<const DatabaseModule*> databaseModule(const DatabaseAddress& address) {
    struct Loaded {
        const DatabaseModule* module = nullptr;
        std::string fault;
    };
    // Once and for all: it is never unloaded, since what it gave away may outlive the call.
    static const Loaded loaded = [] {
        Loaded result;
        void* opened = openModule(result.fault);
        if (void* entry = opened ? dlsym(opened, databaseModuleName) : nullptr)
            result.module = reinterpret_cast<DatabaseModuleEntry>(entry)();
        return result;
    }();
    if (loaded.module) return loaded.module;
    return Error{ErrorCode::fileUnreadable, address.title(), {"databasePartMissing", loaded.fault}};
}

} // namespace

Result<std::string> queryToCsv(const DatabaseAddress& address, const std::string& password,
                               const std::string& query, QueryWatch* watch) {
    HEADROOM_TRY(const auto* module, databaseModule(address));
    return module->queryToCsv(address, password, query, watch);
}

Result<std::string> tryDatabase(const DatabaseAddress& address, const std::string& password,
                                QueryWatch* watch) {
    HEADROOM_TRY(const auto* module, databaseModule(address));
    return module->tryDatabase(address, password, watch);
}

} // namespace headroom::exchange
