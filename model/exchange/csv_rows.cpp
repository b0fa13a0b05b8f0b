#include "exchange/csv_rows.h"

#include <algorithm>
#include <cstring>

namespace headroom::exchange {

namespace {

constexpr std::size_t pieceBytes = std::size_t{64} << 10;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

const char* findByte(std::string_view text, char byte) {
    return text.empty() ? nullptr : static_cast<const char*>(std::memchr(text.data(), byte, text.size()));
}

bool isBlank(std::string_view line) {
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\r'; });
}

/// Makes one quote of each two, in place; returns the new end.
char* withoutDoubledQuotes(char* first, char* last) {
    char* out = first;
    for (const char* in = first; in != last; ++in) {
        *out++ = *in;
        if (*in == '"') ++in; // within a field that closed, quotes come in twos
    }
    return out;
}

} // namespace

std::optional<char> separatorLine(std::string_view head) {
    if (head.starts_with(byteOrderMark)) head.remove_prefix(byteOrderMark.size());
    if (!head.starts_with("sep=") || head.size() < 5) return std::nullopt;
    if (head.size() > 5 && head[5] != '\r' && head[5] != '\n') return std::nullopt;
    return head[4];
}

CsvRows::CsvRows(ByteSource& source, char separator)
    : m_source(source)
    , m_separator(separator) {}

/// Reads a piece more; false at the end, or where the row has grown past its limit.
bool CsvRows::more() {
    if (m_atEnd || available() >= maximumRowBytes) return false;
    if (m_capacity - m_end < pieceBytes) makeRoom();
    const auto count = m_source.read({m_buffer.get() + m_end, pieceBytes});
    if (!count) m_error = count.error();
    m_atEnd = !count || count.value() == 0;
    if (!m_atEnd) m_end += count.value();
    return !m_atEnd;
}

/// Room for a piece: what is not yet given goes to the front, of a larger buffer where a row is long.
void CsvRows::makeRoom() {
    const std::size_t size = available();
    if (m_capacity < size + pieceBytes || size > m_capacity / 2) {
        const std::size_t capacity = std::max(2 * m_capacity, 2 * pieceBytes);
        auto larger = std::make_unique_for_overwrite<char[]>(capacity);
        if (size > 0) std::memcpy(larger.get(), m_buffer.get() + m_begin, size);
        m_buffer = std::move(larger);
        m_capacity = capacity;
    } else {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, size);
    }
    m_bytesBefore += m_begin;
    m_begin = 0;
    m_end = size;
}

void CsvRows::start() {
    m_started = true;
    while (available() < pieceBytes && more()) {
    }
    const std::string_view head = view(0, available());
    if (!findByte(head, '\n') && findByte(head, '\r')) m_lineEnd = '\r';
    const bool separatorNamed = separatorLine(head).has_value();
    if (head.starts_with(byteOrderMark)) m_begin += byteOrderMark.size();
    if (separatorNamed) skipLine();
}

/// The place of the line end at or after `from`, or the end of the file; npos where the row is too long.
std::size_t CsvRows::lineEnd(std::size_t from) {
    for (;;) {
        if (const char* found = findByte(view(from, available()), m_lineEnd))
            return static_cast<std::size_t>(found - m_buffer.get()) - m_begin;
        from = available();
        if (!more()) return m_atEnd ? available() : npos;
    }
}

/// Passes over the rest of the line, however long it is.
void CsvRows::skipLine() {
    for (;;) {
        if (const char* found = findByte(view(0, available()), m_lineEnd)) {
            m_begin = static_cast<std::size_t>(found - m_buffer.get()) + 1;
            ++m_line;
            return;
        }
        m_begin = m_end;
        if (!more()) return;
    }
}

bool CsvRows::next(Row& row) {
    if (!m_started) start();
    for (;;) {
        row.fields.clear();
        row.problem = RowProblem::none;
        row.line = m_line;
        const std::size_t end = lineEnd(0);
        if (m_error || (end == 0 && m_atEnd && available() == 0)) return false;
        if (end != npos) {
            const std::string_view line = view(0, end);
            if (!findByte(line, '"')) {
                finishRow(end);
                if (isBlank(line)) continue;
                splitPlain(line, row);
                return true;
            }
        } else if (!findByte(view(0, available()), '"')) {
            row.problem = RowProblem::tooLong;
            skipLine();
            return true;
        }
        if (!splitQuoted(row)) {
            if (m_error) return false;
            row.fields.clear();
            skipLine(); // what follows the line with the faulty quote is read afresh
        }
        return true;
    }
}

/// The row ends at `end`: what comes next starts after the line end there. The bytes stay where they are.
void CsvRows::finishRow(std::size_t end) {
    m_line += end < available() ? 1 : 0;
    m_begin += std::min(end + 1, available());
}

void CsvRows::splitPlain(std::string_view line, Row& row) const {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const char* begin = line.data();
    const char* const end = begin + line.size();
    for (const char* place = begin;; ++place) {
        if (place != end && *place != m_separator) continue;
        if (row.fields.size() == maximumColumns) {
            row.problem = RowProblem::tooManyColumns;
            return;
        }
        row.fields.emplace_back(begin, static_cast<std::size_t>(place - begin));
        if (place == end) return;
        begin = place + 1;
    }
}

/// The place of the quote that closes a field whose text starts at `from`; npos where there is none.
std::size_t CsvRows::closingQuote(std::size_t from, bool& doubled) {
    for (;;) {
        const char* found = findByte(view(from, available()), '"');
        if (!found) {
            from = available();
            if (!more()) return npos;
            continue;
        }
        const std::size_t place = static_cast<std::size_t>(found - m_buffer.get()) - m_begin;
        if (place + 1 == available() && !more() && !m_atEnd) return npos;
        if (place + 1 == available() || at(place + 1) != '"') return place;
        doubled = true;
        from = place + 2;
    }
}

/// Splits a row that has a quote somewhere; it may go on over several lines. False where a quote does not
/// close. Fields are found first and unescaped afterwards: a row that fails must leave its bytes as they
/// were.
bool CsvRows::splitQuoted(Row& row) {
    m_fields.clear();
    std::size_t place = 0;
    std::size_t end = npos; // of the row
    std::uint64_t lines = 0;
    row.problem = RowProblem::quoteNotClosed;
    while (end == npos) {
        std::size_t text = place;
        while (text < available() && at(text) == ' ' && m_separator != ' ') ++text;
        bool quoted = text < available() && at(text) == '"';
        Field field{text + 1, 0, false};
        if (quoted) {
            field.end = closingQuote(field.begin, field.doubled);
            if (field.end == npos) return false;
            const std::string_view inside = view(field.begin, field.end);
            const auto inner =
                static_cast<std::uint64_t>(std::count(inside.begin(), inside.end(), m_lineEnd));
            std::size_t after = field.end + 1;
            const auto reach = [&] { return after < available() || more(); };
            while (reach() && (at(after) == ' ' || (at(after) == '\r' && m_lineEnd == '\n'))) ++after;
            if (m_error || (after >= available() && !m_atEnd)) return false;
            if (after == available() || at(after) == m_lineEnd) {
                end = after;
            } else if (at(after) == m_separator) {
                place = after + 1;
            } else if (inner > 0) {
                return false; // the closing quote found belongs to another row
            } else {
                quoted = false;
            }
            if (quoted) lines += inner;
        }
        if (!quoted) {
            std::size_t last = place;
            while ((last < available() || more()) && at(last) != m_separator && at(last) != m_lineEnd) ++last;
            if (last == available() && !m_atEnd) {
                row.problem = RowProblem::tooLong;
                return false;
            }
            field = {place, last, false};
            if (last < available() && at(last) == m_separator) {
                place = last + 1;
            } else {
                end = last;
                if (last > place && at(last - 1) == '\r') --field.end;
            }
        }
        if (m_fields.size() <= maximumColumns) m_fields.push_back(field);
    }
    row.problem = m_fields.size() > maximumColumns ? RowProblem::tooManyColumns : RowProblem::none;
    if (row.problem == RowProblem::none) {
        for (const Field& field : m_fields) {
            char* const first = m_buffer.get() + m_begin + field.begin;
            char* last = m_buffer.get() + m_begin + field.end;
            if (field.doubled) last = withoutDoubledQuotes(first, last);
            row.fields.emplace_back(first, static_cast<std::size_t>(last - first));
        }
    }
    m_line += lines;
    finishRow(end);
    return true;
}

} // namespace headroom::exchange
