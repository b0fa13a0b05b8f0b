#pragma once

#include "plan/plan.h"

namespace headroom::tests {

/// A plan that uses every field of a plan, each set to something a careless writer would lose.
inline plan::Plan fullPlan() {
    using namespace plan;
    using std::chrono::day;
    using std::chrono::year;
    Plan p;
    p.id = "9f1c";
    p.name = "Größe \"Ost\" / ~1 \\ 東京 \xF0\x9F\x93\x9E\n\ttab";
    p.team = "EMEA";
    p.firstMonth = Month{year{2025}, std::chrono::November};
    p.months = 18;
    p.currency = "EUR";
    p.volumeBasis = VolumeBasis::forecast;
    p.eligibleVolume = EligibleVolume::visibleToAi;
    p.attritionBasis = AttritionBasis::byMonth;
    p.careEffect = false;
    p.season = normalisedSeason({1.1, 0.9, 1, 1, 1, 1.3, 0.7, 1, 1, 1, 1, 1.0 / 3});
    p.calendar.workedWeekdays = {true, false, true, true, true, true, false};
    p.calendar.holidays = {{Date{year{2025}, std::chrono::December, day{25}}, "Christmas"},
                           {Date{year{2026}, std::chrono::January, day{1}}, ""}};
    p.calendar.fixed = {{Month{year{2026}, std::chrono::March}, 19.5}};
    p.ramp = {{0.35, 0.1 + 0.2, 0.9}, {0, 2, 0.5}};

    Lever& growth = p.lever(LeverKey::growth);
    growth.base = Trajectory::constant(0.1 + 0.2);
    growth.range = Range{Trajectory::constant(-0.05), Trajectory::constant(1e-300), RangeBasis::difference,
                         RangeMeaning::absoluteLimits, Distribution::lognormal};
    growth.provenance = {"=SUM(A1) of finance", "Ada", "Because\r\nof it", Confidence::high,
                         Date{year{2025}, std::chrono::February, day{28}}};
    growth.provenance.quality = Rating::medium;
    growth.provenance.fittedFrom = Month{year{2026}, std::chrono::May};
    growth.provenance.nextReview = Date{year{2026}, std::chrono::June, day{30}};
    p.lever(LeverKey::backfill).provenance.risk = Rating::high;
    p.lever(LeverKey::upkeepHours).base = Trajectory::steps({{0, 60}, {5, 80.25}, {17, 0}});
    p.lever(LeverKey::plannedHires).base = Trajectory::monthly({0, 1, 0, 2});
    p.lever(LeverKey::overtime).base = Trajectory::of(Shape::monthly, {{1, 0.01}, {4, 0.02}});
    p.lever(LeverKey::contractors).base = Trajectory::linear({{2, 1.0 / 3}, {40, 7}}); // beyond the horizon
    growth.range->weights = {1e-300, 0, 2}; // of a distribution that does not read them
    p.lever(LeverKey::upkeepHours).range =
        Range{Trajectory::constant(0.8), Trajectory::constant(1.4), RangeBasis::factor};
    p.lever(LeverKey::upkeepHours).range->monthly = 0;
    p.lever(LeverKey::backfill).range = Range{Trajectory::steps({{0, 0.5}}),
                                              Trajectory::constant(1),
                                              RangeBasis::factor,
                                              RangeMeaning::p10p90,
                                              Distribution::discrete,
                                              {0.1 + 0.2, 0.5, 0.2},
                                              1.0 / 3};

    WorkType first;
    first.id = {"a/b~c"};
    first.name = "How-to";
    first.nature = Nature::deepTroubleshooting;
    first.dependence = Dependence::systemDependent;
    first.mode = ServiceMode::live;
    first.owner = "Grace";
    first.lever(LeverKey::volume).base = Trajectory::constant(12345.678901234567);
    first.lever(LeverKey::resolution).provenance.confidence = Confidence::low;
    WorkType second;
    second.id = {"2"};
    second.name = "Ärger";
    p.workTypes = {first, second};

    p.launches = {{"Big one", {"a/b~c"}, 3, 250, 0.5}, {"", {"2"}, -2, 0.1, 1}};
    p.guardrails = {{{"/~"},
                     "Größe; first",
                     GuardrailMetric::inbound,
                     Comparison::aboveHigh,
                     1.0 / 3,
                     6,
                     {GuardrailAction::revisitHiringGates, GuardrailAction::pauseReductions}},
                    {{"2"}, "Watch", GuardrailMetric::backlogDays, Comparison::overLimit, 0, 1, {}}};
    p.lastFinanceReview = Date{year{2024}, std::chrono::February, day{29}};
    p.nextFinanceReview = Date{year{2026}, std::chrono::March, day{31}};
    p.milestones = {{{"a/b~c"}, "Data", "", 3, {{"2"}}, {}}}; // the id of a work type
    p.milestones[0].delay.base = Trajectory::constant(0.5);
    p.correlations = {{{LeverKey::resolution, {"2"}}, {LeverKey::growth, {}}, -1.0 / 3},
                      {{LeverKey::milestoneDelay, {"a/b~c"}}, {LeverKey::volume, {"a/b~c"}}, 1}};
    p.draws = {DrawMethod::latinHypercube, 4'294'967'295U, 7};
    p.scenarios = {{"Bold",
                    "as if",
                    {{{LeverKey::growth, {}}, Trajectory::constant(0.5), std::nullopt},
                     {{LeverKey::resolution, {"2"}},
                      Trajectory::linear({{0, 0.4}, {11, 0.7}}),
                      Range{Trajectory::constant(0.9),
                            Trajectory::constant(1.1),
                            RangeBasis::factor,
                            RangeMeaning::p10p90,
                            Distribution::normal,
                            {1, 2, 3},
                            0.75}}},
                    1.0 / 3},
                   {"Empty", "", {}}};
    p.history = {{{"2"},
                  "calls.csv, columns 1 and 2",
                  {{Month{year{2025}, std::chrono::January}, 1234, true},
                   {Month{year{2025}, std::chrono::February}, 0.25, false}}},
                 {{"a/b~c"}, "", {}}};
    p.actuals.sources = {{"Helpdesk \"A\"", SourceKind::file, Date{year{2026}, std::chrono::January, day{3}},
                          HandleTimeMeaning::elapsedWithoutIdle, EligibleVolume::visibleToAi, "Europe/Berlin",
                          7, "tickets.csv,\ncolumns a; b"},
                         {.name = "Typed in"}};
    const Month november{year{2025}, std::chrono::November};
    p.actuals.put({Observed::volume,
                   {"a/b~c"},
                   november,
                   1.0 / 3,
                   1,
                   false,
                   {{12, 0, {}}, {13, 1, p.lastFinanceReview}}});
    p.actuals.put({Observed::volume, {"2"}, november, 1e-300});
    p.actuals.put({Observed::flexCost, {}, november, 0});
    p.actuals.topics = {{{"2"}, "", {{november, 3}}},
                        {{"2"}, "Größe; \"x\"", {{november, 1.0 / 3, 0.25, 0.125, 1e-9, 1, false}}}};
    p.improvements = {
        {{"/~"},
         {"2"},
         "Größe; \"x\"",
         ImprovementKind::system,
         "Say it,\nplainly",
         "Ada",
         Date{year{2025}, std::chrono::December, day{2}},
         ImprovementState::made,
         "note"},
        {{"2"}, {}, "", ImprovementKind::other, "Anything", "", {}, ImprovementState::dropped, ""}};
    p.decisions = {
        {{"/~"},
         november,
         Verdict::deferred,
         "Wait; \"see\"",
         "Ada",
         Date{year{2025}, std::chrono::December, day{2}}},
        {{"gone"}, november, Verdict::accepted, "", "Grace", Date{year{2026}, std::chrono::January, day{2}}}};
    return p;
}

} // namespace headroom::tests
