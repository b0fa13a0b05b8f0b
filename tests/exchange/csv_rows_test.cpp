#include "exchange/csv_rows.h"

#include <gmock/gmock.h>

#include <sstream>

namespace headroom::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Gives its bytes a few at a time, to put the seams between pieces everywhere.
class DripSource final : public ByteSource {
public:
    DripSource(std::string bytes, std::size_t drop)
        : m_bytes(std::move(bytes))
        , m_drop(drop) {}

    Result<std::size_t> read(std::span<char> into) override {
        const std::size_t count = std::min({m_drop, into.size(), m_bytes.size() - m_at});
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
        m_at += count;
        return count;
    }
    std::uint64_t size() const override { return m_bytes.size(); }
    std::string name() const override { return "drip"; }

private:
    std::string m_bytes;
    std::size_t m_drop, m_at = 0;
};

/// "1: a|b" a row, "2: !quoteNotClosed" for one that is rejected.
std::vector<std::string> rowsOf(ByteSource& source, char separator = ',') {
    CsvRows rows(source, separator);
    Row row;
    std::vector<std::string> result;
    while (rows.next(row)) {
        std::ostringstream text;
        text << row.line << ": ";
        switch (row.problem) {
        case RowProblem::none: break;
        case RowProblem::tooLong: text << "!tooLong"; break;
        case RowProblem::tooManyColumns: text << "!tooManyColumns"; break;
        case RowProblem::quoteNotClosed: text << "!quoteNotClosed"; break;
        }
        if (row.problem == RowProblem::none)
            for (std::size_t i = 0; i < row.fields.size(); ++i) text << (i ? "|" : "") << row.fields[i];
        result.push_back(text.str().substr(0, 200));
    }
    EXPECT_FALSE(rows.error());
    EXPECT_EQ(rows.bytesDone(), source.size()) << "every byte is accounted for";
    return result;
}

std::vector<std::string> rowsOf(const std::string& bytes, char separator = ',') {
    MemorySource source(bytes);
    const auto whole = rowsOf(source, separator);
    for (const std::size_t drop : {1U, 2U, 3U, 7U}) {
        if (bytes.size() > 5000) break;
        DripSource drip(bytes, drop);
        EXPECT_EQ(rowsOf(drip, separator), whole) << "in pieces of " << drop << ": " << bytes;
    }
    return whole;
}

TEST(CsvRows, SplitsLines) {
    EXPECT_THAT(rowsOf("a,b\n1,2\n"), ElementsAre("1: a|b", "2: 1|2"));
    EXPECT_THAT(rowsOf("a,b\r\n1,2"), ElementsAre("1: a|b", "2: 1|2"));
    EXPECT_THAT(rowsOf("a,b\r1,2\r"), ElementsAre("1: a|b", "2: 1|2"));
    EXPECT_THAT(rowsOf("a;b\n", ';'), ElementsAre("1: a|b"));
    EXPECT_THAT(rowsOf("a,,\n,\n"), ElementsAre("1: a||", "2: |"));
    EXPECT_THAT(rowsOf(""), IsEmpty());
    EXPECT_THAT(rowsOf("\n\r\n  \n\n"), IsEmpty());
    EXPECT_THAT(rowsOf("\n\na\n\nb\n"), ElementsAre("3: a", "5: b"));
}

TEST(CsvRows, PassesOverMarksAtTheStart) {
    EXPECT_THAT(rowsOf("\xEF\xBB\xBF"
                       "a,b\n"),
                ElementsAre("1: a|b"));
    EXPECT_THAT(rowsOf("\xEF\xBB\xBF"), IsEmpty());
    EXPECT_THAT(rowsOf("sep=;\r\na;b\r\n", ';'), ElementsAre("2: a|b"));
    EXPECT_THAT(rowsOf("\xEF\xBB\xBFsep=,\na,b\n"), ElementsAre("2: a|b"));
    EXPECT_THAT(rowsOf("sep=;", ';'), IsEmpty());
    EXPECT_THAT(rowsOf("separate,b\n"), ElementsAre("1: separate|b"));
}

TEST(CsvRows, TakesQuotesOff) {
    EXPECT_THAT(rowsOf("\"a\",\"b,c\"\n"), ElementsAre("1: a|b,c"));
    EXPECT_THAT(rowsOf("\"say \"\"hi\"\"\",x\n"), ElementsAre("1: say \"hi\"|x"));
    EXPECT_THAT(rowsOf("\"\",\"\"\"\",\"\"\"\"\"\"\n"), ElementsAre("1: |\"|\"\""));
    EXPECT_THAT(rowsOf("a, \"b\" ,c\n"), ElementsAre("1: a|b|c"));
    EXPECT_THAT(rowsOf("a,\"b\"\r\nc,d\r\n"), ElementsAre("1: a|b", "2: c|d"));
    EXPECT_THAT(rowsOf("a,\"b\""), ElementsAre("1: a|b"));
    EXPECT_THAT(rowsOf("\"a\"\r\"b\"\r"), ElementsAre("1: a", "2: b"));
}

TEST(CsvRows, CountsTheLinesWithinQuotes) {
    EXPECT_THAT(rowsOf("a,\"one\ntwo\r\nthree\"\nb,c\n"), ElementsAre("1: a|one\ntwo\r\nthree", "4: b|c"));
    EXPECT_THAT(rowsOf("\"\n\n\"\nx\n"), ElementsAre("1: \n\n", "4: x"));
}

TEST(CsvRows, LeavesQuotesThatAreNoneAlone) {
    EXPECT_THAT(rowsOf("5\" tube,x\n"), ElementsAre("1: 5\" tube|x"));
    EXPECT_THAT(rowsOf("\"a\" b,\"c\"\n"), ElementsAre("1: \"a\" b|c"));
    EXPECT_THAT(rowsOf("a,b\"\nc,d\n"), ElementsAre("1: a|b\"", "2: c|d"));
}

TEST(CsvRows, RejectsTheOneRowWhoseQuoteDoesNotClose) {
    EXPECT_THAT(rowsOf("a,\"b\nc,d\ne,f\n"), ElementsAre("1: !quoteNotClosed", "2: c|d", "3: e|f"));
    EXPECT_THAT(rowsOf("a,\""), ElementsAre("1: !quoteNotClosed"));
    // The next quote of the file opens a field of its own; taking it for the end would swallow the rows
    // between.
    EXPECT_THAT(rowsOf("1,\"x\n2,y\n3,\"z\"\n4,w\n"),
                ElementsAre("1: !quoteNotClosed", "2: 2|y", "3: 3|z", "4: 4|w"));
    EXPECT_THAT(rowsOf("\"a\"\"b\",\"x\ny\n"), ElementsAre("1: !quoteNotClosed", "2: y"));
}

TEST(CsvRows, RowsWithoutEndAreRejectedInFlatMemory) {
    const std::string longLine(3 * maximumRowBytes, 'x');
    EXPECT_THAT(rowsOf("a\n" + longLine + "\nb\n"), ElementsAre("1: a", "2: !tooLong", "3: b"));
    EXPECT_THAT(rowsOf(longLine), ElementsAre("1: !tooLong"));
    EXPECT_THAT(rowsOf("\"" + longLine + "\nb\n"), ElementsAre("1: !quoteNotClosed", "2: b"));
    EXPECT_THAT(rowsOf("\"q\"," + longLine + "\nb\n"), ElementsAre("1: !tooLong", "2: b"));
    std::string lines;
    for (int i = 0; i < 400'000; ++i) lines += "line\n";
    const auto rows = rowsOf("\"" + lines);
    EXPECT_EQ(rows.size(), 400'000U);
    EXPECT_EQ(rows[0], "1: !quoteNotClosed");
    EXPECT_EQ(rows[1], "2: line");
    EXPECT_EQ(rows.back(), "400000: line");
}

TEST(CsvRows, ColumnsWithoutEndAreRejected) {
    const std::string commas(2 * maximumColumns, ',');
    EXPECT_THAT(rowsOf(commas + "\na\n"), ElementsAre("1: !tooManyColumns", "2: a"));
    EXPECT_THAT(rowsOf("\"q\"" + commas + "\na\n"), ElementsAre("1: !tooManyColumns", "2: a"));
    const auto most = rowsOf(std::string(maximumColumns - 1, ',') + "\n");
    EXPECT_EQ(most.size(), 1U);
    EXPECT_TRUE(most[0].starts_with("1: |"));
}

TEST(CsvRows, ZeroBytesAreBytes) {
    EXPECT_THAT(rowsOf(std::string("a\0b,c\n", 6)), ElementsAre(std::string("1: a\0b|c", 8)));
}

TEST(CsvRows, RowsAreTheSameHoweverTheFileIsCut) {
    // Long enough for many pieces; a quoted field every few rows.
    std::string bytes;
    std::size_t wanted = 0;
    for (int i = 0; i < 60'000; ++i, ++wanted)
        bytes += std::to_string(i) + (i % 7 == 0 ? ",\"quoted\n\"\"field\"\"\"\n" : ",plain\n");
    MemorySource source(bytes);
    CsvRows rows(source, ',');
    Row row;
    std::size_t at = 0;
    std::uint64_t line = 1;
    while (rows.next(row)) {
        ASSERT_EQ(row.problem, RowProblem::none);
        ASSERT_EQ(row.fields.size(), 2U);
        ASSERT_EQ(row.line, line);
        ASSERT_EQ(row.fields[0], std::to_string(at));
        ASSERT_EQ(row.fields[1], at % 7 == 0 ? "quoted\n\"field\"" : "plain");
        line += at % 7 == 0 ? 2 : 1;
        ++at;
    }
    EXPECT_EQ(at, wanted);
}

class FailingSource final : public ByteSource {
public:
    Result<std::size_t> read(std::span<char> into) override {
        if (m_reads++ > 0) return Error{ErrorCode::fileUnreadable, "failing", {}};
        std::fill(into.begin(), into.begin() + 8, 'x');
        into[3] = '\n';
        return std::size_t{8};
    }
    std::uint64_t size() const override { return 100; }
    std::string name() const override { return "failing"; }

private:
    int m_reads = 0;
};

TEST(CsvRows, AFailingSourceEndsWithItsError) {
    FailingSource source;
    CsvRows rows(source, ',');
    Row row;
    while (rows.next(row)) {
    }
    ASSERT_TRUE(rows.error());
    EXPECT_EQ(rows.error()->code, ErrorCode::fileUnreadable);
}

} // namespace
} // namespace headroom::exchange
