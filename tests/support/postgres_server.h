#pragma once

#include "support/temporary_folder.h"

#include <memory>
#include <string>

namespace headroom::tests {

/// A PostgreSQL of a test's own, on a socket in a folder of its own, gone afterwards. Not run by root, which
/// it does not allow.
class PostgresServer {
public:
    /// Null where PostgreSQL is not installed or does not start here.
    static std::unique_ptr<PostgresServer> start();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// "postgresql://headroom@...": its user's password is `password`.
    [[nodiscard]] std::string address() const;
    [[nodiscard]] const std::string& password() const { return m_password; }
    /// Runs statements as psql does; false where one fails.
    bool run(const std::string& sql);
    /// Takes it away at once, whatever it is at.
    void stop();

private:
    PostgresServer() = default;
    [[nodiscard]] std::string as(const std::string& command) const;

    TemporaryFolder m_folder;
    std::string m_password = "p w'%}\\=x"; // as awkward as passwords are
    bool m_running = false;
};

} // namespace headroom::tests
