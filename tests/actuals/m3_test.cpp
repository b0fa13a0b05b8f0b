// The monthly series of the M3 competition in ../shared/data, the last 18 months held out: the forecasts are
// better than every published entry, and P10 to P90 holds what it says. The few global numbers (standing in
// backtest.cpp, the spread in forecast.cpp) were chosen on the even rows.

#include "actuals/forecast.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sstream>

using namespace headroom;
using namespace headroom::actuals;

namespace {

struct Competition {
    std::vector<History> histories;
    std::vector<std::vector<double>> futures;
};

std::vector<double> numbers(const std::string& text) {
    std::istringstream in(text);
    std::vector<double> values;
    for (double value = 0; in >> value;) values.push_back(value);
    return values;
}

Competition read(const std::filesystem::path& file) {
    const std::string command = "gzip -dc '" + file.string() + "'";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    char buffer[65536];
    for (std::size_t count = 0; pipe && (count = std::fread(buffer, 1, sizeof buffer, pipe.get())) > 0;)
        text.append(buffer, count);
    Competition competition;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream fields(line);
        std::string name, year, month, horizon, past, future;
        for (std::string* field : {&name, &year, &month, &horizon, &past, &future})
            std::getline(fields, *field, ',');
        History history{name, {}, numbers(past)};
        // A year 1 stands for an unknown one.
        if (std::stoi(year) > 1900)
            history.first = plan::Month{std::chrono::year{std::stoi(year)},
                                        std::chrono::month{static_cast<unsigned>(std::stoi(month))}};
        competition.histories.push_back(history);
        competition.futures.push_back(numbers(future));
    }
    return competition;
}

struct Score {
    double smape = 0, mase = 0, inside = 0, series = 0;

    void add(const Accuracy& accuracy, double share) {
        smape += accuracy.smape;
        mase += accuracy.mase.value();
        inside += share;
        ++series;
    }
    void divide() {
        smape /= series;
        mase /= series;
        inside /= series;
    }
};

/// How many of the last months the forecasts see; 0 is all.
struct Scores {
    Score all, even, odd, naive;
};

Scores scoresOf(const Competition& competition, std::size_t lastMonths = 0) {
    std::vector<History> histories = competition.histories;
    for (History& history : histories) {
        if (lastMonths == 0 || history.values.size() <= lastMonths) continue;
        const std::size_t cut = history.values.size() - lastMonths;
        history.values.erase(history.values.begin(),
                             history.values.begin() + static_cast<std::ptrdiff_t>(cut));
        if (history.first) *history.first += std::chrono::months{static_cast<int>(cut)};
    }
    const auto forecasts = forecastAll(histories, {.months = 18}, 2);
    Scores scores;
    for (std::size_t i = 0; i < forecasts.size(); ++i) {
        EXPECT_TRUE(forecasts[i]) << histories[i].name;
        if (!forecasts[i]) continue;
        const Forecast& forecast = forecasts[i].value();
        const auto& actual = competition.futures[i];
        // Scaled by all of the history, so that short ones are held against the same.
        const auto& history = competition.histories[i].values;
        const Accuracy accuracy = accuracyOf(history, actual, forecast.p50);
        double inside = 0;
        std::vector<double> naive(18);
        for (std::size_t h = 0; h < 18; ++h) {
            inside += actual[h] >= forecast.p10[h] && actual[h] <= forecast.p90[h];
            naive[h] = history[history.size() - 12 + h % 12];
        }
        for (Score* score : {&scores.all, i % 2 == 0 ? &scores.even : &scores.odd})
            score->add(accuracy, inside / 18);
        scores.naive.add(accuracyOf(history, actual, naive), 0);
    }
    for (Score* score : {&scores.all, &scores.even, &scores.odd, &scores.naive}) score->divide();
    return scores;
}

class M3 : public testing::Test {
protected:
    void SetUp() override {
        const std::filesystem::path file =
            std::filesystem::path(HEADROOM_SHARED_DIR) / "data/m3_monthly_odd.csv.gz";
        if (!std::filesystem::exists(file))
            GTEST_SKIP() << "there is no " << file << "; nothing was compared";
        m_competition = read(file);
        ASSERT_EQ(m_competition.histories.size(), 714U);
    }

    Competition m_competition;
};

void report(const char* what, const Score& score) {
    std::printf("%-16s sMAPE %.2f  MASE %.3f  inside P10 to P90 %.1f %%\n", what, score.smape, score.mase,
                100 * score.inside);
}

} // namespace

TEST_F(M3, IsForecastBetterThanByEveryPublishedEntry) {
    const Scores scores = scoresOf(m_competition);
    report("even rows", scores.even);
    report("odd rows", scores.odd);
    report("all", scores.all);
    report("seasonal naive", scores.naive);
    // Theta was the best of them: 13.60 and 0.842.
    EXPECT_LT(scores.all.smape, 12.9);
    EXPECT_LT(scores.all.mase, 0.81);
    // Those that nothing was chosen on are forecast as well.
    EXPECT_LT(scores.odd.smape, 13.0);
    EXPECT_LT(scores.odd.mase, 0.82);
    for (const Score* score : {&scores.all, &scores.even, &scores.odd}) {
        EXPECT_GT(score->inside, 0.76);
        EXPECT_LT(score->inside, 0.84);
    }
}

TEST_F(M3, IsForecastWellFromFewMonths) {
    for (const std::size_t months : {36U, 24U, 14U, 9U, 4U}) {
        const Scores scores = scoresOf(m_competition, months);
        report((std::to_string(months) + " months").c_str(), scores.all);
        EXPECT_LT(scores.all.smape, months >= 6 ? scores.naive.smape : 17.5) << months;
        EXPECT_LT(scores.all.mase, months >= 9 ? scores.naive.mase : 1.2) << months;
        EXPECT_GT(scores.all.inside, 0.72) << months;
        EXPECT_LT(scores.all.inside, 0.87) << months;
    }
}
