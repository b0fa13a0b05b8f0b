#pragma once

#include "plan/month.h"
#include "plan/observed.h"
#include "plan/topic.h"
#include "plan/work_type.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::plan {

enum class EligibleVolume { allInbound, visibleToAi }; // what the rates are shares of

enum class SourceKind { typed, file, database };

/// What a source means by handle time. Only working time is a plan's handle minutes; the others are converted
/// or left out on entry.
enum class HandleTimeMeaning { unknown, working, elapsed, elapsedWithoutIdle, lastVisit };

/// Where actuals come from, and what was known of it when they came.
struct ActualSource {
    std::string name; // unique among the plan's sources
    SourceKind kind = SourceKind::typed;
    std::optional<Date> imported; // last time; nothing for what is typed
    HandleTimeMeaning handleTime = HandleTimeMeaning::unknown;
    EligibleVolume ratesOf =
        EligibleVolume::allInbound; // in the source: the plan's actuals are of all inbound
    std::string timeZone;           // IANA; empty where nobody said
    int settlingDays = 0;           // until outcomes of a month count as settled, from its last day
    std::string details;            // which file, columns, filters

    bool operator==(const ActualSource&) const = default;
};

/// What a month's figure was before it was restated.
struct EarlierFigure {
    double value = 0;
    int source = 0;
    std::optional<Date> restated; // when it gave way

    bool operator==(const EarlierFigure&) const = default;
};

/// What happened in a month that is past.
struct Actual {
    Observed what = Observed::volume;
    WorkTypeId workType; // empty for what is of the team
    Month month{};
    double value = 0;     // in the unit of what is observed; rates as shares of all inbound conversations
    int source = 0;       // index into the sources
    bool complete = true; // false where days of the month are missing: shown, and judged by nobody
    std::vector<EarlierFigure> earlier; // oldest first

    bool operator==(const Actual&) const = default;
};

/// All that happened, in order of what, work type and month, each once; what it was about; and where it comes
/// from.
struct Actuals {
    std::vector<ActualSource> sources;
    std::vector<Actual> figures;
    std::vector<Topic> topics; // in order of topicBefore

    [[nodiscard]] const Actual* find(Observed what, const WorkTypeId& workType, Month month) const;
    /// Index of the source with this name, or -1.
    [[nodiscard]] int sourceNamed(std::string_view name) const;

    /// Puts a figure in its place. One that was there gives way; where it came from another source or had
    /// another value, it is kept among the earlier figures, restated on the day.
    void put(Actual figure, std::optional<Date> today = std::nullopt);
    void remove(Observed what, const WorkTypeId& workType, Month month);

    [[nodiscard]] bool empty() const { return figures.empty(); }
    bool operator==(const Actuals&) const = default;
};

/// The order of the figures: by what, work type and month.
bool actualBefore(const Actual& a, const Actual& b);

} // namespace headroom::plan
