#include "gui/window_support.h"
#include "ui/grid/month_grid_model.h"
#include "ui/grid/selection_summary.h"
#include "ui/pages/page_spec.h"
#include "ui/words/format.h"

#include <QAbstractItemModelTester>
#include <algorithm>

#include <cmath>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using test::documentWith;
using test::Folder;
using test::settle;

const plan::LeverRef inbox{LeverKey::inboxShare, {}};
const QLocale english(QLocale::English, QLocale::UnitedStates);

class GridEdit : public ::testing::Test {
protected:
    void SetUp() override {
        m_document = documentWith(m_folder, plan::samplePlan());
        m_model = std::make_unique<MonthGridModel>(*m_document, english);
        m_model->setRecipe(allNumbersPage().rows);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QObject::connect(m_model.get(), &MonthGridModel::said, m_model.get(),
                         [this](const QString& text) { m_said = text; });
    }
    [[nodiscard]] QModelIndex at(const plan::LeverRef& lever, int month) const {
        return m_model->index(m_model->rowOf(lever), month);
    }
    [[nodiscard]] QModelIndexList cells(const plan::LeverRef& lever, int from, int to) const {
        QModelIndexList list;
        for (int t = from; t <= to; ++t) list << at(lever, t);
        return list;
    }
    [[nodiscard]] QString shown(const QModelIndex& index) const {
        return m_model->data(index, Qt::DisplayRole).toString();
    }

    Folder m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MonthGridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_said;
};

TEST_F(GridEdit, HasEveryLeverAndEveryMetric) {
    int levers = 0;
    int metrics = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        levers += m_model->gridRow(row).kind == RowKind::lever;
        metrics += m_model->gridRow(row).kind == RowKind::metric;
    }
    const plan::Plan& plan = *m_document->plan();
    const auto types = plan.workTypes.size();
    const auto refs = plan::allLevers(plan);
    EXPECT_EQ(levers, std::count_if(refs.begin(), refs.end(),
                                    [&](const plan::LeverRef& ref) { return plan::isRead(plan, ref); }));
    EXPECT_EQ(metrics, static_cast<int>(plan::planMetricCount + types * plan::typeMetricCount));
}

TEST_F(GridEdit, ATypedShareIsUnderstoodAsPerCent) {
    ASSERT_TRUE(m_model->type(at(inbox, 2), QStringLiteral("58")));
    EXPECT_DOUBLE_EQ(m_model->value(at(inbox, 2)), 0.58);
    EXPECT_EQ(shown(at(inbox, 2)), QStringLiteral("58.0"));
    ASSERT_TRUE(m_model->type(at(inbox, 2), QStringLiteral("57 %")));
    EXPECT_DOUBLE_EQ(m_model->value(at(inbox, 2)), 0.57);
    EXPECT_TRUE(m_document->undoText().contains(QStringLiteral("Inbox share")))
        << m_document->undoText().toStdString();
    ASSERT_TRUE(m_document->undo());
    EXPECT_DOUBLE_EQ(m_model->value(at(inbox, 2)), 0.58) << "undo shows in the grid";
}

TEST_F(GridEdit, BadTextStaysMarkedAndChangesNothing) {
    const auto before = m_document->plan();
    for (const char* bad : {"abc", "150", "-3", "nan", "inf", "1e400", "=1+1", "6,2,1"}) {
        EXPECT_FALSE(m_model->type(at(inbox, 1), QString::fromLatin1(bad))) << bad;
        EXPECT_EQ(shown(at(inbox, 1)), QString::fromLatin1(bad));
        EXPECT_FALSE(m_model->problem(at(inbox, 1)).isEmpty()) << bad;
        EXPECT_EQ(m_model->data(at(inbox, 1), Qt::ToolTipRole).toString(), m_model->problem(at(inbox, 1)));
        EXPECT_EQ(m_said, m_model->problem(at(inbox, 1)));
    }
    EXPECT_EQ(m_document->plan(), before) << "not clamped, not stored";
    EXPECT_TRUE(m_model->forgetBadText({at(inbox, 1)}));
    EXPECT_TRUE(m_model->problem(at(inbox, 1)).isEmpty());
    EXPECT_NE(shown(at(inbox, 1)), QStringLiteral("abc"));
}

TEST_F(GridEdit, BadTextOutlivesARecalculation) {
    EXPECT_FALSE(m_model->type(at(inbox, 1), QStringLiteral("abc")));
    ASSERT_TRUE(m_model->type(at(inbox, 4), QStringLiteral("55")));
    ASSERT_TRUE(settle(*m_document));
    EXPECT_EQ(shown(at(inbox, 1)), QStringLiteral("abc"));
    ASSERT_TRUE(m_model->type(at(inbox, 1), QStringLiteral("61")));
    EXPECT_TRUE(m_model->problem(at(inbox, 1)).isEmpty()) << "good text takes its place";
}

TEST_F(GridEdit, ABlockIsOneUndoStepAndItsBadCellsStay) {
    const auto before = m_document->plan();
    std::vector<CellText> block;
    for (int t = 0; t < 4; ++t)
        block.push_back({at(inbox, t), t == 2 ? QStringLiteral("oops") : QString::number(50 + t)});
    ASSERT_TRUE(m_model->put(block, QStringLiteral("Paste")));
    EXPECT_DOUBLE_EQ(m_model->value(at(inbox, 3)), 0.53);
    EXPECT_EQ(shown(at(inbox, 2)), QStringLiteral("oops"));
    ASSERT_TRUE(m_document->undo());
    EXPECT_EQ(*m_document->plan(), *before);
}

TEST_F(GridEdit, FillsRightAndDown) {
    ASSERT_TRUE(m_model->type(at(inbox, 0), QStringLiteral("59")));
    ASSERT_TRUE(m_model->fill(cells(inbox, 0, 5), Qt::Horizontal));
    for (int t = 0; t < 6; ++t) EXPECT_DOUBLE_EQ(m_model->value(at(inbox, t)), 0.59);
    ASSERT_TRUE(m_model->type(at(inbox, 7), QStringLiteral("50")));
    ASSERT_TRUE(m_model->fill({at(inbox, 8)}, Qt::Horizontal)) << "one cell takes from its left";
    EXPECT_DOUBLE_EQ(m_model->value(at(inbox, 8)), 0.50);
    const plan::LeverRef review{LeverKey::reviewShare, {}};
    ASSERT_TRUE(m_model->fill({at(inbox, 3), at(review, 3)}, Qt::Vertical));
    EXPECT_DOUBLE_EQ(m_model->value(at(review, 3)), 0.59);
    const plan::LeverRef hires{LeverKey::plannedHires, {}};
    EXPECT_FALSE(m_model->fill({at(inbox, 3), at(hires, 3)}, Qt::Vertical))
        << "a per cent is no number of people";
}

TEST_F(GridEdit, GoesStraightFromFirstToLast) {
    ASSERT_TRUE(m_model->put({{at(inbox, 0), QStringLiteral("60")}, {at(inbox, 4), QStringLiteral("50")}}));
    ASSERT_TRUE(m_model->interpolate(cells(inbox, 0, 4)));
    EXPECT_NEAR(m_model->value(at(inbox, 1)), 0.575, 1e-12);
    EXPECT_NEAR(m_model->value(at(inbox, 3)), 0.525, 1e-12);
}

TEST_F(GridEdit, InAScenarioCellsAreMarkedAndClearGoesBack) {
    m_document->setScenario("Bold");
    ASSERT_TRUE(m_model->type(at(inbox, 0), QStringLiteral("51")));
    EXPECT_TRUE(m_model->isOverridden(at(inbox, 0)));
    EXPECT_NE(m_document->plan()->lever(LeverKey::inboxShare).base.at(0), 0.51);
    EXPECT_TRUE(m_document->undoText().contains(QStringLiteral("Bold")));
    ASSERT_TRUE(m_model->clear(cells(inbox, 0, m_model->months() - 1)));
    EXPECT_FALSE(m_model->isOverridden(at(inbox, 0)));
    EXPECT_FALSE(isOverridden(*m_document->plan(), "Bold", inbox));
}

TEST_F(GridEdit, ALeverWithOneValueHasOneCell) {
    const plan::LeverRef growth{LeverKey::growth, {}};
    EXPECT_TRUE(m_model->flags(at(growth, 0)) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model->flags(at(growth, 1)) & Qt::ItemIsEnabled);
    ASSERT_TRUE(m_model->type(at(growth, 0), QStringLiteral("7.5")));
    EXPECT_DOUBLE_EQ(m_document->plan()->lever(LeverKey::growth).base.at(9), 0.075);
}

TEST_F(GridEdit, ResultsCannotBeTyped) {
    const QModelIndex gap = m_model->index(m_model->rowOf(plan::Metric::gapFte), 3);
    EXPECT_FALSE(m_model->type(gap, QStringLiteral("0")));
    EXPECT_TRUE(m_model->problem(gap).isEmpty());
    EXPECT_FALSE(m_model->setData(gap, QStringLiteral("0")));
}

TEST_F(GridEdit, TheSeasonKeepsAMeanOfOne) {
    int row = 0;
    while (m_model->gridRow(row).kind != RowKind::season) ++row;
    ASSERT_TRUE(m_model->type(m_model->index(row, 0), QStringLiteral("1.3")));
    const auto& season = m_document->plan()->season;
    double sum = 0;
    for (double index : season) sum += index;
    EXPECT_NEAR(sum, 12, 1e-12);
    EXPECT_DOUBLE_EQ(season[static_cast<std::size_t>(plan::calendarMonth(m_document->plan()->firstMonth))],
                     1.3);
    EXPECT_FALSE(m_said.isEmpty()) << "with notice";
    EXPECT_FALSE(m_model->type(m_model->index(row, 0), QStringLiteral("13")));
    EXPECT_FALSE(m_model->problem(m_model->index(row, 0)).isEmpty());
}

TEST_F(GridEdit, MoneyThatAddsUpIsShownInThousandsAndCopiedInFull) {
    const int total = m_model->rowOf(plan::Metric::totalCost);
    const QModelIndex cell = m_model->index(total, 0);
    const double cost = m_model->value(cell);
    EXPECT_EQ(shown(cell), formatFixed(cost / 1000, 1, english));
    EXPECT_EQ(m_model->shownUnit(total), QStringLiteral("k$"));
    EXPECT_EQ(m_model->unitText(total), QStringLiteral("$"));
    EXPECT_DOUBLE_EQ(m_model->copyText(cell).toDouble(), cost);
    const int price = m_model->rowOf(plan::Metric::costPerConversation);
    const int months = m_model->months();
    const int inbound = m_model->rowOf(plan::Metric::inbound);
    EXPECT_NEAR(
        m_model->value(m_model->index(price, months)),
        m_model->value(m_model->index(total, months)) / m_model->value(m_model->index(inbound, months)), 1e-9)
        << "the year's cost over the year's conversations";
    EXPECT_EQ(m_model->shownUnit(price), QStringLiteral("$"));
    const int salary = m_model->rowOf({LeverKey::loadedCost, {}});
    EXPECT_EQ(shown(m_model->index(salary, 0)), QStringLiteral("82,000"));
}

TEST_F(GridEdit, CopiesPlainNumbers) {
    plan::Plan plan = *m_document->plan();
    const plan::LeverRef volume{LeverKey::volume, plan.workTypes.front().id};
    ASSERT_TRUE(m_model->type(at(volume, 0), QStringLiteral("12,345")));
    EXPECT_EQ(m_model->copyText(at(volume, 0)), QStringLiteral("12345")) << "no grouping";
    ASSERT_TRUE(m_model->type(at(inbox, 0), QStringLiteral("62.5")));
    EXPECT_EQ(m_model->copyText(at(inbox, 0)), QStringLiteral("62.5%"));
}

TEST_F(GridEdit, SumsUpTheSelection) {
    const plan::LeverRef hires{LeverKey::plannedHires, {}};
    ASSERT_TRUE(m_model->put({{at(hires, 0), "2"}, {at(hires, 1), "4"}}));
    const QString text = selectionSummary(*m_model, {at(hires, 0), at(hires, 1)});
    EXPECT_TRUE(text.contains(QStringLiteral("Sum 6"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Mean 3"))) << text.toStdString();
    EXPECT_FALSE(selectionSummary(*m_model, cells(inbox, 0, 3)).contains(QStringLiteral("Sum")))
        << "shares do not add up";
    EXPECT_TRUE(selectionSummary(*m_model, {at(inbox, 0)}).isEmpty());
}

TEST_F(GridEdit, AGermanReadsAndTypesGermanNumbers) {
    const QLocale german(QLocale::German, QLocale::Germany);
    MonthGridModel model(*m_document, german);
    model.setRecipe(allNumbersPage().rows);
    const QModelIndex cell = model.index(model.rowOf(inbox), 0);
    ASSERT_TRUE(model.type(cell, QStringLiteral("57,5")));
    EXPECT_DOUBLE_EQ(model.value(cell), 0.575);
    EXPECT_EQ(model.copyText(cell), QStringLiteral("57,5%"));
}

TEST_F(GridEdit, ARefusedEditStaysInItsCellWithTheReason) {
    m_document->close();
    store::Context full = test::context();
    full.pageLimit = 1;
    Document document(full);
    ASSERT_TRUE(document.open(m_folder.file("test.headroom")));
    MonthGridModel model(document, english);
    model.setRecipe(allNumbersPage().rows);
    std::vector<CellText> many;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.gridRow(row).kind == RowKind::lever && model.gridRow(row).unit() == plan::Unit::share &&
            !model.gridRow(row).isScalar())
            for (int t = 0; t < model.months(); ++t)
                many.push_back({model.index(row, t), QString::number(10 + t)});
    EXPECT_FALSE(model.put(many));
    EXPECT_FALSE(model.problem(many.front().index).isEmpty());
    EXPECT_EQ(model.data(many.front().index, Qt::DisplayRole).toString(), QStringLiteral("10"));
}

} // namespace
} // namespace headroom::ui
