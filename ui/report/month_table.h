#pragma once

#include "plan/month.h"
#include "plan/unit.h"
#include "ui/report/report_pages.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui::report {

/// Where a page's months stand: the same for a chart and the table below it.
struct MonthColumns {
    int first = 0; // month of the plan
    int count = 0;
    double left = paper::left + 214; // of the first column
    double width = 72;

    [[nodiscard]] double right() const { return left + width * count; }
};

/// The months of a plan in pages' worth: one where they fit, else by the year.
std::vector<MonthColumns> monthPages(int months, double roomOnTheRight);

struct MonthRow {
    QString name;
    QString unit;
    std::vector<QString> cells; // one a month of the page, then the total where the table has one
    ColourRole role = ColourRole::ink;
    std::vector<bool> trouble = {}; // cells in the colour of trouble
    bool strong = false;
    bool section = false;                  // a heading: name alone
    std::optional<ColourRole> marker = {}; // a dot before the name
};

struct MonthTable {
    MonthColumns columns;
    std::vector<QString> header; // one a month, then the total's
    double totalWidth = 0;       // of a further column; 0 for none
    QString corner;              // above the names: the year
    std::vector<MonthRow> rows;
    std::vector<bool> tinted = {}; // months that hurt
};

/// The header of a page's months: "Jan" where the year is clear from the corner, else "Jan 26".
std::vector<QString> monthHeader(plan::Month first, const MonthColumns& columns, const QLocale& locale);
QString yearsOf(plan::Month first, const MonthColumns& columns);

/// Draws the table; where it does not fit it goes on over the next page under its header.
void drawMonthTable(Pages& pages, const MonthTable& table);
/// What it will take.
double heightOf(const MonthTable& table);

} // namespace headroom::ui::report
