#include "gui/window_fixture.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/grid/lever_edit.h"
#include "ui/grid/ranged_row.h"
#include "ui/pages/month_page.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/ranges_chooser.h"
#include "ui/pages/ranges_panes.h"
#include "ui/pages/register_pane.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/headline_strip.h"
#include "ui/words/catalogue.h"
#include "ui/words/range_tables.h"
#include "ui/words/ranges.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <gmock/gmock.h>

#include <cmath>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Metric;
using test::settle;

const QLocale english(QLocale::English, QLocale::UnitedStates);

enum View { months, distribution, sensitivity, scenarios, ranges };

class RangesPage : public test::WindowTest {
protected:
    void SetUp() override {
        openDrawn();
        showPage("ranges");
    }

    RangesChooser& chooser() { return *page().findChild<RangesChooser*>(); }
    int row(Ranged ranged) {
        const auto& model = page().grid().gridModel();
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.gridRow(i).kind == RowKind::ranged && model.gridRow(i).ranged == ranged) return i;
        return -1;
    }
    double value(Ranged ranged, int column) {
        return page().grid().gridModel().value(page().grid().gridModel().index(row(ranged), column));
    }
};

TEST_F(RangesPage, StandsAfterMoneyWithItsViews) {
    EXPECT_EQ(m_window->page(m_index - 1).spec().key, QStringLiteral("money"));
    EXPECT_EQ(page().viewCount(), 5);
    EXPECT_TRUE(page().showsGrid());
    EXPECT_FALSE(page().pane());
}

TEST_F(RangesPage, ItsRowsAreQuantilesInOrder) {
    const int count = m_document.plan()->months;
    for (int t = 0; t <= count; ++t) {
        EXPECT_LE(value(Ranged::p10, t), value(Ranged::p25, t)) << t;
        EXPECT_LE(value(Ranged::p25, t), value(Ranged::p50, t)) << t;
        EXPECT_LE(value(Ranged::p50, t), value(Ranged::p75, t)) << t;
        EXPECT_LE(value(Ranged::p75, t), value(Ranged::p90, t)) << t;
        EXPECT_LE(value(Ranged::coverP50, t), value(Ranged::coverP80, t)) << t;
        EXPECT_LE(value(Ranged::coverP80, t), value(Ranged::coverP90, t)) << t;
    }
    for (int t = 0; t < count; ++t) {
        EXPECT_EQ(value(Ranged::atBase, t), m_document.result()->projection->series(Metric::gapFte)[t]);
        EXPECT_LE(value(Ranged::understaffed, t), value(Ranged::understaffed, count)) << "any month";
    }
    const QAbstractItemModelTester tester(&page().grid().gridModel());
}

TEST_F(RangesPage, AnyResultCanBeChosenByAPartOfItsNameAndIsRemembered) {
    QComboBox& field = chooser().metricField();
    field.setEditText(QStringLiteral("no such thing"));
    Q_EMIT field.lineEdit()->editingFinished();
    EXPECT_EQ(field.currentText(), QStringLiteral("Gap")) << "the name that is chosen comes back";
    field.setCurrentIndex(static_cast<int>(Metric::totalCost));
    Q_EMIT field.activated(static_cast<int>(Metric::totalCost));
    EXPECT_EQ(page().grid().gridModel().gridRow(row(Ranged::p50)).metric, Metric::totalCost);
    EXPECT_EQ(page().chart().data().unit, plan::Unit::money);
    EXPECT_EQ(page().chart().data().bands.size(), 3u);
    EXPECT_FALSE(chooser().workTypeField().isVisible());
    Q_EMIT field.activated(field.currentIndex());
    field.setCurrentIndex(static_cast<int>(Metric::typeRequiredFte));
    Q_EMIT field.activated(static_cast<int>(Metric::typeRequiredFte));
    EXPECT_TRUE(chooser().workTypeField().isVisible());
    Q_EMIT chooser().workTypeField().activated(1);
    EXPECT_EQ(page().grid().gridModel().gridRow(row(Ranged::p50)).type, 1);
    RangesState again;
    again.recall(m_document);
    EXPECT_EQ(again.metric(), Metric::typeRequiredFte);
    EXPECT_EQ(again.workType(), 1);
}

TEST_F(RangesPage, TheHistogramIsOfTheChosenFigure) {
    auto& pane = shown<DistributionPane>(distribution);
    const HistogramChartData& data = pane.chart().data();
    double sum = 0;
    for (const double share : data.shares) sum += share;
    EXPECT_NEAR(sum, 1, 1e-9);
    ASSERT_EQ(data.marks.size(), 4u);
    EXPECT_LE(data.marks[0].value, data.marks[1].value);
    EXPECT_LE(data.marks[1].value, data.marks[2].value);
    EXPECT_DOUBLE_EQ(data.marks[3].value, m_document.result()->headlines.worstGap);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_document.ranges()->guardrails && m_document.ranges()->errors; }, 20000))
        << "what is looked at is calculated";
    pane.figureSwitch().control().choose(1);
    EXPECT_TRUE(pane.chart().accessibleName().contains(QStringLiteral("plan")))
        << pane.chart().accessibleName().toStdString();
}

TEST_F(RangesPage, TheTornadoIsSortedAndLeadsToItsLevers) {
    auto& pane = shown<SensitivityPane>(sensitivity);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane.chart().data().bars.empty(); }, 20000));
    const TornadoChartData data = pane.chart().data();
    for (std::size_t i = 1; i < data.bars.size(); ++i)
        EXPECT_GE(data.widthOf(data.bars[i - 1]), data.widthOf(data.bars[i]) - 1e-9) << i;
    EXPECT_DOUBLE_EQ(data.base, m_document.result()->headlines.worstGap);
    EXPECT_FALSE(data.bars.front().lowLever.isEmpty());
    pane.kind().choose(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_document.ranges()->indices != nullptr; }, 20000));
    EXPECT_EQ(pane.chart().data().unit, plan::Unit::share);
    ASSERT_FALSE(pane.chart().data().bars.empty());
    EXPECT_GT(pane.chart().data().bars.front().high, 0.05);
    QSignalSpy wanted(&pane, &PagePane::placeWanted);
    pane.chart().setFocus();
    QTest::keyClick(&pane.chart(), Qt::Key_Down);
    QTest::keyClick(&pane.chart(), Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(RangesPage, ScenariosStandBesideEachOtherAndTakeWeights) {
    auto& pane = shown<ScenariosPane>(scenarios);
    const std::size_t drawn = 2 * (1 + m_document.plan()->scenarios.size());
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.table().table().rows.size() >= drawn; }, 20000))
        << "each with its range below it";
    EXPECT_EQ(page().chart().data().bands.size(), 1 + m_document.plan()->scenarios.size()) << "a fan each";
    auto& model = pane.table().tableModel();
    const QModelIndex weight = model.index(2, static_cast<int>(ScenarioColumn::weight));
    EXPECT_FALSE(model.setData(weight, QStringLiteral("150")));
    EXPECT_FALSE(model.problem(weight).isEmpty());
    EXPECT_TRUE(model.setData(weight, QStringLiteral("30")));
    EXPECT_DOUBLE_EQ(m_document.plan()->scenarios.front().weight.value(), 0.3);
    double others = 0;
    for (const plan::Scenario& scenario : m_document.plan()->scenarios) others += scenario.weight.value_or(0);
    EXPECT_DOUBLE_EQ(*plan::scenarioWeight(*m_document.plan(), plan::baseScenario), 1 - others);
}

TEST_F(RangesPage, WeightsAreTypedWhileRangesCannotBeDrawn) {
    plan::Plan faulty = *m_document.plan();
    faulty.lever(LeverKey::growth).range =
        plan::Range{plan::Trajectory::constant(0.4), plan::Trajectory::constant(0.1)};
    ASSERT_TRUE(m_document.apply(QStringLiteral("Low above high"), std::move(faulty)));
    ASSERT_TRUE(settle(m_document));
    auto& pane = shown<ScenariosPane>(scenarios);
    ASSERT_EQ(pane.table().table().rows.size(), 1 + m_document.plan()->scenarios.size());
    auto& model = pane.table().tableModel();
    const QModelIndex weight = model.index(1, static_cast<int>(ScenarioColumn::weight));
    EXPECT_TRUE(model.setData(weight, QStringLiteral("40")));
    EXPECT_DOUBLE_EQ(m_document.plan()->scenarios.front().weight.value(), 0.4);
    EXPECT_EQ(model.index(1, static_cast<int>(ScenarioColumn::gap)).data().toString(), QStringLiteral("–"));
    EXPECT_TRUE(pane.table().table().note.contains(QStringLiteral("plan health")));
}

TEST_F(RangesPage, PlanHealthKnowsWhichMonthsTheDrawsLeaveShort) {
    const auto tooSoon = [&]() -> std::vector<std::string> {
        for (const plan::Finding& finding : m_document.result()->findings)
            if (finding.code == plan::FindingCode::reductionTooSoon) return finding.values;
        return {};
    };
    plan::Plan plan = *m_document.plan();
    plan.lever(LeverKey::openingHeadcount).base = plan::Trajectory::constant(66);
    ASSERT_TRUE(m_document.apply(QStringLiteral("More people"), plan));
    ASSERT_TRUE(drawn());
    ASSERT_GT(m_document.result()->headlines.worstGap, 0) << "no month is short at base";
    ASSERT_LT(m_document.ranges()->summary->at(Metric::gapFte, 10).at(ranges::Level::p10), 0);
    EXPECT_THAT(tooSoon(), testing::Contains("p10"));
    EXPECT_EQ(m_document.result()->headlines.warnings,
              std::count_if(m_document.result()->findings.begin(), m_document.result()->findings.end(),
                            [](const plan::Finding& f) { return f.severity == plan::Severity::warning; }));
    // The next edit keeps to what the draws said until there are new ones: no finding comes and goes.
    plan.name += " again";
    ASSERT_TRUE(m_document.apply(QStringLiteral("Renamed"), plan));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_document.isCurrent(); }, 20000));
    EXPECT_THAT(tooSoon(), testing::Contains("p10"));
    plan.lever(LeverKey::openingHeadcount).base = plan::Trajectory::constant(90);
    ASSERT_TRUE(m_document.apply(QStringLiteral("Many people"), plan));
    ASSERT_TRUE(drawn());
    EXPECT_THAT(tooSoon(), testing::IsEmpty());
}

TEST_F(RangesPage, RangesAreEditedInTheRegister) {
    auto& pane = shown<RegisterPane>(ranges);
    auto& model = pane.table().tableModel();
    const QAbstractItemModelTester tester(&model);
    ASSERT_GT(model.rowCount(), 3);
    int at = -1;
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).place->lever.key == LeverKey::attrition) at = i;
    ASSERT_GE(at, 0);
    const auto cell = [&](RegisterColumn column) { return model.index(at, static_cast<int>(column)); };
    const int last = m_document.plan()->months - 1;
    ASSERT_TRUE(model.setData(cell(RegisterColumn::high), QStringLiteral("44")));
    EXPECT_NEAR(m_document.plan()->lever(LeverKey::attrition).highAt(last), 0.44, 1e-12);
    ASSERT_TRUE(model.setData(cell(RegisterColumn::meaning), label(plan::RangeMeaning::absoluteLimits)));
    EXPECT_EQ(m_document.plan()->lever(LeverKey::attrition).range->meaning,
              plan::RangeMeaning::absoluteLimits);
    EXPECT_FALSE(model.setData(cell(RegisterColumn::low), QStringLiteral("a lot")));
    EXPECT_EQ(model.index(at, static_cast<int>(RegisterColumn::low)).data().toString(),
              QStringLiteral("a lot"));
    EXPECT_TRUE(model.setData(cell(RegisterColumn::owner), QStringLiteral("Ines")));
    EXPECT_EQ(m_document.plan()->lever(LeverKey::attrition).provenance.owner, "Ines");
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(m_document.undo());
    ASSERT_TRUE(m_document.undo());
    EXPECT_FALSE(m_document.plan()->lever(LeverKey::attrition).range->meaning ==
                 plan::RangeMeaning::absoluteLimits);
    ASSERT_TRUE(model.setData(cell(RegisterColumn::low), QString()));
    EXPECT_FALSE(m_document.plan()->lever(LeverKey::attrition).range) << "an empty end takes the range away";
    pane.filter().choose(1);
    EXPECT_GT(pane.table().table().rows.size(), 10u);
}

TEST_F(RangesPage, TheRegisterIsTypedIntoByKeyboard) {
    auto& pane = shown<RegisterPane>(ranges);
    PageTableView& view = pane.table();
    auto& model = view.tableModel();
    QSignalSpy chosen(&pane, &PagePane::leverChosen);
    pane.takeFocus(Qt::TabFocusReason);
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).place->lever.key == LeverKey::attrition)
            view.setCurrentIndex(model.index(i, static_cast<int>(RegisterColumn::low)));
    EXPECT_GE(chosen.count(), 1) << "the inspector follows";
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("11"));
    QTest::keyClick(editor, Qt::Key_Return);
    const int last = m_document.plan()->months - 1;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return std::abs(m_document.plan()->lever(LeverKey::attrition).lowAt(last) - 0.11) < 1e-12; },
        2000));
    EXPECT_EQ(model.row(view.currentIndex().row()).place->lever.key, LeverKey::attrition)
        << "the place is kept";
    EXPECT_EQ(view.currentIndex().column(), static_cast<int>(RegisterColumn::low));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(view.findChild<QLineEdit*>()) << "Enter opens a cell that can be edited";
}

TEST(RegisterNotices, AreSaidWithTheirLever) {
    const plan::Plan plan = plan::samplePlan();
    const std::vector<::headroom::ranges::Notice> notices{
        {::headroom::ranges::NoticeCode::baseOffMedian, {LeverKey::attrition, {}}, {0.3}},
        {::headroom::ranges::NoticeCode::correlationRepaired, {}, {0.12}}};
    const PageTable table = registerTable(plan, 0, false, true, notices, english);
    EXPECT_TRUE(table.note.contains(QStringLiteral("0.12")));
    int said = 0;
    for (const PageRow& row : table.rows)
        if (row.cells.front().tip.contains(QStringLiteral("30.0 %"))) {
            ++said;
            EXPECT_EQ(row.place->lever.key, LeverKey::attrition);
        }
    EXPECT_EQ(said, 1);
}

TEST_F(RangesPage, ADrawOpensAsAPlanOfItsOwn) {
    const std::string before = m_document.plan()->id;
    m_document.seekDraw({Metric::gapFte, -1, ::headroom::ranges::Over::worst, 0}, 0.1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_document.plan()->id != before; }, 20000));
    EXPECT_TRUE(QString::fromStdString(m_document.plan()->name).contains(QStringLiteral("P10")));
    for (const plan::LeverRef& ref : plan::allLevers(*m_document.plan()))
        EXPECT_FALSE(m_document.plan()->find(ref)->range);
    ASSERT_TRUE(drawn());
}

TEST_F(RangesPage, TheHeadlinesSayTheChanceAndTheRanges) {
    const auto& tiles = m_window->headlines().tiles();
    const auto said = [&](const QString& words) {
        return std::any_of(tiles.begin(), tiles.end(),
                           [&](const HeadlineTile* tile) { return tile->accessibleName().contains(words); });
    };
    EXPECT_TRUE(said(formatChance(m_document.ranges()->summary->understaffedEver, m_window->locale())));
    EXPECT_TRUE(said(QStringLiteral("P10–P90")));
    bool asked = false;
    QObject::connect(&m_window->headlines(), &HeadlineStrip::rangesWanted, m_window.get(),
                     [&] { asked = true; });
    m_window->showPage(0);
    tiles[3]->click();
    EXPECT_TRUE(asked);
    EXPECT_EQ(m_window->currentPage(), m_index);
}

TEST_F(RangesPage, OtherPagesHaveBands) {
    for (int i = 0; i < m_window->pageCount(); ++i) {
        m_window->showPage(i);
        m_window->page(i).showView(0); // some begin with another
        QCoreApplication::processEvents();
        const QString key = m_window->page(i).spec().key;
        EXPECT_FALSE(m_window->page(i).chart().data().bands.empty()) << key.toStdString();
    }
}

TEST_F(RangesPage, WhatNobodyLooksAtIsNotWanted) {
    page().showView(sensitivity);
    EXPECT_TRUE(m_document.rangesWanted().swings);
    m_window->showPage(0);
    EXPECT_EQ(m_document.rangesWanted(), RangesWants{});
    m_window->showPage(m_index);
    EXPECT_TRUE(m_document.rangesWanted().swings);
}

TEST(RangeWords, ChancesAreNeverMoreCertainThanTheyAre) {
    EXPECT_EQ(formatChance(0.714, english).toStdString(), "71 %");
    EXPECT_EQ(formatChance(0, english).toStdString(), "0 %");
    EXPECT_EQ(formatChance(1, english).toStdString(), "100 %");
    EXPECT_EQ(formatChance(0.001, english).toStdString(), "< 1 %");
    EXPECT_EQ(formatChance(0.999, english).toStdString(), "> 99 %");
    EXPECT_EQ(formatChance(std::nan(""), english).toStdString(), "–");
}

TEST(RangeWords, RangesHaveTheirUnitOnce) {
    EXPECT_EQ(formatRange(0.52, 0.651, plan::Unit::share, english).toStdString(), "52.0–65.1 %");
    EXPECT_EQ(formatRange(-9.8, -2.1, plan::Unit::fte, english).toStdString(), "−9.8 to −2.1 FTE");
    EXPECT_EQ(formatRange(5.1e6, 5.72e6, plan::Unit::money, english, "USD").toStdString(), "5.10–5.72 M$");
    EXPECT_EQ(formatRange(9.5e5, 1.2e6, plan::Unit::money, english, "USD").toStdString(), "950 k$–1.20 M$");
}

TEST(RangeWords, DrawsAreAlwaysSaid) {
    EXPECT_EQ(drawsNote(100'000, 100'000, true, english).toStdString(), "P10–P90, 100,000 draws");
    EXPECT_EQ(drawsNote(2'000, 100'000, true, english).toStdString(),
              "P10–P90, 2,000 of 100,000 draws so far");
    EXPECT_TRUE(drawsNote(2'000, 100'000, false, english).contains(QStringLiteral("before this edit")));
}

TEST(LeverEnds, MoveTheirWholePath) {
    plan::Plan plan = plan::samplePlan();
    const plan::LeverRef lever{LeverKey::attrition, {}};
    const auto before = plan.lever(LeverKey::attrition);
    ASSERT_TRUE(before.range);
    const auto after =
        withEndMoved(plan, plan::baseScenario, lever, RangeEnd::low, 5, before.lowAt(5) - 0.01);
    ASSERT_TRUE(after);
    for (int t = 0; t < plan.months; ++t)
        EXPECT_NEAR(after->lever(LeverKey::attrition).lowAt(t), before.lowAt(t) - 0.01, 1e-12) << t;
    plan.lever(LeverKey::attrition).range.reset();
    const auto ranged = withEndMoved(plan, plan::baseScenario, lever, RangeEnd::high, 0, 0.5);
    ASSERT_TRUE(ranged);
    EXPECT_NEAR(ranged->lever(LeverKey::attrition).highAt(3), 0.5, 1e-12);
    EXPECT_NEAR(ranged->lever(LeverKey::attrition).lowAt(3), before.base.at(3), 1e-12);
}

TEST(RangePictureOfALever, ReachesOverLowAndHigh) {
    const plan::Plan plan = plan::samplePlan();
    for (const plan::LeverRef& ref : plan::allLevers(plan)) {
        const plan::Lever& lever = *plan.find(ref);
        if (!lever.range || lever.lowAt(0) == lever.highAt(0)) continue;
        const RangePicture picture = pictureOf(lever, 0);
        if (picture.density.empty()) continue;
        EXPECT_LE(picture.least, picture.low + 1e-9);
        EXPECT_GE(picture.most, picture.high - 1e-9);
        for (const double density : picture.density) EXPECT_GE(density, 0);
    }
}

} // namespace
} // namespace headroom::ui
