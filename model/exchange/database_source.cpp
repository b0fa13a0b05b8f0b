#include "exchange/database_source.h"

#include "exchange/database_session.h"
#include "exchange/odbc_query.h"
#include "exchange/table_text.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <memory>

namespace headroom::exchange {

namespace {

using Stage = QueryWatch::Stage;

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

std::string cellText(const soci::row& row, std::size_t place) {
    if (row.get_indicator(place) == soci::i_null) return {};
    switch (row.get_properties(place).get_data_type()) {
    case soci::dt_double: return numberText(row.get<double>(place));
    case soci::dt_integer: return std::to_string(row.get<int>(place));
    case soci::dt_long_long: return std::to_string(row.get<long long>(place));
    case soci::dt_unsigned_long_long: return std::to_string(row.get<unsigned long long>(place));
    case soci::dt_date: return timeText(row.get<std::tm>(place));
    case soci::dt_string: return row.get<std::string>(place);
    case soci::dt_blob:
    case soci::dt_xml: break;
    }
    throw soci::soci_error("column " + row.get_properties(place).get_name() + " is of no plain type");
}

/// The rows as they come.
class Rows {
public:
    /// False where there are more than are taken.
    bool add(const soci::row& row) {
        return add(
            row.size(), [&](std::size_t i) { return row.get_properties(i).get_name(); },
            [&](std::size_t i) { return cellText(row, i); });
    }
    bool add(const OdbcQuery& query) {
        return add(
            query.names().size(), [&](std::size_t i) { return query.names()[i]; },
            [&](std::size_t i) { return query.cells()[i]; });
    }
    [[nodiscard]] std::size_t count() const { return m_rows; }
    [[nodiscard]] std::string take() { return m_text.take(); }

private:
    template <class Name, class Cell>
    bool add(std::size_t columns, Name name, Cell cell) {
        if (m_rows == 0) {
            for (std::size_t i = 0; i < columns; ++i) m_text.add(name(i));
            m_text.endRow();
        }
        if (++m_rows > mostDatabaseRows) return false;
        for (std::size_t i = 0; i < columns; ++i) m_text.add(cell(i));
        m_text.endRow();
        return true;
    }

    TableText m_text;
    std::size_t m_rows = 0;
};

bool says(const std::string& text, std::initializer_list<std::string_view> any) {
    return std::any_of(any.begin(), any.end(),
                       [&](std::string_view one) { return text.find(one) != std::string::npos; });
}

bool isLost(const soci::soci_error& error) {
    constexpr std::string_view operatorIntervention = "57P0", connectionException = "08";
    const std::string state = sqlStateOf(error);
    if (state.starts_with(operatorIntervention) || state.starts_with(connectionException)) return true;
    return error.get_error_category() == soci::soci_error::connection_error ||
           says(error.get_error_message(), {"Connection failed", "server closed the connection"});
}

/// Why a database is not reached. libpq gives no code: what it says is looked at, in English and German as
/// the system has it; what is not recognised is said as it is.
const char* reachFault(const soci::soci_error& error) {
    const std::string state = sqlStateOf(error), text = error.get_error_message();
    if (state == "IM002" || state == "IM003" || state == "01000") return "dataSourceUnknown";
    if (state.starts_with("28")) return "passwordRefused";
    if (says(text, {"assword", "asswort", "authenticat", "pg_hba.conf"})) return "passwordRefused";
    if (says(text, {"translate host name", "Name or service not known", "Hostname", "Hostnamen"}))
        return "hostUnknown";
    if (says(text, {"Connection refused", "Verbindungsaufbau abgelehnt", "timeout expired", "No such file",
                    "Datei oder Verzeichnis", "No route to host", "imed out"}))
        return "hostRefused";
    if (state == "3D000" || says(text, {"database \"", "Datenbank »"})) return "databaseMissing";
    return "databaseUnreachable";
}

/// What PostgreSQL says of a query, without what only reads well line by line: the severity before it, and
/// the line of the query with a mark below, of which the number stays. Told by their shape: the words are in
/// the language of the server.
std::string withoutEcho(std::string_view text) {
    std::string result;
    const auto nextLine = [](std::string_view& rest) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        return line;
    };
    if (const auto colon = text.find(":  "); colon < text.find_first_of(" \n\""))
        text.remove_prefix(colon + 3);
    while (!text.empty()) {
        std::string_view line = nextLine(text);
        std::string_view after = text;
        const std::string_view mark = nextLine(after);
        if (mark.find('^') != std::string_view::npos &&
            mark.find_first_not_of(" ^") == std::string_view::npos) {
            line = line.substr(0, line.find(':'));
            result += " (" + std::string(line) + ")";
            text = after;
        } else {
            result += (result.empty() ? "" : " ") + std::string(line);
        }
    }
    return result;
}

/// A connection, and the words for what it cannot do.
class Asking {
public:
    Asking(const DatabaseAddress& address, const std::string& password, QueryWatch* watch)
        : m_title(address.title())
        , m_password(password)
        , m_watch(watch) {}

    [[nodiscard]] Error failed(const char* what, std::string said = {}) const {
        return Error{ErrorCode::fileUnreadable, m_title, {what, std::move(said)}};
    }
    [[nodiscard]] Error cancelled() const { return Error{ErrorCode::cancelled, m_title, {}}; }
    [[nodiscard]] bool isStopped() const { return m_watch && m_watch->isStopped(); }
    void report(Stage stage, std::size_t rows = 0) const {
        if (m_watch) m_watch->report(stage, rows);
    }

    Result<std::unique_ptr<DatabaseSession>> connect(const DatabaseAddress& address) const {
        report(Stage::connecting);
        try {
            auto session = DatabaseSession::connect(address, m_password);
            if (!session) return failed("addressUnreadable");
            if (isStopped()) return cancelled();
            return session;
        } catch (const soci::soci_error& error) {
            if (isStopped()) return cancelled();
            return failed(reachFault(error), said(error));
        }
    }

    /// Runs what can be stopped.
    template <class Run>
    auto run(std::function<void()> interrupt, Run&& steps) const {
        const struct Interruptible {
            QueryWatch* watch;
            ~Interruptible() {
                if (watch) watch->setInterrupt({});
            }
        } until{m_watch};
        if (m_watch) m_watch->setInterrupt(std::move(interrupt));
        if (isStopped()) throw soci::soci_error("stopped"); // told so before there was anything to stop
        return steps();
    }

    /// What the database says, in one line, and never the password.
    [[nodiscard]] std::string said(const soci::soci_error& error) const {
        constexpr std::size_t longest = 300;
        std::string text = error.get_error_message();
        for (auto at = m_password.empty() ? std::string::npos : text.find(m_password);
             at != std::string::npos; at = text.find(m_password, at + 3))
            text.replace(at, m_password.size(), "•••");
        // What SOCI puts before it says nothing to anybody.
        for (const std::string_view before :
             {"Cannot establish connection to the database.\n", "Cannot prepare statement. ",
              "Cannot execute query. ",
              "Error connecting to database: ", "Error executing the query: ", "Fatal error. "})
            if (text.starts_with(before)) text.erase(0, before.size());
        text = withoutEcho(text);
        std::replace(text.begin(), text.end(), '\t', ' ');
        while (!text.empty() && text.back() == ' ') text.pop_back();
        return shortenedUtf8(text, longest);
    }

private:
    std::string m_title;
    const std::string& m_password;
    QueryWatch* m_watch;
};

/// One row after the other into `rows`; false where there are too many.
template <class Next, class Row>
bool takeAll(const Asking& asking, Rows& rows, Next next, const Row& row) {
    constexpr std::size_t betweenReports = 500;
    while (next()) {
        if (!rows.add(row)) return false;
        if (rows.count() % betweenReports == 0) asking.report(Stage::fetching, rows.count());
        if (asking.isStopped()) return true;
    }
    return true;
}

/// By a cursor, so that a result that is too long is not fetched whole. Prepared: that allows of no second
/// statement.
bool readByCursor(const Asking& asking, DatabaseSession& database, const std::string& query, Rows& rows) {
    soci::session& session = database.session();
    soci::statement declare = (session.prepare << "DECLARE headroom_rows NO SCROLL CURSOR FOR " + query);
    asking.run(database.interrupt(), [&] { declare.execute(true); });
    constexpr std::size_t atOnce = 5000;
    for (std::size_t before = 0; !asking.isStopped(); before = rows.count()) {
        soci::row row;
        soci::statement fetch =
            (session.prepare << "FETCH " + std::to_string(atOnce) + " FROM headroom_rows", soci::into(row));
        const bool room = asking.run(database.interrupt(), [&] {
            fetch.execute();
            return takeAll(
                asking, rows, [&] { return fetch.fetch(); }, row);
        });
        if (!room || rows.count() < before + atOnce) return room;
    }
    return true;
}

bool readByOdbc(const Asking& asking, DatabaseSession& database, const std::string& query, Rows& rows) {
    const auto asked = database.odbcQuery();
    return asking.run([handle = asked->handle()] { SQLCancel(handle); },
                      [&] {
                          asked->execute(query);
                          return takeAll(
                              asking, rows, [&] { return asked->next(); }, *asked);
                      });
}

/// The query without its comments: SOCI takes a colon in them for a parameter, and an apostrophe for the
/// beginning of a text.
std::string withoutComments(std::string_view query) {
    std::string result;
    char quote = 0;
    for (std::size_t i = 0; i < query.size(); ++i) {
        const char c = query[i];
        const std::string_view rest = query.substr(i);
        if (quote == 0 && (rest.starts_with("--") || rest.starts_with("/*"))) {
            const bool line = c == '-';
            const auto end = rest.find(line ? "\n" : "*/", 2);
            if (end == std::string_view::npos) break;
            i += end + (line ? 0 : 1);
            result += line ? '\n' : ' ';
            continue;
        }
        if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        else if (c == quote)
            quote = 0;
        result += c;
    }
    return result;
}

} // namespace

Result<std::string> queryToCsv(const DatabaseAddress& address, const std::string& password,
                               const std::string& query, QueryWatch* watch) {
    const Asking asking(address, password, watch);
    if (!beginsAsARead(query)) return asking.failed("queryNotARead");
    HEADROOM_TRY(const auto database, asking.connect(address));
    std::string one = withoutComments(query);
    one.resize(one.find_last_not_of("; \t\r\n") + 1);
    try {
        soci::transaction transaction(database->session()); // rolled back at the end of the scope
        asking.report(Stage::running);
        Rows rows;
        const bool room = database->isOdbc() ? readByOdbc(asking, *database, one, rows)
                                             : readByCursor(asking, *database, one, rows);
        if (asking.isStopped()) return asking.cancelled();
        if (!room) return asking.failed("queryTooLong", std::to_string(mostDatabaseRows));
        if (rows.count() == 0) return asking.failed("queryEmpty");
        return rows.take();
    } catch (const soci::soci_error& error) {
        if (asking.isStopped()) return asking.cancelled();
        constexpr std::string_view readOnlyTransaction = "25006";
        const char* what = isLost(error)                              ? "connectionLost"
                           : sqlStateOf(error) == readOnlyTransaction ? "queryWrites"
                                                                      : "queryFailed";
        return asking.failed(what, asking.said(error));
    }
}

Result<std::string> tryDatabase(const DatabaseAddress& address, const std::string& password,
                                QueryWatch* watch) {
    const Asking asking(address, password, watch);
    HEADROOM_TRY(const auto database, asking.connect(address));
    try {
        return database->product();
    } catch (const soci::soci_error& error) {
        return asking.failed(isLost(error) ? "connectionLost" : "queryFailed", asking.said(error));
    }
}

} // namespace headroom::exchange
