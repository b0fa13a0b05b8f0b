#pragma once

#include "exchange/byte_source.h"
#include "exchange/row_source.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom::exchange {

/// Reads a CSV file row by row in flat memory.
///
/// Not libcsv, for three things it does not give: the line of each row; fields without a copy a byte; and a
/// way on after a quote that never closes. That one row is rejected and reading goes on at the line after it,
/// where libcsv would take the rest of the file for one field.
///
/// Quotes are as in RFC 4180, with this leniency: a field whose quotes are not, and which ends on its own
/// line, is taken as it stands. Lines end with LF, CR LF, or CR alone; which one is decided by the head of
/// the file. A byte order mark, Excel's "sep=;" in the first line, and blank lines are passed over.
class CsvRows final : public RowSource {
public:
    /// The source must outlive the reader.
    CsvRows(ByteSource& source, char separator);
    CsvRows(std::unique_ptr<ByteSource> source, char separator)
        : CsvRows(*source, separator) {
        m_owned = std::move(source);
    }

    bool next(Row& row) override;
    [[nodiscard]] const std::optional<Error>& error() const override { return m_error; }
    [[nodiscard]] std::uint64_t bytesDone() const override { return m_bytesBefore + m_begin; }
    [[nodiscard]] std::uint64_t size() const override { return m_source.size(); }
    [[nodiscard]] std::string name() const override { return m_source.name(); }

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
    void splitPlain(std::string_view line, Row& row) const;
    bool splitQuoted(Row& row);
    std::size_t closingQuote(std::size_t from, bool& doubled);
    void finishRow(std::size_t end);
    void skipLine();
    [[nodiscard]] char at(std::size_t place) const { return m_buffer[m_begin + place]; }
    [[nodiscard]] std::size_t available() const { return m_end - m_begin; }
    [[nodiscard]] std::string_view view(std::size_t begin, std::size_t end) const {
        return {m_buffer.get() + m_begin + begin, end - begin};
    }

    std::unique_ptr<ByteSource> m_owned; // where nobody else keeps it
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
