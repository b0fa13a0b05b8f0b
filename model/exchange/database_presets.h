#pragma once

#include "exchange/import_mapping.h"

#include <array>
#include <string>

// Queries to begin with, that have the database add up a table of tickets, so that one of any size serves.
namespace headroom::exchange {

/// What an SQL is written for. PostgreSQL's own is also that of Redshift and Snowflake.
enum class SqlDialect { postgres, mysql, sqlServer, sqlite };

/// What the table holds: a conversation or ticket a row as these products have them, a time and a count a
/// row, or months that are added up already.
enum class QueryPreset { intercom, zendesk, freshdesk, counts, months };
inline constexpr std::array allQueryPresets{QueryPreset::intercom, QueryPreset::zendesk,
                                            QueryPreset::freshdesk, QueryPreset::counts, QueryPreset::months};

/// The query, with the names of table and columns that such a table usually has. Where rates are asked for it
/// gives a row a month and type, of the months that are over; else a row a day and type, so that a month
/// with missing days is seen.
std::string presetQuery(QueryPreset preset, SqlDialect dialect);

/// What the figures of such a query mean: product, handle time, settling.
void applyPreset(QueryPreset preset, ImportMapping& mapping);

} // namespace headroom::exchange
