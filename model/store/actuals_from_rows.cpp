#include "store/actuals_from_rows.h"

#include "store/row_cells.h"

#include <algorithm>

namespace headroom::store {

namespace {

using namespace plan;

void readHistory(const Rows& rows, Plan& plan) {
    Placed<VolumeHistory> histories;
    auto entries = ofTable(rows, TableId::volumeHistory);
    for (const Row& row : ofTable(rows, TableId::volumeSource)) {
        const Cells cells{row};
        VolumeHistory history{{cells.text(0)}, cells.text(2), {}};
        while (!entries.empty() && entries.front().values.front() == row.values.front()) {
            const Cells entry{entries.front()};
            history.entries.push_back({entry.month(1), entry.real(2), entry.flag(3)});
            entries = entries.subspan(1);
        }
        histories.put(cells, cells.integer(1), std::move(history));
    }
    plan.history = histories.take();
}

void readActuals(const Rows& rows, Plan& plan) {
    for (const Row& row : ofTable(rows, TableId::actualSource)) {
        const Cells cells{row};
        ActualSource source;
        source.name = cells.text(1);
        source.kind = cells.word<SourceKind>(2);
        if (!cells.isNull(3)) source.imported = cells.date(3);
        source.handleTime = cells.word<HandleTimeMeaning>(4);
        source.ratesOf = cells.word<EligibleVolume>(5);
        source.timeZone = cells.text(6);
        source.settlingDays = cells.integer(7);
        source.details = cells.text(8);
        plan.actuals.sources.push_back(std::move(source));
    }
    auto earlier = ofTable(rows, TableId::actualEarlier);
    for (const Row& row : ofTable(rows, TableId::actual)) {
        const Cells cells{row};
        Actual figure{cells.orFail(observedNamed(cells.text(0))),
                      {cells.text(1)},
                      cells.month(2),
                      cells.real(3),
                      cells.integer(4),
                      cells.flag(5),
                      {}};
        for (; !earlier.empty() && sameKeys(row, earlier.front()); earlier = earlier.subspan(1)) {
            const Cells was{earlier.front()};
            figure.earlier.push_back(
                {was.real(4), was.integer(5), was.isNull(6) ? std::nullopt : std::optional{was.date(6)}});
        }
        plan.actuals.figures.push_back(std::move(figure));
    }
    // Rows are in order of the words, figures in that of what they stand for.
    std::sort(plan.actuals.figures.begin(), plan.actuals.figures.end(), actualBefore);
}

void readDecisions(const Rows& rows, Plan& plan) {
    for (const Row& row : ofTable(rows, TableId::guardrailDecision)) {
        const Cells cells{row};
        plan.decisions.push_back({{cells.text(1)},
                                  cells.month(2),
                                  cells.word<Verdict>(3),
                                  cells.text(4),
                                  cells.text(5),
                                  cells.date(6)});
    }
}

void readTopics(const Rows& rows, Plan& plan) {
    auto& topics = plan.actuals.topics;
    for (const Row& row : ofTable(rows, TableId::topic)) {
        const Cells cells{row};
        const auto told = [&](std::size_t column) {
            return cells.isNull(column) ? std::nullopt : std::optional{cells.real(column)};
        };
        if (topics.empty() || topics.back().workType.value != cells.text(0) ||
            topics.back().name != cells.text(1))
            topics.push_back({{cells.text(0)}, cells.text(1), {}});
        topics.back().months.push_back(
            {cells.month(2), cells.real(3), told(4), told(5), told(6), cells.integer(7), cells.flag(8)});
    }
}

void readImprovements(const Rows& rows, Plan& plan) {
    Placed<Improvement> entries;
    for (const Row& row : ofTable(rows, TableId::improvement)) {
        const Cells cells{row};
        Improvement entry;
        entry.id = {cells.text(0)};
        entry.workType = {cells.text(2)};
        entry.topic = cells.text(3);
        entry.kind = cells.word<ImprovementKind>(4);
        entry.change = cells.text(5);
        entry.owner = cells.text(6);
        if (!cells.isNull(7)) entry.date = cells.date(7);
        entry.state = cells.word<ImprovementState>(8);
        entry.note = cells.text(9);
        entries.put(cells, cells.integer(1), std::move(entry));
    }
    plan.improvements = entries.take();
}

} // namespace

void readMonthsPast(const Rows& rows, plan::Plan& plan) {
    readHistory(rows, plan);
    readActuals(rows, plan);
    readDecisions(rows, plan);
    readTopics(rows, plan);
    readImprovements(rows, plan);
}

} // namespace headroom::store
