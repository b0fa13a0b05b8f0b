#include "gui/window_support.h"
#include "ui/document/preferences.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <fstream>

namespace headroom::ui {
namespace {

using test::context;
using test::documentWith;
using test::Folder;
using test::settle;

plan::Plan withInbox(plan::Plan plan, double share) {
    plan.lever(plan::LeverKey::inboxShare).base = plan::Trajectory::constant(share);
    return plan;
}

double inboxOf(const Document& document) {
    return document.plan()->lever(plan::LeverKey::inboxShare).base.at(0);
}

TEST(Document, AnEditIsStoredAtOnceAndUndoneAcrossRestarts) {
    Folder folder;
    {
        auto document = documentWith(folder, plan::samplePlan());
        ASSERT_TRUE(document->apply(QStringLiteral("Inbox share, Oct"), withInbox(*document->plan(), 0.5)));
        EXPECT_EQ(document->undoText(), QStringLiteral("Inbox share, Oct"));
        // No save, no close: the program simply ends.
    }
    Document again(context());
    ASSERT_TRUE(again.open(folder.file("test.headroom")));
    EXPECT_DOUBLE_EQ(inboxOf(again), 0.5);
    EXPECT_EQ(again.undoText(), QStringLiteral("Inbox share, Oct"));
    ASSERT_TRUE(again.undo());
    EXPECT_NE(inboxOf(again), 0.5);
    EXPECT_EQ(again.redoText(), QStringLiteral("Inbox share, Oct"));
    ASSERT_TRUE(again.redo());
    EXPECT_DOUBLE_EQ(inboxOf(again), 0.5);
    EXPECT_TRUE(again.redoText().isEmpty());
}

TEST(Document, AnEditThatChangesNothingIsNoUndoStep) {
    Folder folder;
    auto document = documentWith(folder, plan::samplePlan());
    ASSERT_TRUE(document->apply(QStringLiteral("Nothing"), *document->plan()));
    EXPECT_TRUE(document->undoText().isEmpty());
}

TEST(Document, AFullDiskRefusesTheEditAndKeepsThePlan) {
    Folder folder;
    { documentWith(folder, plan::samplePlan()); }
    store::Context full = context();
    full.pageLimit = 1; // SQLite takes the file's present size where that is more
    Document document(full);
    ASSERT_TRUE(document.open(folder.file("test.headroom")));
    std::optional<Error> heard;
    QObject::connect(&document, &Document::failed, &document, [&](const Error& error) { heard = error; });
    plan::Plan after = *document.plan();
    for (plan::WorkType& type : after.workTypes) type.owner = std::string(20000, 'x');
    const auto before = document.plan();
    EXPECT_FALSE(document.apply(QStringLiteral("Owners"), after));
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->code, ErrorCode::diskFull);
    EXPECT_EQ(document.plan(), before);
    EXPECT_TRUE(document.undoText().isEmpty());
}

TEST(Document, WhatIsOpenedAheadIsOpenOnceItIsAskedFor) {
    Folder folder;
    { documentWith(folder, plan::samplePlan()); }
    Document document(context());
    document.expect(openAhead(folder.file("test.headroom"), context()));
    EXPECT_FALSE(document.isOpen());
    ASSERT_TRUE(document.open(folder.file("test.headroom")));
    ASSERT_TRUE(document.plan());
    EXPECT_TRUE(document.apply(QStringLiteral("Inbox share"), withInbox(*document.plan(), 0.5)));
}

/// Whether the draws of the plan as it is now are known by now or in a while.
bool drawnInTime(const Document& document) {
    return QTest::qWaitFor([&] { return document.rangesAreCurrent(); }, 20000);
}

TEST(Document, WhatIsCalculatedAheadIsNotCalculatedAgain) {
    Folder folder;
    { documentWith(folder, plan::samplePlan()); }
    std::atomic<int> projections = 0, simulations = 0;
    const auto project = [&](const Recalculator::Request& request, const std::atomic<bool>& cancelled) {
        ++projections;
        return Recalculator::project(request, cancelled);
    };
    const auto simulate = [&](RangesStage stage, const RangesWants& wants, RangesResult& result,
                              ranges::Progress& progress) {
        if (stage == RangesStage::quick) ++simulations;
        RangesRunner::simulate(stage, wants, result, progress);
    };
    Document document(context(), nullptr, project, simulate);
    document.expect(openAhead(folder.file("test.headroom"), context()));
    ASSERT_TRUE(document.open(folder.file("test.headroom")));
    ASSERT_TRUE(drawnInTime(document));
    EXPECT_EQ(projections, 0);
    EXPECT_EQ(simulations, 1);
    EXPECT_EQ(document.ranges()->plan, document.plan());
    ASSERT_TRUE(document.apply(QStringLiteral("Inbox share"), withInbox(*document.plan(), 0.5)));
    ASSERT_TRUE(drawnInTime(document));
    EXPECT_EQ(projections, 1);
    EXPECT_EQ(simulations, 2);
}

TEST(Document, AnEditOvertakesWhatWasCalculatedAhead) {
    Folder folder;
    { documentWith(folder, plan::samplePlan()); }
    Document document(context());
    document.expect(openAhead(folder.file("test.headroom"), context()));
    ASSERT_TRUE(document.open(folder.file("test.headroom")));
    ASSERT_TRUE(document.apply(QStringLiteral("Inbox share"), withInbox(*document.plan(), 0.5)));
    ASSERT_TRUE(drawnInTime(document));
    EXPECT_EQ(document.result()->plan, document.plan());
    EXPECT_EQ(document.ranges()->plan, document.plan());
}

TEST(Document, TheScenarioThatWasShownLastIsCalculatedAhead) {
    Folder folder;
    {
        auto document = documentWith(folder, plan::samplePlan());
        document->setScenario("Bold");
    }
    Document document(context());
    document.expect(openAhead(folder.file("test.headroom"), context()));
    ASSERT_TRUE(document.open(folder.file("test.headroom")));
    EXPECT_EQ(document.scenario(), "Bold");
    ASSERT_TRUE(drawnInTime(document));
    EXPECT_EQ(document.result()->scenario, "Bold");
    EXPECT_EQ(document.ranges()->scenario, "Bold");
}

TEST(Document, WhatIsOpenedAheadAndNotAskedForIsLetGo) {
    Folder folder;
    { documentWith(folder, plan::samplePlan()); }
    Document document(context());
    document.expect(openAhead(folder.file("test.headroom"), context()));
    ASSERT_TRUE(document.create(folder.file("other.headroom")));
    Document second(context());
    EXPECT_TRUE(second.open(folder.file("test.headroom"))) << "still locked by who did not ask for it";
}

TEST(Document, AFileThatCannotBeOpenedAheadSaysSoWhenItIsAskedFor) {
    Folder folder;
    Document document(context());
    std::vector<Error> errors;
    QObject::connect(&document, &Document::failed, &document,
                     [&](const Error& error) { errors.push_back(error); });
    document.expect(openAhead(folder.file("none.headroom"), context()));
    EXPECT_TRUE(errors.empty());
    EXPECT_FALSE(document.open(folder.file("none.headroom")));
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors.front().code, ErrorCode::fileMissing);
}

TEST(Document, TheResultCanBeAwaitedWithoutAnEvent) {
    Folder folder;
    { documentWith(folder, plan::samplePlan()); }
    Document document(context());
    ASSERT_TRUE(document.open(folder.file("test.headroom")));
    EXPECT_FALSE(document.result());
    // A busy machine may need more than one wait; none of them runs an event loop.
    for (int i = 0; i < 400 && !document.isCurrent(); ++i) document.awaitResult();
    EXPECT_TRUE(document.isCurrent());
}

TEST(Document, TheLastPlanAndScenarioOpenAgain) {
    Folder folder;
    std::string id;
    {
        auto document = documentWith(folder, plan::samplePlan());
        ASSERT_TRUE(document->addPlan(plan::samplePlan(), QStringLiteral("Another")));
        id = document->plan()->id;
        ASSERT_EQ(document->plans().size(), 2u);
        EXPECT_NE(document->plans()[0].name, document->plans()[1].name) << "a taken name gets a number";
        ASSERT_TRUE(document->openPlan(document->plans()[0].id == id ? document->plans()[1].id
                                                                     : document->plans()[0].id));
        ASSERT_TRUE(document->openPlan(id));
        document->setScenario("Bold");
    }
    Document again(context());
    ASSERT_TRUE(again.open(folder.file("test.headroom")));
    EXPECT_EQ(again.plan()->id, id);
    EXPECT_EQ(again.scenario(), "Bold");
}

TEST(Document, AForeignFileLeavesTheOpenWorkspaceOpen) {
    Folder folder;
    auto document = documentWith(folder, plan::samplePlan());
    std::ofstream(folder.file("foreign.headroom")) << "these are not the rows you are looking for";
    QSignalSpy failed(document.get(), &Document::failed);
    EXPECT_FALSE(document->open(folder.file("foreign.headroom")));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(document->isOpen());
    EXPECT_TRUE(document->plan());
    EXPECT_FALSE(document->open(folder.file("missing.headroom")));
    EXPECT_TRUE(document->apply(QStringLiteral("Still works"), withInbox(*document->plan(), 0.51)));
}

TEST(Document, ASecondProgramIsToldThatTheFileIsInUse) {
    Folder folder;
    auto document = documentWith(folder, plan::samplePlan());
    Document second(context());
    std::optional<Error> heard;
    QObject::connect(&second, &Document::failed, &second, [&](const Error& error) { heard = error; });
    EXPECT_FALSE(second.open(folder.file("test.headroom")));
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->code, ErrorCode::workspaceLocked);
    EXPECT_TRUE(document->open(folder.file("test.headroom")))
        << "opening what is open already is no conflict";
}

TEST(Document, APlanWithErrorsHasFindingsAndNoNumbers) {
    Folder folder;
    auto document = documentWith(folder, plan::samplePlan());
    plan::Plan broken = *document->plan();
    broken.lever(plan::LeverKey::hoursPerDay).base = plan::Trajectory::constant(-3);
    ASSERT_TRUE(document->apply(QStringLiteral("Hours"), broken));
    ASSERT_TRUE(settle(*document));
    EXPECT_FALSE(document->result()->projection);
    EXPECT_GT(document->result()->headlines.errors, 0);
    ASSERT_TRUE(document->undo());
    ASSERT_TRUE(settle(*document));
    EXPECT_TRUE(document->result()->projection);
}

TEST(Document, RemovingTheOpenPlanOpensAnother) {
    Folder folder;
    auto document = documentWith(folder, plan::samplePlan());
    ASSERT_TRUE(document->addPlan(plan::samplePlan(), QStringLiteral("Another")));
    ASSERT_TRUE(document->removePlan(document->plan()->id, QStringLiteral("Gone")));
    ASSERT_TRUE(document->plan());
    ASSERT_TRUE(document->removePlan(document->plan()->id, QStringLiteral("Gone")));
    EXPECT_FALSE(document->plan());
    EXPECT_TRUE(document->isOpen());
}

/// A calculation that waits to be let go, and knows how often it ran and whether it was cancelled.
struct Gate {
    QSemaphore started, go;
    std::atomic<int> runs{0};
    std::atomic<bool> sawCancel{false};

    Recalculator::Calculate calculate() {
        return [this](const Recalculator::Request&, const std::atomic<bool>& cancelled) {
            ++runs;
            started.release();
            go.acquire();
            if (cancelled) sawCancel = true;
            return PlanResult{};
        };
    }
};

TEST(Recalculator, TheLatestRequestWins) {
    Gate gate;
    Recalculator recalculator(nullptr, gate.calculate());
    QSignalSpy results(&recalculator, &Recalculator::resultReady);
    const auto plan = std::make_shared<const plan::Plan>();
    recalculator.request({plan, "Base", {}});
    gate.started.acquire();
    for (int i = 0; i < 50; ++i) recalculator.request({plan, "Base", {}});
    const auto last = recalculator.request({std::make_shared<const plan::Plan>(), "Bold", {}});
    gate.go.release(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !recalculator.isBusy(); }, 20000));
    EXPECT_EQ(gate.runs, 2) << "the first, which ran already, and the last";
    EXPECT_TRUE(gate.sawCancel) << "the first was told that nobody waits for it";
    ASSERT_EQ(results.count(), 1);
    const auto result = results[0][0].value<std::shared_ptr<const PlanResult>>();
    EXPECT_EQ(result->generation, last);
    EXPECT_EQ(result->scenario, "Bold");
}

TEST(Recalculator, ACancelledRequestIsNeverReported) {
    Gate gate;
    Recalculator recalculator(nullptr, gate.calculate());
    QSignalSpy results(&recalculator, &Recalculator::resultReady);
    recalculator.request({std::make_shared<const plan::Plan>(), "Base", {}});
    gate.started.acquire();
    recalculator.cancel();
    gate.go.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !recalculator.isBusy(); }, 20000));
    EXPECT_EQ(results.count(), 0);
}

TEST(Recalculator, ItMayBeDestroyedWhileItRuns) {
    Gate gate;
    // It works until it is told to stop, so that it is still at work when the destructor comes.
    auto recalculator = std::make_unique<Recalculator>(
        nullptr, [&gate](const Recalculator::Request&, const std::atomic<bool>& cancelled) {
            gate.started.release();
            const QDeadlineTimer patience(5000);
            while (!cancelled && !patience.hasExpired()) QThread::yieldCurrentThread();
            gate.sawCancel = cancelled.load();
            return PlanResult{};
        });
    recalculator->request({std::make_shared<const plan::Plan>(), "Base", {}});
    gate.started.acquire();
    recalculator.reset();
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(gate.sawCancel);
}

TEST(Preferences, KeepWhatTheyAreTold) {
    Folder folder;
    const QString file = QString::fromStdString(folder.file("preferences.ini").string());
    {
        Preferences preferences(file);
        EXPECT_EQ(preferences.get(preference::theme), QStringLiteral("system"));
        EXPECT_TRUE(preferences.get(preference::inspectorShown));
        preferences.set(preference::inspectorShown, false);
        for (int i = 0; i < 12; ++i) preferences.addRecentFile(QStringLiteral("/tmp/%1.headroom").arg(i));
        preferences.addRecentFile(QStringLiteral("/tmp/5.headroom"));
    }
    const Preferences again(file);
    EXPECT_FALSE(again.get(preference::inspectorShown));
    const QStringList recent = again.get(preference::recentFiles);
    ASSERT_EQ(recent.size(), 10);
    EXPECT_EQ(recent.front(), QStringLiteral("/tmp/5.headroom"));
    EXPECT_EQ(recent.count(QStringLiteral("/tmp/5.headroom")), 1);
}

} // namespace
} // namespace headroom::ui
