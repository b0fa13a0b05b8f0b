#include "ui/words/explanation.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <algorithm>

namespace headroom::ui {

namespace {

using projection::CellRef;

/// A text of the table of quantities, which holds string literals.
QString translated(std::string_view text) {
    return QCoreApplication::translate("Working", text.data());
}

constexpr std::ptrdiff_t mostNumbers = 14;

} // namespace

QString nameOf(const CellRef& cell) {
    if (const auto* metric = std::get_if<plan::Metric>(&cell.quantity)) return label(*metric);
    if (const auto* key = std::get_if<plan::LeverKey>(&cell.quantity)) return label(*key);
    return translated(std::get<const projection::Working*>(cell.quantity)->label);
}

namespace {

/// What a cell belongs to that the context does not say; empty where there is nothing.
QString ownerOf(const CellRef& cell, const CellRef& context, const plan::Plan& plan) {
    if (cell.milestone >= 0 && cell.milestone != context.milestone)
        return QString::fromStdString(plan.milestones[static_cast<std::size_t>(cell.milestone)].name);
    if (cell.workType >= 0 && cell.workType != context.workType)
        return QString::fromStdString(plan.workTypes[static_cast<std::size_t>(cell.workType)].name);
    if (cell.age >= 0 && cell.age != context.age) return Words::tr("month %1 of the ramp").arg(cell.age + 1);
    return {};
}

QString withMonth(const QString& name, const CellRef& cell, const CellRef& context, const plan::Plan& plan,
                  const QLocale& locale) {
    return cell.month == context.month
               ? name
               : name + QStringLiteral(", ") + monthShortWithYear(plan.monthAt(cell.month), locale);
}

} // namespace

QString nameOf(const CellRef& cell, const CellRef& context, const plan::Plan& plan, const QLocale& locale) {
    const QString owner = ownerOf(cell, context, plan);
    const QString name = owner.isEmpty() ? nameOf(cell) : nameOf(cell) + QStringLiteral(", ") + owner;
    return withMonth(name, cell, context, plan, locale);
}

QString partName(const CellRef& cell, const CellRef& context, const plan::Plan& plan, const QLocale& locale) {
    const QString owner = ownerOf(cell, context, plan);
    const QString name = owner.isEmpty() ? nameOf(cell) : owner + QStringLiteral(": ") + nameOf(cell);
    return withMonth(name, cell, context, plan, locale);
}

QString help(const projection::Working& working) {
    if (!working.fact) return {};
    const std::string_view name = working.name;
    if (name == "workingDays")
        return Words::tr("From the calendar in plan settings: weekdays less holidays.");
    if (name == "years") return Words::tr("Counted from the first month of the plan.");
    if (name == "seasonIndex")
        return Words::tr("From the season: how the calendar month stands to the mean of the year.");
    if (name == "launchVolume") return Words::tr("From the launches in plan settings, less their decay.");
    if (name == "openingRamping" || name == "proficiency")
        return Words::tr("From the ramp in plan settings.");
    if (name == "reduced")
        return Words::tr(
            "Reductions take those fully ramped first, then those with the most ramp behind them.");
    if (name == "stepSize" || name == "since") return Words::tr("From the milestone in plan settings.");
    return Words::tr("The exact derivative of the staff that Erlang A asks for.");
}

QString formulaInWords(const projection::Explanation& explanation, const plan::Plan& plan,
                       const QLocale& locale) {
    QString words;
    for (const auto& piece : explanation.words) {
        if (const auto* text = std::get_if<std::string>(&piece)) {
            //: Before a product, in a formula in words: "sum of Volume × AI involvement".
            words += *text == "Σ " ? Words::tr("sum of") + u' ' : QString::fromStdString(*text);
            continue;
        }
        // A sum's term stands for all of them: which work type it is taken from is no part of its name.
        CellRef cell = std::get<CellRef>(piece);
        cell.workType = explanation.cell.workType;
        cell.age = explanation.cell.age;
        cell.milestone = explanation.cell.milestone;
        words += nameOf(cell, explanation.cell, plan, locale);
    }
    return words;
}

QString formulaInNumbers(const projection::Explanation& explanation, const projection::Explainer& explainer,
                         const QLocale& locale, const QString& currency) {
    if (std::count_if(explanation.filled.begin(), explanation.filled.end(),
                      [](const auto& piece) { return std::holds_alternative<CellRef>(piece); }) > mostNumbers)
        return {};
    QString words;
    for (const auto& piece : explanation.filled) {
        if (const auto* text = std::get_if<std::string>(&piece))
            words += QString::fromStdString(*text);
        else
            words += formatToCheck(explainer.value(std::get<CellRef>(piece)),
                                   projection::Explainer::unit(std::get<CellRef>(piece)), locale, currency);
    }
    return words;
}

} // namespace headroom::ui
