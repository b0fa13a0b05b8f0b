#include "support/postgres_server.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace headroom::tests {

namespace {

std::filesystem::path programs() {
    std::filesystem::path found;
    std::error_code none;
    for (const auto& version : std::filesystem::directory_iterator("/usr/lib/postgresql", none))
        if (std::filesystem::exists(version.path() / "bin/initdb")) found = version.path() / "bin";
    return found;
}

bool succeeds(const std::string& command) {
    return std::system((command + " > /dev/null 2>&1").c_str()) == 0;
}

} // namespace

/// The command as somebody who is not root.
std::string PostgresServer::as(const std::string& command) const {
    const std::string there = "cd '" + m_folder.path().string() + "' && ";
    if (::geteuid() != 0) return there + command;
    return there + "setpriv --reuid=nobody --regid=nogroup --clear-groups " + command;
}

std::unique_ptr<PostgresServer> PostgresServer::start() {
    const std::filesystem::path bin = programs();
    if (bin.empty()) return nullptr;
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    const std::string folder = server->m_folder.path().string();
    std::ofstream(server->m_folder / "password") << server->m_password << "\n";
    std::filesystem::create_directory(server->m_folder / "run");
    if (::geteuid() == 0 && !succeeds("chown -R nobody:nogroup '" + folder + "'")) return nullptr;
    if (!succeeds(server->as((bin / "initdb").string() +
                             " -D run/data -U headroom -A scram-sha-256 --pwfile=password -N -E UTF8")))
        return nullptr;
    if (!succeeds(server->as((bin / "pg_ctl").string() + " -D run/data -w -t 60 -l run/log -o \"-k '" +
                             folder + "/run' -c listen_addresses='' -c fsync=off\" start")))
        return nullptr;
    server->m_running = true;
    return server;
}

PostgresServer::~PostgresServer() {
    stop();
}

void PostgresServer::stop() {
    if (m_running) succeeds(as((programs() / "pg_ctl").string() + " -D run/data -m immediate -w stop"));
    m_running = false;
}

std::string PostgresServer::address() const {
    std::string host;
    for (const char c : (m_folder / "run").string())
        host += c == '/' ? std::string("%2F") : std::string(1, c);
    return "postgresql://headroom@" + host + "/postgres";
}

bool PostgresServer::run(const std::string& sql) {
    const std::string file = (m_folder / "statements.sql").string();
    std::ofstream(file, std::ios::binary) << sql;
    const std::string pass = (m_folder / "pgpass").string();
    std::string escaped;
    for (const char c : m_password)
        escaped += (c == '\\' || c == ':') ? std::string("\\") + c : std::string(1, c);
    std::ofstream(pass) << "*:*:*:headroom:" << escaped << "\n";
    std::filesystem::permissions(pass, std::filesystem::perms::owner_read);
    const bool done = succeeds("PGPASSFILE='" + pass + "' psql -X -q -v ON_ERROR_STOP=1 -h '" +
                               (m_folder / "run").string() + "' -U headroom postgres -f '" + file + "'");
    std::filesystem::remove(pass);
    return done;
}

} // namespace headroom::tests
