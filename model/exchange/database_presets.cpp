#include "exchange/database_presets.h"

namespace headroom::exchange {

namespace {

std::string dayOf(SqlDialect dialect, const std::string& time) {
    return dialect == SqlDialect::sqlite ? "date(" + time + ")" : "CAST(" + time + " AS date)";
}

std::string monthOf(SqlDialect dialect, const std::string& time) {
    switch (dialect) {
    case SqlDialect::postgres: break;
    case SqlDialect::mysql: return "DATE_FORMAT(" + time + ", '%Y-%m-01')";
    case SqlDialect::sqlServer: return "DATEFROMPARTS(YEAR(" + time + "), MONTH(" + time + "), 1)";
    case SqlDialect::sqlite: return "strftime('%Y-%m-01', " + time + ")";
    }
    return "CAST(DATE_TRUNC('month', " + time + ") AS date)";
}

std::string thisMonth(SqlDialect dialect) {
    switch (dialect) {
    case SqlDialect::postgres: break;
    case SqlDialect::mysql: return "DATE_FORMAT(CURRENT_DATE, '%Y-%m-01')";
    case SqlDialect::sqlServer: return "DATEFROMPARTS(YEAR(GETDATE()), MONTH(GETDATE()), 1)";
    case SqlDialect::sqlite: return "date('now', 'start of month')";
    }
    return "DATE_TRUNC('month', CURRENT_DATE)";
}

/// A column that is true or false, as a condition.
std::string isTrue(SqlDialect dialect, const std::string& column) {
    const bool number = dialect == SqlDialect::sqlServer || dialect == SqlDialect::sqlite;
    return number ? column + " = 1" : column;
}

/// A preview is somebody trying the AI out; an outcome that is no resolution was handled by people; and only
/// the adjusted handling time is a person's (see import_presets.cpp).
std::string intercom(SqlDialect dialect) {
    const std::string month = monthOf(dialect, "created_at");
    const std::string participated = isTrue(dialect, "ai_agent_participated");
    return "WITH conversation AS (\n"
           "    SELECT created_at, work_type, ai_agent_participated, adjusted_handling_time,\n"
           "           CASE WHEN " +
           participated +
           "\n"
           "                 AND LOWER(ai_agent_resolution_state) IN ('assumed_resolution', "
           "'confirmed_resolution')\n"
           "                THEN 1 ELSE 0 END AS resolved\n"
           "    FROM intercom_conversations\n"
           "    WHERE LOWER(COALESCE(ai_agent_source_type, '')) NOT IN\n"
           "          ('preview', 'fin_preview', 'workflow_preview', 'ai_agent_preview')\n"
           "      AND created_at < " +
           thisMonth(dialect) +
           "\n)\n"
           "SELECT " +
           month +
           " AS month,\n"
           "       work_type AS type,\n"
           "       COUNT(*) AS conversations,\n"
           "       AVG(CASE WHEN " +
           participated +
           " THEN 1.0 ELSE 0.0 END) AS ai_involvement,\n"
           "       AVG(CASE WHEN " +
           participated +
           " THEN 1.0 * resolved END) AS ai_resolution_rate,\n"
           "       AVG(CASE WHEN resolved = 0 THEN adjusted_handling_time / 60.0 END) AS handling_minutes\n"
           "FROM conversation\n"
           "GROUP BY " +
           month + ", work_type\nORDER BY 1, 2\n";
}

/// A day a row: how many, of which type.
std::string daily(SqlDialect dialect, const std::string& time, const std::string& type,
                  const std::string& count, const std::string& table) {
    const std::string day = dayOf(dialect, time);
    const bool typed = !type.empty();
    return "SELECT " + day + " AS day,\n" + (typed ? "       " + type + " AS type,\n" : std::string()) +
           "       " + count + "\nFROM " + table + "\nGROUP BY " + day + (typed ? ", " + type : "") +
           "\nORDER BY 1" + (typed ? ", 2" : "") + "\n";
}

} // namespace

std::string presetQuery(QueryPreset preset, SqlDialect dialect) {
    switch (preset) {
    case QueryPreset::intercom: break;
    case QueryPreset::zendesk:
        return daily(dialect, "created_at", "ticket_form", "COUNT(*) AS tickets", "zendesk_tickets");
    case QueryPreset::freshdesk:
        return daily(dialect, "created_time", "ticket_type", "COUNT(*) AS tickets", "freshdesk_tickets");
    case QueryPreset::counts:
        return daily(dialect, "date_time", "", "SUM(calls) AS calls", "calls_by_interval");
    case QueryPreset::months:
        return "SELECT month, type, conversations, ai_involvement, ai_resolution_rate, handling_minutes\n"
               "FROM support_by_month\nORDER BY 1, 2\n";
    }
    return intercom(dialect);
}

void applyPreset(QueryPreset preset, ImportMapping& mapping) {
    switch (preset) {
    case QueryPreset::intercom:
        mapping.origin = Origin::intercom;
        mapping.handleMeaning = plan::HandleTimeMeaning::elapsedWithoutIdle;
        mapping.settlingDays = 7; // an assumed resolution is taken back when the customer returns
        break;
    case QueryPreset::zendesk: mapping.origin = Origin::zendesk; break;
    case QueryPreset::freshdesk: mapping.origin = Origin::freshdesk; break;
    case QueryPreset::counts:
    case QueryPreset::months: break;
    }
}

} // namespace headroom::exchange
