#include "gui/window_support.h"
#include "ui/grid/month_grid.h"
#include "ui/pages/page_spec.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::LeverRef;
using test::documentWith;
using test::Folder;

const plan::LeverRef inbox{LeverKey::inboxShare, {}};
const plan::LeverRef hires{LeverKey::plannedHires, {}};

class GridKeys : public ::testing::Test {
protected:
    void SetUp() override { open(plan::samplePlan()); }

    void open(plan::Plan plan) {
        m_grid.reset();
        m_model.reset();
        m_document.reset();
        m_folder = std::make_unique<Folder>();
        m_document = documentWith(*m_folder, std::move(plan));
        m_model =
            std::make_unique<MonthGridModel>(*m_document, QLocale(QLocale::English, QLocale::UnitedStates));
        m_model->setRecipe(overviewPage().rows);
        m_grid = std::make_unique<MonthGrid>(*m_model, m_theme);
        m_grid->resize(1000, 700);
        m_grid->show();
        m_grid->activateWindow();
        m_grid->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_grid.get()));
    }
    void stand(const plan::LeverRef& lever, int month) { ASSERT_TRUE(m_grid->goTo(lever, month)); }
    [[nodiscard]] double value(const plan::LeverRef& lever, int month) const {
        return m_document->plan()->find(lever)->base.at(month);
    }
    [[nodiscard]] QLineEdit* editor() const {
        return m_grid->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    }
    /// Keys go where a user's would: into the editor while there is one.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(target(), which, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void text(const char* typed) {
        for (const char* c = typed; *c; ++c) QTest::keyClick(target(), *c);
    }
    [[nodiscard]] QWidget* target() const {
        QLineEdit* line = editor();
        return line && line->isVisible() ? static_cast<QWidget*>(line) : m_grid.get();
    }
    void select(const plan::LeverRef& lever, int from, int to) {
        stand(lever, from);
        for (int t = from; t < to; ++t) key(Qt::Key_Right, Qt::ShiftModifier);
    }
    [[nodiscard]] int column() const { return m_grid->currentIndex().column(); }
    [[nodiscard]] const GridRow& row() const { return m_model->gridRow(m_grid->currentIndex().row()); }

    Theme m_theme{ThemeChoice::light};
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MonthGridModel> m_model;
    std::unique_ptr<MonthGrid> m_grid;
};

TEST_F(GridKeys, TypingReplacesAndEnterGoesDown) {
    stand(inbox, 3);
    text("57");
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), QStringLiteral("57"));
    key(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(value(inbox, 3), 0.57);
    EXPECT_EQ(row().lever, hires) << "the row below";
    EXPECT_EQ(column(), 3);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(row().lever, inbox) << "Shift+Enter goes up";
}

TEST_F(GridKeys, TabGoesRightAndBack) {
    stand(inbox, 3);
    text("57");
    key(Qt::Key_Tab);
    EXPECT_DOUBLE_EQ(value(inbox, 3), 0.57);
    EXPECT_EQ(column(), 4);
    text("55");
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 4), 0.55);
    EXPECT_EQ(column(), 3);
}

TEST_F(GridKeys, ASelectionBeginsWhereTheLastEditEnded) {
    stand(inbox, 3);
    text("57");
    key(Qt::Key_Return);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    for (const QModelIndex& cell : m_grid->selectionModel()->selectedIndexes())
        EXPECT_EQ(m_model->gridRow(cell.row()).lever, hires);
    EXPECT_EQ(m_grid->selectionModel()->selectedIndexes().size(), 3);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      m_grid->visualRect(m_model->index(m_model->rowOf(inbox), 4)).center());
    EXPECT_EQ(m_grid->selectionModel()->selectedIndexes().size(), 4) << "two rows of two months";
}

TEST_F(GridKeys, F2EditsWhatIsThereAndEscapeLeavesIt) {
    stand(inbox, 0);
    const double before = value(inbox, 0);
    key(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_FALSE(editor()->text().isEmpty());
    text("999");
    key(Qt::Key_Escape);
    EXPECT_DOUBLE_EQ(value(inbox, 0), before);
    EXPECT_TRUE(m_document->undoText().isEmpty());
}

TEST_F(GridKeys, LeavingACellUntouchedIsNoEdit) {
    stand(inbox, 0);
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_document->undoText().isEmpty());
}

TEST_F(GridKeys, ArrowsEndTypingAsInASpreadsheet) {
    stand(inbox, 2);
    text("56");
    key(Qt::Key_Right);
    EXPECT_DOUBLE_EQ(value(inbox, 2), 0.56);
    EXPECT_EQ(column(), 3);
}

TEST_F(GridKeys, ControlEnterFillsTheSelection) {
    select(hires, 1, 4);
    text("3");
    key(Qt::Key_Return, Qt::ControlModifier);
    for (int t = 1; t <= 4; ++t) EXPECT_DOUBLE_EQ(value(hires, t), 3);
    EXPECT_DOUBLE_EQ(value(hires, 5), plan::samplePlan().find(hires)->base.at(5)) << "and no cell more";
    ASSERT_TRUE(m_document->undo());
    EXPECT_TRUE(m_document->undoText().isEmpty()) << "one undo step";
}

TEST_F(GridKeys, ControlShiftEnterIsForThisMonthOnly) {
    stand(inbox, 1);
    const double after = value(inbox, 2);
    text("44");
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 1), 0.44);
    EXPECT_DOUBLE_EQ(value(inbox, 2), after);
}

TEST_F(GridKeys, BadTextStaysInTheCellAndEscapeTakesItOut) {
    stand(inbox, 1);
    text("abc");
    key(Qt::Key_Return);
    m_grid->goTo(inbox, 1);
    EXPECT_FALSE(m_model->problem(m_grid->currentIndex()).isEmpty());
    key(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), QStringLiteral("abc")) << "it can be mended";
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_model->problem(m_grid->currentIndex()).isEmpty());
}

TEST_F(GridKeys, DeleteGoesBackToTheUsualValue) {
    select(hires, 0, 2);
    text("5");
    key(Qt::Key_Return, Qt::ControlModifier);
    select(hires, 0, 2);
    key(Qt::Key_Delete);
    for (int t = 0; t <= 2; ++t) EXPECT_DOUBLE_EQ(value(hires, t), 0);
}

TEST_F(GridKeys, CopiesAndPastesABlockInOneStep) {
    select(inbox, 0, 1);
    text("61");
    key(Qt::Key_Return, Qt::ControlModifier);
    select(inbox, 0, 1);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("61%\t61%\n"));
    stand(inbox, 6);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 6), 0.61);
    EXPECT_DOUBLE_EQ(value(inbox, 7), 0.61);
    ASSERT_TRUE(m_document->undo());
    EXPECT_NE(value(inbox, 6), 0.61);
}

TEST_F(GridKeys, PastesOneValueOverTheSelection) {
    QGuiApplication::clipboard()->setText(QStringLiteral("63%\r\n"));
    select(inbox, 2, 5);
    key(Qt::Key_V, Qt::ControlModifier);
    for (int t = 2; t <= 5; ++t) EXPECT_DOUBLE_EQ(value(inbox, t), 0.63);
}

TEST_F(GridKeys, PastesABlockFromExcelOverTwoRows) {
    QGuiApplication::clipboard()->setText(QStringLiteral("60%\t61%\r\n1\t2\r\n"));
    stand(inbox, 4);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 5), 0.61);
    EXPECT_DOUBLE_EQ(value(hires, 4), 1);
    EXPECT_DOUBLE_EQ(value(hires, 5), 2);
}

TEST_F(GridKeys, PasteSaysWhatItLeftOut) {
    QStringList heard;
    QObject::connect(m_grid.get(), &MonthGrid::said, m_grid.get(),
                     [&](const QString& text) { heard << text; });
    QGuiApplication::clipboard()->setText(QStringLiteral("60%\t61%\t62%\n"));
    stand(inbox, 11);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 11), 0.60);
    ASSERT_FALSE(heard.isEmpty());
    EXPECT_TRUE(heard.back().contains(u'2')) << heard.back().toStdString();
}

TEST_F(GridKeys, WhileTypingItSaysWhatItUnderstandsAndHowFarItReaches) {
    select(inbox, 5, 5);
    key(Qt::Key_Escape);
    stand(inbox, 4);
    ASSERT_EQ(m_model->lastReached(m_grid->currentIndex()), 5) << "the sample's next step is in July";
    QSignalSpy said(m_grid.get(), &MonthGrid::said);
    const auto tintOf = [&](int month) {
        QImage image = m_grid->viewport()->grab().toImage();
        const QRect cell = m_grid->visualRect(m_model->index(m_model->rowOf(inbox), month));
        return image.pixelColor((QPointF(cell.topLeft()) + QPointF(3, 3)).toPoint() *
                                image.devicePixelRatio());
    };
    const QColor before = tintOf(5), beyond = tintOf(6);
    text("57.5");
    ASSERT_FALSE(said.isEmpty());
    const QString echo = said.back()[0].toString();
    EXPECT_TRUE(echo.contains(QStringLiteral("57.5 %"))) << echo.toStdString();
    EXPECT_TRUE(echo.contains(QStringLiteral("May 26")) && echo.contains(QStringLiteral("Jun 26")))
        << echo.toStdString();
    EXPECT_NE(tintOf(5), before) << "the months it will count for are tinted";
    EXPECT_EQ(tintOf(6), beyond);
    text("x");
    EXPECT_FALSE(said.back()[0].toString().contains(QStringLiteral("57.5 %"))) << "the reason instead";
    key(Qt::Key_Escape);
    EXPECT_EQ(tintOf(5), before);
    stand(hires, 4);
    text("3");
    EXPECT_TRUE(said.back()[0].toString().contains(QStringLiteral("in May 26")))
        << said.back()[0].toString().toStdString();
    key(Qt::Key_Escape);
}

TEST_F(GridKeys, BackspaceOpensTheCellEmpty) {
    stand(inbox, 1);
    const double before = value(inbox, 1);
    key(Qt::Key_Backspace);
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->text().isEmpty());
    key(Qt::Key_Escape);
    EXPECT_DOUBLE_EQ(value(inbox, 1), before);
    key(Qt::Key_Backspace);
    text("51");
    key(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(value(inbox, 1), 0.51);
}

TEST_F(GridKeys, AStepShowsWhereItBegins) {
    const int row = m_model->rowOf(inbox);
    EXPECT_TRUE(m_model->isStep(m_model->index(row, 6)));
    EXPECT_FALSE(m_model->isStep(m_model->index(row, 7)));
    EXPECT_FALSE(m_model->isStep(m_model->index(row, 0)));
    EXPECT_FALSE(m_model->isStep(m_model->index(m_model->rowOf(hires), 1))) << "hires count for their month";
}

TEST_F(GridKeys, PastesWhatASheetOfAnotherCountryWrites) {
    QSignalSpy said(m_grid.get(), &MonthGrid::said);
    QGuiApplication::clipboard()->setText(QStringLiteral("57,5 %\t58\t58,25%\n"));
    stand(inbox, 4);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 4), 0.575);
    EXPECT_DOUBLE_EQ(value(inbox, 5), 0.58);
    EXPECT_DOUBLE_EQ(value(inbox, 6), 0.5825);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.back()[0].toString().contains(QStringLiteral("commas")));
    // One manner a block: a cell that is in neither leaves all of them as they are.
    QGuiApplication::clipboard()->setText(QStringLiteral("57,5 %\t58.5\n"));
    stand(inbox, 8);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(m_model->problem(m_model->index(m_model->rowOf(inbox), 8)).isEmpty());
    EXPECT_DOUBLE_EQ(value(inbox, 9), 0.585);
}

TEST_F(GridKeys, ThousandsAndPercentSignsArePasted) {
    m_model->setRecipe(demandPage().rows);
    const LeverRef volume{LeverKey::volume, m_document->plan()->workTypes[0].id};
    QGuiApplication::clipboard()->setText(QStringLiteral("12,500\t13 250\t\"1,000\"\r\n"));
    stand(volume, 0);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(value(volume, 0), 12500);
    EXPECT_DOUBLE_EQ(value(volume, 1), 13250);
    EXPECT_DOUBLE_EQ(value(volume, 2), 1000);
}

TEST_F(GridKeys, ControlASelectsEverythingAndControlArrowsGoToTheEnds) {
    stand(inbox, 4);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(column(), 11);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(column(), 0);
    key(Qt::Key_End);
    EXPECT_EQ(column(), 11);
    key(Qt::Key_Home);
    EXPECT_EQ(column(), 0);
    key(Qt::Key_Down, Qt::ControlModifier);
    const int last = m_grid->currentIndex().row();
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_LT(m_grid->currentIndex().row(), 3);
    EXPECT_GT(last, 10);
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(m_grid->selectionModel()->isSelected(m_model->index(m_model->rowOf(inbox), 7)));
    EXPECT_TRUE(m_grid->selectionModel()->isSelected(m_model->index(m_model->rowOf(hires), 0)));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_GT(QGuiApplication::clipboard()->text().count(u'\n'), 10);
}

TEST_F(GridKeys, ADragSelectsAndTheSumIsSaid) {
    QSignalSpy summed(m_grid.get(), &MonthGrid::selectionSummarised);
    m_model->type(m_model->index(m_model->rowOf(hires), 2), QStringLiteral("3"));
    m_model->type(m_model->index(m_model->rowOf(hires), 3), QStringLiteral("5"));
    const auto at = [&](int month) {
        return m_grid->visualRect(m_model->index(m_model->rowOf(hires), month)).center();
    };
    m_grid->goTo(hires, 0); // in sight
    QTest::mousePress(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, at(2));
    QMouseEvent move(QEvent::MouseMove, QPointF(at(3)), QPointF(m_grid->viewport()->mapToGlobal(at(3))),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_grid->viewport(), &move);
    QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, Qt::NoModifier, at(3));
    EXPECT_EQ(m_grid->selectionModel()->selectedIndexes().size(), 2);
    ASSERT_FALSE(summed.isEmpty());
    const QString text = summed.back()[0].toString();
    EXPECT_TRUE(text.contains(QStringLiteral("Sum 8 people"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Mean 4"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2 values"))) << text.toStdString();
}

TEST_F(GridKeys, CutIsCopyAndClearInOneStep) {
    stand(hires, 0);
    text("7");
    key(Qt::Key_Return);
    stand(hires, 0);
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("7\n"));
    EXPECT_DOUBLE_EQ(value(hires, 0), 0);
}

TEST_F(GridKeys, WhatIsPastedIsSelected) {
    stand(inbox, 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("50%\t51%\t52%"));
    QSignalSpy said(m_grid.get(), &MonthGrid::said);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(value(inbox, 4), 0.52);
    EXPECT_EQ(m_grid->selectionModel()->selectedIndexes().size(), 3);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.back()[0].toString().contains(u'3'));
}

TEST_F(GridKeys, AForeignBlockIsMarkedAndLosesNothing) {
    stand(inbox, 9);
    const plan::Plan before = *m_document->plan();
    QString huge(QStringLiteral("=cmd()\t-5\t\"1e999\"\tnan\tx\n\n\t\n200%\n"));
    for (int i = 0; i < 2000; ++i) huge += QStringLiteral("abc\tdef\n");
    QGuiApplication::clipboard()->setText(huge);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(m_model->problem(m_model->index(m_model->rowOf(inbox), 9)).isEmpty());
    for (int t = 0; t < 9; ++t)
        EXPECT_DOUBLE_EQ(value(inbox, t), before.find(inbox)->base.at(t)) << "left of the block";
}

TEST_F(GridKeys, AGridGivenTheKeyboardChoosesNoCellByItself) {
    EXPECT_FALSE(m_grid->currentIndex().isValid());
    m_grid->begin(4);
    EXPECT_EQ(column(), 4);
    m_grid->begin(7);
    EXPECT_EQ(column(), 4) << "it has begun";
}

TEST_F(GridKeys, FillsRightByKey) {
    select(inbox, 3, 6);
    const double first = value(inbox, 3);
    key(Qt::Key_R, Qt::ControlModifier);
    for (int t = 3; t <= 6; ++t) EXPECT_DOUBLE_EQ(value(inbox, t), first);
}

TEST_F(GridKeys, ArrowsSkipHeadingsAndStayInTheirColumn) {
    stand(inbox, 5);
    key(Qt::Key_Up);
    EXPECT_FALSE(row().isHeading());
    EXPECT_EQ(column(), 5);
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(column(), 0);
    key(Qt::Key_Up);
    EXPECT_FALSE(row().isHeading());
    key(Qt::Key_End);
    EXPECT_EQ(column(), m_model->months() - 1);
}

TEST_F(GridKeys, FoldingMovesTheCurrentCellOutAndGoingThereUnfolds) {
    stand(inbox, 2);
    const QString section = row().section;
    m_grid->toggleSection();
    EXPECT_TRUE(m_grid->folded().contains(section));
    EXPECT_FALSE(m_grid->isRowHidden(m_grid->currentIndex().row()));
    ASSERT_TRUE(m_grid->goTo(inbox, 2));
    EXPECT_FALSE(m_grid->folded().contains(section));
    EXPECT_EQ(row().lever, inbox);
}

TEST_F(GridKeys, TheColumnsOfAFiveYearPlanScrollAndSayWhereTheyAre) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 60;
    open(plan);
    QSignalSpy columns(m_grid.get(), &MonthGrid::columnsChanged);
    m_grid->goTo(inbox, 59);
    EXPECT_GT(m_grid->horizontalScrollBar()->maximum(), 0);
    ASSERT_GT(columns.count(), 0);
    EXPECT_GT(columns.back()[2].toDouble(), 0) << "scrolled";
    EXPECT_EQ(column(), 59);
}

TEST_F(GridKeys, TheFirstRowInSightIsWholeAfterAStep) {
    m_grid->resize(1000, 251);
    for (const plan::LeverRef& lever : {inbox, plan::LeverRef{LeverKey::plannedReductions, {}}}) {
        stand(lever, 3);
        const int top = m_grid->rowAt(0);
        EXPECT_EQ(m_grid->rowViewportPosition(top), 0);
        EXPECT_GT(m_grid->verticalScrollBar()->value(), 0) << "it had to scroll";
        EXPECT_LT(m_grid->visualRect(m_grid->currentIndex()).bottom(), m_grid->viewport()->height());
    }
}

TEST_F(GridKeys, TheCurrentCellStaysInSightWhenTheGridGetsLower) {
    stand(inbox, 3);
    const int bottom = m_grid->visualRect(m_grid->currentIndex()).bottom();
    const int around = m_grid->height() - m_grid->viewport()->height();
    m_grid->resize(1000, bottom + around - 5);
    QCoreApplication::sendPostedEvents();
    const QRect cell = m_grid->visualRect(m_grid->currentIndex());
    EXPECT_GE(cell.top(), 0);
    EXPECT_LT(cell.bottom(), m_grid->viewport()->height());
}

TEST_F(GridKeys, AOneMonthPlanHasOneColumnAndASum) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 1;
    open(plan);
    EXPECT_EQ(m_model->columnCount(), 2);
    stand(inbox, 0);
    text("50");
    key(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(value(inbox, 0), 0.5);
}

} // namespace
} // namespace headroom::ui
