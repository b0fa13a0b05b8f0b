#include "ui/words/bridge.h"

#include "finance/rounding.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

using finance::Driver;
using finance::SettingChange;

/// In what the figures of a bridge are printed: tenths of people and FTE, whole money.
double printedUnit(plan::Metric metric) {
    return plan::info(metric).unit == plan::Unit::money ? 1 : 0.1;
}

QString printed(double value, plan::Metric metric, const QLocale& locale) {
    return formatFixed(value, plan::info(metric).unit == plan::Unit::money ? 0 : 1, locale);
}

QString signedText(double value, plan::Metric metric, const QLocale& locale) {
    const QString text = printed(value, metric, locale);
    return value > 0 ? u'+' + text : text;
}

/// A path in a cell: its value, or those of the first and the last month where it moves.
QString pathText(const plan::Lever& lever, plan::LeverKey key, int months, const QLocale& locale) {
    const auto shown = [&](int t) { return formatNumber(lever.base.at(t), plan::info(key).unit, locale); };
    const QString first = shown(0), last = shown(months - 1);
    return first == last ? first : first + QStringLiteral(" → ") + last;
}

QString rangeText(const plan::Lever& lever, plan::LeverKey key, int months, const QLocale& locale) {
    if (!lever.range) return Words::tr("no range");
    const plan::Unit unit = plan::info(key).unit;
    return Words::tr("%1 to %2", "low, high")
        .arg(formatNumber(lever.lowAt(months - 1), unit, locale),
             formatNumber(lever.highAt(months - 1), unit, locale));
}

PageRow leverRow(const finance::LeverChange& change, const plan::Plan& after, const LeverStories& stories,
                 const QLocale& locale) {
    const LeverStory story = stories(change.lever);
    const auto side = [&](const plan::Lever& lever) {
        return change.pathDiffers    ? pathText(lever, change.lever.key, after.months, locale)
               : change.rangeDiffers ? rangeText(lever, change.lever.key, after.months, locale)
                                     : QStringLiteral("–");
    };
    PageRow row;
    const QString name = leverTitle(change.lever, after);
    row.cells = {insetCell(change.pathDiffers    ? name
                           : change.rangeDiffers ? Words::tr("Range of %1").arg(name)
                                                 : Words::tr("What is known of %1").arg(name)),
                 PageCell{},
                 PageCell{side(change.before)},
                 PageCell{side(change.after)},
                 PageCell{story.who},
                 PageCell{story.why}};
    row.place = LeverPlace{change.lever, 0};
    return row;
}

PageRow settingRow(SettingChange setting) {
    PageRow row;
    row.cells = {insetCell(label(setting)),      PageCell{}, PageCell{},
                 PageCell{Words::tr("changed")}, PageCell{}, PageCell{}};
    return row;
}

} // namespace

QString label(Driver driver) {
    switch (driver) {
    case Driver::workTypes: return Words::tr("Work types");
    case Driver::demand: return Words::tr("Volume");
    case Driver::induced: return Words::tr("Induced demand");
    case Driver::involvement: return Words::tr("Involvement");
    case Driver::resolution: return Words::tr("Resolution");
    case Driver::care: return Words::tr("Care");
    case Driver::timeSplit: return Words::tr("Time split");
    case Driver::effort: return Words::tr("Effort");
    case Driver::hiring: return Words::tr("Hiring");
    case Driver::attrition: return Words::tr("Attrition");
    case Driver::service: return Words::tr("Service");
    case Driver::calendar: return Words::tr("Calendar");
    case Driver::guardrails: return Words::tr("Guardrails");
    case Driver::prices: return Words::tr("Prices");
    }
    return {};
}

QString label(SettingChange setting) {
    switch (setting) {
    case SettingChange::workTypesAdded: return Words::tr("Work types that are new");
    case SettingChange::workTypesGone: return Words::tr("Work types that are gone");
    case SettingChange::workTypeBegins: return Words::tr("When a work type begins");
    case SettingChange::season: return Words::tr("Season");
    case SettingChange::launches: return Words::tr("Launches");
    case SettingChange::volumeBasis: return Words::tr("What volumes are based on");
    case SettingChange::eligibleVolume: return Words::tr("What rates are shares of");
    case SettingChange::milestones: return Words::tr("Milestones");
    case SettingChange::careEffect: return Words::tr("Whether care counts");
    case SettingChange::surplusOrder: return Words::tr("Where a surplus goes");
    case SettingChange::ramp: return Words::tr("Ramp");
    case SettingChange::attritionBasis: return Words::tr("How attrition is given");
    case SettingChange::serviceMode: return Words::tr("How work is served");
    case SettingChange::calendar: return Words::tr("Working days");
    case SettingChange::guardrails: return Words::tr("Guardrails");
    }
    return {};
}

BridgeWords wordsFor(const finance::Bridge& bridge, std::size_t metric, int month, const plan::Plan& after,
                     const QLocale& locale) {
    const plan::Metric of = bridge.metrics[metric];
    const auto column = static_cast<std::size_t>(month < 0 ? bridge.months : month);
    BridgeWords words;
    words.metric = of;
    words.figure =
        month < 0
            ? Words::tr("%1, whole plan").arg(label(of))
            : Words::tr("%1, %2", "figure, month").arg(label(of), monthLong(after.monthAt(month), locale));
    words.before = bridge.before[metric][column];
    words.after = bridge.after[metric][column];
    const double unit = printedUnit(of);
    const auto whole = [&](double value) { return std::llround(value / unit); };
    words.beforeText = printed(words.before, of, locale);
    words.afterText = printed(words.after, of, locale);
    std::vector<double> parts;
    for (const finance::BridgeStep& step : bridge.steps) parts.push_back(step.effects[metric][column] / unit);
    const bool exists =
        std::isfinite(words.before) && std::isfinite(words.after) &&
        std::all_of(parts.begin(), parts.end(), [](double part) { return std::isfinite(part); });
    if (!exists) return words;
    words.change = static_cast<double>(whole(words.after) - whole(words.before)) * unit;
    const finance::Whole rounded = finance::roundedTo(parts, whole(words.after) - whole(words.before));
    for (std::size_t i = 0; i < bridge.steps.size(); ++i) {
        const double value = bridge.steps[i].effects[metric][column];
        // Dust of the calculation is no step; one that rounds to nothing is.
        if (std::abs(value) < 1e-9 * std::max(1.0, std::abs(words.after)) && rounded[i] == 0) continue;
        words.steps.push_back(
            {bridge.steps[i].driver, value, signedText(static_cast<double>(rounded[i]) * unit, of, locale)});
    }
    return words;
}

Answer bridgeAnswer(const BridgeWords& words, const QString& beforeName, const QString& afterName,
                    const plan::Plan& after, const QLocale& locale) {
    const QString currency = QString::fromStdString(after.currency);
    const plan::Unit unit = plan::info(words.metric).unit;
    const double change = words.change;
    const QString much = unit == plan::Unit::money ? formatMoneyShort(std::abs(change), currency, locale)
                                                   : formatWithUnit(std::abs(change), unit, locale, currency);
    Answer answer;
    answer.remedy =
        Words::tr("Shapley shares: the order of the steps makes no difference, and they add up exactly.");
    const auto largest =
        std::max_element(words.steps.begin(), words.steps.end(),
                         [](const auto& a, const auto& b) { return std::abs(a.value) < std::abs(b.value); });
    if (largest == words.steps.end() || words.beforeText == words.afterText) {
        answer.title = Words::tr("%1: the same in %2 as in %3").arg(words.figure, afterName, beforeName);
        if (largest == words.steps.end())
            answer.remedy = Words::tr("Nothing that moves this figure was changed.");
        return answer;
    }
    answer.trouble = change > 0;
    const double share = largest->value / (words.after - words.before);
    const QString step = Words::tr("%1 (%2)", "step, its figure").arg(label(largest->driver), largest->text);
    // One sentence each: other languages put them together otherwise.
    if (share > 0.5 && share < 1.0001)
        answer.title = change > 0 ? Words::tr("%1: up %2 from %3 to %4, most of it is %5")
                                        .arg(words.figure, much, beforeName, afterName, step)
                                  : Words::tr("%1: down %2 from %3 to %4, most of it is %5")
                                        .arg(words.figure, much, beforeName, afterName, step);
    else
        answer.title = change > 0 ? Words::tr("%1: up %2 from %3 to %4; the largest step is %5")
                                        .arg(words.figure, much, beforeName, afterName, step)
                                  : Words::tr("%1: down %2 from %3 to %4; the largest step is %5")
                                        .arg(words.figure, much, beforeName, afterName, step);
    return answer;
}

PageTable bridgeTable(const BridgeWords& words, const plan::Plan& before, const plan::Plan& after,
                      const LeverStories& stories, const QLocale& locale) {
    PageTable table;
    table.name = Words::tr("Bridge");
    const QString unit = unitLabel(plan::info(words.metric).unit, QString::fromStdString(after.currency));
    table.columns = {
        {Words::tr("Step"), {}, {}, false, true},
        {Words::tr("Figure"), unit, Words::tr("The steps add up as they are printed."), true},
        {Words::tr("Before"), {}, Words::tr("First and last month, in the lever's unit.")},
        {Words::tr("After"), {}, Words::tr("First and last month, in the lever's unit.")},
        {Words::tr("Who"), {}, Words::tr("Who changed the lever last, and when.")},
        {Words::tr("Why"), {}, Words::tr("The lever's rationale, or the name of the edit."), false, true}};
    const auto figureRow = [&](const QString& name, const QString& text, double value) {
        PageRow row;
        PageCell figure{text};
        figure.exact = formatForEdit(value, plan::info(words.metric).unit, locale);
        row.cells = {PageCell{name}, figure, PageCell{}, PageCell{}, PageCell{}, PageCell{}};
        return row;
    };
    const finance::Comparison comparison = finance::compare(before, after);
    const auto addChanges = [&](auto belongs) {
        for (const finance::LeverChange& change : comparison.levers)
            if (belongs(finance::driverOf(change.lever.key)))
                table.rows.push_back(leverRow(change, after, stories, locale));
        for (const SettingChange setting : comparison.settings)
            if (belongs(finance::driverOf(setting))) table.rows.push_back(settingRow(setting));
    };
    table.rows.push_back(figureRow(Words::tr("Before"), words.beforeText, words.before));
    for (const BridgeWords::Step& step : words.steps) {
        table.rows.push_back(figureRow(label(step.driver), step.text, step.value));
        addChanges([&](Driver driver) { return driver == step.driver; });
    }
    table.rows.push_back(figureRow(Words::tr("After"), words.afterText, words.after));
    const std::size_t figures = table.rows.size();
    addChanges([&](Driver driver) {
        return std::none_of(words.steps.begin(), words.steps.end(),
                            [&](const auto& step) { return step.driver == driver; });
    });
    if (table.rows.size() > figures) {
        PageRow head;
        head.cells = {PageCell{Words::tr("Changed without moving this figure")}, {}, {}, {}, {}, {}};
        table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(figures), std::move(head));
    }
    return table;
}

} // namespace headroom::ui
