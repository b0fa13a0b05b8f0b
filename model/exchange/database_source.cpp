#include "exchange/database_source.h"

#include "exchange/utf8.h"

#include <soci/soci.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>

// SOCI declares these in headers that want those of the databases themselves.
extern "C" soci::backend_factory const* factory_postgresql();
extern "C" soci::backend_factory const* factory_odbc();

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

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        std::array<char, 4> code{};
        std::snprintf(code.data(), code.size(), "%%%02X",
                      static_cast<unsigned>(static_cast<unsigned char>(c)));
        result += plain ? std::string(1, c) : std::string(code.data());
    }
    return result;
}

/// SOCI takes a connection apart at spaces and =, whatever quotes say.
bool isPlainValue(std::string_view text) {
    return text.find_first_of(" \t\r\n='\\") == std::string_view::npos;
}

/// The connection as SOCI and libpq take it; nothing where it cannot be said to them.
std::optional<std::string> postgresConnection(const DatabaseAddress& address, const std::string& password) {
    std::string text = "connect_timeout=10 client_encoding=UTF8 application_name=Headroom";
    if (!isPlainValue(password)) {
        // An address can say any password, but then SOCI leaves room for one option alone.
        const std::string first = address.options.empty() ? "connect_timeout=10" : address.options;
        if (first.find(' ') != std::string::npos) return std::nullopt;
        return "postgresql://" + escaped(address.user) + ":" + escaped(password) + "@" +
               escaped(address.host) + (address.port.empty() ? "" : ":" + address.port) + "/" +
               escaped(address.name) + "?" + first;
    }
    const auto add = [&text](const char* key, const std::string& value) {
        if (!value.empty()) text += std::string(" ") + key + "=" + value;
    };
    add("host", address.host);
    add("port", address.port);
    add("user", address.user);
    add("dbname", address.name);
    add("password", password);
    if (!address.options.empty()) text += " " + address.options; // the last one counts
    return text;
}

std::string odbcConnection(const DatabaseAddress& address, const std::string& password) {
    if (password.empty()) return address.connection;
    std::string quoted;
    for (const char c : password) quoted += c == '}' ? std::string("}}") : std::string(1, c);
    return address.connection + ";PWD={" + quoted + "}";
}

std::string numberText(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string timeText(const std::tm& time) {
    std::array<char, 32> text{};
    const bool clock = time.tm_hour != 0 || time.tm_min != 0 || time.tm_sec != 0;
    std::strftime(text.data(), text.size(), clock ? "%Y-%m-%d %H:%M:%S" : "%Y-%m-%d", &time);
    return text.data();
}

/// A field as a CSV file has it: quoted where it must be, and nothing else done to it, since it is read here
/// and by no spreadsheet.
std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string cellText(const soci::row& row, std::size_t place) {
    if (row.get_indicator(place) == soci::i_null) return {};
    switch (row.get_properties(place).get_data_type()) {
    case soci::dt_double: return numberText(row.get<double>(place));
    case soci::dt_integer: return std::to_string(row.get<int>(place));
    case soci::dt_long_long: return std::to_string(row.get<long long>(place));
    case soci::dt_unsigned_long_long: return std::to_string(row.get<unsigned long long>(place));
    case soci::dt_date: return timeText(row.get<std::tm>(place));
    case soci::dt_string: return quoted(row.get<std::string>(place));
    case soci::dt_blob:
    case soci::dt_xml: break;
    }
    throw soci::soci_error("column " + row.get_properties(place).get_name() + " is of no plain type");
}

/// The rows as they come.
class CsvOfRows {
public:
    bool add(const soci::row& row) {
        if (m_rows == 0) addHeader(row);
        if (++m_rows > mostDatabaseRows) return false;
        for (std::size_t i = 0; i < row.size(); ++i) m_text += (i == 0 ? "" : ",") + cellText(row, i);
        m_text += "\n";
        return true;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void addHeader(const soci::row& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            m_text += (i == 0 ? "" : ",") + quoted(row.get_properties(i).get_name());
        m_text += "\n";
    }

    std::string m_text;
    std::size_t m_rows = 0;
};

/// What a database says, in one line.
std::string oneLineOf(const soci::soci_error& error) {
    constexpr std::size_t longest = 300;
    std::string text = error.get_error_message();
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\t', ' ');
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return shortenedUtf8(text, longest);
}

bool isLost(const soci::soci_error& error) {
    if (error.get_error_category() == soci::soci_error::connection_error) return true;
    const std::string text = error.get_error_message();
    return text.find("Connection failed") != std::string::npos ||
           text.find("server closed the connection") != std::string::npos;
}

} // namespace

std::string DatabaseAddress::title() const {
    if (isOdbc) {
        // What names a computer or a user is left to the address.
        const auto at = connection.find("DSN=");
        const auto end = connection.find(';', at == std::string::npos ? 0 : at);
        return at == std::string::npos ? "ODBC" : connection.substr(at + 4, end - at - 4);
    }
    return host.empty() ? name : name + " on " + host;
}

bool isDatabaseAddress(std::string_view text) {
    return text.starts_with(odbcScheme) ||
           std::any_of(postgresSchemes.begin(), postgresSchemes.end(),
                       [text](std::string_view scheme) { return text.starts_with(scheme); });
}

Result<DatabaseAddress> readDatabaseAddress(const std::string& text) {
    const auto refused = [](const char* why) { return Error{ErrorCode::fileUnreadable, {}, {why}}; };
    DatabaseAddress address;
    address.text = text;
    std::string_view rest = text;
    if (rest.starts_with(odbcScheme)) {
        address.isOdbc = true;
        address.connection = rest.substr(odbcScheme.size());
        std::string small = address.connection;
        std::transform(small.begin(), small.end(), small.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (small.find("pwd=") != std::string::npos || small.find("password=") != std::string::npos)
            return refused("addressWithPassword");
        if (address.connection.empty()) return refused("addressUnreadable");
        return address;
    }
    for (const std::string_view scheme : postgresSchemes)
        if (rest.starts_with(scheme)) {
            rest.remove_prefix(scheme.size());
            break;
        }
    if (rest.size() == text.size()) return refused("addressUnreadable");
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
        if (!value || !isPlainValue(*value)) return refused("addressUnreadable");
        *into = *value;
    }
    if (separated.find_first_of("'\\%") != std::string::npos) return refused("addressUnreadable");
    address.options = separated;
    return address;
}

Result<std::string> queryToCsv(const DatabaseAddress& address, const std::string& password,
                               const std::string& query) {
    const auto failed = [&](const char* what, std::string said = {}) {
        return Error{ErrorCode::fileUnreadable, address.title(), {what, std::move(said)}};
    };
    std::unique_ptr<soci::session> session;
    try {
        if (address.isOdbc) {
            session = std::make_unique<soci::session>(*factory_odbc(), odbcConnection(address, password));
        } else {
            const auto connection = postgresConnection(address, password);
            if (!connection) return failed("addressUnreadable");
            session = std::make_unique<soci::session>(*factory_postgresql(), *connection);
        }
    } catch (const soci::soci_error& error) {
        return failed("databaseUnreachable", oneLineOf(error));
    }
    try {
        // Nothing is written: PostgreSQL is told so, and elsewhere what a query did is taken back.
        if (!address.isOdbc) *session << "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY";
        soci::transaction transaction(*session); // rolled back at the end of the scope
        CsvOfRows rows;
        soci::row row;
        std::string fetch = query;
        if (!address.isOdbc) {
            // By a cursor, so that a result that is too long is not fetched whole. Prepared: that allows of
            // no second statement.
            const auto last = query.find_last_not_of("; \t\r\n");
            soci::statement declare =
                (session->prepare << "DECLARE headroom_rows NO SCROLL CURSOR FOR " +
                                         query.substr(0, last == std::string::npos ? 0 : last + 1));
            declare.execute(true);
            fetch = "FETCH " + std::to_string(mostDatabaseRows + 1) + " FROM headroom_rows";
        }
        soci::statement statement = (session->prepare << fetch, soci::into(row));
        statement.execute();
        while (statement.fetch())
            if (!rows.add(row)) return failed("queryTooLong", std::to_string(mostDatabaseRows));
        return rows.take();
    } catch (const soci::soci_error& error) {
        return failed(isLost(error) ? "connectionLost" : "queryFailed", oneLineOf(error));
    }
}

} // namespace headroom::exchange
