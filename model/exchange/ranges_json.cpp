#include "exchange/json_text.h"
#include "exchange/lever_names.h"
#include "exchange/plan_names.h"
#include "exchange/ranges_export.h"
#include "exchange/ranges_names.h"

namespace headroom::exchange {

namespace {

using nlohmann::ordered_json;
using plan::LeverRef;
using plan::MetricInfo;
using ranges::Figure;
using ranges::Level;
using ranges::Over;
using ranges::Spread;

template <class Numbers>
ordered_json numbers(const Numbers& values) {
    ordered_json out = ordered_json::array();
    for (const double value : values) out.push_back(number(value));
    return out;
}

template <class Items, class Write>
ordered_json each(const Items& items, Write write) {
    ordered_json out = ordered_json::array();
    for (const auto& item : items) out.push_back(write(item));
    return out;
}

ordered_json levels(const std::array<double, ranges::levelCount>& quantiles, double mean) {
    ordered_json out;
    for (std::size_t level = 0; level < ranges::levelCount; ++level)
        out[std::string(levelNames[level])] = number(quantiles[level]);
    out["mean"] = number(mean);
    return out;
}

ordered_json spread(const Spread& of) {
    ordered_json out = levels(of.quantiles, of.mean);
    out["least"] = number(of.least);
    out["most"] = number(of.most);
    out["existing"] = number(of.existing);
    return out;
}

/// Writes the answers about one plan under one scenario.
class Writer {
public:
    Writer(const projection::Projection& projection, const ranges::Answers& answers, const Figure& figure)
        : m_projection(projection)
        , m_plan(*projection.plan)
        , m_answers(answers)
        , m_summary(*answers.summary)
        , m_figure(figure)
        , m_levers(m_plan) {}

    [[nodiscard]] ordered_json write() const {
        ordered_json out;
        out["schema"] = "headroom.ranges/1";
        out["plan"] = m_plan.name;
        out["scenario"] = m_projection.scenario;
        out["currency"] = m_plan.currency;
        out["draws"] = m_summary.draws;
        out["seed"] = m_summary.settings.seed;
        out["method"] = nameOf(drawMethodNames, m_summary.settings.method);
        out["months"] = ordered_json::array();
        for (int t = 0; t < m_plan.months; ++t) out["months"].push_back(plan::toString(m_plan.monthAt(t)));
        out["workTypes"] = each(m_plan.workTypes, [](const plan::WorkType& type) { return type.name; });
        out["figure"] = figureAsked();
        addMetrics(out);
        addChances(out);
        out["guardrailEffect"] = guardrailEffect();
        out["tornado"] = tornado();
        out["sobol"] = sobol();
        out["sobolSamples"] = nullptr;
        if (m_answers.indices) out["sobolSamples"] = m_answers.indices->samples;
        out["standardErrors"] = standardErrors();
        out["scenarioWeights"] = scenarioWeights();
        out["notices"] = each(m_summary.notices, [this](const ranges::Notice& one) { return notice(one); });
        out["timing"] = {{"simulateMs", m_summary.simulateMs}, {"summariseMs", m_summary.summariseMs}};
        return out;
    }

private:
    [[nodiscard]] double atBase(const Figure& figure) const {
        return ranges::figureOf(m_projection.outputs, m_plan.firstMonth, figure);
    }

    [[nodiscard]] ordered_json figureAsked() const {
        ordered_json out;
        out["metric"] = plan::info(m_figure.metric).name;
        out["workType"] = nullptr;
        if (m_figure.workType >= 0)
            out["workType"] = m_plan.workTypes[static_cast<std::size_t>(m_figure.workType)].name;
        out["over"] = nameOf(m_figure.over);
        out["base"] = number(atBase(m_figure));
        out.update(spread(m_summary.of(m_figure)));
        return out;
    }

    void addMetrics(ordered_json& out) const {
        ordered_json metrics, figures;
        ordered_json typeMetrics = ordered_json::object(), typeFigures = ordered_json::object();
        for (const MetricInfo& info : plan::metricCatalogue()) {
            const std::string name(info.name);
            if (!plan::isTypeMetric(info.metric)) {
                metrics[name] = byMonth(info.metric, -1);
                figures[name] = figuresOf(info.metric, -1);
                continue;
            }
            for (std::size_t w = 0; w < m_plan.workTypes.size(); ++w) {
                const std::string& type = m_plan.workTypes[w].name;
                typeMetrics[name][type] = byMonth(info.metric, static_cast<int>(w));
                typeFigures[name][type] = figuresOf(info.metric, static_cast<int>(w));
            }
        }
        out["metrics"] = std::move(metrics);
        out["workTypeMetrics"] = std::move(typeMetrics);
        out["figures"] = std::move(figures);
        out["workTypeFigures"] = std::move(typeFigures);
    }

    void addChances(ordered_json& out) const {
        out["understaffed"] = {{"byMonth", numbers(m_summary.understaffed)},
                               {"anyMonth", number(m_summary.understaffedEver)},
                               {"months", spread(m_summary.understaffedMonths)}};
        ordered_json ofTypes = ordered_json::object();
        for (std::size_t w = 0; w < m_plan.workTypes.size(); ++w)
            ofTypes[m_plan.workTypes[w].name] = number(m_summary.typeOnTarget[w]);
        out["serviceTargets"] = {{"byMonth", numbers(m_summary.onTarget)},
                                 {"always", number(m_summary.alwaysOnTarget)},
                                 {"workTypes", std::move(ofTypes)}};
        out["staffing"] = ordered_json::object();
        for (const Level level : {Level::p50, Level::p80, Level::p90})
            out["staffing"][std::string(levelNames[static_cast<std::size_t>(level)])] =
                numbers(m_summary.series(plan::Metric::requiredFte, -1, level));
        out["guardrails"] = guardrails();
    }

    [[nodiscard]] ordered_json byMonth(plan::Metric metric, int w) const {
        ordered_json out;
        for (std::size_t level = 0; level < ranges::levelCount; ++level)
            out[std::string(levelNames[level])] =
                numbers(m_summary.series(metric, w, static_cast<Level>(level)));
        out["mean"] = numbers(m_summary.means(metric, w));
        out["base"] =
            numbers(w < 0 ? m_projection.outputs.series(metric) : m_projection.outputs.series(metric, w));
        ordered_json existing = ordered_json::array();
        for (int t = 0; t < m_summary.months; ++t)
            existing.push_back(number(m_summary.at(metric, w, t).existing));
        out["existing"] = std::move(existing);
        return out;
    }

    [[nodiscard]] ordered_json figuresOf(plan::Metric metric, int w) const {
        const auto one = [&](Over over, int index) {
            ordered_json value = spread(m_summary.of({metric, w, over, index}));
            value["base"] = number(atBase({metric, w, over, index}));
            return value;
        };
        ordered_json out{{"wholePlan", one(Over::wholePlan, 0)}, {"worst", one(Over::worst, 0)}};
        ordered_json& years = out["years"] = ordered_json::object();
        for (std::size_t year = 0; year < m_summary.years.size(); ++year)
            years[std::to_string(m_summary.years[year])] = one(Over::year, static_cast<int>(year));
        return out;
    }

    /// By name; one that lacks it or shares it has its id as well.
    [[nodiscard]] ordered_json guardrails() const {
        ordered_json out = ordered_json::object();
        for (const ranges::GuardrailOdds& odds : m_summary.guardrails) {
            const bool clear = !odds.name.empty() && !out.contains(odds.name);
            out[clear ? odds.name : odds.name + " (" + odds.id.value + ')'] = {
                {"firedBy", numbers(odds.firedBy)}};
        }
        return out;
    }

    [[nodiscard]] ordered_json guardrailEffect() const {
        if (!m_answers.guardrails) return nullptr;
        const ranges::GuardrailEffect& effect = *m_answers.guardrails;
        const auto side = [](const Spread& cost, const Spread& months, double ever) {
            return ordered_json{
                {"anyMonth", number(ever)}, {"months", spread(months)}, {"totalCost", spread(cost)}};
        };
        return {{"draws", effect.draws},
                {"with", side(effect.costWith, effect.monthsWith, effect.everWith)},
                {"without", side(effect.costWithout, effect.monthsWithout, effect.everWithout)}};
    }

    /// A lever by its unique name, and again in parts.
    [[nodiscard]] ordered_json lever(const LeverRef& ref) const {
        ordered_json out;
        out["lever"] = m_levers.of(ref);
        out["leverKey"] = plan::info(ref.key).name;
        out["workType"] = nullptr;
        out["milestone"] = nullptr;
        if (const auto* type = plan::isWorkTypeLever(ref.key) ? m_plan.workType(ref.of) : nullptr)
            out["workType"] = type->name;
        if (const auto* milestone =
                plan::holderOf(ref.key) == plan::Holder::milestone ? m_plan.milestone(ref.of) : nullptr)
            out["milestone"] = milestone->name;
        return out;
    }

    [[nodiscard]] ordered_json tornado() const {
        if (!m_answers.swings) return nullptr;
        const ranges::Swings& swings = *m_answers.swings;
        const double base = swings.baseOf(m_figure);
        return each(swings.tornado(m_figure), [&](const ranges::Bar& bar) {
            ordered_json out = lever(bar.lever);
            out["low"] = number(bar.low);
            out["base"] = number(base);
            out["high"] = number(bar.high);
            for (const ranges::Swing& swing : swings.levers) {
                if (swing.lever != bar.lever) continue;
                out["leverLow"] = number(swing.lowValue);
                out["leverBase"] = number(swing.baseValue);
                out["leverHigh"] = number(swing.highValue);
                out["leverMonth"] = plan::toString(m_plan.monthAt(swing.month));
            }
            if (bar.low == base && bar.high == base) out["noEffect"] = true;
            return out;
        });
    }

    [[nodiscard]] ordered_json sobol() const {
        if (!m_answers.indices) return nullptr;
        return each(m_answers.indices->levers, [this](const ranges::Index& index) {
            ordered_json out = lever(index.lever);
            out["first"] = number(index.first);
            out["total"] = number(index.total);
            out["firstError"] = number(index.firstError);
            out["totalError"] = number(index.totalError);
            if (index.none) out["noEffect"] = true;
            if (!index.together.empty())
                out["together"] =
                    each(index.together, [this](const LeverRef& other) { return m_levers.of(other); });
            return out;
        });
    }

    /// In the places that the numbers themselves have.
    [[nodiscard]] ordered_json standardErrors() const {
        if (!m_answers.errors) return nullptr;
        const ranges::ErrorBars& errors = *m_answers.errors;
        ordered_json metrics = ordered_json::object(), figures = ordered_json::object();
        for (const ranges::ErrorBars::Of& one : errors.figures) {
            const std::string name(plan::info(one.figure.metric).name);
            const ordered_json values = levels(one.quantiles, one.mean);
            if (one.figure.over != Over::month) {
                figures[name][std::string(nameOf(one.figure.over))] = values;
                continue;
            }
            for (const auto& [level, value] : values.items()) metrics[name][level].push_back(value);
        }
        return {{"draws", errors.draws},
                {"scrambles", errors.scrambles},
                {"understaffed", {{"anyMonth", number(errors.understaffedEver)}}},
                {"metrics", std::move(metrics)},
                {"figures", std::move(figures)}};
    }

    [[nodiscard]] ordered_json scenarioWeights() const {
        ordered_json out = ordered_json::object();
        const auto add = [&](const std::string& name) {
            const auto weight = plan::scenarioWeight(m_plan, name);
            out[name] = weight ? number(*weight) : ordered_json(nullptr);
        };
        add(plan::baseScenario);
        for (const plan::Scenario& scenario : m_plan.scenarios) add(scenario.name);
        return out;
    }

    [[nodiscard]] ordered_json notice(const ranges::Notice& one) const {
        ordered_json out;
        out["code"] = nameOf(one.code);
        switch (one.code) {
        case ranges::NoticeCode::correlationRepaired: out["largestChange"] = numbers(one.values).at(0); break;
        case ranges::NoticeCode::rangeNotDrawn: out.update(lever(one.lever)); break;
        case ranges::NoticeCode::baseOffMedian:
            out.update(lever(one.lever));
            out["median"] = numbers(one.values).at(0);
            break;
        }
        return out;
    }

    const projection::Projection& m_projection;
    const plan::Plan& m_plan;
    const ranges::Answers& m_answers;
    const ranges::Summary& m_summary;
    Figure m_figure;
    LeverNames m_levers;
};

} // namespace

std::string rangesToJson(const projection::Projection& projection, const ranges::Answers& answers,
                         const Figure& figure) {
    return renderJson(Writer(projection, answers, figure).write());
}

} // namespace headroom::exchange
