#include "exchange/review_json.h"
#include "gui/program.h"
#include "projection/projection.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/review_pane.h"
#include "ui/pages/review_sitting.h"
#include "ui/theme/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gmock/gmock.h>

// The support leader and finance review the first quarter of the sample, from its start to their sign-off, by
// mouse and keyboard alone.

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Observed;
using test::Folder;
using test::Program;
using test::settle;
using testing::HasSubstr;

/// The sample with a first quarter behind it: in March the AI resolved less of the first work type.
plan::Plan withFirstQuarter(plan::Plan plan) {
    plan.draws.draws = 2'000;
    if (plan.actuals.sources.empty()) plan.actuals.sources = {{.name = "Typed in"}};
    plan.actuals.figures.clear();
    const auto projection = projection::project(std::make_shared<const plan::Plan>(plan)).value();
    for (int t = 0; t < 3; ++t) {
        const plan::Month month = plan.monthAt(t);
        plan.actuals.put({Observed::volume, plan.workTypes.front().id, month,
                          projection.outputs.at(Metric::typeVolume, 0, t)});
        plan.actuals.put({Observed::resolution, plan.workTypes.front().id, month,
                          projection.outputs.at(Metric::typeResolution, 0, t) - (t == 2 ? 0.2 : 0)});
        plan.actuals.put({Observed::headcount, {}, month, projection.outputs.at(Metric::headcount, t)});
    }
    return plan;
}

void click(QWidget& widget) {
    ASSERT_TRUE(widget.isVisible());
    ASSERT_TRUE(widget.isEnabled());
    QTest::mouseClick(&widget, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void type(QLineEdit& field, const QString& text) {
    click(field);
    field.selectAll();
    QTest::keyClicks(&field, text);
}

class ReviewJourney : public ::testing::Test {
protected:
    void open(const std::filesystem::path& file) {
        m_program = std::make_unique<Program>(m_folder, file);
        ASSERT_TRUE(m_program->document.plan());
    }
    void makeFile(const std::filesystem::path& file) {
        Document document(test::context(), nullptr, Recalculator::project, test::fewDraws());
        ASSERT_TRUE(
            document.createWith(file, withFirstQuarter(plan::samplePlan()), QStringLiteral("Sample")));
    }
    /// By its key, then by the mouse on the switch of the page.
    void showReviews() {
        MainWindow& window = m_program->window;
        const int index = window.pageWithKey(QStringLiteral("finance"));
        window.showPage(index);
        QCoreApplication::processEvents();
        SegmentedControl& views = *window.page(index).views();
        const int view = static_cast<int>(FinanceView::reviews);
        QTest::mouseClick(&views, Qt::LeftButton, Qt::NoModifier, views.segment(view).center().toPoint());
        QCoreApplication::processEvents();
        ASSERT_EQ(window.page(index).view(), view);
        m_pane = dynamic_cast<ReviewPane*>(window.page(index).pane());
        ASSERT_TRUE(m_pane);
    }
    /// A click on a row opens its cell the second time, F2 the first.
    template <class Editor>
    Editor* editorOf(PageTableView& table, int row, ReviewColumn column) {
        const QModelIndex cell = table.model()->index(row, static_cast<int>(column));
        table.scrollTo(cell);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(cell).center());
        QTest::keyClick(&table, Qt::Key_F2);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table.findChild<Editor*>(); }, 5000));
        return table.findChild<Editor*>();
    }
    /// An arrow in the list of choices takes the next one and closes it.
    void decideNext(PageTableView& table, int row) {
        auto* field = editorOf<QComboBox>(table, row, ReviewColumn::decision);
        ASSERT_TRUE(field);
        QTest::keyClick(field, Qt::Key_Down);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    std::string title() {
        MainWindow& window = m_program->window;
        return window.page(window.currentPage()).titleLabel().text().toStdString();
    }

    Folder m_folder;
    std::unique_ptr<Program> m_program;
    ReviewPane* m_pane = nullptr;
};

TEST_F(ReviewJourney, FromStartToSignOffAndReadALongTimeLater) {
    const auto file = m_folder.file("plans.headroom");
    makeFile(file);
    open(file);
    showReviews();
    EXPECT_THAT(m_pane->startButton().text().toStdString(), HasSubstr("Review Q1 2026"));
    click(m_pane->startButton());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_pane->inSitting(); }, 30000));
    ReviewSitting& sitting = m_pane->sitting();
    EXPECT_THAT(title(), HasSubstr("Q1 2026: 1 of 3 assumptions"));

    // Each assumption against what happened, and a decision.
    PageTableView& lines = sitting.linesTable();
    ASSERT_EQ(lines.table().rows.size(), 3u);
    const auto standing = [&](int row) {
        return lines.table()
            .rows[static_cast<std::size_t>(row)]
            .cells[static_cast<std::size_t>(ReviewColumn::standing)]
            .text.toStdString();
    };
    EXPECT_EQ(standing(0), "inside");
    EXPECT_EQ(standing(1), "below in 1 of 3 months");
    decideNext(lines, 1);
    ASSERT_TRUE(sitting.record().decisions[1].decision);
    EXPECT_EQ(*sitting.record().decisions[1].decision, finance::Decision::hold);
    decideNext(lines, 1);
    ASSERT_TRUE(sitting.record().decisions[1].decision);
    EXPECT_EQ(*sitting.record().decisions[1].decision, finance::Decision::adjust);
    auto* editor = editorOf<QLineEdit>(lines, 1, ReviewColumn::note);
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("Content came late"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(sitting.record().decisions[1].note, "Content came late");
    click(sitting.holdAllButton());
    EXPECT_EQ(sitting.record().undecided(), 0);
    click(sitting.nextButton());

    // Causes: what is missing is missing because of resolution.
    EXPECT_EQ(sitting.step(), ReviewSitting::causes);
    EXPECT_GT(sitting.causesTable().table().rows.size(), 5u);
    click(sitting.nextButton());

    EXPECT_EQ(sitting.step(), ReviewSitting::headcount);
    EXPECT_FALSE(sitting.addActionButton().isEnabled()) << "nothing was typed";
    type(sitting.actionField(), QStringLiteral("Two hires"));
    type(sitting.actionOwner(), QStringLiteral("Ines"));
    QTest::keyClick(&sitting.actionOwner(), Qt::Key_Return);
    QTest::keyClick(&sitting.actionKind(), Qt::Key_Down);
    type(sitting.actionField(), QStringLiteral("A writer for how-to content"));
    click(sitting.addActionButton());
    ASSERT_EQ(sitting.record().actions.size(), 2u);
    EXPECT_EQ(sitting.record().actions[1].kind, finance::ActionKind::investment);
    click(sitting.nextButton());

    EXPECT_EQ(sitting.step(), ReviewSitting::guardrails);
    click(sitting.nextButton());
    EXPECT_EQ(sitting.step(), ReviewSitting::comments);
    click(sitting.commentsField());
    QTest::keyClicks(&sitting.commentsField(), QStringLiteral("Finance asked for the source of volume."));
    click(sitting.backButton());
    EXPECT_EQ(sitting.step(), ReviewSitting::guardrails);
    click(sitting.nextButton());

    // It may be left, and goes on where it was, after the program was closed too.
    click(sitting.leaveButton());
    EXPECT_FALSE(m_pane->inSitting());
    m_program.reset();
    open(file);
    showReviews();
    EXPECT_THAT(m_pane->startButton().text().toStdString(), HasSubstr("Go on with the review of Q1 2026"));
    click(m_pane->startButton());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_pane->inSitting(); }, 30000));
    ReviewSitting& again = m_pane->sitting();
    EXPECT_EQ(again.record().undecided(), 0);
    EXPECT_EQ(again.record().comments, "Finance asked for the source of volume.");
    for (int step = 0; step < ReviewSitting::signOff; ++step) click(again.nextButton());
    ASSERT_EQ(again.step(), ReviewSitting::signOff);

    EXPECT_FALSE(again.nextButton().isEnabled()) << "nobody signed";
    type(again.supportName(), QStringLiteral("Mara Lind"));
    type(again.financeName(), QStringLiteral("Mara Lind"));
    EXPECT_THAT(again.obstacle().toStdString(), HasSubstr("Two people sign"));
    type(again.financeName(), QStringLiteral("Tom Berg"));
    type(again.nextReview(), QStringLiteral("soon"));
    EXPECT_FALSE(again.nextButton().isEnabled());
    type(again.nextReview(), QStringLiteral("2030-07-15"));
    EXPECT_EQ(again.obstacle(), QString());
    const std::string before = m_program->document.plan()->name;
    click(again.nextButton());

    // Frozen, with the revision it approved.
    Document& document = m_program->document;
    EXPECT_FALSE(m_pane->inSitting());
    ASSERT_EQ(document.reviews().size(), 1u);
    ASSERT_EQ(document.revisions().size(), 1u);
    EXPECT_EQ(document.revisions().front().state, store::RevisionState::approved);
    EXPECT_EQ(document.revisions().front().name, "Review Q1 2026");
    EXPECT_EQ(document.reviews().front().revision, document.revisions().front().id);
    EXPECT_EQ(document.plan()->nextFinanceReview, plan::parseDate("2030-07-15"));
    EXPECT_EQ(document.plan()->workTypes.front().lever(LeverKey::resolution).provenance.nextReview,
              plan::parseDate("2030-07-15"));
    EXPECT_THAT(title(), HasSubstr("The next review is due on"));
    const auto record = exchange::reviewFromJson(document.reviews().front().content).value();
    EXPECT_EQ(record.support.name, "Mara Lind");
    EXPECT_EQ(record.finance.name, "Tom Berg");
    EXPECT_FALSE(record.finance.role.empty());
    EXPECT_EQ(record.planName, before);

    // It is read later, and cannot be written.
    QTest::mouseClick(m_pane->table().viewport(), Qt::LeftButton, Qt::NoModifier,
                      m_pane->table().visualRect(m_pane->table().model()->index(0, 1)).center());
    click(m_pane->openButton());
    ASSERT_TRUE(m_pane->inSitting());
    ReviewSitting& signedOne = m_pane->sitting();
    EXPECT_TRUE(signedOne.isSigned());
    EXPECT_FALSE(
        signedOne.linesTable().table().rows[1].cells[static_cast<std::size_t>(ReviewColumn::note)].edit);
    EXPECT_TRUE(signedOne.holdAllButton().isHidden());
    for (int step = 0; step < ReviewSitting::signOff; ++step) click(signedOne.nextButton());
    EXPECT_FALSE(signedOne.nextButton().isEnabled());
    EXPECT_TRUE(signedOne.signatures().isVisible());
    EXPECT_THAT(signedOne.signatures().table().rows[1].cells[1].text.toStdString(), HasSubstr("Tom Berg"));
    click(signedOne.leaveButton());
    m_program.reset();
    const auto workspace = store::Workspace::open(file, store::Access::readOnly, test::context());
    ASSERT_TRUE(workspace);
    EXPECT_TRUE(workspace.value().verify().value().empty());
}

TEST_F(ReviewJourney, AQuarterWithoutActualsCannotBeReviewed) {
    const auto file = m_folder.file("plans.headroom");
    {
        Document document(test::context(), nullptr, Recalculator::project, test::fewDraws());
        plan::Plan plan = plan::samplePlan();
        plan.actuals = {};
        plan.draws.draws = 2'000;
        ASSERT_TRUE(document.createWith(file, plan, QStringLiteral("Sample")));
    }
    open(file);
    showReviews();
    EXPECT_FALSE(m_pane->startButton().isEnabled());
    EXPECT_THAT(m_pane->startButton().toolTip().toStdString(), HasSubstr("actuals"));
}

TEST_F(ReviewJourney, TakesOverWhatIsDueAndSettlesComments) {
    const auto file = m_folder.file("plans.headroom");
    makeFile(file);
    open(file);
    Document& document = m_program->document;
    const plan::LeverRef attrition{plan::LeverKey::attrition, {}};
    ASSERT_TRUE(document.comment({attrition, {}, {}, {}}, QStringLiteral("Is 18 % still right?")));
    ASSERT_TRUE(document.comment({}, QStringLiteral("Settled long ago")));
    showReviews();
    click(m_pane->startButton());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_pane->inSitting(); }, 30000));
    ReviewSitting& sitting = m_pane->sitting();

    // What has to be decided in the second quarter, one click each.
    sitting.showStep(ReviewSitting::headcount);
    QCoreApplication::processEvents();
    const auto proposed = [&] { return sitting.proposalsTable().table().rows.size(); };
    const std::size_t before = proposed();
    ASSERT_GE(before, 2u);
    const std::string first = sitting.proposalsTable().table().rows[0].cells[1].text.toStdString();
    EXPECT_THAT(first, HasSubstr("Begin the improvement work for the step in July"));
    click(sitting.takeOverButton());
    ASSERT_EQ(sitting.record().actions.size(), 1u);
    EXPECT_EQ(sitting.record().actions[0].what, first);
    EXPECT_EQ(sitting.record().actions[0].kind, finance::ActionKind::investment);
    EXPECT_EQ(sitting.record().actions[0].due, "April 2026");
    EXPECT_EQ(proposed(), before - 1);
    click(sitting.takeAllButton());
    EXPECT_EQ(sitting.record().actions.size(), before);
    EXPECT_EQ(proposed(), 0u);
    EXPECT_FALSE(sitting.takeOverButton().isEnabled());

    // Comments that are open, the newest first.
    sitting.showStep(ReviewSitting::comments);
    QCoreApplication::processEvents();
    const PageTable& threads = sitting.threadsTable().table();
    ASSERT_EQ(threads.rows.size(), 2u);
    sitting.threadsTable().setCurrentIndex(sitting.threadsTable().model()->index(0, 0));
    click(sitting.resolveButton());
    ASSERT_EQ(threads.rows.size(), 1u);
    EXPECT_THAT(threads.rows[0].cells[0].text.toStdString(), HasSubstr("Attrition"));
    QTest::keyClicks(&sitting.answerField(), QStringLiteral("Yes, by the leavers of March."));
    QTest::keyClick(&sitting.answerField(), Qt::Key_Return);
    ASSERT_EQ(threads.rows.size(), 2u);
    EXPECT_THAT(threads.rows[1].cells[1].text.toStdString(), HasSubstr("by the leavers of March."));
    EXPECT_TRUE(sitting.answerField().text().isEmpty());
    const auto all = document.comments();
    EXPECT_EQ(std::count_if(all.begin(), all.end(), [](const auto& thread) { return thread.resolved; }), 1);
}

} // namespace
} // namespace headroom::ui
