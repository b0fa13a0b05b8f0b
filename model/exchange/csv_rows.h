#pragma once

#include "exchange/byte_source.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom::exchange {

inline constexpr std::size_t maximumRowBytes = std::size_t{1} << 20;
inline constexpr std::size_t maximumColumns = 4096;

enum class RowProblem { none, tooLong, tooManyColumns, quoteNotClosed };

/// One row as it stands in the file, quotes taken off. Views are good until the next row is read.
struct CsvRow {
    std::uint64_t line = 0; // of its first character; 1 is the first line of the file
    std::vector<std::string_view> fields;
    RowProblem problem = RowProblem::none;
};

/// Reads a CSV file row by row in flat memory.
///
/// Not libcsv, for three things it does not give: the line of each row; fields without a copy a byte; and a
/// way on after a quote that never closes. That one row is rejected and reading goes on at the line after it,
/// where libcsv would take the rest of the file for one field.
///
/// Quotes are as in RFC 4180, with this leniency: a field whose quotes are not, and which ends on its own
/// line, is taken as it stands. Lines end with LF, CR LF, or CR alone; which one is decided by the head of
/// the file. A byte order mark, Excel's "sep=;" in the first line, and blank lines are passed over.
class CsvRows {
public:
    /// The source must outlive the reader.
    CsvRows(ByteSource& source, char separator);

    /// False at the end, or where the source failed: see `error`.
    bool next(CsvRow& row);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] std::uint64_t bytesDone() const { return m_bytesBefore + m_begin; }

private:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    struct Field {
        std::size_t begin, end; // from m_begin
        bool doubled;           // holds "" for "
    };

    void start();
    bool more();
    void makeRoom();
    std::size_t lineEnd(std::size_t from);
    void splitPlain(std::string_view line, CsvRow& row) const;
    bool splitQuoted(CsvRow& row);
    std::size_t closingQuote(std::size_t from, bool& doubled);
    void finishRow(std::size_t end);
    void skipLine();
    [[nodiscard]] char at(std::size_t place) const { return m_buffer[m_begin + place]; }
    [[nodiscard]] std::size_t available() const { return m_end - m_begin; }
    [[nodiscard]] std::string_view view(std::size_t begin, std::size_t end) const {
        return {m_buffer.get() + m_begin + begin, end - begin};
    }

    ByteSource& m_source;
    char m_separator;
    char m_lineEnd = '\n';
    std::unique_ptr<char[]> m_buffer; // grows with the longest row, up to twice its limit
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0, m_end = 0; // what is read and not yet given
    std::uint64_t m_bytesBefore = 0;    // given and gone from the buffer
    std::uint64_t m_line = 1;
    bool m_started = false, m_atEnd = false;
    std::vector<Field> m_fields;
    std::optional<Error> m_error;
};

/// The separator that Excel's "sep=;" in the first line names, if it is there. `head` starts the file.
std::optional<char> separatorLine(std::string_view head);

} // namespace headroom::exchange
