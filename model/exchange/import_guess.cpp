#include "exchange/import_guess.h"

#include "exchange/count_text.h"
#include "exchange/csv_rows.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"

#include <algorithm>
#include <array>

namespace headroom::exchange {

namespace {

constexpr std::size_t rowsLookedAt = 2000;

template <std::size_t N>
bool hasWord(const std::string& words, const std::array<std::string_view, N>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return words.find(" " + std::string(word) + " ") != std::string::npos;
    });
}

constexpr std::array<std::string_view, 9> arrivalWords{
    "created", "started", "opened", "received", "arrived", "submitted", "arrival", "start", "creation"};
constexpr std::array<std::string_view, 12> timeWords{"date",  "time",   "datetime", "timestamp",
                                                     "month", "period", "day",      "interval",
                                                     "when",  "datum",  "monat",    "zeitpunkt"};
constexpr std::array<std::string_view, 12> laterWords{"updated",  "closed", "resolved", "solved",
                                                      "ended",    "end",    "due",      "modified",
                                                      "response", "reply",  "last",     "assigned"};
constexpr std::array<std::string_view, 26> countWords{
    "count",        "counts",    "calls",     "volume",    "conversations", "tickets",  "contacts",
    "cases",        "chats",     "emails",    "inbound",   "requests",      "quantity", "offered",
    "interactions", "enquiries", "inquiries", "anzahl",    "anrufe",        "n",        "vorgänge",
    "volumen",      "anfragen",  "kontakte",  "gespräche", "menge"};
constexpr std::array<std::string_view, 12> typeWords{"type",   "topic",     "category", "worktype",
                                                     "intent", "queue",     "skill",    "kind",
                                                     "typ",    "kategorie", "art",      "vorgangsart"};
// What is counted beside conversations: no volume, whatever its numbers look like.
constexpr std::array<std::string_view, 18> otherWords{
    "time",  "minutes", "seconds", "hours",  "duration", "rating", "score",     "csat", "nps",
    "price", "cost",    "amount",  "agents", "age",      "share",  "headcount", "rate", "percent"};
constexpr std::array<std::string_view, 4> idWords{"id", "rownames", "index", "number"};

Pick bestOf(const std::vector<int>& scores) {
    const auto best = std::max_element(scores.begin(), scores.end());
    if (best == scores.end() || *best <= 0) return {};
    return {static_cast<std::size_t>(best - scores.begin()),
            std::count(scores.begin(), scores.end(), *best) > 1};
}

constexpr std::size_t mostTitles = 20;

/// A text that stands alone in its row, above the table.
bool isTitle(const std::vector<std::string>& cells) {
    const auto filled = [](const std::string& cell) { return !cell.empty(); };
    const auto only = std::find_if(cells.begin(), cells.end(), filled);
    return only != cells.end() && std::none_of(only + 1, cells.end(), filled) && !readTime(*only) &&
           !looksLikeCount(*only);
}

bool countsUpByOne(const Grid& grid, std::size_t column) {
    for (std::size_t r = grid.firstData() + 1; r < grid.rows.size(); ++r) {
        const Count before = readCount(grid.cell(r - 1, column), '.'),
                    here = readCount(grid.cell(r, column), '.');
        if (here.problem != CountProblem::none || here.value != before.value + 1) return false;
    }
    return grid.rows.size() > grid.firstData() + 2;
}

} // namespace

std::string wordsOf(std::string_view heading) {
    std::string words = " ";
    char before = ' ';
    for (const char c : heading) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (!letter) {
            if (words.back() != ' ') words += ' ';
        } else {
            if (upper && before >= 'a' && before <= 'z') words += ' ';
            words += upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
        before = c;
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

bool isCountHeading(const std::string& words) {
    return hasWord(words, countWords);
}

Grid gridOf(RowSource& rows, Encoding encoding, Titles above) {
    Grid grid;
    Row row;
    bool titles = above == Titles::possible; // nothing else so far
    while (grid.rows.size() < rowsLookedAt && rows.next(row)) {
        grid.tooManyColumns =
            grid.tooManyColumns || (grid.rows.empty() && row.problem == RowProblem::tooManyColumns);
        if (row.problem != RowProblem::none) continue;
        auto& cells = grid.rows.emplace_back();
        for (const std::string_view field : row.fields) cells.push_back(fieldText(field, encoding));
        if (!titles || isTitle(cells)) continue;
        titles = false;
        if (grid.rows.size() == 1 || grid.rows.size() > mostTitles) continue;
        grid.linesBefore = static_cast<int>(row.line) - 1;
        grid.rows.erase(grid.rows.begin(), grid.rows.end() - 1);
    }
    if (!grid.rows.empty()) grid.columns = grid.rows.front().size();
    for (const auto& cells : grid.rows) grid.even += cells.size() == grid.columns ? 1 : 0;
    return grid;
}

Grid splitHead(std::string_view head, char separator, Encoding encoding, Titles titles) {
    MemorySource source(head);
    CsvRows rows(source, separator);
    Grid grid = gridOf(rows, encoding, titles);
    grid.separator = separator;
    return grid;
}

std::vector<Column> columnsOf(const Grid& grid) {
    std::vector<Column> columns(grid.columns);
    for (std::size_t c = 0; c < grid.columns; ++c) {
        columns[c].words = wordsOf(grid.cell(0, c));
        for (std::size_t r = grid.firstData(); r < grid.rows.size(); ++r) {
            const std::string_view cell = grid.cell(r, c);
            if (cell.empty()) continue;
            ++columns[c].filled;
            if (const auto time = readTime(cell)) {
                ++columns[c].times;
                columns[c].bareTimes += time->bareNumber ? 1 : 0;
            }
            columns[c].counts += looksLikeCount(cell) ? 1 : 0;
        }
    }
    return columns;
}

Pick guessTimeColumn(const std::vector<Column>& columns) {
    std::vector<int> scores;
    for (const Column& column : columns) {
        int score = 0;
        if (column.isTime()) {
            score = 20;
            if (column.isBareTime()) score -= 15;
            if (hasWord(column.words, timeWords)) score += 3;
            if (hasWord(column.words, arrivalWords)) score += 6;
            if (hasWord(column.words, laterWords)) score -= 4;
            if (column.isBareTime() && hasWord(column.words, idWords)) score = 0;
        }
        scores.push_back(score);
    }
    return bestOf(scores);
}

Pick guessCountColumn(const Grid& grid, const std::vector<Column>& columns, std::size_t time) {
    constexpr int namedScore = 10;
    std::vector<int> scores(columns.size(), 0);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Column& column = columns[c];
        if (c == time || countsUpByOne(grid, c)) continue;
        // What is called calls is to be read as calls, even where many cells turn out to be none.
        if (hasWord(column.words, countWords) && column.counts * 2 >= column.filled && column.filled > 0)
            scores[c] = namedScore;
        else if (column.isCount() && !hasWord(column.words, idWords) && !hasWord(column.words, otherWords))
            scores[c] = 1;
    }
    Pick pick = bestOf(scores);
    pick.named = pick.column && scores[*pick.column] == namedScore;
    return pick;
}

std::optional<std::size_t> guessTypeColumn(const Grid& grid, const std::vector<Column>& columns) {
    constexpr std::size_t mostTypes = 64;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!hasWord(columns[c].words, typeWords) || columns[c].isTime() || columns[c].isCount()) continue;
        std::vector<std::string_view> values;
        for (std::size_t r = grid.firstData(); r < grid.rows.size(); ++r) values.push_back(grid.cell(r, c));
        std::sort(values.begin(), values.end());
        const auto distinct = std::unique(values.begin(), values.end()) - values.begin();
        if (static_cast<std::size_t>(distinct) <= mostTypes) return c;
    }
    return std::nullopt;
}

} // namespace headroom::exchange
