#include "gui/window_support.h"
#include "ui/document/ranges_runner.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace headroom::ui {
namespace {

using test::documentWith;
using test::Folder;

using Results = std::vector<std::shared_ptr<const RangesResult>>;

std::shared_ptr<const PlanResult> resultOf(int draws, std::uint64_t generation = 1) {
    plan::Plan plan = plan::samplePlan();
    plan.draws.draws = draws;
    auto result = std::make_shared<PlanResult>();
    result->generation = generation;
    result->plan = std::make_shared<const plan::Plan>(std::move(plan));
    result->scenario = plan::baseScenario;
    result->projection = std::make_shared<const projection::Projection>();
    return result;
}

/// Says what it was asked for and makes summaries of that many draws without drawing.
struct Pretence {
    QMutex lock;
    std::vector<RangesStage> asked;
    std::atomic<bool> fails{false};

    RangesRunner::Calculate calculate() {
        return [this](RangesStage stage, const RangesWants&, RangesResult& result, ranges::Progress&) {
            const QMutexLocker locked(&lock);
            asked.push_back(stage);
            if (fails) return;
            if (stage == RangesStage::swings) result.swings = std::make_shared<const ranges::Swings>();
            if (stage == RangesStage::guardrails)
                result.guardrails = std::make_shared<const ranges::GuardrailEffect>();
            if (stage != RangesStage::quick && stage != RangesStage::middle && stage != RangesStage::full)
                return;
            auto summary = std::make_shared<ranges::Summary>();
            summary->draws = RangesRunner::drawsOf(stage, result.plan->draws.draws);
            result.summary = summary;
        };
    }
};

class Runner : public testing::Test {
protected:
    Pretence m_pretence;
    RangesRunner m_runner{nullptr, m_pretence.calculate()};
    Results m_results;

    void SetUp() override {
        QObject::connect(&m_runner, &RangesRunner::rangesReady, &m_runner,
                         [this](const auto& result) { m_results.push_back(result); });
    }
    bool settle() {
        return QTest::qWaitFor([this] { return !m_runner.isBusy(); }, 20000);
    }
};

TEST_F(Runner, AFirstImpressionComesFirstAndEveryStageSaysItsDraws) {
    m_runner.request(resultOf(100'000, 7));
    ASSERT_TRUE(settle());
    ASSERT_EQ(m_results.size(), 3u);
    EXPECT_EQ(m_results[0]->draws(), 2'000);
    EXPECT_EQ(m_results[1]->draws(), 10'000);
    EXPECT_EQ(m_results[2]->draws(), 100'000);
    EXPECT_FALSE(m_results[1]->complete);
    EXPECT_TRUE(m_results[2]->complete);
    for (const auto& result : m_results) EXPECT_EQ(result->generation, 7u);
}

TEST_F(Runner, APlanThatWantsFewDrawsHasFewerStages) {
    m_runner.request(resultOf(1'500));
    ASSERT_TRUE(settle());
    ASSERT_EQ(m_results.size(), 1u);
    EXPECT_EQ(m_results[0]->draws(), 1'500);
    EXPECT_TRUE(m_results[0]->complete);
    m_runner.request(resultOf(5'000));
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_results.size(), 3u);
}

TEST_F(Runner, OnlyWhatSomebodyLooksAtIsCalculated) {
    m_runner.request(resultOf(2'000));
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_pretence.asked, std::vector{RangesStage::quick});
    RangesWants wants;
    wants.swings = wants.guardrails = true;
    m_runner.want(wants);
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_pretence.asked,
              (std::vector{RangesStage::quick, RangesStage::swings, RangesStage::guardrails}));
    EXPECT_TRUE(m_results.back()->swings);
    EXPECT_TRUE(m_results.back()->summary) << "what was known stays";
    m_runner.want({});
    m_runner.want(wants);
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_pretence.asked.size(), 3u) << "it is known already";
}

TEST_F(Runner, HeldBackItEndsWithAFirstImpression) {
    m_runner.holdBack(true);
    m_runner.request(resultOf(100'000));
    ASSERT_TRUE(settle());
    ASSERT_EQ(m_results.size(), 1u);
    EXPECT_EQ(m_results[0]->draws(), 2'000);
    EXPECT_FALSE(m_results[0]->complete);
    m_runner.holdBack(false);
    ASSERT_TRUE(settle());
    ASSERT_EQ(m_results.size(), 3u);
    EXPECT_TRUE(m_results[2]->complete);
}

TEST_F(Runner, WhatCannotBeDrawnIsNotTriedAgainAndAgain) {
    m_pretence.fails = true;
    m_runner.request(resultOf(100'000));
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_pretence.asked.size(), 1u);
    ASSERT_EQ(m_results.size(), 1u);
    EXPECT_FALSE(m_results[0]->summary);
    m_pretence.fails = false;
    m_runner.request(resultOf(2'000));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(m_results.back()->summary);
}

TEST_F(Runner, AResultWithoutNumbersHasNothingToBeDrawnFrom) {
    auto without = std::make_shared<PlanResult>(*resultOf(2'000));
    without->projection.reset();
    m_runner.request(without);
    EXPECT_FALSE(m_runner.isBusy());
    EXPECT_TRUE(m_results.empty());
}

/// Works until it is let go or cancelled.
struct Gate {
    QSemaphore started, go;
    std::atomic<int> runs{0}, cancels{0};

    RangesRunner::Calculate calculate() {
        return [this](RangesStage, const RangesWants&, RangesResult& result, ranges::Progress& progress) {
            ++runs;
            started.release();
            const QDeadlineTimer patience(5000);
            while (!progress.cancelled && !go.tryAcquire() && !patience.hasExpired())
                QThread::yieldCurrentThread();
            if (progress.cancelled) ++cancels;
            auto summary = std::make_shared<ranges::Summary>();
            summary->draws = 2'000;
            result.summary = summary;
        };
    }
};

TEST(RangesRunnerThreads, TheLatestRequestWins) {
    Gate gate;
    RangesRunner runner(nullptr, gate.calculate());
    Results results;
    QObject::connect(&runner, &RangesRunner::rangesReady, &runner,
                     [&](const auto& result) { results.push_back(result); });
    runner.request(resultOf(2'000, 1));
    gate.started.acquire();
    for (std::uint64_t i = 2; i <= 40; ++i) runner.request(resultOf(2'000, i));
    gate.go.release(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 20000));
    EXPECT_EQ(gate.runs, 2) << "the first, which ran already, and the last";
    EXPECT_EQ(gate.cancels, 0);
    ASSERT_EQ(results.size(), 2u) << "a first impression is let finish: the fan follows a slider";
    EXPECT_EQ(results[0]->generation, 1u);
    EXPECT_EQ(results[1]->generation, 40u);
}

TEST(RangesRunnerThreads, WhatComesAfterTheFirstImpressionIsCancelled) {
    Gate gate;
    RangesRunner runner(nullptr, gate.calculate());
    Results results;
    QObject::connect(&runner, &RangesRunner::rangesReady, &runner,
                     [&](const auto& result) { results.push_back(result); });
    const auto runs = [&](int count) { return QTest::qWaitFor([&] { return gate.runs == count; }, 20000); };
    runner.request(resultOf(10'000, 1));
    ASSERT_TRUE(runs(1));
    gate.go.release();
    ASSERT_TRUE(runs(2)) << "the second pass";
    runner.request(resultOf(2'000, 2));
    ASSERT_TRUE(runs(3)) << "the first impression of the newer plan";
    EXPECT_EQ(gate.cancels, 1);
    gate.go.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 20000));
    ASSERT_EQ(results.size(), 2u);
    EXPECT_EQ(results[1]->generation, 2u);
}

TEST(RangesRunnerThreads, MayBeDestroyedWhileItRuns) {
    Gate gate;
    auto runner = std::make_unique<RangesRunner>(nullptr, gate.calculate());
    runner->request(resultOf(2'000));
    gate.started.acquire();
    runner.reset();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(gate.cancels, 1);
}

TEST(RangesOfADocument, FollowItsEditsAndItsScenario) {
    Folder folder;
    plan::Plan plan = plan::samplePlan();
    plan.draws.draws = 2'000;
    auto document = documentWith(folder, plan);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->rangesAreCurrent(); }, 20000));
    ASSERT_TRUE(document->ranges());
    const double before = document->ranges()->summary->understaffedEver;
    plan::Plan after = *document->plan();
    after.lever(plan::LeverKey::openingHeadcount).base = plan::Trajectory::constant(200);
    ASSERT_TRUE(document->apply(QStringLiteral("Headcount"), after));
    EXPECT_FALSE(document->rangesAreCurrent());
    EXPECT_TRUE(document->ranges()) << "the older ones stay until the newer are there";
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->rangesAreCurrent(); }, 20000));
    EXPECT_LT(document->ranges()->summary->understaffedEver, before);
    document->setScenario("Bold");
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->rangesAreCurrent(); }, 20000));
    EXPECT_EQ(document->ranges()->scenario, "Bold");
    document->close();
    EXPECT_FALSE(document->ranges());
}

TEST(RangesOfADocument, ADrawIsAPlanInWhichNothingIsABet) {
    Folder folder;
    auto document = documentWith(folder, plan::samplePlan());
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->rangesAreCurrent(); }, 20000));
    std::optional<FoundDraw> found;
    QObject::connect(document.get(), &Document::drawFound, document.get(),
                     [&](const FoundDraw& draw) { found = draw; });
    const ranges::Figure worst{plan::Metric::gapFte, -1, ranges::Over::worst, 0};
    document->seekDraw(worst, 0.9);
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 20000));
    EXPECT_EQ(found->figure, worst);
    for (const plan::LeverRef& ref : plan::allLevers(*found->plan))
        EXPECT_FALSE(found->plan->find(ref)->range);
    const auto projected = projection::project(found->plan);
    ASSERT_TRUE(projected);
    EXPECT_NEAR(ranges::figureOf(projected.value().outputs, found->plan->firstMonth, worst),
                found->found.value, 1e-6);
}

} // namespace
} // namespace headroom::ui
