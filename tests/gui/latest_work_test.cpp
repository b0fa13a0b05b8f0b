#include "ui/document/latest_work.h"

#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

namespace headroom::ui {
namespace {

/// Works until it is let go or told to stop, and answers with its number.
auto patient(int number, QSemaphore& go) {
    return [number, &go](std::atomic<bool>& cancelled) {
        while (!cancelled && !go.tryAcquire(1, 1)) continue;
        return number;
    };
}

struct Owner : QObject {
    std::vector<int> taken;
    LatestWork<> work{this};

    void start(int number, QSemaphore& go) {
        work.start(patient(number, go), [this](int answer) { taken.push_back(answer); });
    }
    bool ended() {
        return QTest::qWaitFor([this] { return !work.isRunning(); }, 20000);
    }
};

TEST(LatestWork, TheLatestWins) {
    QSemaphore never, go;
    Owner owner;
    owner.start(1, never);
    owner.start(2, never);
    owner.start(3, go);
    EXPECT_TRUE(owner.work.isRunning());
    go.release();
    ASSERT_TRUE(owner.ended());
    EXPECT_EQ(owner.taken, std::vector{3});
    EXPECT_EQ(owner.work.running(), nullptr);
}

TEST(LatestWork, WhatIsCancelledIsNeverTaken) {
    QSemaphore go(1);
    Owner owner;
    owner.start(1, go);
    // It may have answered by now: the answer is dropped on its way.
    QTest::qSleep(20);
    owner.work.cancel();
    EXPECT_FALSE(owner.work.isRunning());
    go.release();
    owner.start(2, go);
    ASSERT_TRUE(owner.ended());
    EXPECT_EQ(owner.taken, std::vector{2});
}

TEST(LatestWork, TakingAnAnswerMayBeginAnew) {
    QSemaphore go(2);
    Owner owner;
    owner.work.start(patient(1, go), [&](int first) {
        owner.taken.push_back(first);
        owner.start(2, go);
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return owner.taken.size() == 2; }, 20000));
    EXPECT_EQ(owner.taken, (std::vector{1, 2}));
}

TEST(LatestWork, ItMayBeDestroyedWhileItRuns) {
    QSemaphore never;
    auto owner = std::make_unique<Owner>();
    owner->start(1, never);
    owner.reset();
    SUCCEED() << "the worker was told to stop, and was waited for";
}

} // namespace
} // namespace headroom::ui
