#include "ui/report/sections.h"

#include "ui/report/text_table.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace headroom::ui::report {

namespace {

using plan::Lever;
using plan::LeverInfo;
using plan::LeverRef;
using plan::Metric;
using projection::Projection;

const QString& none() {
    static const QString dash(QChar(0x2013));
    return dash;
}

QString text(const std::string& words) {
    return QString::fromStdString(words).trimmed();
}

/// A path in a cell: its value; where it moves, the first and the last month's, "64.0 → 58.5"; where it comes
/// back to where it was, the least and the most, "0 … 4".
template <class At>
QString path(const plan::Plan& plan, plan::Unit unit, const QLocale& locale, At at) {
    const double first = at(0), last = at(plan.months - 1);
    double least = first, most = first;
    for (int t = 1; t < plan.months; ++t) {
        least = std::min(least, at(t));
        most = std::max(most, at(t));
    }
    const auto shown = [&](double value) { return formatNumber(value, unit, locale); };
    if (least == most) return shown(first);
    return first == last ? Words::tr("%1 to %2", "least, most").arg(shown(least), shown(most))
                         : shown(first) + QStringLiteral(" → ") + shown(last);
}

bool hasProvenance(const plan::Provenance& provenance) {
    return provenance != plan::Provenance{};
}

bool isInRegister(const LeverInfo& lever, const Lever& value) {
    return lever.kind == plan::LeverKind::bet || value.range || hasProvenance(value.provenance);
}

TextRow leverRow(const plan::Plan& plan, const LeverRef& ref, const Lever& lever, bool overridden,
                 const QString& scenario, const QLocale& locale) {
    const LeverInfo& info = plan::info(ref.key);
    const bool bet = info.kind == plan::LeverKind::bet;
    const auto value = [&](auto at) { return path(plan, info.unit, locale, at); };
    // What a bet lacks is shown, since it is a question to the planner; what a decision lacks is not.
    const auto known = [&](const std::string& words) {
        return words.empty()
                   ? TextCell{bet ? Words::tr("none") : none(), bet ? ColourRole::caution : ColourRole::muted}
                   : TextCell{text(words)};
    };
    TextRow row;
    TextCell name{label(ref.key)};
    name.unit = unitLabel(info.unit, QString::fromStdString(plan.currency));
    if (overridden)
        name.unit +=
            (name.unit.isEmpty() ? QString() : QStringLiteral(" · ")) + Words::tr("set by %1").arg(scenario);
    row.cells.push_back(name);
    row.cells.push_back({lever.range ? value([&](int t) { return lever.lowAt(t); }) : none(),
                         lever.range ? ColourRole::ink : ColourRole::muted});
    row.cells.push_back({value([&](int t) { return lever.base.at(t); }), ColourRole::input, true});
    row.cells.push_back({lever.range ? value([&](int t) { return lever.highAt(t); }) : none(),
                         lever.range ? ColourRole::ink : ColourRole::muted});
    if (lever.range)
        row.cells.push_back({Words::tr("%1, %2", "meaning, distribution")
                                 .arg(label(lever.range->meaning), label(lever.range->distribution))});
    else
        row.cells.push_back(
            {bet ? Words::tr("no range") : label(info.kind), bet ? ColourRole::caution : ColourRole::muted});
    const plan::Provenance& provenance = lever.provenance;
    row.cells.push_back(known(provenance.owner));
    row.cells.push_back(known(provenance.source));
    row.cells.push_back({provenance.rationale.empty() ? none() : text(provenance.rationale),
                         provenance.rationale.empty() ? ColourRole::muted : ColourRole::ink});
    row.cells.push_back({provenance.confidence ? label(*provenance.confidence) : none(),
                         provenance.confidence ? ColourRole::ink : ColourRole::muted});
    row.cells.push_back({provenance.lastReviewed ? formatDate(*provenance.lastReviewed, locale) : none(),
                         provenance.lastReviewed ? ColourRole::ink : ColourRole::muted});
    return row;
}

QString natureOf(const plan::WorkType& type) {
    return Words::tr("%1, %2, %3", "nature, dependence, mode")
        .arg(label(type.nature), label(type.dependence), label(type.mode));
}

TextTable registerTable(const Projection& projection, const plan::Plan& effective, const QLocale& locale) {
    TextTable table;
    table.columns = {{Words::tr("Assumption"), 216}, {Words::tr("Low"), 86, true},
                     {Words::tr("Base"), 100, true}, {Words::tr("High"), 90, true},
                     {Words::tr("Range"), 104},      {Words::tr("Owner"), 116},
                     {Words::tr("Source"), 190},     {Words::tr("Rationale"), 178},
                     {Words::tr("Confidence"), 74},  {Words::tr("Reviewed"), 84}};
    const QString scenario = scenarioLabel(projection.scenario);
    std::optional<QString> heading;
    for (const LeverRef& ref : plan::allLevers(effective)) {
        const Lever& lever = *effective.find(ref);
        if (!isInRegister(plan::info(ref.key), lever) || !plan::isRead(effective, ref)) continue;
        const plan::WorkType* type = plan::isWorkTypeLever(ref.key) ? effective.workType(ref.of) : nullptr;
        const plan::Milestone* milestone = effective.milestone(ref.of);
        const QString section = type        ? text(type->name)
                                : milestone ? Words::tr("Milestone: %1").arg(text(milestone->name))
                                            : label(plan::info(ref.key).section);
        if (heading != section) {
            TextRow row;
            row.section = section;
            if (type) row.note = natureOf(*type);
            table.rows.push_back(std::move(row));
            heading = section;
        }
        const Lever* base = projection.plan->find(ref);
        const bool overridden = base && (base->base != lever.base || base->range != lever.range);
        table.rows.push_back(leverRow(effective, ref, lever, overridden, scenario, locale));
    }
    return table;
}

TextTable workTypeTable(const Projection& projection, const QLocale& locale) {
    TextTable table;
    table.columns = {{Words::tr("Work type"), 250},
                     {Words::tr("Nature"), 150},
                     {Words::tr("Depends on"), 140},
                     {Words::tr("Mode"), 84},
                     {Words::tr("Owner of the AI's performance"), 214},
                     {Words::tr("Conversations"), 110, true},
                     {Words::tr("Automation, %"), 140, true},
                     {Words::tr("FTE a point"), 150, true}};
    const int end = projection.months() - 1;
    for (int w = 0; w < projection.outputs.types(); ++w) {
        const plan::WorkType& type = projection.plan->workTypes[static_cast<std::size_t>(w)];
        const auto volume = projection.series(Metric::typeVolume, w);
        const double today = projection.inputs.types[static_cast<std::size_t>(w)].automationToday;
        const double last = projection.series(Metric::typeAutomation, w)[static_cast<std::size_t>(end)];
        const double worth = projection.series(Metric::typeFtePerPoint, w)[static_cast<std::size_t>(end)];
        TextRow row;
        row.cells.push_back({text(type.name), ColourRole::ink, true});
        row.cells.push_back({label(type.nature)});
        row.cells.push_back({label(type.dependence)});
        row.cells.push_back({label(type.mode)});
        row.cells.push_back(type.owner.empty() ? TextCell{Words::tr("none"), ColourRole::trouble}
                                               : TextCell{text(type.owner)});
        row.cells.push_back({formatNumber(std::accumulate(volume.begin(), volume.end(), 0.0),
                                          plan::Unit::conversations, locale)});
        row.cells.push_back({formatNumber(today, plan::Unit::share, locale) + QStringLiteral(" → ") +
                             formatNumber(last, plan::Unit::share, locale)});
        row.cells.push_back({formatTick(worth, 0.01, plan::Unit::fte, locale)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

TextTable findingTable(const Projection& projection, const QLocale& locale) {
    TextTable table;
    table.columns = {{Words::tr("Severity"), 90},
                     {Words::tr("Where"), 280},
                     {Words::tr("What"), 450},
                     {Words::tr("What to do"), paper::contentWidth - 820}};
    for (const plan::Finding& finding : projection.findings) {
        const FindingWords words = wordsFor(finding, *projection.plan, locale);
        const ColourRole role = finding.severity == plan::Severity::error     ? ColourRole::trouble
                                : finding.severity == plan::Severity::warning ? ColourRole::caution
                                                                              : ColourRole::muted;
        TextRow row;
        row.cells.push_back({label(finding.severity), role, true});
        row.cells.push_back({words.place.isEmpty() ? Words::tr("the whole plan") : words.place});
        row.cells.push_back({words.sentence});
        row.cells.push_back({words.remedy});
        table.rows.push_back(std::move(row));
    }
    return table;
}

TextTable formulaTable() {
    TextTable table;
    table.columns = {{Words::tr("Figure"), 220},
                     {Words::tr("Formula"), 520},
                     {Words::tr("Meaning"), paper::contentWidth - 740}};
    for (const plan::MetricInfo& metric : plan::metricCatalogue()) {
        if (plan::isTypeMetric(metric.metric)) break;
        TextRow row;
        TextCell name{label(metric.metric)};
        name.unit = unitLabel(metric.unit, {});
        row.cells.push_back(name);
        row.cells.push_back({formula(metric.metric)});
        row.cells.push_back({help(metric.metric), ColourRole::muted});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void registerSections(Pages& pages, const Projection& projection) {
    const QLocale& locale = pages.locale();
    // The levers as this scenario has them.
    const plan::Plan effective =
        plan::withScenario(*projection.plan, projection.scenario).value_or(*projection.plan);

    // The sections follow each other; each starts where a good part of it fits.
    pages.advance(30);
    pages.need(250);
    pages.heading(
        Words::tr("Work types"),
        Words::tr("What comes in, what the AI's success on it depends on, and who answers for it. FTE a "
                  "point: what one more point "
                  "of the plan's automation saves in the last month when it comes from this work type."));
    drawTextTable(pages, workTypeTable(projection, locale));

    pages.advance(30);
    pages.need(300);
    pages.heading(Words::tr("Assumption register"),
                  Words::tr("Every bet of the plan, and every other lever with a source. Low and high are "
                            "the P10 and P90 of the outcomes unless a row says “absolute "
                            "limits”. Two values with an arrow are those of the first and the last month, "
                            "with “to” the least and the most. "
                            "Shares are in per cent."));
    drawTextTable(pages, registerTable(projection, effective, locale));

    pages.advance(30);
    pages.need(200);
    if (projection.findings.empty()) {
        pages.heading(Words::tr("Plan health: nothing found"),
                      Words::tr("No rule of plan health fires on this plan under this scenario."));
    } else {
        const int count = static_cast<int>(projection.findings.size());
        pages.heading(count == 1 ? Words::tr("Plan health: 1 finding")
                                 : Words::tr("Plan health: %1 findings", nullptr, count).arg(count),
                      {});
        drawTextTable(pages, findingTable(projection, locale));
    }
    pages.advance(30);
    pages.need(300);
    pages.heading(Words::tr("How every figure comes about"),
                  Words::tr("The formulas of the model, in the order of its results. t is the month; shares "
                            "are between 0 and 1 in the formulas."));
    drawTextTable(pages, formulaTable());
}

} // namespace headroom::ui::report
