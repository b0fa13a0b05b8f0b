<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Held against the past from %n earlier months: MASE %1, sMAPE %2 %.</source>
        <translation>
            <numerusform>Held against the past from %n earlier month: MASE %1, sMAPE %2 %.</numerusform>
            <numerusform>Held against the past from %n earlier months: MASE %1, sMAPE %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n months were not looked at.</source>
        <translation>
            <numerusform>The oldest %n month was not looked at.</numerusform>
            <numerusform>The oldest %n months were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing months were put in from their neighbours and the season.</source>
        <translation>
            <numerusform>%n missing month was put in from its neighbours and the season.</numerusform>
            <numerusform>%n missing months were put in from their neighbours and the season.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n months have no value; the forecast starts with the first of them.</source>
        <translation>
            <numerusform>The last %n month has no value; the forecast starts with it.</numerusform>
            <numerusform>The last %n months have no value; the forecast starts with the first of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months of history: fewer than two years say nothing of the season.</source>
        <translation>
            <numerusform>%n month of history: fewer than two years say nothing of the season.</numerusform>
            <numerusform>%n months of history: fewer than two years say nothing of the season.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months of history: the forecast is their level, and the range is a guess.</source>
        <translation>
            <numerusform>%n month of history: the forecast is its level, and the range is a guess.</numerusform>
            <numerusform>%n months of history: the forecast is their level, and the range is a guess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months are zero: a flat rate, and the range of the months that were.</source>
        <translation>
            <numerusform>%n month is zero: a flat rate, and the range of the months that were.</numerusform>
            <numerusform>%n months are zero: a flat rate, and the range of the months that were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 of them without effect</source>
        <translation>
            <numerusform>%1; %2 of them without effect</numerusform>
            <numerusform>%1; %2 of them without effect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 mo.</source>
        <comment>period, months</comment>
        <translation>
            <numerusform>%1, %2 mo.</numerusform>
            <numerusform>%1, %2 mo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan health: %1 findings</source>
        <translation>
            <numerusform>Plan health: %1 finding</numerusform>
            <numerusform>Plan health: %1 findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to fix</source>
        <translation>
            <numerusform>%1 to fix</numerusform>
            <numerusform>%1 to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to watch</source>
        <translation>
            <numerusform>%1 to watch</numerusform>
            <numerusform>%1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hints</source>
        <translation>
            <numerusform>%1 hint</numerusform>
            <numerusform>%1 hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starters</source>
        <translation>
            <numerusform>%1 starter</numerusform>
            <numerusform>%1 starters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 today to %2 in %3 steps</source>
        <translation>
            <numerusform>From %1 today to %2 in %3 step</numerusform>
            <numerusform>From %1 today to %2 in %3 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bets have not been reviewed for two quarters.</source>
        <translation>
            <numerusform>%1 bet has not been reviewed for two quarters.</numerusform>
            <numerusform>%1 bets have not been reviewed for two quarters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations per FTE</source>
        <translation>
            <numerusform>%1 conversation per FTE</numerusform>
            <numerusform>%1 conversations per FTE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 working days</source>
        <translation>
            <numerusform>%1 working day</numerusform>
            <numerusform>%1 working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months in a row</source>
        <translation>
            <numerusform>%1 month in a row</numerusform>
            <numerusform>%1 months in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guardrail in force: %1</source>
        <translation>
            <numerusform>Guardrail in force: %1</numerusform>
            <numerusform>Guardrails in force: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 up less than %2 in %3 months while the plan rises</source>
        <translation>
            <numerusform>%1 up less than %2 in %3 month while the plan rises</numerusform>
            <numerusform>%1 up less than %2 in %3 months while the plan rises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 levers with a range</source>
        <translation>
            <numerusform>%1 lever with a range</numerusform>
            <numerusform>%1 levers with a range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 bets without</source>
        <translation>
            <numerusform>and %1 bet without</numerusform>
            <numerusform>and %1 bets without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 levers with a range in all.</source>
        <translation>
            <numerusform>%1 lever with a range in all.</numerusform>
            <numerusform>%1 levers with a range in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; none of the %2 work types that carry it has an owner</source>
        <translation>
            <numerusform>%1; none of the %2 work types that carry it has an owner</numerusform>
            <numerusform>%1; none of the %2 work types that carry it has an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; one of the %2 work types that carry it has no owner</source>
        <translation>
            <numerusform>%1; one of the %2 work types that carry it has no owner</numerusform>
            <numerusform>%1; one of the %2 work types that carry it has no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 of the %3 work types that carry it have no owner</source>
        <translation>
            <numerusform>%1; %2 of the %3 work types that carry it have no owner</numerusform>
            <numerusform>%1; %2 of the %3 work types that carry it have no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more months</source>
        <translation>
            <numerusform>%1, %n more month</numerusform>
            <numerusform>%1, %n more months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more actuals</source>
        <translation>
            <numerusform>%n more actual</numerusform>
            <numerusform>%n more actuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assumptions have no owner</source>
        <translation>
            <numerusform>%1 assumption has no owner</numerusform>
            <numerusform>%1 assumptions have no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 assumptions are stale</source>
        <translation>
            <numerusform>%1 of %2 assumptions is stale</numerusform>
            <numerusform>%1 of %2 assumptions are stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are of high risk: look at those first.</source>
        <translation>
            <numerusform>%1 is of high risk: look at it first.</numerusform>
            <numerusform>%1 are of high risk: look at those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assumptions were to be reviewed, the first by %2.</source>
        <translation>
            <numerusform>%1 assumption was to be reviewed by %2.</numerusform>
            <numerusform>%1 assumptions were to be reviewed, the first by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 assumptions came out outside their range</source>
        <translation>
            <numerusform>%1: %2 of %3 assumptions came out outside its range</numerusform>
            <numerusform>%1: %2 of %3 assumptions came out outside their range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allow %n starter(s) a month</source>
        <translation>
            <numerusform>allow %n starter a month</numerusform>
            <numerusform>allow %n starters a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open positions %n month(s) earlier</source>
        <translation>
            <numerusform>open positions %n month earlier</numerusform>
            <numerusform>open positions %n months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hire(s) keep every month from %1 on within its limit</source>
        <translation>
            <numerusform>%n hire keeps every month from %1 on within its limit</numerusform>
            <numerusform>%n hires keep every month from %1 on within its limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it is in %n further month(s).</source>
        <translation>
            <numerusform>So it is in %n further month.</numerusform>
            <numerusform>So it is in %n further months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range is of %Ln draw(s) of what is still to come.</source>
        <translation>
            <numerusform>The range is of %Ln draw of what is still to come.</numerusform>
            <numerusform>The range is of %Ln draws of what is still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on watch</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n on watch</numerusform>
            <numerusform>%n on watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n acts</numerusform>
            <numerusform>%n act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>guardrails</comment>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln actual(s) with a range fell inside P10 to P90; 80 % would be well calibrated.</source>
        <translation>
            <numerusform>%1 of %Ln actual with a range fell inside P10 to P90; 80 % would be well calibrated.</numerusform>
            <numerusform>%1 of %Ln actuals with a range fell inside P10 to P90; 80 % would be well calibrated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommentsPanel</name>
    <message numerus="yes">
        <source>%1 comments are open.</source>
        <translation>
            <numerusform>%1 comment is open.</numerusform>
            <numerusform>%1 comments are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::CorrelationList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n to watch</numerusform>
            <numerusform>%n to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::GuardrailEditor</name>
    <message numerus="yes">
        <source>months to improve in</source>
        <translation>
            <numerusform>month to improve in</numerusform>
            <numerusform>months to improve in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months in a row</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeadlineStrip</name>
    <message numerus="yes">
        <source>%1, %n months short</source>
        <translation>
            <numerusform>%1, %n month short</numerusform>
            <numerusform>%1, %n months short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n to watch</numerusform>
            <numerusform>%n to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n entries, kept for good</source>
        <translation>
            <numerusform>%n entries, kept for good</numerusform>
            <numerusform>%n entries, kept for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::HomePage</name>
    <message numerus="yes">
        <source>%n plans in %1</source>
        <translation>
            <numerusform>%n plan in %1</numerusform>
            <numerusform>%n plans in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <extracomment>Behind the number of plans.</extracomment>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthGrid</name>
    <message numerus="yes">
        <source>Copied %n values</source>
        <translation>
            <numerusform>Copied %n value</numerusform>
            <numerusform>Copied %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n values with their labels</source>
        <translation>
            <numerusform>Copied %n value with its labels</numerusform>
            <numerusform>Copied %n values with their labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are results and stay as they are.</source>
        <translation>
            <numerusform>%n cell is a result and stays as it is.</numerusform>
            <numerusform>%n cells are results and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values lay outside the grid and were left out.</source>
        <translation>
            <numerusform>%n value lay outside the grid and was left out.</numerusform>
            <numerusform>%n values lay outside the grid and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste of %n values</source>
        <translation>
            <numerusform>Paste of %n value</numerusform>
            <numerusform>Paste of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n values.</source>
        <translation>
            <numerusform>Pasted %n value.</numerusform>
            <numerusform>Pasted %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthGridModel</name>
    <message numerus="yes">
        <source>%n values are not understood; they are marked.</source>
        <translation>
            <numerusform>%n value is not understood; it is marked.</numerusform>
            <numerusform>%n values are not understood; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, sum of %n months</source>
        <translation>
            <numerusform>%1, sum of %n month</numerusform>
            <numerusform>%1, sum of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n months</source>
        <translation>
            <numerusform>%1, mean of %n month</numerusform>
            <numerusform>%1, mean of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n months</source>
        <translation>
            <numerusform>%1, over %n month</numerusform>
            <numerusform>%1, over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthPage</name>
    <message numerus="yes">
        <source>%n things keep the plan from being calculated</source>
        <translation>
            <numerusform>%n thing keeps the plan from being calculated</numerusform>
            <numerusform>%n things keep the plan from being calculated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::PageTableView</name>
    <message numerus="yes">
        <source>Copied %n rows with their heads</source>
        <translation>
            <numerusform>Copied %n row with its heads</numerusform>
            <numerusform>Copied %n rows with their heads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::Pages</name>
    <message numerus="yes">
        <source>Imported history: %n complete months up to %1; a season needs twelve.</source>
        <translation>
            <numerusform>Imported history: %n complete month up to %1; a season needs twelve.</numerusform>
            <numerusform>Imported history: %n complete months up to %1; a season needs twelve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanListModel</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n months short</source>
        <translation>
            <numerusform>%1; %n month short</numerusform>
            <numerusform>%1; %n months short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n to watch</numerusform>
            <numerusform>%n to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RefitPane</name>
    <message numerus="yes">
        <source>%n lever(s) fitted to actuals</source>
        <translation>
            <numerusform>%n lever fitted to actuals</numerusform>
            <numerusform>%n levers fitted to actuals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResultPane</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReviewSitting</name>
    <message numerus="yes">
        <source>%1 assumptions have no decision yet.</source>
        <translation>
            <numerusform>%1 assumption has no decision yet.</numerusform>
            <numerusform>%1 assumptions have no decision yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::TopBar</name>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::TrailPane</name>
    <message numerus="yes">
        <source>The audit trail has %1 rows</source>
        <translation>
            <numerusform>The audit trail has %1 row</numerusform>
            <numerusform>The audit trail has %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are written.</source>
        <translation>
            <numerusform>%1 row is written.</numerusform>
            <numerusform>%1 rows are written.</numerusform>
        </translation>
    </message>
</context>
</TS>
