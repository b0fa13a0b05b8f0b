#include "exchange/database_address.h"

#include "exchange/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>

namespace headroom::exchange {

namespace {

constexpr std::string_view odbcScheme = "odbc:";
constexpr std::array<std::string_view, 2> postgresSchemes{"postgresql://", "postgres://"};

/// What stands behind %41 and its like; nothing where it is none.
std::optional<std::string> unescaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        unsigned value = 0;
        if (i + 3 > text.size()) return std::nullopt;
        const char* const end = text.data() + i + 3;
        if (std::from_chars(text.data() + i + 1, end, value, 16).ptr != end || value == 0)
            return std::nullopt;
        result += static_cast<char>(value);
        i += 2;
    }
    return result;
}

bool hasControl(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

/// Whether a host can be written and read again: with colons it must be the address of IPv6, which alone
/// stands in brackets; else the brackets or colons within it would be taken for those of the port.
bool isReadableHost(std::string_view host) {
    if (host.find_first_of(" '\\[]") != std::string_view::npos) return false;
    if (host.find(':') == std::string_view::npos) return true;
    const std::string_view digits = host.substr(0, host.find('%')); // what follows names the interface
    return digits.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

Result<DatabaseAddress> refused(const char* why) {
    return Error{ErrorCode::fileUnreadable, {}, {why}};
}

Result<DatabaseAddress> readOdbc(std::string_view connection) {
    DatabaseAddress address;
    address.isOdbc = true;
    address.connection = connection;
    std::string small;
    for (const char c : inSmallLetters(connection))
        if (c != ' ') small += c;
    if (small.find("pwd=") != std::string::npos || small.find("password=") != std::string::npos)
        return refused("addressWithPassword");
    if (small.empty() || hasControl(connection)) return refused("addressUnreadable");
    return address;
}

Result<DatabaseAddress> readPostgres(std::string_view rest) {
    DatabaseAddress address;
    std::string_view options;
    if (const auto mark = rest.find('?'); mark != std::string_view::npos) {
        options = rest.substr(mark + 1);
        rest = rest.substr(0, mark);
    }
    std::string_view server = rest.substr(0, rest.find('/'));
    const std::string_view name = server.size() < rest.size() ? rest.substr(server.size() + 1) : "";
    std::string_view user;
    if (const auto at = server.rfind('@'); at != std::string_view::npos) {
        user = server.substr(0, at);
        server.remove_prefix(at + 1);
        if (user.find(':') != std::string_view::npos) return refused("addressWithPassword");
    }
    const bool bracketed = server.starts_with('['); // an IPv6 address has colons of its own
    const auto colon = bracketed ? server.find("]:") : server.rfind(':');
    std::string_view port;
    if (colon != std::string_view::npos) {
        port = server.substr(colon + (bracketed ? 2 : 1));
        server = server.substr(0, colon + (bracketed ? 1 : 0));
    }
    if (bracketed && server.ends_with(']')) server = server.substr(1, server.size() - 2);
    std::string separated(options);
    std::replace(separated.begin(), separated.end(), '&', ' ');
    if (separated.find("password") != std::string::npos) return refused("addressWithPassword");
    for (const auto& [from, into] : {std::pair{user, &address.user}, std::pair{server, &address.host},
                                     std::pair{port, &address.port}, std::pair{name, &address.name}}) {
        const auto value = unescaped(from);
        if (!value || hasControl(*value)) return refused("addressUnreadable");
        *into = *value;
    }
    const bool number =
        std::all_of(address.port.begin(), address.port.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!number || !isReadableHost(address.host) || separated.find_first_of("'\\%") != std::string::npos ||
        hasControl(separated))
        return refused("addressUnreadable");
    address.options = separated;
    return address;
}

/// The address of IPv6 as RFC 6874 writes it: its colons plain, all that stands behind % escaped.
std::string inBrackets(std::string_view host) {
    const std::size_t interface = std::min(host.find('%'), host.size());
    return "[" + std::string(host.substr(0, interface)) + escapedInAddress(host.substr(interface)) + "]";
}

} // namespace

std::string escapedInAddress(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           c == '.' || c == '-' || c == '_';
        std::array<char, 4> code{};
        std::snprintf(code.data(), code.size(), "%%%02X",
                      static_cast<unsigned>(static_cast<unsigned char>(c)));
        result += plain ? std::string(1, c) : std::string(code.data());
    }
    return result;
}

std::string DatabaseAddress::title() const {
    if (isOdbc) {
        // What names a computer or a user is left to the address.
        for (const char* key : {"dsn=", "database="}) {
            const auto at = inSmallLetters(connection).find(key);
            if (at == std::string::npos) continue;
            std::string named = connection.substr(at + std::string_view(key).size());
            named = named.substr(0, named.find(';'));
            return named.substr(named.find_last_of("/\\") + 1); // of a file, without its folders
        }
        return "ODBC";
    }
    if (host.empty()) return name.empty() ? "PostgreSQL" : name;
    return name.empty() ? host : name + " on " + host;
}

std::string DatabaseAddress::text() const {
    if (isOdbc) return std::string(odbcScheme) + connection;
    std::string text(postgresSchemes.front());
    if (!user.empty()) text += escapedInAddress(user) + "@";
    text += host.find(':') != std::string::npos ? inBrackets(host) : escapedInAddress(host);
    if (!port.empty()) text += ":" + port;
    text += "/" + escapedInAddress(name);
    std::string separated = options;
    std::replace(separated.begin(), separated.end(), ' ', '&');
    return separated.empty() ? text : text + "?" + separated;
}

bool isDatabaseAddress(std::string_view text) {
    return text.starts_with(odbcScheme) ||
           std::any_of(postgresSchemes.begin(), postgresSchemes.end(),
                       [text](std::string_view scheme) { return text.starts_with(scheme); });
}

Result<DatabaseAddress> readDatabaseAddress(const std::string& text) {
    const std::string_view all = text;
    if (all.starts_with(odbcScheme)) return readOdbc(all.substr(odbcScheme.size()));
    for (const std::string_view scheme : postgresSchemes)
        if (all.starts_with(scheme)) return readPostgres(all.substr(scheme.size()));
    return refused("addressUnreadable");
}

} // namespace headroom::exchange
