#include "plan/lever_catalogue.h"

#include <algorithm>
#include <cassert>

namespace headroom::plan {

namespace {

using K = LeverKey;
using U = Unit;
using S = Section;
constexpr auto bet = LeverKind::bet;
constexpr auto decision = LeverKind::decision;
constexpr auto fact = LeverKind::fact;
constexpr std::nullopt_t any = std::nullopt;

// clang-format off
constexpr std::array<LeverInfo, leverCount> catalogue{{
    // key, name, label, unit, section, kind, by month, initial, minimum, maximum, whole, symbol, help, typical
    {K::growth, "growth", "Growth of demand a year", U::share, S::demand, bet, false, 0.0, -0.9, 10.0, false, "g",
     "How much the underlying demand grows in a year, before the AI changes anything.", "0 to 30 % a year; rule of thumb, your own history is the better source"},
    {K::inducedDemand, "inducedDemand", "Induced demand", U::factor, S::demand, bet, false, 0.0, -1.0, 5.0, false, "e",
     "Extra volume per unit of automation: less friction brings more contact. 0.2 means ten points more automation bring 2 % more conversations.", "0 to 0.3; rule of thumb, weakly known"},

    {K::inboxShare, "inboxShare", "Inbox share", U::share, S::time, bet, true, 0.65, 0.0, 1.0, false, "inbox share",
     "Share of paid time spent in the inbox. Support leaders call it occupancy.", "60 to 70 %; common practice"},
    {K::reviewShare, "reviewShare", "AI review", U::share, S::time, decision, true, 0.03, 0.0, 1.0, false, "review",
     "Share of paid time for reading what the AI did and judging it.", "1 to 6 %; rule of thumb"},
    {K::tuningShare, "tuningShare", "Triage and handover tuning", U::share, S::time, decision, true, 0.02, 0.0, 1.0, false, "tuning",
     "Share of paid time for tuning when the AI takes part and when it hands over.", "1 to 4 %; rule of thumb"},
    {K::contentShare, "contentShare", "Content and procedures", U::share, S::time, decision, true, 0.03, 0.0, 1.0, false, "content",
     "Share of paid time for writing the content and procedures the AI answers from.", "2 to 8 %; rule of thumb"},
    {K::insightShare, "insightShare", "Product insight", U::share, S::time, decision, true, 0.01, 0.0, 1.0, false, "insight",
     "Share of paid time for carrying what customers say to the product teams.", "1 to 3 %; rule of thumb"},
    {K::systemChangeShare, "systemChangeShare", "System change", U::share, S::time, decision, true, 0.01, 0.0, 1.0, false, "system change",
     "Share of paid time for the systems and data the AI needs in order to act.", "1 to 3 %; rule of thumb"},
    {K::trainingShare, "trainingShare", "Training", U::share, S::time, decision, true, 0.03, 0.0, 1.0, false, "training",
     "Share of paid time for learning.", "2 to 5 %; rule of thumb"},
    {K::meetingsShare, "meetingsShare", "Meetings", U::share, S::time, decision, true, 0.05, 0.0, 1.0, false, "meetings",
     "Share of paid time in meetings.", "3 to 8 %; rule of thumb"},
    {K::breaksShare, "breaksShare", "Breaks", U::share, S::time, fact, true, 0.05, 0.0, 1.0, false, "breaks",
     "Share of paid time for paid breaks.", "3 to 8 %; your working time rules"},
    {K::leaveShare, "leaveShare", "Leave and sickness", U::share, S::time, fact, true, 0.12, 0.0, 1.0, false, "leave",
     "Share of paid time lost to holidays taken, sickness and parental leave. Public holidays are in the calendar instead.", "10 to 15 %; your leave records. With meetings, training and breaks 30 to 50 % in-house, 20 to 30 % outsourced; vendor documentation"},
    {K::inboxShareToday, "inboxShareToday", "Inbox share before the plan", U::share, S::time, fact, false, 0.68, 0.0, 1.0, false, "inbox share[-1]",
     "Inbox share in the month before the plan starts: what the traditional plan and capacity created are measured by.", "60 to 75 %; your own time records"},
    {K::hoursPerDay, "hoursPerDay", "Hours a day", U::hours, S::time, fact, false, 8.0, 0.0, 24.0, false, "hours/day",
     "Paid hours of one full-time person on a working day.", "7.5 or 8; the contract"},

    {K::upkeepHours, "upkeepHours", "Upkeep", U::hours, S::improvement, bet, true, 60.0, 0.0, any, false, "upkeep",
     "Hours a month that keep content and procedures true, whatever else happens.", "40 to 160 h; rule of thumb"},
    {K::dedicatedHours, "dedicatedHours", "Dedicated AI team", U::hours, S::improvement, decision, true, 0.0, 0.0, any, false, "dedicated",
     "Hours a month worked on the AI by people who are not in this plan's headcount.", "0 to 320 h, up to two people; rule of thumb"},
    {K::reviewFraction, "reviewFraction", "Share of AI conversations reviewed", U::share, S::improvement, decision, false, 0.02, 0.0, 1.0, false, "review fraction",
     "Share of the conversations the AI takes part in that a person reads afterwards.", "1 to 5 %; rule of thumb"},
    {K::reviewMinutes, "reviewMinutes", "Minutes per review", U::minutes, S::improvement, bet, false, 6.0, 0.0, any, false, "review minutes",
     "Working time to review one AI conversation and note what to change.", "4 to 10 min; rule of thumb"},
    {K::surplusToSystems, "surplusToSystems", "Surplus to system improvement", U::share, S::improvement, decision, false, 0.0, 0.0, 1.0, false, "to systems",
     "Share of a month's surplus whose inbox hours go to the systems and data the AI needs; counts as improvement time the month after.", "0 to 30 %; rule of thumb"},
    {K::surplusToContent, "surplusToContent", "Surplus to content", U::share, S::improvement, decision, false, 0.0, 0.0, 1.0, false, "to content",
     "Share of a month's surplus whose inbox hours go to content and procedures; counts as improvement time the month after.", "0 to 50 %; rule of thumb"},
    {K::surplusToInsight, "surplusToInsight", "Surplus to product insight", U::share, S::improvement, decision, false, 0.0, 0.0, 1.0, false, "to insight",
     "Share of a month's surplus whose inbox hours carry insight to product teams; counts as improvement time the month after.", "0 to 20 %; rule of thumb"},
    {K::surplusToChannels, "surplusToChannels", "Surplus to new channels", U::share, S::improvement, decision, false, 0.0, 0.0, 1.0, false, "to channels",
     "Share of a month's surplus that opens new channels.", "0 to 30 %; rule of thumb"},
    {K::surplusToOutreach, "surplusToOutreach", "Surplus to proactive outreach", U::share, S::improvement, decision, false, 0.0, 0.0, 1.0, false, "to outreach",
     "Share of a month's surplus that turns to customers before they write.", "0 to 30 %; rule of thumb"},
    {K::surplusToBacklog, "surplusToBacklog", "Surplus to backlog", U::share, S::improvement, decision, false, 0.0, 0.0, 1.0, false, "to backlog",
     "Share of a month's surplus that is kept for work that waits.", "0 to 50 %; rule of thumb"},

    {K::openingHeadcount, "openingHeadcount", "Opening headcount, fully ramped", U::people, S::people, fact, false, 10.0, 0.0, any, false, "opening",
     "People employed at the start of the first month who need no more ramp. Those still ramping are listed by month of age.", ""},
    {K::plannedHires, "plannedHires", "Planned hires", U::people, S::people, decision, true, 0.0, 0.0, any, false, "hires",
     "People who start at the beginning of the month. Each must be approved a hiring lead earlier.", ""},
    {K::plannedReductions, "plannedReductions", "Planned reductions", U::people, S::people, decision, true, 0.0, 0.0, any, false, "reductions",
     "People who leave by decision at the end of the month, beyond attrition.", "none; never the default"},
    {K::attrition, "attrition", "Attrition", U::share, S::people, bet, true, 0.2, 0.0, 1.0, false, "attrition",
     "Share of people who leave of their own accord, by the year or by the month as the plan says.", "15 to 25 % a year in-house; practitioners. 42 % in US centres; weak"},
    {K::backfill, "backfill", "Backfill", U::share, S::people, decision, true, 1.0, 0.0, 1.0, false, "backfill",
     "Share of leavers who are replaced; the replacement starts a hiring lead later.", "100 %, until automation has held its target two months; plan health"},
    {K::hiringLead, "hiringLead", "Hiring lead", U::months, S::people, bet, false, 3.0, 1.0, 24.0, true, "lead",
     "Whole months from opening a position to the new person's first day.", "2 to 4 months; 34 days to fill and 40 to train, weak"},
    {K::overtime, "overtime", "Overtime", U::share, S::people, decision, true, 0.0, 0.0, 1.0, false, "overtime",
     "Extra hours worked in the inbox, as a share of paid hours.", "0 to 5 %; rule of thumb"},
    {K::contractors, "contractors", "Contractors", U::fte, S::people, decision, true, 0.0, 0.0, any, false, "contractors",
     "Full-time equivalents from outside who work the inbox only.", ""},

    {K::openingBacklog, "openingBacklog", "Opening backlog", U::hours, S::service, fact, false, 0.0, 0.0, any, false, "B[0]",
     "Staffed hours of work waiting at the start of the first month.", ""},
    {K::clearanceMonths, "clearanceMonths", "Clear the backlog in", U::months, S::service, decision, false, 0.0, 0.0, 60.0, false, "n",
     "Months in which waiting work is to be cleared; adds a second line to required FTE. 0 asks for no clearance.", "1 to 3 months, or 0; rule of thumb"},
    {K::openHours, "openHours", "Opening hours a day", U::hours, S::service, fact, false, 8.0, 0.5, 24.0, false, "open hours",
     "Hours of a working day in which conversations arrive and are answered: the hours reply targets count in.", "8 to 24; your opening hours"},

    {K::loadedCost, "loadedCost", "Loaded cost a person, a year", U::money, S::money, bet, false, 80000.0, 0.0, any, false, "loaded cost",
     "Salary, benefits, equipment and space for one person and one year.", "75,000 to 90,000 USD; press, weak"},
    {K::costPerHire, "costPerHire", "Cost per hire", U::money, S::money, bet, false, 3000.0, 0.0, any, false, "cost per hire",
     "Recruiting and onboarding of one starter.", "1,800 to 4,700 USD; weak"},
    {K::severance, "severance", "Severance a reduction", U::money, S::money, bet, false, 15000.0, 0.0, any, false, "severance",
     "Paid once for each planned reduction.", ""},
    {K::aiPrice, "aiPrice", "AI price per billed outcome", U::money, S::money, bet, false, 0.99, 0.0, any, false, "price",
     "What the AI vendor charges for one billable outcome.", "0.99 USD; vendor price page"},
    {K::billedHandoverShare, "billedHandoverShare", "Handovers billed", U::share, S::money, fact, false, 0.0, 0.0, 1.0, false, "billed handovers",
     "Share of handovers that the vendor bills although a person resolves them.", "0 %, or what the contract says; the contract"},
    {K::platformFee, "platformFee", "Platform fee a month", U::money, S::money, fact, false, 0.0, 0.0, any, false, "platform fee",
     "Fixed monthly fee of the AI and helpdesk platform.", ""},
    {K::dedicatedTeamCost, "dedicatedTeamCost", "Dedicated AI team a month", U::money, S::money, fact, false, 0.0, 0.0, any, false, "AI team cost",
     "Monthly cost of the people who work on the AI and are not in this plan's headcount.", ""},
    {K::toolingCost, "toolingCost", "Tooling a month", U::money, S::money, fact, false, 0.0, 0.0, any, false, "tooling",
     "Monthly cost of tools that come with the AI: evaluation, content, monitoring.", ""},
    {K::overtimePremium, "overtimePremium", "Overtime premium", U::factor, S::money, fact, false, 1.5, 0.0, 10.0, false, "premium",
     "What an hour of overtime costs against a normal hour.", "1.5; common practice"},
    {K::contractorCost, "contractorCost", "Contractor cost a month", U::money, S::money, fact, false, 7000.0, 0.0, any, false, "contractor cost",
     "Cost of one contractor FTE for one month.", ""},
    {K::outsourcedPrice, "outsourcedPrice", "Price per outsourced conversation", U::money, S::money, fact, false, 8.0, 0.0, any, false, "outsourced price",
     "What a partner charges for one conversation.", ""},

    {K::volume, "volume", "Volume", U::conversations, S::demand, bet, true, 1000.0, 0.0, any, false, "base",
     "Conversations a month before growth, season and induced demand; or, where the plan takes a forecast, the month's own volume.", ""},
    {K::shareTrend, "shareTrend", "Share trend", U::factor, S::demand, bet, true, 1.0, 0.0, any, false, "share-trend",
     "How this work type grows or shrinks against the others: 1 keeps pace.", "0.8 to 1.2; your own history"},
    {K::eligibleShare, "eligibleShare", "Eligible for the AI", U::share, S::automation, fact, false, 1.0, 0.0, 1.0, false, "eligible",
     "Share of conversations the AI may see. Read where the plan's rates are shares of eligible volume: involvement of all conversations is involvement × eligible.", "100 %, less what policy or channel keeps from the AI; your routing rules"},
    {K::involvement, "involvement", "AI involvement", U::share, S::automation, bet, true, 0.5, 0.0, 1.0, false, "I",
     "Share of conversations in which the AI agent takes part.", "60 to 95 % once rolled out; rule of thumb"},
    {K::resolution, "resolution", "AI resolution, planned", U::share, S::automation, bet, true, 0.4, 0.0, 1.0, false, "Rp",
     "Share of the AI's conversations that it resolves with no human, as planned; too little care keeps the real path below it.", "40 to 60 % in the first months, 60 to 80 % mature; vendor pages. Password resets 80 % and more, billing disputes about 15 %; weak"},
    {K::involvementToday, "involvementToday", "AI involvement before the plan", U::share, S::automation, fact, false, 0.5, 0.0, 1.0, false, "I[-1]",
     "AI involvement in the month before the plan starts.", ""},
    {K::resolutionToday, "resolutionToday", "AI resolution before the plan", U::share, S::automation, fact, false, 0.4, 0.0, 1.0, false, "R[-1]",
     "AI resolution in the month before the plan starts.", ""},
    {K::ceiling, "ceiling", "Resolution ceiling", U::share, S::automation, bet, false, 0.95, 0.0, 1.0, false, "ceiling",
     "The most the AI can resolve of this work type, however much is invested.", "85 to 95 % content-led, 30 to 70 % deep troubleshooting; rule of thumb"},
    {K::decay, "decay", "Decay with no care, a month", U::share, S::automation, bet, false, 0.01, 0.0, 1.0, false, "decay",
     "Points of resolution lost in a month in which no improvement work is done.", "0.5 to 2 points; rule of thumb"},
    {K::raiseHours, "raiseHours", "Work to raise resolution a point", U::hours, S::automation, bet, false, 15.0, 0.0, any, false, "raise-hours",
     "Hours of improvement work that raise this work type's resolution by one point.", "8 to 60 h; rule of thumb"},
    {K::handleMinutes, "handleMinutes", "Handle time", U::minutes, S::effort, bet, true, 15.0, 0.0, any, false, "H0",
     "Human working time per conversation, all touches, at the automation of before the plan.", "how-to 5 to 10, billing 10 to 20, bug 20 to 45, complex 45 to 90; weak"},
    {K::complexity, "complexity", "Complexity growth", U::factor, S::effort, bet, false, 0.3, 0.0, 5.0, false, "k",
     "How much harder the rest becomes as the AI takes the easy part: 0.3 means ten points more automation add 3 % to handle time.", "0.2 to 0.6; rule of thumb, weakly known"},
    {K::handoverFactor, "handoverFactor", "Handover factor", U::factor, S::effort, bet, false, 1.0, 0.0, 10.0, false, "handover-factor",
     "Effort of a conversation handed over by the AI against one that came straight to a person.", "0.8 with good summaries to 1.2 without; rule of thumb"},
    {K::concurrency, "concurrency", "Concurrency", U::factor, S::effort, fact, false, 1.0, 0.1, 20.0, false, "c",
     "Conversations one person handles at once: 1 for email and phone.", "1, chat 2 to 3; common practice"},
    {K::utilisation, "utilisation", "Utilisation", U::share, S::effort, bet, true, 0.9, 0.01, 1.0, false, "u",
     "Share of inbox time actually spent handling conversations.", "82 to 88 %; practitioners"},
    {K::outsourced, "outsourced", "Outsourced", U::share, S::effort, decision, true, 0.0, 0.0, 1.0, false, "outsourced",
     "Share of the human conversations that a partner handles.", ""},
    {K::targetShare, "targetShare", "Service target", U::share, S::service, decision, false, 0.8, 0.0, 1.0, false, "target",
     "Share of conversations to be answered within the target time.", "80 %; common practice"},
    {K::replyWithin, "replyWithin", "First reply within", U::hours, S::service, decision, false, 8.0, 0.0, any, false, "T",
     "Target time of deferred work, in opening hours.", "4 to 24 h; common practice"},
    {K::answerWithin, "answerWithin", "Answer within", U::seconds, S::service, decision, false, 60.0, 0.0, any, false, "T",
     "Target time of live work.", "20 to 60 s; common practice"},
    {K::patience, "patience", "Patience", U::minutes, S::service, bet, false, 5.0, 0.0, any, false, "patience",
     "Mean time a customer waits live before giving up.", "2 to 10 min; rule of thumb, weakly known"},

    {K::milestoneDelay, "delay", "Delay", U::months, S::automation, bet, false, 0.0, 0.0, 60.0, false, "d",
     "Months, whole or in part, by which the milestone comes later than planned; the steps that hang on it come as late.", "0 to 3 months, systems slip; rule of thumb"},
}};
// clang-format on

constexpr bool inOrder() {
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        if (static_cast<std::size_t>(catalogue[i].key) != i) return false;
    return true;
}
static_assert(inOrder(), "the catalogue stands in the order of LeverKey");

} // namespace

const LeverInfo& info(LeverKey key) {
    return catalogue[static_cast<std::size_t>(key)];
}

std::span<const LeverInfo> leverCatalogue() {
    return catalogue;
}

std::optional<LeverKey> leverNamed(std::string_view name) {
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [name](const LeverInfo& lever) { return lever.name == name; });
    if (found == catalogue.end()) return std::nullopt;
    return found->key;
}

} // namespace headroom::plan
