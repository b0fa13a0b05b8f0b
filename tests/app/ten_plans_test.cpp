// The closing proof of the capacity model: what the program says of ten varied plans, each under each of its
// scenarios, is what the plain re-implementation of model.md says of them.

#include "app/program.h"
#include "exchange/plan_json.h"
#include "projection/reference.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace fs = std::filesystem;
using namespace headroom;
using nlohmann::json;
using tests::Ran;
using tests::Reference;

namespace {

const fs::path plansFolder = fs::path(HEADROOM_SOURCE_DIR) / "tests" / "data" / "plans";

std::vector<std::string> planFiles() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(plansFolder)) names.push_back(entry.path().stem());
    std::sort(names.begin(), names.end());
    return names;
}

json fileOf(const std::string& name) {
    return json::parse(tests::read(plansFolder / (name + ".json")));
}

plan::Plan planOf(const std::string& name) {
    const json file = fileOf(name);
    auto read = exchange::planFromJson(file.dump());
    EXPECT_TRUE(read) << name;
    plan::Plan plan = std::move(read).value().plan;
    // As it stands in the file: to bring its mean to 1 is the model's business.
    if (file.contains("season")) plan.season = file["season"].get<std::array<double, 12>>();
    return plan;
}

std::vector<std::string> scenariosOf(const plan::Plan& plan) {
    std::vector<std::string> names{plan::baseScenario};
    for (const plan::Scenario& scenario : plan.scenarios) names.push_back(scenario.name);
    return names;
}

/// Numbers by their place: "outputs/workTypes/attainment/Chat/3". What does not exist is not finite.
using Numbers = std::map<std::string, double>;

std::string within(const std::string& place, const std::string& name) {
    return place + "/" + name;
}

std::string within(const std::string& place, std::size_t index) {
    return within(place, std::to_string(index));
}

void add(Numbers& numbers, const std::string& place, const json& value) {
    if (value.is_object())
        for (const auto& [key, member] : value.items()) add(numbers, within(place, key), member);
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) add(numbers, within(place, i), value[i]);
    else if (value.is_boolean())
        numbers[place] = value.get<bool>() ? 1 : 0;
    else if (value.is_null())
        numbers[place] = std::nan("");
    else if (value.is_number())
        numbers[place] = value.get<double>();
    else
        ADD_FAILURE() << place << " is no number: " << value;
}

void add(Numbers& numbers, const std::string& place, const Reference::Series& series) {
    for (std::size_t i = 0; i < series.size(); ++i) numbers[within(place, i)] = series[i];
}

void add(Numbers& numbers, const std::string& place, const Reference::Outputs& outputs) {
    for (const auto& [metric, series] : outputs.plan) add(numbers, within(place, metric), series);
    for (const auto& [metric, types] : outputs.types)
        for (const auto& [type, series] : types)
            add(numbers, within(within(place, "workTypes"), within(metric, type)), series);
}

Numbers numbersOf(const json& projection) {
    Numbers numbers;
    for (const char* part : {"inputs", "outputs", "withoutAutomationGrowth", "traditional"})
        add(numbers, part, projection.at(part));
    return numbers;
}

Numbers numbersOf(const Reference& reference) {
    Numbers numbers;
    const Reference::Inputs& in = reference.inputs;
    for (const auto& [name, series] : in.months) add(numbers, "inputs/" + name, series);
    for (const auto& [name, value] : in.values) numbers["inputs/" + name] = value;
    add(numbers, "inputs/ramp", in.ramp);
    add(numbers, "inputs/openingRamping", in.openingRamping);
    numbers["inputs/baseline/automation"] = in.automationToday;
    numbers["inputs/baseline/inboxShare"] = in.inboxShareToday;
    for (const Reference::Type& type : in.types) {
        numbers["inputs/baseline/workTypeAutomation/" + type.name] = type.automationToday;
        numbers["inputs/baseline/workTypeInvolvement/" + type.name] = type.involvementToday;
        numbers["inputs/baseline/workTypeResolution/" + type.name] = type.resolutionToday;
        for (const auto& [name, series] : type.months)
            add(numbers, "inputs/workTypes/" + name + "/" + type.name, series);
        for (const auto& [name, value] : type.values)
            numbers["inputs/workTypes/" + name + "/" + type.name] = value;
    }
    add(numbers, "outputs", reference.outputs);
    add(numbers, "withoutAutomationGrowth", reference.withoutAutomationGrowth);
    add(numbers, "traditional", reference.traditional);
    return numbers;
}

/// To a billionth; what is as good as zero, to a trillionth.
bool agree(double a, double b) {
    if (!std::isfinite(a) || !std::isfinite(b)) return !std::isfinite(a) && !std::isfinite(b);
    return std::abs(a - b) <= std::max(1e-9 * std::max(std::abs(a), std::abs(b)), 1e-12);
}

/// Where the two differ, and what only one of them knows.
std::vector<std::string> differences(const Numbers& actual, const Numbers& expected) {
    std::vector<std::string> found;
    for (const auto& [place, value] : actual) {
        const auto twin = expected.find(place);
        if (twin == expected.end())
            found.push_back(place + " is unknown to the re-implementation");
        else if (!agree(value, twin->second))
            found.push_back(place + " is " + json(value).dump() + ", not " + json(twin->second).dump());
    }
    for (const auto& [place, value] : expected)
        if (!actual.contains(place)) found.push_back(place + " is missing");
    return found;
}

class TenPlans : public tests::Program, public testing::WithParamInterface<std::string> {
protected:
    /// Runs a command on the plan under a scenario, as JSON.
    Ran runOn(const std::string& command, const std::string& scenario) {
        return run(command + " '" + (plansFolder / (GetParam() + ".json")).string() + "' --scenario '" +
                   scenario + "' --format json");
    }
};

} // namespace

TEST_P(TenPlans, PassTheCheck) {
    for (const std::string& scenario : scenariosOf(planOf(GetParam()))) {
        SCOPED_TRACE(scenario);
        const Ran ran = runOn("check", scenario);
        EXPECT_EQ(ran.status, 0) << ran.err << ran.out;
        const json checked = json::parse(ran.out);
        for (const json& finding : checked.at("findings"))
            EXPECT_NE(finding.at("severity"), "error") << finding;
    }
}

TEST_P(TenPlans, AgreeWithTheReimplementation) {
    const plan::Plan plan = planOf(GetParam());
    for (const std::string& scenario : scenariosOf(plan)) {
        SCOPED_TRACE(GetParam() + ", scenario " + scenario + ", months counted from 0");
        const Ran ran = runOn("project", scenario);
        ASSERT_EQ(ran.status, 0) << ran.err;
        const json projection = json::parse(ran.out);

        std::vector<std::string> keys, months, types;
        for (const auto& [key, value] : projection.items()) keys.push_back(key);
        EXPECT_THAT(keys, testing::UnorderedElementsAre("schema", "plan", "scenario", "currency", "months",
                                                        "workTypes", "guardrails", "inputs", "outputs",
                                                        "withoutAutomationGrowth", "traditional"));
        int year = static_cast<int>(plan.firstMonth.year());
        unsigned month = static_cast<unsigned>(plan.firstMonth.month());
        for (int t = 0; t < plan.months; ++t) {
            months.push_back(std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month));
            if (++month > 12) {
                month = 1;
                ++year;
            }
        }
        for (const plan::WorkType& type : plan.workTypes) types.push_back(type.name);
        EXPECT_EQ(projection.at("schema"), "headroom.projection/1");
        EXPECT_EQ(projection.at("plan"), plan.name);
        EXPECT_EQ(projection.at("scenario"), scenario);
        EXPECT_EQ(projection.at("currency"), plan.currency);
        EXPECT_EQ(projection.at("months"), json(months));
        EXPECT_EQ(projection.at("workTypes"), json(types));

        const tests::Reference reference = tests::referenceProjection(plan, scenario);
        EXPECT_EQ(projection.at("guardrails").size(), plan.guardrails.size());
        for (std::size_t i = 0; i < plan.guardrails.size(); ++i) {
            json fired, inForce = json::array();
            for (std::size_t t = 0; t < months.size(); ++t) {
                if (fired.is_null() && reference.guardrails[i].firedBy[t]) fired = months[t];
                if (reference.guardrails[i].inForce[t]) inForce.push_back(months[t]);
            }
            EXPECT_EQ(projection.at("guardrails").at(plan.guardrails[i].name),
                      (json{{"fired", fired}, {"inForce", inForce}}));
        }

        const auto found = differences(numbersOf(projection), numbersOf(reference));
        for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 20); ++i) ADD_FAILURE() << found[i];
        EXPECT_EQ(found.size(), 0U);
    }
}

INSTANTIATE_TEST_SUITE_P(Data, TenPlans, testing::ValuesIn(planFiles()), [](const auto& plan) {
    std::string name = plan.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(PlansOfTheProof, AreTenAndVaried) {
    EXPECT_EQ(planFiles().size(), 10U);
    std::set<std::string> kinds;
    for (const std::string& name : planFiles()) {
        const plan::Plan plan = planOf(name);
        const auto isLive = [](const plan::WorkType& type) { return type.mode == plan::ServiceMode::live; };
        const auto& types = plan.workTypes;
        const tests::Reference reference = tests::referenceProjection(plan);
        const tests::Reference::Outputs& out = reference.outputs;
        const auto is = [&kinds](bool holds, const char* kind) {
            if (holds) kinds.insert(kind);
        };
        is(plan.months == 1, "one month");
        is(plan.months == plan::maximumMonths, "as long as a plan may be");
        is(types.size() == 1, "one work type");
        is(types.size() == 32, "32 work types");
        is(std::all_of(types.begin(), types.end(), isLive), "live only");
        is(std::none_of(types.begin(), types.end(), isLive), "deferred only");
        is(!plan.careEffect, "care off");
        is(std::count(out.plan.at("inbound").begin(), out.plan.at("inbound").end(), 0) > 0, "empty month");
        is(!plan.launches.empty(), "launches");
        for (const plan::Milestone& milestone : plan.milestones) {
            const double delay = milestone.delay.base.at(0);
            is(delay > 0, delay == std::floor(delay) ? "late by whole months" : "late by a part of a month");
        }
        is(plan.months > 1 && out.plan.at("headcount").back() < 0.7 * out.plan.at("headcount").front(),
           "shrinking");
        is(plan.months > 1 && out.plan.at("headcount").back() > 1.3 * out.plan.at("headcount").front(),
           "growing");
        // Numbers that are at their bounds throughout would prove little.
        for (const double care : out.plan.at("care")) is(care > 0 && care < 1, "some care");
        for (const auto& guardrail : reference.guardrails)
            is(std::count(guardrail.inForce.begin(), guardrail.inForce.end(), true) > 0, "a guardrail acts");
        for (const double gap : out.plan.at("gapFte")) is(gap < 0, "understaffed");
        for (const double backlog : out.plan.at("backlogHours")) is(backlog > 0, "backlog");
        for (const auto& [type, series] : out.types.at("attainment"))
            for (const double share : series) is(share > 0.01 && share < 0.99, "some within target");
    }
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(
                           "one month", "as long as a plan may be", "one work type", "32 work types",
                           "live only", "deferred only", "care off", "empty month", "launches",
                           "late by whole months", "late by a part of a month", "shrinking", "growing",
                           "some care", "understaffed", "backlog", "some within target", "a guardrail acts"));
}

TEST(PlansOfTheProof, MoveEveryLever) {
    std::set<plan::LeverKey> moved;
    for (const std::string& name : planFiles()) {
        const plan::Plan plan = planOf(name);
        for (const plan::LeverRef& ref : plan::allLevers(plan))
            for (const plan::Point& point : plan.find(ref)->base.points())
                if (point.value != plan::info(ref.key).initial && plan::isRead(plan, ref))
                    moved.insert(ref.key);
    }
    for (const plan::LeverInfo& lever : plan::leverCatalogue())
        EXPECT_TRUE(moved.contains(lever.key)) << lever.name << " has its initial value in every plan";
}

namespace {

/// The options of a plan file as the schema lists them: "/workTypes/*/mode=live", "/calendar/fixed/*/days",
/// "path:object".
class Options {
public:
    explicit Options(const json& schema)
        : m_root(schema) {
        list(schema, "");
    }

    std::set<std::string> all;

    /// Those a plan file uses.
    [[nodiscard]] static std::set<std::string> usedBy(const json& file) {
        std::set<std::string> used;
        use(file, "", used);
        return used;
    }

private:
    /// Where a member stands. All levers stand in one place, and the ranges of scenarios with theirs.
    static std::string step(const std::string& place, const std::string& key) {
        const std::set<std::string> ofRange{"low",          "high",    "basis",  "meaning",
                                            "distribution", "weights", "monthly"};
        if (place.ends_with("/levers") || key == "delay") return "lever";
        if (place.ends_with("/overrides/*") && ofRange.contains(key)) return "lever/" + key;
        return place + "/" + key;
    }

    /// What only draws read: these plans prove the projection.
    static bool isOfDraws(const std::string& member) {
        const std::set<std::string> ofDraws{"lever/weights", "lever/monthly", "/correlations", "/draws",
                                            "/scenarios/*/weight"};
        return ofDraws.contains(member);
    }

    /// Where the parts of a member stand: all paths in one place.
    static std::string inside(const std::string& member) {
        for (const char* path : {"/base", "/low", "/high"})
            if (member.ends_with(path)) return "path";
        return member;
    }

    void list(const json& schema, const std::string& place) {
        if (schema.contains("$ref")) {
            const std::string name = schema["$ref"];
            list(m_root.at(json::json_pointer(name.substr(1))), place);
        }
        const json properties = schema.value("properties", json::object());
        for (const auto& [key, member] : properties.items()) {
            if (isOfDraws(step(place, key))) continue;
            all.insert(step(place, key));
            list(member, inside(step(place, key)));
        }
        // A list, or a point of one: a month and a value.
        for (const json& item : schema.value("prefixItems", json::array())) list(item, place + "/*");
        if (schema.contains("items") && schema["items"].is_object()) list(schema["items"], place + "/*");
        for (const json& form : schema.value("oneOf", json::array())) {
            list(form, place);
            all.insert(place + ":" + form.value("type", form.contains("$ref") ? "string" : ""));
        }
        if (schema.value("type", "") == "boolean") all.insert({place + "=true", place + "=false"});
        // Which lever a scenario overrides is one choice like another.
        for (const json& choice : schema.value("enum", json::array()))
            if (!place.ends_with("/overrides/*/lever")) all.insert(place + "=" + choice.get<std::string>());
    }

    static void use(const json& value, const std::string& place, std::set<std::string>& used) {
        used.insert(place + ":" + (value.is_number() ? "number" : value.type_name()));
        if (value.is_number_integer()) used.insert(place + ":integer");
        if (value.is_string()) used.insert(place + "=" + value.get<std::string>());
        if (value.is_boolean()) used.insert(place + (value.get<bool>() ? "=true" : "=false"));
        if (value.is_object())
            for (const auto& [key, member] : value.items()) {
                used.insert(step(place, key));
                use(member, inside(step(place, key)), used);
            }
        if (value.is_array())
            for (const json& item : value) use(item, place + "/*", used);
    }

    const json& m_root;
};

} // namespace

TEST(PlansOfTheProof, UseEveryOptionOfTheSchema) {
    const json schema = json::parse(exchange::planJsonSchema());
    const Options options(schema);
    EXPECT_GT(options.all.size(), 100U);
    EXPECT_THAT(options.all, testing::IsSupersetOf({"/careEffect=false", "/workTypes/*/mode=live",
                                                    "lever/distribution=discrete", "lever/source",
                                                    "path:object", "/launches/*/month:integer"}));
    std::set<std::string> used;
    for (const std::string& name : planFiles()) used.merge(Options::usedBy(fileOf(name)));
    for (const std::string& option : options.all) {
        // What happened takes the place of inputs; that it does is proven by tests/actuals. Nothing is
        // projected from the log of improvements.
        if (option.starts_with("/actuals") || option.starts_with("/decisions") ||
            option.starts_with("/improvements"))
            continue;
        EXPECT_TRUE(used.contains(option)) << option << " is used by no plan";
    }
}

TEST(PlansOfTheProof, TheComparisonNoticesEveryDifference) {
    const plan::Plan plan = planOf("care-off");
    const Numbers expected = numbersOf(tests::referenceProjection(plan));
    EXPECT_TRUE(differences(expected, expected).empty());
    for (const auto& [place, value] : expected) {
        Numbers actual = expected;
        actual[place] = std::isfinite(value) ? value + 3e-9 * std::max(1.0, std::abs(value)) : 0;
        EXPECT_EQ(differences(actual, expected).size(), 1U) << place;
        actual[place] = std::nan("");
        EXPECT_EQ(differences(actual, expected).size(), std::isfinite(value) ? 1U : 0U) << place;
        actual.erase(place);
        EXPECT_EQ(differences(actual, expected).size(), 1U) << place;
    }
    Numbers more = expected;
    more["outputs/somethingNew/0"] = 1;
    EXPECT_THAT(differences(more, expected),
                testing::ElementsAre("outputs/somethingNew/0 is unknown to the re-implementation"));
}
