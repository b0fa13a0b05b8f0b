#include "exchange/count_text.h"

#include <gtest/gtest.h>

#include <tuple>

namespace headroom::exchange {
namespace {

using enum CountProblem;

TEST(CountText, ReadsByTheDecimalPointOfTheFile) {
    const std::tuple<const char*, char, double> cases[]{{"0", '.', 0},
                                                        {"12", '.', 12},
                                                        {"007", '.', 7},
                                                        {"+5", '.', 5},
                                                        {"1,200", '.', 1200},
                                                        {"1,234,567", '.', 1234567},
                                                        {"1.5", '.', 1.5},
                                                        {"1,200.5", '.', 1200.5},
                                                        {"1.200", ',', 1200},
                                                        {"1.234.567,25", ',', 1234567.25},
                                                        {"1,200", ',', 1.2},
                                                        {"12.", '.', 12},
                                                        {"1 200", '.', 1200},
                                                        {"1\xC2\xA0"
                                                         "200",
                                                         ',', 1200},
                                                        {"1\xE2\x80\xAF"
                                                         "200,5",
                                                         ',', 1200.5},
                                                        {"1'200", '.', 1200},
                                                        {"1\xA0"
                                                         "200",
                                                         '.', 1200},
                                                        {"-0", '.', 0},
                                                        {"999999999999999", '.', 999999999999999.0},
                                                        {"0.1", '.', 0.1},
                                                        {"1.2000000000000000000000001", '.', 1.2}};
    for (const auto& [text, point, value] : cases) {
        const Count count = readCount(text, point);
        EXPECT_EQ(count.problem, none) << text;
        EXPECT_EQ(count.value, value) << text;
    }
}

TEST(CountText, RefusesWithAReason) {
    const std::tuple<const char*, char, CountProblem> cases[]{{"", '.', missing},
                                                              {"x", '.', unreadable},
                                                              {"1x", '.', unreadable},
                                                              {"12 calls", '.', unreadable},
                                                              {"1e5", '.', unreadable},
                                                              {"0x10", '.', unreadable},
                                                              {"1,2", '.', unreadable},
                                                              {"12,00", '.', unreadable},
                                                              {"1,2345", '.', unreadable},
                                                              {"1234,567", '.', unreadable},
                                                              {",5", '.', unreadable},
                                                              {".5", '.', unreadable},
                                                              {"1..5", '.', unreadable},
                                                              {"1.5.2", '.', unreadable},
                                                              {"1.200,5.3", ',', unreadable},
                                                              {"1,200 300", '.', unreadable},
                                                              {"0,500", '.', unreadable},
                                                              {"-", '.', unreadable},
                                                              {"--5", '.', unreadable},
                                                              {"85%", '.', unreadable},
                                                              {"(100)", '.', unreadable},
                                                              {"1 2", '.', unreadable},
                                                              {"9999999999999999", '.', unreadable},
                                                              {"-5", '.', negative},
                                                              {"-1,200", '.', negative},
                                                              {"\xE2\x88\x92"
                                                               "7",
                                                               '.', negative},
                                                              {"nan", '.', notFinite},
                                                              {"NaN", '.', notFinite},
                                                              {"-inf", '.', notFinite},
                                                              {"Infinity", '.', notFinite},
                                                              {"#NUM!", '.', notFinite},
                                                              {"#DIV/0!", '.', notFinite}};
    for (const auto& [text, point, problem] : cases)
        EXPECT_EQ(readCount(text, point).problem, problem) << text;
}

TEST(CountText, TellsWhichDecimalPointItSpeaksFor) {
    const std::pair<const char*, PointEvidence> cases[]{
        {"12", PointEvidence::none},         {"x", PointEvidence::none},
        {"1,200", PointEvidence::either},    {"1.200", PointEvidence::either},
        {"1,5", PointEvidence::comma},       {"1.5", PointEvidence::point},
        {"1,234,567", PointEvidence::point}, {"1.234,5", PointEvidence::comma},
        {"0,500", PointEvidence::comma},     {"1234.567", PointEvidence::point},
        {"1 200", PointEvidence::none},      {"1 200,5", PointEvidence::comma}};
    for (const auto& [text, evidence] : cases) EXPECT_EQ(pointEvidence(text), evidence) << text;
}

} // namespace
} // namespace headroom::exchange
