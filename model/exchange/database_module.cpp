#include "exchange/database_module.h"

#include "exchange/database_source.h"
#include "modules/module.h"

// The clients of databases come with two dozen libraries, which every start would wait for and nearly none
// needs.

namespace headroom::exchange {

namespace {

Result<const DatabaseModule*> databaseModule(const DatabaseAddress& address) {
    static const modules::Opened opened = modules::open(HEADROOM_DATABASE_MODULE, databaseModuleName);
    if (opened.content) return static_cast<const DatabaseModule*>(opened.content);
    return Error{ErrorCode::fileUnreadable, address.title(), {"databasePartMissing", opened.fault}};
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
