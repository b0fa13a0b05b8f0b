#include "store/plan_rows.h"

#include "store/actuals_from_rows.h"
#include "store/row_cells.h"

#include <algorithm>
#include <map>

namespace headroom::store {

namespace {

using namespace plan;

class RowReader {
public:
    explicit RowReader(const Rows& rows)
        : m_rows(rows) {}

    Plan plan() {
        readPlan();
        readCalendar();
        readRamp();
        readWorkTypes();
        readMilestones();
        readScenarios();
        readLevers();
        readLaunches();
        readSurplus();
        readGuardrails();
        readDraws();
        readMonthsPast(m_rows, m_plan);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] std::span<const Row> of(TableId table) const { return ofTable(m_rows, table); }

    void readPlan() {
        const auto rows = of(TableId::plan);
        if (rows.size() != 1) throw Damaged{"plan"};
        const Cells cells{rows.front()};
        m_plan.id = cells.text(0);
        m_plan.name = cells.text(1);
        m_plan.team = cells.text(2);
        m_plan.firstMonth = cells.month(3);
        m_plan.months = cells.integer(4);
        m_plan.currency = cells.text(5);
        m_plan.volumeBasis = cells.word<VolumeBasis>(6);
        m_plan.eligibleVolume = cells.word<EligibleVolume>(7);
        m_plan.attritionBasis = cells.word<AttritionBasis>(8);
        m_plan.careEffect = cells.flag(9);
        for (std::size_t day = 0; day < 7; ++day) m_plan.calendar.workedWeekdays[day] = cells.flag(10 + day);
    }

    void readCalendar() {
        for (const Row& row : of(TableId::season)) {
            const Cells cells{row};
            const int month = cells.integer(0);
            if (month < 1 || month > 12) cells.fail();
            m_plan.season[static_cast<std::size_t>(month - 1)] = cells.real(1);
        }
        for (const Row& row : of(TableId::holiday)) {
            const Cells cells{row};
            m_plan.calendar.holidays.push_back({cells.date(0), cells.text(2)});
        }
        for (const Row& row : of(TableId::fixedDays)) {
            const Cells cells{row};
            m_plan.calendar.fixed.push_back({cells.month(0), cells.real(1)});
        }
    }

    void readRamp() {
        for (const Row& row : of(TableId::ramp)) {
            const Cells cells{row};
            if (!cells.isNull(1)) m_plan.ramp.proficiency.push_back(cells.real(1));
            if (!cells.isNull(2)) m_plan.ramp.openingRamping.push_back(cells.real(2));
        }
    }

    void readWorkTypes() {
        Placed<WorkType> types;
        for (const Row& row : of(TableId::workType)) {
            const Cells cells{row};
            WorkType type;
            type.id.value = cells.text(0);
            type.name = cells.text(2);
            type.nature = cells.word<Nature>(3);
            type.dependence = cells.word<Dependence>(4);
            type.mode = cells.word<ServiceMode>(5);
            type.owner = cells.text(6);
            types.put(cells, cells.integer(1), std::move(type));
        }
        m_plan.workTypes = types.take();
        for (const Row& row : of(TableId::workStart)) {
            const Cells cells{row};
            typeOf(cells, 0).startMonth = cells.integer(1);
        }
        auto shares = of(TableId::dayProfileShare);
        for (const Row& row : of(TableId::dayProfile)) {
            const Cells cells{row};
            DayProfile& profile = typeOf(cells, 0).profile;
            profile.intervalMinutes = cells.integer(1);
            for (; !shares.empty() && shares.front().values.front() == row.values.front();
                 shares = shares.subspan(1))
                profile.shares.push_back(Cells{shares.front()}.real(2));
        }
    }

    WorkType& typeOf(const Cells& cells, std::size_t column) {
        WorkType* type = m_plan.workType({cells.text(column)});
        if (!type) cells.fail();
        return *type;
    }

    void readMilestones() {
        Placed<Milestone> milestones;
        auto types = of(TableId::milestoneWorkType);
        for (const Row& row : of(TableId::milestone)) {
            const Cells cells{row};
            Milestone milestone{{cells.text(0)}, cells.text(2), cells.text(3), cells.integer(4), {}, {}};
            for (; !types.empty() && types.front().values.front() == row.values.front();
                 types = types.subspan(1))
                milestone.workTypes.push_back({Cells{types.front()}.text(2)});
            milestones.put(cells, cells.integer(1), std::move(milestone));
        }
        m_plan.milestones = milestones.take();
    }

    void readSurplus() {
        const auto rows = of(TableId::surplusOrder);
        for (std::size_t place = 0; place < std::min(rows.size(), m_plan.surplusOrder.size()); ++place)
            m_plan.surplusOrder[place] = Cells{rows[place]}.lever(1);
        for (const Row& row : of(TableId::planWords)) {
            const Cells cells{row};
            if (cells.text(0) != "reductionReason") cells.fail();
            m_plan.reductionReason = cells.text(1);
        }
    }

    void readGuardrails() {
        Placed<Guardrail> guardrails;
        auto actions = of(TableId::guardrailAction);
        for (const Row& row : of(TableId::guardrail)) {
            const Cells cells{row};
            Guardrail guardrail{{cells.text(0)},
                                cells.text(2),
                                cells.word<GuardrailMetric>(3),
                                cells.word<Comparison>(4),
                                cells.real(5),
                                cells.integer(6),
                                {}};
            for (; !actions.empty() && actions.front().values.front() == row.values.front();
                 actions = actions.subspan(1))
                guardrail.actions.push_back(Cells{actions.front()}.word<GuardrailAction>(2));
            guardrails.put(cells, cells.integer(1), std::move(guardrail));
        }
        m_plan.guardrails = guardrails.take();
        for (const Row& row : of(TableId::financeReview)) {
            const Cells cells{row};
            if (!cells.isNull(0)) m_plan.lastFinanceReview = cells.date(0);
        }
        for (const Row& row : of(TableId::reviewSchedule)) m_plan.nextFinanceReview = Cells{row}.date(0);
    }

    void readScenarios() {
        Placed<Scenario> scenarios;
        for (const Row& row : of(TableId::scenario)) {
            const Cells cells{row};
            scenarios.put(cells, cells.integer(1), {cells.text(0), cells.text(2), {}, {}});
        }
        m_plan.scenarios = scenarios.take();
        for (const Row& row : of(TableId::scenarioWeight)) {
            const Cells cells{row};
            const auto scenario =
                std::find_if(m_plan.scenarios.begin(), m_plan.scenarios.end(),
                             [&](const Scenario& each) { return each.name == cells.text(0); });
            if (scenario == m_plan.scenarios.end()) cells.fail();
            scenario->weight = cells.real(1);
        }
    }

    /// Levers, their points and their outcomes are in the same order: one pass over all.
    void readLevers() {
        std::map<std::string, WorkType*, std::less<>> types;
        for (WorkType& type : m_plan.workTypes) types.emplace(type.id.value, &type);
        std::map<std::string, Scenario*, std::less<>> scenarios;
        for (Scenario& scenario : m_plan.scenarios) scenarios.emplace(scenario.name, &scenario);

        auto points = of(TableId::leverValue);
        auto outcomes = of(TableId::rangeOutcome);
        std::size_t baseLevers = 0;
        for (const Row& row : of(TableId::lever)) {
            const Cells cells{row};
            Lever lever = readLever(cells, row, points);
            readOutcome(row, lever, outcomes);
            const LeverRef ref{cells.lever(2), {cells.text(1)}};
            if (cells.text(0) == baseScenario) {
                ++baseLevers;
                *leverOf(cells, ref, types) = std::move(lever);
            } else {
                const auto scenario = scenarios.find(cells.text(0));
                if (scenario == scenarios.end()) cells.fail();
                scenario->second->overrides.push_back({ref, std::move(lever.base), std::move(lever.range)});
            }
        }
        if (!points.empty()) throw Damaged{placeOf(points.front())};
        if (!outcomes.empty()) throw Damaged{placeOf(outcomes.front())};
        if (baseLevers !=
            planLeverCount + m_plan.workTypes.size() * workTypeLeverCount + m_plan.milestones.size())
            throw Damaged{"lever"};
        readLeverReviews();
        for (Scenario& scenario : m_plan.scenarios)
            std::sort(scenario.overrides.begin(), scenario.overrides.end(),
                      [](const Override& a, const Override& b) { return a.lever < b.lever; });
    }

    void readLeverReviews() {
        for (const Row& row : of(TableId::leverReview)) {
            const Cells cells{row};
            Lever* lever = m_plan.find({cells.lever(1), {cells.text(0)}});
            if (!lever) cells.fail();
            if (!cells.isNull(2)) lever->provenance.quality = cells.word<Rating>(2);
            if (!cells.isNull(3)) lever->provenance.risk = cells.word<Rating>(3);
            if (!cells.isNull(4)) lever->provenance.nextReview = cells.date(4);
            if (!cells.isNull(5)) lever->provenance.fittedFrom = cells.month(5);
        }
    }

    Lever* leverOf(const Cells& cells, const LeverRef& ref,
                   const std::map<std::string, WorkType*, std::less<>>& types) {
        if (holderOf(ref.key) == Holder::workType) {
            const auto type = types.find(ref.of.value);
            if (type == types.end()) cells.fail();
            return &type->second->lever(ref.key);
        }
        Lever* lever = m_plan.find(ref);
        if (!lever) cells.fail();
        return lever;
    }

    static void readOutcome(const Row& row, Lever& lever, std::span<const Row>& outcomes) {
        if (outcomes.empty() || !sameKeys(row, outcomes.front())) return;
        const Cells cells{outcomes.front()};
        if (!lever.range) cells.fail();
        lever.range->weights = {cells.real(3), cells.real(4), cells.real(5)};
        if (!cells.isNull(6)) lever.range->monthly = cells.real(6);
        outcomes = outcomes.subspan(1);
    }

    static Lever readLever(const Cells& cells, const Row& row, std::span<const Row>& points) {
        const auto path = [&](std::size_t shapeColumn, std::string_view part) {
            std::vector<Point> taken;
            while (!points.empty() && sameKeys(row, points.front()) &&
                   points.front().values[3] == Value{std::string{part}}) {
                const Cells point{points.front()};
                taken.push_back({point.integer(4), point.real(6)});
                points = points.subspan(1);
            }
            if (taken.empty()) cells.fail();
            return Trajectory::of(cells.word<Shape>(shapeColumn), std::move(taken));
        };
        Lever lever;
        lever.base = path(3, "base");
        if (!cells.isNull(8)) {
            Range range;
            range.high = path(5, "high"); // the parts are in order of the alphabet
            range.low = path(4, "low");
            range.basis = cells.word<RangeBasis>(6);
            range.meaning = cells.word<RangeMeaning>(7);
            range.distribution = cells.word<Distribution>(8);
            lever.range = std::move(range);
        }
        lever.provenance = {cells.text(9), cells.text(10), cells.text(11), {}, {}, {}, {}, {}};
        if (!cells.isNull(12)) lever.provenance.confidence = cells.word<Confidence>(12);
        if (!cells.isNull(13)) lever.provenance.lastReviewed = cells.date(13);
        return lever;
    }

    void readLaunches() {
        for (const Row& row : of(TableId::launch)) {
            const Cells cells{row};
            m_plan.launches.push_back(
                {cells.text(1), {cells.text(2)}, cells.integer(3), cells.real(5), cells.real(6)});
        }
    }

    void readDraws() {
        for (const Row& row : of(TableId::correlation)) {
            const Cells cells{row};
            m_plan.correlations.push_back(
                {{cells.lever(2), {cells.text(1)}}, {cells.lever(4), {cells.text(3)}}, cells.real(5)});
        }
        for (const Row& row : of(TableId::drawSettings)) {
            const Cells cells{row};
            m_plan.draws = {cells.word<DrawMethod>(0), cells.seed(1), cells.integer(2)};
        }
    }

    const Rows& m_rows;
    Plan m_plan;
};

} // namespace

Result<Plan> planOf(const Rows& rows) {
    std::string place;
    try {
        Plan plan = RowReader{rows}.plan();
        // What the reader passed over (a month that is not the one of its index, a gap, a row too many) shows
        // when the plan is written again.
        const auto again = rowsOf(plan);
        if (again && again.value() == rows) return plan;
        place = "plan";
        if (again) {
            const auto differing =
                std::mismatch(rows.begin(), rows.end(), again.value().begin(), again.value().end()).first;
            if (differing != rows.end()) place = placeOf(*differing);
        }
    } catch (Damaged& damaged) {
        place = std::move(damaged.place);
    }
    return Error{ErrorCode::workspaceDamaged, std::move(place), {}};
}

} // namespace headroom::store
