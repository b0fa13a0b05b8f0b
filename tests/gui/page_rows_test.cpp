#include "gui/window_support.h"
#include "ui/grid/selection_summary.h"
#include "ui/pages/page_spec.h"

#include <cmath>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Metric;
using plan::Trajectory;
using test::documentWith;
using test::Folder;

/// What the pages' grids say in rows that are no metrics.
class PageRows : public ::testing::Test {
protected:
    void open(plan::Plan plan, const MonthGridModel::Recipe& rows) {
        m_document = documentWith(m_folder, std::move(plan));
        m_model =
            std::make_unique<MonthGridModel>(*m_document, QLocale(QLocale::English, QLocale::UnitedStates));
        m_model->setRecipe(rows);
    }
    [[nodiscard]] int rowOf(Derived derived) const {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->gridRow(row).kind == RowKind::derived && m_model->gridRow(row).derived == derived)
                return row;
        return -1;
    }
    [[nodiscard]] QString text(Derived derived, int month) const {
        return m_model->data(m_model->index(rowOf(derived), month), Qt::DisplayRole).toString();
    }
    [[nodiscard]] double value(int row, int month) const {
        return m_model->value(m_model->index(row, month));
    }

    Folder m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MonthGridModel> m_model;
};

TEST_F(PageRows, HiresSayByWhenTheyAreApproved) {
    plan::Plan plan = plan::samplePlan();
    plan.lever(LeverKey::hiringLead).base = Trajectory::constant(3);
    plan.lever(LeverKey::plannedHires).base = Trajectory::constant(0).withMonth(1, 2, 12).withMonth(7, 1, 12);
    open(std::move(plan), peoplePage().rows);
    EXPECT_EQ(text(Derived::approveBy, 1).toStdString(), "Nov 25") << "before the plan, with its year";
    EXPECT_EQ(text(Derived::approveBy, 7).toStdString(), "May");
    EXPECT_EQ(text(Derived::approveBy, 2).toStdString(), "") << "nobody starts";
    const QModelIndex cell = m_model->index(rowOf(Derived::approveBy), 7);
    EXPECT_EQ(m_model->copyText(cell).toStdString(), "May");
    EXPECT_FALSE(m_model->flags(cell) & Qt::ItemIsEditable);
    EXPECT_TRUE(m_model->data(cell, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("May")));
    EXPECT_TRUE(selectionSummary(*m_model, {cell, cell.siblingAtColumn(1)}).isEmpty()) << "words have no sum";
}

TEST_F(PageRows, ReductionsSayWhetherTheirGateIsOpen) {
    plan::Plan plan = plan::samplePlan();
    // Resolution that is planned but cannot be reached keeps automation under its plan.
    plan.lever(LeverKey::plannedReductions).base =
        Trajectory::constant(0).withMonth(1, 1, 12).withMonth(9, 2, 12);
    for (plan::WorkType& type : plan.workTypes)
        type.lever(LeverKey::ceiling).base = Trajectory::constant(0.3);
    open(std::move(plan), peoplePage().rows);
    EXPECT_EQ(text(Derived::reductionGate, 1).toStdString(), "open");
    EXPECT_EQ(text(Derived::reductionGate, 9).toStdString(), "paused");
    EXPECT_EQ(text(Derived::reductionGate, 5).toStdString(), "");
    EXPECT_DOUBLE_EQ(value(m_model->rowOf(Metric::reductions), 9), 0);
}

TEST_F(PageRows, HeadcountAndCapacityAddUp) {
    open(plan::samplePlan(), peoplePage().rows);
    for (int t = 0; t < 12; ++t) {
        EXPECT_NEAR(value(rowOf(Derived::headcountOpening), t) + value(m_model->rowOf(Metric::starters), t) -
                        value(m_model->rowOf(Metric::leavers), t) -
                        value(m_model->rowOf(Metric::reductions), t),
                    value(rowOf(Derived::headcountClosing), t), 1e-9);
        EXPECT_NEAR(value(m_model->rowOf(Metric::headcount), t) - value(rowOf(Derived::stillRamping), t),
                    value(m_model->rowOf(Metric::effectiveFte), t), 1e-9);
        EXPECT_NEAR(value(m_model->rowOf(Metric::effectiveFte), t) +
                        value(m_model->rowOf(Metric::flexFte), t) -
                        value(m_model->rowOf(Metric::requiredFte), t),
                    value(m_model->rowOf(Metric::gapFte), t), 1e-9);
    }
    EXPECT_GT(value(rowOf(Derived::stillRamping), 0), 0) << "the two who start in January";
}

TEST_F(PageRows, DemandSaysWhatLaunchesAndEaseOfContactBring) {
    plan::Plan plan = plan::samplePlan();
    ASSERT_FALSE(plan.launches.empty());
    const int launched = plan.launches.front().month;
    open(plan, demandPage().rows);
    EXPECT_DOUBLE_EQ(value(rowOf(Derived::launchVolume), launched - 1), 0);
    EXPECT_NEAR(value(rowOf(Derived::launchVolume), launched), plan.launches.front().volume, 1e-6);
    EXPECT_NEAR(value(rowOf(Derived::inducedVolume), 0), 0, 1e-6) << "the first month is as before the plan";
    EXPECT_GT(value(rowOf(Derived::inducedVolume), 11), 0);
    // Without the lever there is none, and inbound is less by just that.
    const double inbound = value(m_model->rowOf(Metric::inbound), 11),
                 induced = value(rowOf(Derived::inducedVolume), 11);
    plan.lever(LeverKey::inducedDemand).base = Trajectory::constant(0);
    m_model.reset();
    m_document = documentWith(m_folder, plan, "without.headroom");
    m_model = std::make_unique<MonthGridModel>(*m_document, QLocale(QLocale::English, QLocale::UnitedStates));
    m_model->setRecipe(demandPage().rows);
    EXPECT_NEAR(value(rowOf(Derived::inducedVolume), 11), 0, 1e-6);
    EXPECT_NEAR(value(m_model->rowOf(Metric::inbound), 11), inbound - induced, inbound * 1e-6);
    plan.launches.clear();
    m_model->setRecipe([plan](const plan::Plan&) { return demandPage().rows(plan); });
    EXPECT_LT(rowOf(Derived::launchVolume), 0) << "no launch, no row";
}

} // namespace
} // namespace headroom::ui
