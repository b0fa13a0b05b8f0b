#pragma once

#include "exchange/data_import.h"
#include "exchange/row_source.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the columns of a volume file are likely to be; for the preview.
namespace headroom::exchange {

/// The head of a file, split by one separator. The first row may be a header.
struct Grid {
    char separator = ',';
    std::vector<std::vector<std::string>> rows; // trimmed, UTF-8
    std::size_t columns = 0;                    // of the first row
    std::size_t even = 0;                       // rows with as many columns as the first
    int linesBefore = 0;                        // of titles, which are no rows
    bool tooManyColumns = false;

    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        return column < rows[row].size() ? std::string_view(rows[row][column]) : std::string_view();
    }
    /// The first row that is data for sure; the only row, if there is one alone.
    [[nodiscard]] std::size_t firstData() const { return rows.size() > 1 ? 1 : 0; }
};

/// Whether rows of one text alone may stand above the table.
enum class Titles { possible, none };

/// The first rows of a table; those that cannot be read are left out.
Grid gridOf(RowSource& rows, Encoding encoding, Titles titles = Titles::possible);
/// Splits the head of a CSV file.
Grid splitHead(std::string_view head, char separator, Encoding encoding, Titles titles = Titles::possible);

/// What the cells of one column are, the header apart.
struct Column {
    std::size_t filled = 0, times = 0, bareTimes = 0, counts = 0;
    std::string words; // of the header

    [[nodiscard]] bool isTime() const { return filled > 0 && times * 4 >= filled * 3; }
    [[nodiscard]] bool isBareTime() const { return bareTimes * 2 > times; }
    [[nodiscard]] bool isCount() const { return filled > 0 && counts * 4 >= filled * 3; }
};

std::vector<Column> columnsOf(const Grid& grid);

/// The words of a heading in small letters, set apart by a space: "createdAt (UTC)" is " created at utc ".
std::string wordsOf(std::string_view heading);
/// Whether such words name a count of conversations.
bool isCountHeading(const std::string& words);

/// A choice among columns, and whether it was clear.
struct Pick {
    std::optional<std::size_t> column;
    bool inDoubt = false; // another would do as well
    bool named = false;   // its header says so
};

/// Dates that look like dates before those that could be numbers; "created" before "date" before "closed".
Pick guessTimeColumn(const std::vector<Column>& columns);
/// Numbers that are no id, no duration and no row number; those that are called calls, tickets and so on
/// first.
Pick guessCountColumn(const Grid& grid, const std::vector<Column>& columns, std::size_t time);
/// A column called type, topic and so on, with few different values.
std::optional<std::size_t> guessTypeColumn(const Grid& grid, const std::vector<Column>& columns);

} // namespace headroom::exchange
