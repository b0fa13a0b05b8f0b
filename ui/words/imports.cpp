#include "ui/words/imports.h"

#include "ui/words/errors.h"
#include "ui/words/words.h"

namespace headroom::ui {

QString label(exchange::ChangeKind kind) {
    switch (kind) {
    case exchange::ChangeKind::added: return Words::tr("new", "imported figure");
    case exchange::ChangeKind::changed: return Words::tr("changed", "imported figure");
    case exchange::ChangeKind::restated: return Words::tr("restated", "imported figure");
    case exchange::ChangeKind::same: return Words::tr("same", "imported figure");
    case exchange::ChangeKind::rejected: break;
    }
    return Words::tr("not taken", "imported figure");
}

QString label(exchange::Origin origin) {
    switch (origin) {
    case exchange::Origin::intercom: return QStringLiteral("Intercom");
    case exchange::Origin::zendesk: return QStringLiteral("Zendesk");
    case exchange::Origin::freshdesk: return QStringLiteral("Freshdesk");
    case exchange::Origin::any: break;
    }
    return {};
}

QString label(plan::HandleTimeMeaning meaning) {
    switch (meaning) {
    case plan::HandleTimeMeaning::unknown: break;
    case plan::HandleTimeMeaning::working: return Words::tr("working time", "handle time");
    case plan::HandleTimeMeaning::elapsed: return Words::tr("time that passed", "handle time");
    case plan::HandleTimeMeaning::elapsedWithoutIdle:
        return Words::tr("time that passed, without idle time", "handle time");
    case plan::HandleTimeMeaning::lastVisit: return Words::tr("the last visit alone", "handle time");
    }
    return Words::tr("not known", "handle time");
}

bool isDoubtOfSource(const std::string& code) {
    return code == "separator" || code == "encoding" || code == "hasHeader" || code == "header" ||
           code == "shape" || code == "sheet" || code == "weeks";
}

QString rejectedRowReason(const std::string& code) {
    if (code == "timeMissing") return Words::tr("no date");
    if (code == "timeUnreadable") return Words::tr("the date is not understood");
    if (code == "countMissing") return Words::tr("no count");
    if (code == "countUnreadable") return Words::tr("the count is not a number");
    if (code == "countNegative") return Words::tr("the count is negative");
    if (code == "countNotFinite") return Words::tr("the count is not a finite number");
    if (code == "tooFewColumns") return Words::tr("fewer columns than the header");
    if (code == "tooManyColumns") return Words::tr("more columns than the header");
    if (code == "rowTooLong") return Words::tr("the row is too long");
    if (code == "monthTwice") return Words::tr("the month is there twice");
    if (code == "quoteNotClosed") return Words::tr("a quotation mark is not closed");
    if (code == "participatedUnreadable") return Words::tr("whether the AI took part is neither yes nor no");
    if (code == "handleUnreadable") return Words::tr("the handle time is no time");
    if (code == "figureUnreadable") return Words::tr("the figure is not understood");
    if (code == "figureUnknown") return Words::tr("it is not clear which figure this is");
    if (code == "rateOverOne") return Words::tr("the rate is over 100 %");
    return QString::fromStdString(code);
}

QString importDoubt(const std::string& code) {
    if (code == "dateOrder") return Words::tr("Is the day or the month written first? Both would fit.");
    if (code == "decimalPoint")
        return Words::tr("Are decimals written with a point or a comma? Both would fit.");
    if (code == "separator") return Words::tr("Which character separates the columns?");
    if (code == "encoding") return Words::tr("Is the text in UTF-8 or in Windows-1252?");
    if (code == "hasHeader" || code == "header") return Words::tr("Is the first line a header?");
    if (code == "timeColumn") return Words::tr("Which column holds the date?");
    if (code == "countColumn") return Words::tr("Which column holds the count?");
    if (code == "typeColumn") return Words::tr("Which column names the work type?");
    if (code == "shape") return Words::tr("Is each row one conversation, or a count of them?");
    if (code == "sheet") return Words::tr("Which sheet of the workbook? It has none of that name.");
    if (code == "timeZone")
        return Words::tr(
            "Which time zone? Name it as in “Europe/Berlin”, as in “+02:00”, or leave it empty for "
            "times as they are written.");
    if (code == "handleTime")
        return Words::tr("What does the handle time count: working time, or time that passed?");
    if (code == "weeks")
        return Words::tr("The rows are a week apart. Weeks lie across months: are these counts of weeks?");
    return Words::tr("Please check “%1”.").arg(QString::fromStdString(code));
}

QString importRejection(const std::string& code) {
    if (code == "workTypeUnknown") return Words::tr("the plan has no such work type");
    if (code == "workTypeMissing") return Words::tr("the history before the plan is of a work type");
    if (code == "afterPlan") return Words::tr("the month is after the plan");
    if (code == "beforePlan")
        return Words::tr("the month is before the plan; only volumes are kept from then");
    if (code == "monthAhead") return Words::tr("the month has not begun");
    if (code == "notSettled") return Words::tr("outcomes of the month are not settled yet");
    if (code == "notWorkingTime")
        return Words::tr("what the source calls handle time is not known to be working time");
    if (code == "ofTeam") return Words::tr("a work type has no such figure; it is of the whole team");
    if (code == "eligibleShares")
        return Words::tr("the rate is of what the AI may see, and that differs by work type");
    if (code == "valueInvalid") return Words::tr("the value is out of bounds");
    return QString::fromStdString(code);
}

} // namespace headroom::ui
