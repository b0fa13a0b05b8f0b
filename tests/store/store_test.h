#pragma once

#include "store/workspace.h"
#include "support/random_plan.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace headroom::tests {

inline store::Context ada() {
    return {"Ada", [] { return std::string{"2026-01-12T09:30:00.123Z"}; }};
}

/// The value of a Result, or a failed test.
template <class T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().place +
                                 (result.error().values.empty() ? "" : ": " + result.error().values.front()));
    return std::move(result).value();
}

inline void must(const Result<void>& result) {
    if (!result)
        throw std::runtime_error(result.error().place +
                                 (result.error().values.empty() ? "" : ": " + result.error().values.front()));
}

template <class T>
ErrorCode codeOf(const Result<T>& result) {
    EXPECT_FALSE(result.has_value());
    return result ? ErrorCode::cancelled : result.error().code;
}

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Somebody writes to the file past the program: no trigger and no constraint is in the way.
inline int tamper(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    database.exec(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON");
    return database.exec(sql);
}

} // namespace headroom::tests
