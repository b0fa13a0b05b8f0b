// What must hold for any plan, checked over varied ones.

#include "projection/projection.h"
#include "projection/varied_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

using namespace headroom;
using plan::LeverKey;
using plan::Metric;
using plan::Plan;
using plan::Trajectory;

namespace {

using Outputs = projection::Outputs<double>;

Outputs outputsOf(const Plan& p) {
    const auto result = projection::project(std::make_shared<const Plan>(p));
    EXPECT_TRUE(result);
    return result.value().outputs;
}

/// Small rounding may not turn a true property into a false one.
double slack(double value) {
    return 1e-9 * std::max(1.0, std::abs(value));
}

void forVariedPlans(const std::function<void(const Plan&, const Outputs&)>& check) {
    for (std::uint64_t seed = 1000; seed < 1120; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Plan p = tests::variedPlan(seed);
        check(p, outputsOf(p));
        if (testing::Test::HasFailure()) return;
    }
}

Plan scaled(Plan p, LeverKey key, double factor) {
    const auto scale = [&](plan::Lever& lever) {
        auto points = lever.base.points();
        for (auto& point : points) point.value *= factor;
        lever.base = Trajectory::of(lever.base.shape(), points);
    };
    if (plan::isWorkTypeLever(key))
        for (auto& type : p.workTypes) scale(type.lever(key));
    else
        scale(p.lever(key));
    return p;
}

void expectEverywhere(const Plan& p, const std::function<void(int)>& check) {
    for (int t = 0; t < p.months; ++t) check(t);
}

} // namespace

TEST(Property, ConversationsAreConserved) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        expectEverywhere(p, [&](int t) {
            const double inbound = out.at(Metric::inbound, t);
            EXPECT_NEAR(out.at(Metric::aiResolved, t) + out.at(Metric::human, t), inbound, slack(inbound));
            EXPECT_NEAR(out.at(Metric::bypass, t) + out.at(Metric::handover, t), out.at(Metric::human, t),
                        slack(inbound));
            EXPECT_NEAR(out.at(Metric::involved, t) + out.at(Metric::bypass, t), inbound, slack(inbound));
        });
    });
}

TEST(Property, SharesStayShares) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        expectEverywhere(p, [&](int t) {
            for (const Metric metric : {Metric::automation, Metric::care}) {
                EXPECT_GE(out.at(metric, t), 0);
                EXPECT_LE(out.at(metric, t), 1 + 1e-12);
            }
            for (int w = 0; w < static_cast<int>(p.workTypes.size()); ++w) {
                EXPECT_GE(out.at(Metric::typeResolution, w, t), 0);
                EXPECT_LE(out.at(Metric::typeResolution, w, t), 1);
            }
        });
    });
}

TEST(Property, MorePeopleNeverLowerTheGap) {
    forVariedPlans([](Plan p, const Outputs&) {
        // Without the way back from surplus to care to demand: there, more automation may bring more contact.
        p.lever(LeverKey::inducedDemand).base = Trajectory::constant(0);
        p.careEffect = false;
        p.guardrails.clear(); // they replace who leaves when people are short
        const Outputs out = outputsOf(p);
        const Outputs more = outputsOf(scaled(p, LeverKey::openingHeadcount, 1.2));
        expectEverywhere(p, [&](int t) {
            EXPECT_GE(more.at(Metric::gapFte, t),
                      out.at(Metric::gapFte, t) - slack(out.at(Metric::gapFte, t)));
        });
    });
}

TEST(Property, MoreCareNeverLowersResolution) {
    forVariedPlans([](Plan p, const Outputs&) {
        p.lever(LeverKey::inducedDemand).base =
            Trajectory::constant(0); // else need grows with the volume it brings
        p.guardrails.clear();        // they add to improvement time when there is too little
        const Outputs out = outputsOf(p);
        Plan more = p;
        more.lever(LeverKey::dedicatedHours).base = Trajectory::constant(1e6);
        const Outputs better = outputsOf(more);
        expectEverywhere(p, [&](int t) {
            for (int w = 0; w < static_cast<int>(p.workTypes.size()); ++w)
                EXPECT_GE(better.at(Metric::typeResolution, w, t),
                          out.at(Metric::typeResolution, w, t) - 1e-12);
        });
    });
}

TEST(Property, RequiredFollowsVolumeInProportion) {
    forVariedPlans([](Plan p, const Outputs&) {
        p.careEffect = false;
        p.launches.clear();
        for (auto& type : p.workTypes) type.mode = plan::ServiceMode::deferred;
        const Outputs out = outputsOf(p);
        const Outputs twice = outputsOf(scaled(p, LeverKey::volume, 2));
        expectEverywhere(p, [&](int t) {
            const double required = out.at(Metric::requiredFte, t);
            EXPECT_NEAR(twice.at(Metric::requiredFte, t), 2 * required, slack(required));
        });
    });
}

TEST(Property, LiveStaffGrowsWithVolumeAndSlowerThanIt) {
    forVariedPlans([](Plan p, const Outputs&) {
        p.careEffect = false;
        p.launches.clear();
        for (auto& type : p.workTypes) {
            type.mode = plan::ServiceMode::live;
            auto& target = type.lever(LeverKey::targetShare).base;
            target =
                Trajectory::constant(std::max(0.7, target.at(0))); // below, staff counts on those who give up
        }
        const Outputs out = outputsOf(p);
        const Outputs twice = outputsOf(scaled(p, LeverKey::volume, 2));
        expectEverywhere(p, [&](int t) {
            const double required = out.at(Metric::requiredFte, t);
            EXPECT_GE(twice.at(Metric::requiredFte, t), required);
            EXPECT_LE(twice.at(Metric::requiredFte, t), 2 * required + slack(required));
        });
    });
}

TEST(Property, MoreInboxTimeNeverRaisesRequired) {
    forVariedPlans([](Plan p, const Outputs&) {
        p.careEffect = false;
        const Outputs out = outputsOf(p);
        const Outputs more = outputsOf(scaled(p, LeverKey::inboxShare, 1.1));
        expectEverywhere(p, [&](int t) {
            EXPECT_LE(more.at(Metric::requiredFte, t), out.at(Metric::requiredFte, t) + 1e-9);
        });
    });
}

TEST(Property, HeadcountIsOpeningPlusInLessOut) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        for (int t = 1; t < p.months; ++t)
            EXPECT_NEAR(out.at(Metric::headcount, t),
                        out.at(Metric::headcount, t - 1) - out.at(Metric::leavers, t - 1) -
                            out.at(Metric::reductions, t - 1) + out.at(Metric::starters, t),
                        slack(out.at(Metric::headcount, t)));
    });
}

TEST(Property, EffectiveNeverExceedsHeadcount) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        expectEverywhere(p, [&](int t) {
            EXPECT_GE(out.at(Metric::effectiveFte, t), 0);
            EXPECT_LE(out.at(Metric::effectiveFte, t), out.at(Metric::headcount, t) + 1e-9);
        });
    });
}

TEST(Property, RequiredAndCostAddUpFromTheirParts) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        expectEverywhere(p, [&](int t) {
            double required = 0, volume = 0;
            for (int w = 0; w < static_cast<int>(p.workTypes.size()); ++w) {
                required += out.at(Metric::typeRequiredFte, w, t);
                volume += out.at(Metric::typeVolume, w, t);
            }
            EXPECT_NEAR(required, out.at(Metric::requiredFte, t), slack(required));
            EXPECT_NEAR(volume, out.at(Metric::inbound, t), slack(volume));
            const double cost = out.at(Metric::peopleCost, t) + out.at(Metric::hiringCost, t) +
                                out.at(Metric::exitCost, t) + out.at(Metric::aiCost, t) +
                                out.at(Metric::flexCost, t);
            EXPECT_NEAR(cost, out.at(Metric::totalCost, t), slack(cost));
        });
    });
}

TEST(Property, BacklogIsNeverNegativeAndGrowsByWhatIsNotDone) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        expectEverywhere(p, [&](int t) {
            EXPECT_GE(out.at(Metric::backlogHours, t), 0);
            if (t > 0) {
                EXPECT_LE(out.at(Metric::backlogHours, t),
                          out.at(Metric::backlogHours, t - 1) + out.at(Metric::staffedHours, t - 1) + 1e-6);
            }
        });
    });
}

TEST(Property, ALaterMonthDoesNotChangeAnEarlierOne) {
    forVariedPlans([](const Plan& p, const Outputs& out) {
        if (p.months < 6) return;
        Plan changed = p;
        // Four months before the end, so that the climb, which looks three months ahead, does not see it
        // either.
        for (auto& type : changed.workTypes) {
            auto& lever = type.lever(LeverKey::handleMinutes);
            lever.base = lever.base.withMonth(p.months - 1, 500, p.months);
        }
        const Outputs after = outputsOf(changed);
        for (int t = 0; t + 1 < p.months; ++t)
            EXPECT_EQ(after.at(Metric::gapFte, t), out.at(Metric::gapFte, t)) << t;
    });
}

TEST(Property, OnePointMoreOfAutomationSavesWhatFtePerPointSays) {
    forVariedPlans([](Plan p, const Outputs&) {
        p.milestones.clear(); // a step that is late would not be there
        const Outputs out = outputsOf(p);
        const double volume = out.at(Metric::inbound, 0);
        for (std::size_t w = 0; w < p.workTypes.size(); ++w) {
            const double perPoint = out.at(Metric::typeFtePerPoint, static_cast<int>(w), 0);
            const double share = out.at(Metric::typeVolume, static_cast<int>(w), 0) *
                                 out.at(Metric::typeInvolvement, static_cast<int>(w), 0);
            if (!(share > 0)) {
                EXPECT_TRUE(std::isnan(perPoint));
                continue;
            }
            if (share < 0.01 * volume) continue; // the step in resolution would not be small
            // Raise the type's resolution so that the plan's automation gains a ten-thousandth of a point.
            const double gain = 1e-6;
            Plan more = p;
            auto& lever = more.workTypes[w].lever(LeverKey::resolution);
            const double raised = lever.base.at(0) + gain * volume / share;
            if (raised > 1 || raised > more.workTypes[w].lever(LeverKey::ceiling).base.at(0)) continue;
            lever.base = lever.base.withMonth(0, raised, p.months);
            const double saved = out.at(Metric::requiredFte, 0) - outputsOf(more).at(Metric::requiredFte, 0);
            EXPECT_NEAR(saved / gain * 0.01, perPoint, 1e-3 * std::max(1.0, std::abs(perPoint)));
        }
    });
}

TEST(Property, EndlessRampAndNoRampBracketTheTeam) {
    forVariedPlans([](Plan p, const Outputs&) {
        p.guardrails.clear(); // they keep people when the team is short
        const Outputs out = outputsOf(p);
        Plan instant = p;
        for (double& proficiency : instant.ramp.proficiency) proficiency = 1;
        const Outputs best = outputsOf(instant);
        expectEverywhere(p, [&](int t) {
            EXPECT_GE(best.at(Metric::effectiveFte, t), out.at(Metric::effectiveFte, t) - 1e-9);
            EXPECT_NEAR(best.at(Metric::effectiveFte, t), best.at(Metric::headcount, t),
                        slack(best.at(Metric::headcount, t)));
        });
    });
}
