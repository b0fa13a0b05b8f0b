#include "exchange/database_module.h"
#include "exchange/database_source.h"

// The way into the library that speaks to databases. In it are the functions themselves; in the program are
// those of the same names that load it (database_module.cpp).

extern "C" [[gnu::visibility("default")]] const void* headroomDatabaseModule() {
    static constexpr headroom::exchange::DatabaseModule module{headroom::exchange::queryToCsv,
                                                               headroom::exchange::tryDatabase};
    return &module;
}
