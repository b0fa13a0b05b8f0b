#include "exchange/sheet_rows.h"

#include "exchange/cell_text.h"
#include "exchange/xml_stream.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace headroom::exchange {

namespace {

using Cells = Workbook::Cells;

constexpr std::uint64_t mostRows = 1'048'576;         // of a sheet
constexpr std::size_t longestCell = 4 * 32'767;       // characters of a cell, in UTF-8
constexpr std::size_t scannedForMerges = 64ULL << 20; // sheets that people write are smaller
constexpr std::size_t mostMerges = 10'000;

/// A place such as B12, counted from 0 and 1.
struct Place {
    std::size_t column = 0;
    std::uint64_t row = 0;
};

std::optional<Place> placeOf(std::string_view text) {
    Place place;
    std::size_t letters = 0;
    for (; letters < text.size() && letters < 4 && text[letters] >= 'A' && text[letters] <= 'Z'; ++letters)
        place.column = place.column * 26 + static_cast<std::size_t>(text[letters] - 'A' + 1);
    const auto [end, error] = std::from_chars(text.data() + letters, text.data() + text.size(), place.row);
    if (letters == 0 || error != std::errc() || end != text.data() + text.size() || place.row == 0) return {};
    --place.column;
    return place;
}

/// Cells of one column that show one value.
struct Merge {
    std::size_t column = 0;
    std::uint64_t first = 0, last = 0;
};

/// The cells merged downwards. They stand behind the cells, so that the sheet is looked through for them
/// beforehand.
Result<std::vector<Merge>> mergesOf(ByteSource& source) {
    constexpr std::string_view mark = "mergeCell ref=\"";
    constexpr std::size_t longest = 64;
    std::vector<Merge> merges;
    std::string piece;
    std::size_t kept = 0;
    for (;;) {
        piece.resize(kept + (64U << 10));
        HEADROOM_TRY(const std::size_t count, source.read({piece.data() + kept, piece.size() - kept}));
        piece.resize(kept + count);
        for (std::size_t at = piece.find(mark); at != std::string::npos; at = piece.find(mark, at + 1)) {
            const std::size_t begin = at + mark.size(), end = piece.find('"', begin);
            const std::size_t colon = piece.find(':', begin);
            if (end == std::string::npos || colon > end) continue;
            const auto first = placeOf(std::string_view(piece).substr(begin, colon - begin));
            const auto last = placeOf(std::string_view(piece).substr(colon + 1, end - colon - 1));
            if (first && last && last->row > first->row && merges.size() < mostMerges)
                merges.push_back({first->column, first->row, last->row});
        }
        if (count == 0) break;
        kept = std::min(longest, piece.size());
        // A mark that was whole is not to be found again.
        const std::size_t again = piece.rfind(mark);
        if (again != std::string::npos && piece.find('"', again + mark.size()) != std::string::npos)
            kept = std::min(kept, piece.size() - again - 1);
        piece.erase(0, piece.size() - kept);
    }
    std::sort(merges.begin(), merges.end(), [](const Merge& a, const Merge& b) { return a.first < b.first; });
    return merges;
}

/// A row that was read and not yet given: its text, and where each field of it ends.
struct ReadRow {
    std::uint64_t number = 0;
    std::string text;
    std::vector<std::size_t> ends;
    RowProblem problem = RowProblem::none;
};

class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const Cells& cells, std::vector<Merge> merges)
        : m_cells(cells)
        , m_merges(std::move(merges)) {}

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        if (element == "c") {
            beginCell(attributes);
        } else if (element == "v" || (element == "t" && !m_phonetic)) {
            m_inText = true;
        } else if (element == "row") {
            beginRow(attributes["r"]);
        } else if (element == "rPh") {
            m_phonetic = true;
        }
    }
    void end(std::string_view element) override {
        if (element == "v" || element == "t")
            m_inText = false;
        else if (element == "c")
            endCell();
        else if (element == "row")
            endRow();
        else if (element == "rPh")
            m_phonetic = false;
    }
    void text(std::string_view piece) override {
        if (!m_inText || !m_inCell) return;
        if (m_value.size() + piece.size() > longestCell)
            m_row.problem = RowProblem::tooLong;
        else
            m_value += piece;
    }
    [[nodiscard]] const char* fault() const override { return m_fault; }

    /// Rows read and not yet given; room is used again.
    std::vector<ReadRow> rows;
    std::size_t filled = 0;

private:
    void beginRow(std::string_view number) {
        std::uint64_t wanted = m_number + 1;
        if (!number.empty()) std::from_chars(number.data(), number.data() + number.size(), wanted);
        if (wanted <= m_number || wanted > mostRows) {
            m_fault = "damaged";
            return;
        }
        m_number = wanted;
        m_row.number = wanted;
        m_row.text.clear();
        m_row.ends.clear();
        m_row.problem = RowProblem::none;
        m_inRow = true;
    }

    void beginCell(const XmlAttributes& attributes) {
        if (!m_inRow) return;
        std::size_t column = m_row.ends.size();
        if (const auto place = attributes["r"]; !place.empty()) {
            const auto found = placeOf(place);
            if (!found || found->column < column) {
                m_fault = "damaged";
                return;
            }
            column = found->column;
        }
        m_inCell = column < maximumColumns;
        if (!m_inCell) return void(m_row.problem = RowProblem::tooManyColumns);
        m_row.ends.resize(column, m_row.text.size());
        m_value.clear();
        m_type = attributes["t"];
        m_style = 0;
        const std::string_view style = attributes["s"];
        std::from_chars(style.data(), style.data() + style.size(), m_style);
    }

    void endCell() {
        if (!m_inCell) return;
        m_inCell = false;
        if (m_type == "s") {
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (!m_value.empty() && (error != std::errc() || index >= m_cells.ends.size())) {
                m_fault = "damaged";
                return;
            }
            if (!m_value.empty()) {
                const std::size_t from = index == 0 ? 0 : m_cells.ends[index - 1];
                m_row.text.append(m_cells.strings, from, m_cells.ends[index] - from);
            }
        } else if (m_type == "b") {
            m_row.text += m_value == "1" ? "TRUE" : "FALSE";
        } else if (m_type.empty() || m_type == "n") {
            const auto kind = m_style < m_cells.styles.size() ? m_cells.styles[m_style] : Cells::Kind::number;
            appendNumber(m_row.text, m_value, kind, m_cells.from1904);
        } else {
            m_row.text += m_value;
        }
        m_row.ends.push_back(m_row.text.size());
        if (m_row.text.size() > maximumRowBytes) m_row.problem = RowProblem::tooLong;
    }

    void endRow() {
        if (!m_inRow) return;
        m_inRow = false;
        if (!m_merges.empty()) fillMerged();
        if (filled == rows.size()) rows.emplace_back();
        std::swap(rows[filled++], m_row);
    }

    [[nodiscard]] std::string fieldOf(const ReadRow& row, std::size_t column) const {
        if (column >= row.ends.size()) return {};
        const std::size_t from = column == 0 ? 0 : row.ends[column - 1];
        return row.text.substr(from, row.ends[column] - from);
    }

    /// What stands in the first of merged cells goes to the others.
    void fillMerged() {
        for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].first <= m_number; ++m_nextMerge) {
            const Merge& merge = m_merges[m_nextMerge];
            if (merge.first == m_number) m_open[merge.column] = {merge, fieldOf(m_row, merge.column)};
        }
        std::erase_if(m_open, [this](const auto& each) { return each.second.merge.last < m_number; });
        for (const auto& [column, open] : m_open) {
            if (column >= maximumColumns || open.merge.first == m_number || !fieldOf(m_row, column).empty())
                continue;
            if (m_row.ends.size() <= column) m_row.ends.resize(column + 1, m_row.text.size());
            const std::size_t from = column == 0 ? 0 : m_row.ends[column - 1];
            m_row.text.insert(from, open.value);
            for (std::size_t c = column; c < m_row.ends.size(); ++c) m_row.ends[c] += open.value.size();
        }
    }

    struct Open {
        Merge merge;
        std::string value;
    };

    const Cells& m_cells;
    std::vector<Merge> m_merges;
    std::size_t m_nextMerge = 0;
    std::map<std::size_t, Open> m_open; // by column
    ReadRow m_row;
    std::uint64_t m_number = 0;
    std::string m_value, m_type;
    std::size_t m_style = 0;
    bool m_inRow = false, m_inCell = false, m_inText = false, m_phonetic = false;
    const char* m_fault = nullptr;
};

class SheetRows final : public RowSource {
public:
    SheetRows(std::shared_ptr<ZipPackage> package, std::unique_ptr<ByteSource> source,
              std::shared_ptr<const Cells> cells, std::vector<Merge> merges)
        : m_package(std::move(package))
        , m_cells(std::move(cells))
        , m_source(std::move(source))
        , m_handler(*m_cells, std::move(merges))
        , m_counted(*this)
        , m_stream(m_counted, m_handler) {}

    bool next(Row& row) override {
        for (;;) {
            while (m_given == m_handler.filled) {
                if (m_atEnd || m_error) return false;
                m_handler.filled = m_given = 0;
                const auto more = m_stream.step();
                if (!more) m_error = more.error();
                m_atEnd = more && !more.value();
            }
            const ReadRow& read = m_handler.rows[m_given++];
            row.line = read.number;
            row.problem = read.problem;
            row.fields.clear();
            std::size_t from = 0;
            bool any = false;
            for (const std::size_t end : read.ends) {
                row.fields.emplace_back(std::string_view(read.text).substr(from, end - from));
                any = any || end > from;
                from = end;
            }
            // A sheet leaves out the empty cells at the end of a row.
            m_width = std::max(m_width, row.fields.size());
            row.fields.resize(m_width);
            if (any || row.problem != RowProblem::none) return true;
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const override { return m_error; }
    [[nodiscard]] std::uint64_t bytesDone() const override { return m_done; }
    [[nodiscard]] std::uint64_t size() const override { return m_source->size(); }
    [[nodiscard]] std::string name() const override { return m_package->name(); }

private:
    /// Counts what is read.
    class Counted final : public ByteSource {
    public:
        explicit Counted(SheetRows& rows)
            : m_rows(rows) {}
        Result<std::size_t> read(std::span<char> into) override {
            HEADROOM_TRY(const std::size_t count, m_rows.m_source->read(into));
            m_rows.m_done += count;
            return count;
        }
        [[nodiscard]] std::uint64_t size() const override { return m_rows.m_source->size(); }
        [[nodiscard]] std::string name() const override { return m_rows.m_source->name(); }

    private:
        SheetRows& m_rows;
    };

    std::shared_ptr<ZipPackage> m_package;
    std::shared_ptr<const Cells> m_cells;
    std::unique_ptr<ByteSource> m_source;
    SheetHandler m_handler;
    Counted m_counted;
    XmlStream m_stream;
    std::size_t m_given = 0; // rows of the handler
    std::size_t m_width = 0; // of the widest row so far
    std::uint64_t m_done = 0;
    bool m_atEnd = false;
    std::optional<Error> m_error;
};

} // namespace

Result<std::unique_ptr<RowSource>> openSheet(const std::shared_ptr<ZipPackage>& package,
                                             const std::string& entry,
                                             const std::shared_ptr<const Cells>& cells) {
    HEADROOM_TRY(auto source, package->entry(entry));
    std::vector<Merge> merges;
    if (source->size() <= scannedForMerges) {
        HEADROOM_TRY(const auto scanned, package->entry(entry));
        HEADROOM_TRY(merges, mergesOf(*scanned));
    }
    return std::unique_ptr<RowSource>(
        std::make_unique<SheetRows>(package, std::move(source), cells, std::move(merges)));
}

} // namespace headroom::exchange
