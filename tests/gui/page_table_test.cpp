#include "gui/window_fixture.h"
#include "projection/surplus.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/actions.h"
#include "ui/window/inspector.h"
#include "ui/words/errors.h"
#include "ui/words/rankings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <cmath>
#include <numeric>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;
using test::settle;

constexpr int automationPageIndex = 2, peoplePageIndex = 3;

const QLocale english(QLocale::English, QLocale::UnitedStates);

projection::Projection projected(const plan::Plan& plan) {
    auto result = projection::project(std::make_shared<const plan::Plan>(plan));
    EXPECT_TRUE(result.has_value());
    return std::move(result).value();
}

/// The columns of a row as text, one after the other.
QStringList textOf(const PageRow& row) {
    QStringList cells;
    for (const PageCell& cell : row.cells) cells << cell.text;
    return cells;
}

const PageRow* rowSaying(const PageTable& table, const QString& words) {
    for (const PageRow& row : table.rows)
        if (textOf(row).join(u'|').contains(words)) return &row;
    return nullptr;
}

class PageTables : public test::WindowTest {
protected:
    void open(plan::Plan plan = plan::samplePlan(), const QSize& size = {1280, 800}) {
        openWindow(std::move(plan), size);
    }

    MonthPage& shown(int index) {
        m_window->showPage(index);
        m_window->page(index).showTable(true);
        QCoreApplication::processEvents();
        return m_window->page(index);
    }

    /// The dates once the search for a stop of backfill has ended.
    bool settleDates(MonthPage& page) {
        return QTest::qWaitFor([&] { return m_document.backfillStop().has_value(); }, 20000) &&
               QTest::qWaitFor([&] { return !page.table()->table().note.contains(u'…'); }, 5000);
    }
};

TEST_F(PageTables, TheRankingStandsInPlaceOfTheMonthsAndIsRememberedFromPageToPage) {
    open();
    MonthPage& page = shown(automationPageIndex);
    EXPECT_TRUE(page.table()->isVisible());
    EXPECT_FALSE(page.grid().isVisible());
    EXPECT_TRUE(page.chart().isVisible());
    EXPECT_EQ(page.table()->table(), investmentTable(*m_document.result()->projection, page.locale()));
    EXPECT_EQ(page.table()->table().rows.size(), 5u);
    EXPECT_FALSE(m_window->page(0).table()) << "a page of months only";
    m_window->showPage(0);
    EXPECT_TRUE(m_window->page(0).grid().isVisible());
    EXPECT_FALSE(m_window->actions().otherView->isEnabled());
    m_window->showPage(automationPageIndex);
    EXPECT_TRUE(page.showsTable());
    EXPECT_TRUE(m_window->actions().otherView->isEnabled());
}

TEST_F(PageTables, TheSwitchIsWorkedByKeyboardAndTheKeyboardFollows) {
    open();
    m_window->activateWindow();
    m_window->showPage(automationPageIndex);
    MonthPage& page = m_window->page(automationPageIndex);
    page.takeFocus();
    m_window->actions().otherView->trigger();
    EXPECT_TRUE(page.showsTable());
    EXPECT_EQ(m_window->focusWidget(), page.table());
    EXPECT_EQ(page.table()->currentIndex().row(), 0) << "there is a row to go on from";
    m_window->actions().otherView->trigger();
    EXPECT_EQ(m_window->focusWidget(), &page.grid());
    QTest::mouseClick(page.views(), Qt::LeftButton, {}, QPoint(page.views()->width() - 10, 10));
    EXPECT_TRUE(page.showsTable());
    EXPECT_EQ(m_window->focusWidget(), page.table()) << "a click leaves the keyboard in the lower pane";
    page.showTable(false);
    EXPECT_EQ(m_window->focusWidget(), &page.grid());
    page.views()->setFocus();
    QTest::keyClick(page.views(), Qt::Key_Right);
    EXPECT_TRUE(page.showsTable());
    QTest::keyClick(page.views(), Qt::Key_Left);
    EXPECT_FALSE(page.showsTable());
}

TEST_F(PageTables, EnterOnARowLeadsToTheLeverInItsMonth) {
    open();
    MonthPage& page = shown(automationPageIndex);
    const PageRow second = page.table()->table().rows[1];
    ASSERT_TRUE(second.place);
    page.table()->selectRow(1);
    QTest::keyClick(page.table(), Qt::Key_Return);
    EXPECT_FALSE(page.showsTable());
    const QModelIndex cell = page.grid().currentIndex();
    EXPECT_EQ(page.grid().gridModel().gridRow(cell.row()).lever, second.place->lever);
    EXPECT_EQ(second.place->lever.key, LeverKey::resolution);
    EXPECT_EQ(cell.column(), 11);
}

TEST_F(PageTables, ADoubleClickOnADateLeadsToItsLever) {
    open();
    MonthPage& page = shown(peoplePageIndex);
    ASSERT_TRUE(settleDates(page));
    const auto& rows = page.table()->table().rows;
    const auto stop = std::find_if(rows.begin(), rows.end(), [](const PageRow& row) {
        return row.place->lever.key == LeverKey::backfill;
    });
    ASSERT_NE(stop, rows.end());
    const int month = stop->place->month;
    const QModelIndex index = page.table()->model()->index(static_cast<int>(stop - rows.begin()), 2);
    QTest::mouseDClick(page.table()->viewport(), Qt::LeftButton, {},
                       page.table()->visualRect(index).center());
    EXPECT_FALSE(page.showsTable());
    const QModelIndex cell = page.grid().currentIndex();
    EXPECT_EQ(page.grid().gridModel().gridRow(cell.row()).lever.key, LeverKey::backfill);
    EXPECT_EQ(cell.column(), month);
}

TEST_F(PageTables, CopyGivesHeadsAndPlainNumbers) {
    open();
    MonthPage& page = shown(automationPageIndex);
    page.table()->selectRow(0);
    m_window->actions().copy->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    const QStringList heads = lines[0].split(u'\t'), cells = lines[1].split(u'\t');
    ASSERT_EQ(heads.size(), cells.size());
    EXPECT_TRUE(heads.contains(QStringLiteral("Gained, FTE"))) << lines[0].toStdString();
    const auto best = projection::whereToInvest(*m_document.result()->projection).front();
    EXPECT_NEAR(cells[heads.indexOf(QStringLiteral("Gained, FTE"))].toDouble(), best.fteGained, 1e-12);
    page.table()->clearSelection();
    page.table()->copy();
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 6) << "all of them where none is chosen";
}

TEST_F(PageTables, WhatATableHidesIsNotEdited) {
    open();
    m_window->showPage(automationPageIndex);
    MonthPage& page = m_window->page(automationPageIndex);
    ASSERT_TRUE(page.grid().goTo(plan::LeverRef{LeverKey::upkeepHours, {}}, 3));
    const auto before = m_document.plan();
    page.showTable(true);
    QApplication::clipboard()->setText(QStringLiteral("777"));
    m_window->actions().paste->trigger();
    m_window->actions().cut->trigger();
    m_window->actions().clear->trigger();
    EXPECT_EQ(m_document.plan(), before);
}

TEST_F(PageTables, ItFollowsEditsAndKeepsTheRow) {
    open();
    MonthPage& page = shown(automationPageIndex);
    page.table()->selectRow(2);
    const QString before = page.table()->table().rows[0].cells[6].text;
    plan::Plan plan = *m_document.plan();
    for (plan::WorkType& type : plan.workTypes) {
        auto& hours = type.lever(LeverKey::raiseHours).base;
        hours = Trajectory::constant(2 * hours.at(0));
    }
    ASSERT_TRUE(m_document.apply(QStringLiteral("Hours"), plan));
    ASSERT_TRUE(settle(m_document));
    EXPECT_NE(page.table()->table().rows[0].cells[6].text, before);
    EXPECT_EQ(page.table()->currentIndex().row(), 2);
}

TEST_F(PageTables, DatesFollowAnEditOnceTheSearchHasEnded) {
    open();
    MonthPage& page = shown(peoplePageIndex);
    ASSERT_TRUE(settleDates(page));
    plan::Plan plan = *m_document.plan();
    plan.lever(LeverKey::openingHeadcount).base = Trajectory::constant(200);
    ASSERT_TRUE(m_document.apply(QStringLiteral("Headcount"), plan));
    ASSERT_TRUE(settle(m_document));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return rowSaying(page.table()->table(), QStringLiteral("at once")) != nullptr; }, 5000));
    const auto stop = m_document.backfillStop();
    ASSERT_TRUE(stop);
    EXPECT_EQ(stop->stopFrom, 0);
}

TEST_F(PageTables, TheChosenRowStaysChosenWhileOthersComeAndGo) {
    open();
    MonthPage& page = shown(peoplePageIndex);
    ASSERT_TRUE(settleDates(page));
    const int last = page.table()->model()->rowCount() - 1;
    page.table()->selectRow(last);
    const auto place = page.table()->table().rows.back().place;
    plan::Plan plan = *m_document.plan();
    plan.lever(LeverKey::plannedHires).base = Trajectory::constant(0);
    ASSERT_TRUE(m_document.apply(QStringLiteral("Hires"), plan));
    ASSERT_TRUE(settle(m_document));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !rowSaying(page.table()->table(), QStringLiteral("Approve")); }, 5000));
    ASSERT_TRUE(settleDates(page));
    const auto chosen = page.table()->selectionModel()->selectedRows();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(page.table()->table().rows[static_cast<std::size_t>(chosen.front().row())].place->lever,
              place->lever);
}

TEST_F(PageTables, AnEmptyTableSaysWhy) {
    plan::Plan plan = plan::samplePlan();
    for (plan::WorkType& type : plan.workTypes) type.lever(LeverKey::ceiling).base = Trajectory::constant(0);
    plan.careEffect = false;
    open(plan);
    MonthPage& page = shown(automationPageIndex);
    EXPECT_TRUE(page.table()->table().rows.empty());
    bool said = false;
    for (const QLabel* label : page.table()->findChildren<QLabel*>())
        said |= label->isVisible() && label->text() == QStringLiteral("No type has room to its ceiling.");
    EXPECT_TRUE(said);
    EXPECT_FALSE(page.table()->horizontalHeader()->isVisible());
    plan = *m_document.plan();
    plan.lever(LeverKey::hoursPerDay).base = Trajectory::constant(-1);
    ASSERT_TRUE(m_document.apply(QStringLiteral("Hours a day"), plan));
    ASSERT_TRUE(settle(m_document));
    EXPECT_TRUE(page.table()->table().empty.contains(QStringLiteral("can be calculated")));
}

TEST_F(PageTables, EveryColumnSaysWhatItMeans) {
    open();
    for (const int index : {automationPageIndex, peoplePageIndex}) {
        MonthPage& page = shown(index);
        if (index == peoplePageIndex) {
            ASSERT_TRUE(settleDates(page));
        }
        const QAbstractItemModel* model = page.table()->model();
        QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(model),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        ASSERT_GT(model->rowCount(), 0);
        EXPECT_FALSE(page.table()->accessibleName().isEmpty());
        EXPECT_FALSE(page.views()->accessibleName().isEmpty());
        for (int c = 0; c < model->columnCount(); ++c) {
            EXPECT_GT(model->headerData(c, Qt::Horizontal, Qt::ToolTipRole).toString().size(), 20) << c;
            EXPECT_FALSE(model->index(0, c).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        EXPECT_LE(page.table()->horizontalHeader()->length(), page.table()->viewport()->width())
            << "a small window has room for it";
    }
}

TEST_F(PageTables, AFindingWithoutALeverLeadsToItsResult) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::upkeepHours).base = Trajectory::monthly({240, 240, 240, 240, 240, 9000});
    for (plan::WorkType& type : plan.workTypes) {
        // Work that does not get harder.
        type.lever(LeverKey::complexity).base = Trajectory::constant(0);
        type.lever(LeverKey::handoverFactor).base = Trajectory::constant(1);
        type.lever(LeverKey::handleMinutes).base = Trajectory::constant(20);
        type.lever(LeverKey::involvement).base = Trajectory::steps({{0, 0.5}, {3, 0.9}});
    }
    for (const LeverKey key : plan::timeSplitKeys)
        plan.lever(key).base = Trajectory::constant(plan.lever(key).base.at(0));
    open(plan);
    for (const auto& [code, metric] :
         {std::pair{plan::FindingCode::careShort, Metric::care},
          std::pair{plan::FindingCode::automationJump, Metric::automation},
          std::pair{plan::FindingCode::outputNotFalling, Metric::outputPerPerson}}) {
        const auto& findings = m_document.result()->findings;
        const auto finding =
            std::find_if(findings.begin(), findings.end(),
                         [wanted = code](const auto& found) { return found.code == wanted; });
        ASSERT_NE(finding, findings.end()) << plan::name(code);
        ASSERT_FALSE(finding->lever);
        m_window->showPage(automationPageIndex);
        m_window->page(automationPageIndex).showTable(true);
        m_window->actions().findings->trigger();
        // Its button is the one below its sentence.
        QPushButton* go = nullptr;
        const QString sentence = wordsFor(*finding, *m_document.plan(), english).sentence;
        for (QLabel* label : m_window->inspector().currentPanel()->findChildren<QLabel*>())
            if (label->text() == sentence && label->isVisible())
                go = label->parentWidget()->findChild<QPushButton*>();
        ASSERT_TRUE(go) << sentence.toStdString();
        QTest::mouseClick(go, Qt::LeftButton);
        MonthPage& page = m_window->page(m_window->currentPage());
        EXPECT_FALSE(page.showsTable());
        const QModelIndex cell = page.grid().currentIndex();
        EXPECT_EQ(page.grid().gridModel().gridRow(cell.row()).kind, RowKind::metric);
        EXPECT_EQ(page.grid().gridModel().gridRow(cell.row()).metric, metric) << plan::name(code);
        EXPECT_EQ(cell.column(), finding->month);
    }
}

TEST_F(PageTables, TheHoursOfASurplusAddUpInTheGrid) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::openingHeadcount).base = Trajectory::constant(90);
    open(plan);
    m_window->showPage(automationPageIndex);
    const MonthGridModel& model = m_window->page(automationPageIndex).grid().gridModel();
    std::vector<double> sums(12, 0.0);
    int parts = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const GridRow& which = model.gridRow(row);
        if (which.kind != RowKind::derived || which.section != QStringLiteral("surplus")) continue;
        ++parts;
        EXPECT_FALSE(which.label.isEmpty());
        EXPECT_FALSE(help(which.derived).isEmpty());
        EXPECT_FALSE(formula(which.derived).isEmpty());
        for (int t = 0; t < 12; ++t) sums[static_cast<std::size_t>(t)] += model.value(model.index(row, t));
    }
    EXPECT_EQ(parts, 7) << "six destinations and what none takes";
    const auto surplus = m_document.result()->projection->series(Metric::surplusHours);
    EXPECT_GT(surplus[0], 100);
    for (std::size_t t = 0; t < 12; ++t) EXPECT_NEAR(sums[t], surplus[t], 1e-6) << t;
    const int content = model.rowOf(plan::LeverRef{LeverKey::surplusToContent, {}});
    ASSERT_GE(content, 0);
    EXPECT_EQ(model.gridRow(content + 1).derived, Derived::contentHours);
    EXPECT_NEAR(model.value(model.index(content + 1, 0)), 0.15 * surplus[0], 1e-9);
}

TEST(BackfillSearch, TheLatestSubjectWinsAndIsFoundOnce) {
    const auto subject = [](double headcount) {
        plan::Plan plan = plan::samplePlan();
        plan.months = 60;
        plan.lever(LeverKey::openingHeadcount).base = Trajectory::constant(headcount);
        return std::make_shared<const projection::Projection>(projected(plan));
    };
    const auto first = subject(58), second = subject(900);
    BackfillSearch search;
    QSignalSpy found(&search, &BackfillSearch::found);
    EXPECT_FALSE(search.of(nullptr));
    EXPECT_FALSE(search.of(first));
    EXPECT_FALSE(search.of(second));
    ASSERT_TRUE(QTest::qWaitFor([&] { return search.of(second).has_value(); }, 20000));
    EXPECT_EQ(search.of(second)->stopFrom, 0);
    QTest::qWait(20);
    EXPECT_EQ(found.count(), 1);
}

TEST(SurplusRows, EachDestinationHasItsOwn) {
    EXPECT_EQ(hoursTo(LeverKey::surplusToSystems), Derived::systemsHours);
    EXPECT_EQ(hoursTo(LeverKey::surplusToContent), Derived::contentHours);
    EXPECT_EQ(hoursTo(LeverKey::surplusToInsight), Derived::insightHours);
    EXPECT_EQ(hoursTo(LeverKey::surplusToChannels), Derived::channelsHours);
    EXPECT_EQ(hoursTo(LeverKey::surplusToOutreach), Derived::outreachHours);
    EXPECT_EQ(hoursTo(LeverKey::surplusToBacklog), Derived::backlogHours);
}

TEST(DatesTable, HiresShortMonthsAndBackfillEachInTheirWords) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::plannedHires).base =
        Trajectory::steps({{0, 2}, {1, 0}, {4, 1}, {5, 0}, {7, 3}, {9, 0}});
    const auto p = projected(plan);
    const projection::BackfillStop stop{8, 2};
    const PageTable table = datesTable(p, &stop, english);

    const PageRow* late = rowSaying(table, QStringLiteral("Approve 2 hires for January"));
    ASSERT_TRUE(late);
    EXPECT_EQ(late->cells[0].text, QStringLiteral("Oct 25"));
    EXPECT_EQ(late->cells[1].text, QStringLiteral("late"));
    EXPECT_EQ(late->cells[1].tone, CellTone::trouble);
    EXPECT_EQ(late->place, (LeverPlace{{LeverKey::plannedHires, {}}, 0}));
    const PageRow* one = rowSaying(table, QStringLiteral("Approve 1 hire for May"));
    ASSERT_TRUE(one);
    EXPECT_EQ(one->cells[0].text, QStringLiteral("Feb 26"));
    EXPECT_EQ(one->cells[1].text, QStringLiteral("on time"));
    const PageRow* run = rowSaying(table, QStringLiteral("Approve 3 hires a month for August to September"));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->cells[0].text, QStringLiteral("May 26")) << "by the first of them";

    const PageRow* from = rowSaying(table, QStringLiteral("Backfill may stop from September"));
    ASSERT_TRUE(from);
    EXPECT_EQ(from->cells[0].text, QStringLiteral("not before Sep 26"));
    EXPECT_EQ(from->place, (LeverPlace{{LeverKey::backfill, {}}, 8}));
    const PageRow* until = rowSaying(table, QStringLiteral("Backfill may stay stopped until March"));
    ASSERT_TRUE(until);
    EXPECT_EQ(until->cells[0].text, QStringLiteral("Mar 26"));
    EXPECT_EQ(until->place, (LeverPlace{{LeverKey::backfill, {}}, 3})) << "where replacing begins again";

    const PageTable unknown = datesTable(p, nullptr, english);
    EXPECT_FALSE(rowSaying(unknown, QStringLiteral("Backfill")));
    EXPECT_TRUE(unknown.note.contains(QStringLiteral("Finding out")));
    const projection::BackfillStop never;
    EXPECT_TRUE(datesTable(p, &never, english).note.contains(QStringLiteral("may not stop")));
}

TEST(DatesTable, MonthsInARowShareOneAndTheEarliestComesFirst) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 60;
    const auto p = projected(plan);
    const auto openings = projection::openings(p);
    ASSERT_GT(openings.size(), 20u);
    const projection::BackfillStop never;
    const PageTable table = datesTable(p, &never, english);
    EXPECT_LT(table.rows.size(), openings.size() / 2) << "a list nobody reads to its end helps nobody";
    // Each understaffed month is in one of the rows: the largest is what the worst of them is short of.
    double worst = 0, shown = 0;
    for (const auto& opening : openings) worst = std::max(worst, opening.missingFte);
    for (const PageRow& row : table.rows) shown = std::max(shown, row.cells[3].exact.toDouble());
    EXPECT_NEAR(shown, worst, 1e-9);
    bool lateEnded = false;
    for (const PageRow& row : table.rows) {
        const bool late = row.cells[1].text == QStringLiteral("late");
        EXPECT_FALSE(late && lateEnded) << "late ones lie before the others";
        lateEnded |= !late;
        ASSERT_TRUE(row.place);
        EXPECT_GE(row.place->month, 0);
        EXPECT_LT(row.place->month, plan.months);
    }
}

TEST(DatesTable, NothingToDecideIsSaid) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::plannedHires).base = Trajectory::constant(0);
    plan.lever(LeverKey::backfill).base = Trajectory::constant(0);
    plan.lever(LeverKey::openingHeadcount).base = Trajectory::constant(300);
    const auto p = projected(plan);
    const auto stop = projection::backfillStop(p);
    const PageTable table = datesTable(p, &stop, english);
    EXPECT_TRUE(table.rows.empty());
    EXPECT_FALSE(table.empty.isEmpty());
    EXPECT_TRUE(table.note.contains(QStringLiteral("not replaced")));
}

TEST(InvestmentTable, NamesTheUnitsAndAlignsItsDecimals) {
    const auto p = projected(plan::samplePlan());
    const PageTable table = investmentTable(p, english);
    const auto ranking = projection::whereToInvest(p);
    ASSERT_EQ(table.rows.size(), ranking.size());
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].figures) continue;
        int decimals = -1;
        for (const PageRow& row : table.rows) {
            const qsizetype point = row.cells[c].text.indexOf(u'.');
            const int here = point < 0 ? 0 : static_cast<int>(row.cells[c].text.size() - point - 1);
            EXPECT_TRUE(decimals < 0 || decimals == here) << table.columns[c].title.toStdString();
            decimals = here;
        }
        if (c > 0) {
            EXPECT_FALSE(table.columns[c].unit.isEmpty()) << table.columns[c].title.toStdString();
        }
    }
    for (std::size_t i = 0; i < ranking.size(); ++i) {
        const auto& type = p.plan->workTypes[static_cast<std::size_t>(ranking[i].workType)];
        EXPECT_EQ(table.rows[i].cells[1].text.toStdString(), type.name);
        EXPECT_EQ(table.rows[i].cells[9].text.toStdString(), type.owner.empty() ? "none" : type.owner);
        EXPECT_EQ(table.rows[i].place, (LeverPlace{{LeverKey::resolution, type.id}, 11}));
    }
}

} // namespace
} // namespace headroom::ui
