#include "exchange/figure_names.h"

#include "exchange/conversation_fields.h"
#include "exchange/import_guess.h"
#include "exchange/import_reader.h"
#include "exchange/time_text.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom::exchange {

namespace {

using plan::Observed;

bool anyOf(const std::string& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return words.find(" " + std::string(word) + " ") != std::string::npos;
    });
}

} // namespace

std::optional<Observed> figureCalled(std::string_view heading) {
    const std::string words = wordsOf(heading);
    if (words == " ") return std::nullopt;
    for (const plan::ObservedInfo& each : plan::observedCatalogue())
        if (words == wordsOf(each.name) || words == wordsOf(each.label)) return each.what;
    // Not how long something took until it was resolved.
    const bool duration = anyOf(words, {"time", "minutes", "min", "mins", "hours", "seconds", "aht",
                                        "duration", "bearbeitungszeit", "bearbeitungsdauer"});
    if (duration)
        return anyOf(words, {"handle", "handling", "aht", "work", "working", "bearbeitungszeit",
                             "bearbeitungsdauer"})
                   ? std::optional(Observed::handleMinutes)
                   : std::nullopt;
    if (anyOf(words, {"automation", "automated", "automatisierung", "automatisierungsquote"}))
        return Observed::automation;
    if (anyOf(words,
              {"involvement", "involved", "participation", "coverage", "beteiligung", "beteiligungsquote"}))
        return Observed::involvement;
    if (anyOf(words, {"resolution", "resolved"}) && anyOf(words, {"ai", "rate", "share", "bot", "agent"}))
        return Observed::resolution;
    if (anyOf(words, {"lösungsquote"})) return Observed::resolution;
    if (anyOf(words, {"headcount", "people", "agents"})) return Observed::headcount;
    if (anyOf(words, {"hires", "starters", "joiners"})) return Observed::starters;
    if (anyOf(words, {"leavers"})) return Observed::leavers;
    if (anyOf(words, {"occupancy"})) return Observed::inboxShare;
    if (isCountHeading(words)) return Observed::volume;
    return std::nullopt;
}

FigureText readFigure(std::string_view text, Observed what, const ImportMapping& mapping) {
    const plan::ObservedInfo& info = plan::info(what);
    if (info.unit == plan::Unit::minutes) {
        const auto minutes = readHandleMinutes(text, mapping.handleUnit, mapping.decimalPoint);
        return minutes ? FigureText{*minutes} : FigureText{0, "handleUnreadable"};
    }
    const bool share = info.unit == plan::Unit::share;
    bool percent = share && mapping.ratesInPercent;
    if (share && text.ends_with('%')) {
        percent = true;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    const Count count = readCount(text, mapping.decimalPoint);
    if (count.problem == CountProblem::negative || count.problem == CountProblem::notFinite)
        return {0, reasonOf(count.problem)};
    if (count.problem != CountProblem::none) return {0, "figureUnreadable"};
    const double value = percent ? count.value / 100 : count.value;
    if (info.maximum && value > *info.maximum) return {0, share ? "rateOverOne" : "figureUnreadable"};
    return {value};
}

} // namespace headroom::exchange
