#include "exchange/import_changes.h"

#include "exchange/conversation_fields.h"
#include "exchange/csv_text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace headroom::exchange {

namespace {

using plan::Observed;

constexpr std::array<std::string_view, changeKindCount> kindNames{"new", "changed", "restated", "same",
                                                                  "rejected"};

/// What a figure of a work type is called of the whole team.
Observed ofTeam(Observed what) {
    switch (what) {
    case Observed::volume: return Observed::inbound;
    case Observed::involvement: return Observed::involvementRate;
    case Observed::resolution: return Observed::resolutionRate;
    case Observed::handleMinutes: return Observed::meanHandleMinutes;
    default: return what;
    }
}

bool isOutcome(Observed what) {
    return what == Observed::resolution || what == Observed::resolutionRate || what == Observed::automation;
}

bool isHandleTime(Observed what) {
    return what == Observed::handleMinutes || what == Observed::meanHandleMinutes;
}

/// Rates that are shares of inbound or of what the AI may see.
bool isOfInbound(Observed what) {
    return what == Observed::involvement || what == Observed::involvementRate || what == Observed::automation;
}

/// The months of several series as those of one: volumes summed, the others weighted by what they are of.
std::vector<ImportedMonth> addedUp(const std::vector<const ImportedSeries*>& series) {
    if (series.size() == 1) return series.front()->months;
    struct Sum {
        double weighted = 0, weight = 0;
    };
    struct OfMonth {
        std::map<Observed, Sum> figures;
        bool complete = true;
        double handled = 0;
    };
    std::map<plan::Month, OfMonth> months;
    for (const ImportedSeries* each : series) {
        for (const ImportedMonth& month : each->months) {
            OfMonth& sum = months[month.month];
            sum.complete = sum.complete && month.complete;
            sum.handled += month.handled;
            const double volume = month.of(Observed::volume).value_or(1);
            const double involved = volume * month.of(Observed::involvement).value_or(1);
            const double human = volume - involved * month.of(Observed::resolution).value_or(0);
            for (const ImportedFigure& figure : month.figures) {
                const double weight = figure.what == Observed::volume          ? 1
                                      : figure.what == Observed::resolution    ? involved
                                      : figure.what != Observed::handleMinutes ? volume
                                      : month.handled > 0                      ? month.handled
                                                                               : human;
                sum.figures[figure.what].weighted += figure.value * weight;
                sum.figures[figure.what].weight += weight;
            }
        }
    }
    std::vector<ImportedMonth> result;
    for (const auto& [month, sum] : months) {
        ImportedMonth& into = result.emplace_back(ImportedMonth{month, {}, sum.complete, sum.handled});
        for (const auto& [what, figure] : sum.figures) {
            if (what == Observed::volume)
                into.figures.push_back({what, figure.weighted});
            else if (figure.weight > 0)
                into.figures.push_back({what, figure.weighted / figure.weight});
        }
    }
    return result;
}

bool alike(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Makes the rows, a series after the other.
class Changes {
public:
    Changes(const plan::Plan& plan, const ImportMapping& mapping, const ImportOccasion& occasion)
        : m_plan(plan)
        , m_mapping(mapping)
        , m_occasion(occasion) {
        const int known = plan.actuals.sourceNamed(occasion.source);
        if (known >= 0) m_result.source = plan.actuals.sources[static_cast<std::size_t>(known)];
        m_known = known;
        plan::ActualSource& source = m_result.source;
        source.name = occasion.source;
        source.kind = occasion.kind;
        source.imported = occasion.today;
        source.handleTime = mapping.handleMeaning;
        source.ratesOf = mapping.ratesOf;
        source.timeZone = mapping.timeZone;
        source.settlingDays = mapping.settlingDays;
        source.details = occasion.details;
    }

    ImportChanges of(const ImportedFigures& figures) && {
        std::map<plan::WorkTypeId, std::vector<const ImportedSeries*>> byType;
        for (const ImportedSeries& series : figures.series) {
            const auto type = typeOf(series.name);
            if (!type.known) {
                rejectAll(series, "workTypeUnknown");
                continue;
            }
            if (!type.leftOut) byType[type.id].push_back(&series);
        }
        std::vector<plan::WorkTypeId> inOrder{{}}; // the team, then as the plan has them
        for (const plan::WorkType& type : m_plan.workTypes) inOrder.push_back(type.id);
        for (const plan::WorkTypeId& type : inOrder) {
            const std::vector<const ImportedSeries*>& series = byType[type];
            std::string name;
            for (const ImportedSeries* each : series) name += (name.empty() ? "" : ", ") + each->name;
            for (const ImportedMonth& month : addedUp(series)) take(name, type, month);
        }
        std::stable_partition(m_result.rows.begin(), m_result.rows.end(),
                              [](const ImportChange& row) { return row.kind != ChangeKind::rejected; });
        takeTopics(figures.topicSeries);
        return std::move(m_result);
    }

private:
    struct Type {
        plan::WorkTypeId id;
        bool known = true, leftOut = false;
    };

    [[nodiscard]] Type typeOf(const std::string& inFile) const {
        std::string wanted = inFile;
        if (const auto mapped = m_mapping.workTypes.find(inFile); mapped != m_mapping.workTypes.end()) {
            wanted = mapped->second;
            if (wanted.empty()) return {{}, true, true};
        } else if (inFile.empty() || !m_occasion.workType.empty()) {
            if (!m_occasion.workType.empty()) return {m_occasion.workType};
            if (m_plan.workTypes.size() == 1) return {m_plan.workTypes.front().id};
            return {}; // of the team
        }
        if (const plan::WorkType* type = m_plan.workTypeNamed(wanted)) return {type->id};
        for (const plan::WorkType& type : m_plan.workTypes) // a system writes them in its own casing
            if (inSmallLetters(type.name) == inSmallLetters(wanted)) return {type.id};
        return {{}, false};
    }

    void rejectAll(const ImportedSeries& series, const char* reason) {
        for (const ImportedMonth& month : series.months)
            for (const ImportedFigure& figure : month.figures)
                m_result.rows.push_back({ChangeKind::rejected,
                                         series.name,
                                         {},
                                         month.month,
                                         figure.what,
                                         figure.value,
                                         {},
                                         month.complete,
                                         false,
                                         reason});
    }

    void take(const std::string& series, const plan::WorkTypeId& type, const ImportedMonth& month) {
        using namespace std::chrono;
        const bool running = sys_days{month.month / last} >= sys_days{m_occasion.today};
        for (const ImportedFigure& figure : month.figures) {
            ImportChange row{ChangeKind::added, series, type, month.month, figure.what, figure.value};
            row.complete = month.complete && !running;
            if (type.empty()) row.what = ofTeam(row.what);
            const int t = plan::monthsBetween(m_plan.firstMonth, month.month);
            row.isHistory = t < 0 && figure.what == Observed::volume;
            if (const char* reason = faultOf(row, t)) {
                row.kind = ChangeKind::rejected;
                row.reason = reason;
            } else {
                if (isOfInbound(row.what) && m_mapping.ratesOf == plan::EligibleVolume::visibleToAi)
                    row.value *= eligibleShare(type, t).value_or(1);
                compare(row);
            }
            m_result.rows.push_back(std::move(row));
        }
    }

    /// The topics of the plan with those of the file in place of what it had of their months and work types.
    void takeTopics(const std::vector<ImportedTopicSeries>& series) {
        using TypeMonth = std::pair<plan::WorkTypeId, plan::Month>;
        std::map<std::pair<plan::WorkTypeId, std::string>, std::map<plan::Month, plan::TopicMonth>> topics;
        std::map<std::pair<plan::WorkTypeId, std::string>, std::string> spellings; // by small letters
        std::set<TypeMonth> told;
        const auto put = [&](const plan::WorkTypeId& type, const std::string& name,
                             const plan::TopicMonth& month) {
            const std::string& spelling =
                spellings.try_emplace({type, inSmallLetters(name)}, name).first->second;
            auto& months = topics[{type, spelling}];
            const auto [into, isNew] = months.emplace(month.month, month);
            if (!isNew) into->second += month;
        };
        for (const plan::Topic& topic : m_plan.actuals.topics) // the plan's spelling stays
            spellings.try_emplace({topic.workType, inSmallLetters(topic.name)}, topic.name);
        std::set<std::pair<plan::WorkTypeId, std::string>> inFile;
        for (const ImportedTopicSeries& each : series) {
            const Type type = typeOf(each.series);
            if (!type.known || type.leftOut) continue;
            for (plan::TopicMonth month : each.months) {
                if (!fitsTopics(month)) continue;
                told.emplace(type.id, month.month);
                put(type.id, each.name, month);
                if (!each.name.empty()) inFile.emplace(type.id, inSmallLetters(each.name));
            }
        }
        for (const plan::Topic& topic : m_plan.actuals.topics)
            for (const plan::TopicMonth& month : topic.months)
                if (!told.count({topic.workType, month.month})) put(topic.workType, topic.name, month);
        std::vector<plan::Topic> all;
        for (auto& [key, months] : topics) {
            plan::Topic& topic = all.emplace_back(plan::Topic{key.first, key.second, {}});
            for (auto& [month, sums] : months) topic.months.push_back(sums);
        }
        // What somebody has taken on stays apart, however small it has become.
        std::vector<plan::Topic> named;
        for (const plan::Improvement& entry : m_plan.improvements)
            if (!entry.topic.empty()) named.push_back({entry.workType, entry.topic, {}});
        std::size_t folded = 0;
        m_result.topics = plan::boundedTopics(std::move(all), named, &folded);
        m_result.topicsFolded = static_cast<int>(folded);
        m_result.topicsInFile = static_cast<int>(inFile.size());
        m_result.topicsChange = m_result.topics != m_plan.actuals.topics;
    }

    /// Whether the plan takes topics of the month, which is made what it takes.
    [[nodiscard]] bool fitsTopics(plan::TopicMonth& month) const {
        using namespace std::chrono;
        const int t = plan::monthsBetween(m_plan.firstMonth, month.month);
        if (t < -plan::topicMonthsBefore || t >= m_plan.months ||
            sys_days{month.month / 1} > sys_days{m_occasion.today})
            return false;
        const bool settled =
            sys_days{month.month / last} + days{m_mapping.settlingDays} < sys_days{m_occasion.today};
        month.complete = month.complete && settled;
        month.source = m_known >= 0 ? m_known : static_cast<int>(m_plan.actuals.sources.size());
        if (!isWorkingTime()) month.humanHours.reset();
        return true;
    }

    [[nodiscard]] bool isWorkingTime() const {
        return m_mapping.handleMeaning == plan::HandleTimeMeaning::working ||
               m_mapping.handleMeaning == plan::HandleTimeMeaning::elapsedWithoutIdle;
    }

    /// Why a figure is not taken; null where it is.
    [[nodiscard]] const char* faultOf(const ImportChange& row, int t) const {
        using namespace std::chrono;
        const plan::ObservedInfo& info = plan::info(row.what);
        if (!std::isfinite(row.value) || row.value < 0 || (info.maximum && row.value > *info.maximum))
            return "valueInvalid";
        if (row.isHistory) return row.workType.empty() ? "workTypeMissing" : nullptr;
        if (t < 0) return "beforePlan";
        if (t >= m_plan.months) return "afterPlan";
        if (sys_days{row.month / 1} > sys_days{m_occasion.today}) return "monthAhead";
        if (!row.workType.empty() && !plan::isOfWorkType(row.what)) return "ofTeam";
        if (isOutcome(row.what) && m_mapping.settlingDays > 0 &&
            sys_days{row.month / last} + days{m_mapping.settlingDays} >= sys_days{m_occasion.today})
            return "notSettled";
        if (isHandleTime(row.what) && !isWorkingTime()) return "notWorkingTime";
        if (isOfInbound(row.what) && m_mapping.ratesOf == plan::EligibleVolume::visibleToAi &&
            !eligibleShare(row.workType, t))
            return "eligibleShares";
        return nullptr;
    }

    /// The share of a work type that the AI may see; of the team's where all have the same.
    [[nodiscard]] std::optional<double> eligibleShare(const plan::WorkTypeId& type, int t) const {
        std::optional<double> share;
        for (const plan::WorkType& each : m_plan.workTypes) {
            if (!type.empty() && each.id != type) continue;
            const double here = each.lever(plan::LeverKey::eligibleShare).base.at(t);
            if (share && *share != here) return std::nullopt;
            share = here;
        }
        return share;
    }

    void compare(ImportChange& row) const {
        if (row.isHistory) {
            for (const plan::VolumeHistory& history : m_plan.history)
                for (const auto& entry : history.entries)
                    if (history.workType == row.workType && entry.month == row.month) {
                        row.before = entry.volume;
                        const bool same = alike(entry.volume, row.value) && entry.complete == row.complete;
                        row.kind = same ? ChangeKind::same : ChangeKind::changed;
                    }
            return;
        }
        const plan::Actual* actual = m_plan.actuals.find(row.what, row.workType, row.month);
        if (!actual) return;
        row.before = actual->value;
        if (alike(actual->value, row.value) && actual->complete == row.complete)
            row.kind = ChangeKind::same;
        else
            row.kind = actual->source == m_known ? ChangeKind::restated : ChangeKind::changed;
    }

    const plan::Plan& m_plan;
    const ImportMapping& m_mapping;
    const ImportOccasion& m_occasion;
    int m_known = -1; // the source, where the plan has it
    ImportChanges m_result;
};

} // namespace

std::size_t ImportChanges::count(ChangeKind kind) const {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [kind](const ImportChange& row) { return row.kind == kind; }));
}

bool ImportChanges::bringsActuals() const {
    return std::any_of(rows.begin(), rows.end(), [](const ImportChange& row) {
        return row.kind != ChangeKind::rejected && row.kind != ChangeKind::same && !row.isHistory;
    });
}

bool ImportChanges::changesNothing() const {
    return !topicsChange && count(ChangeKind::same) + count(ChangeKind::rejected) == rows.size();
}

ImportChanges changesOf(const plan::Plan& plan, const ImportedFigures& figures, const ImportMapping& mapping,
                        const ImportOccasion& occasion) {
    return Changes(plan, mapping, occasion).of(figures);
}

plan::Plan withChanges(const plan::Plan& plan, const ImportChanges& changes, const ImportOccasion& occasion) {
    if (changes.changesNothing()) return plan;
    plan::Plan result = plan;
    std::map<plan::WorkTypeId, std::vector<plan::VolumeHistory::Entry>> history;
    int source = -1;
    const auto useSource = [&] {
        if (source >= 0) return;
        source = result.actuals.sourceNamed(changes.source.name);
        if (source < 0) {
            source = static_cast<int>(result.actuals.sources.size());
            result.actuals.sources.emplace_back();
        }
        result.actuals.sources[static_cast<std::size_t>(source)] = changes.source;
    };
    if (changes.topicsChange) {
        useSource();
        result.actuals.topics = changes.topics;
    }
    for (const ImportChange& row : changes.rows) {
        if (row.kind == ChangeKind::rejected || row.kind == ChangeKind::same) continue;
        if (row.isHistory) {
            history[row.workType].push_back({row.month, row.value, row.complete});
            continue;
        }
        useSource();
        result.actuals.put({row.what, row.workType, row.month, row.value, source, row.complete, {}},
                           occasion.today);
    }
    for (const auto& [type, volumes] : history) result = withHistory(result, type, volumes, occasion.details);
    return result;
}

std::string changesToCsv(const ImportChanges& changes, const plan::Plan& plan) {
    std::string text = "change,work type,in the file,month,figure,value,before,complete,reason\n";
    for (const ImportChange& row : changes.rows) {
        const plan::WorkType* type = plan.workType(row.workType);
        text += kindNames[static_cast<std::size_t>(row.kind)];
        for (const std::string& field :
             {csvText(type ? type->name : ""), csvText(row.series), plan::toString(row.month),
              std::string(plan::info(row.what).name), csvNumber(row.value),
              row.before ? csvNumber(*row.before) : std::string(), std::string(row.complete ? "yes" : "no"),
              csvText(row.reason)})
            text += "," + field;
        text += "\n";
    }
    return text;
}

} // namespace headroom::exchange
