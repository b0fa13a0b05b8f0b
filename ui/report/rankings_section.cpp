#include "ui/report/sections.h"

#include "ui/report/text_table.h"
#include "ui/words/words.h"

#include <algorithm>
#include <numeric>

namespace headroom::ui::report {

namespace {

ColourRole roleOf(CellTone tone) {
    switch (tone) {
    case CellTone::usual: return ColourRole::ink;
    case CellTone::muted: return ColourRole::muted;
    case CellTone::caution: return ColourRole::caution;
    case CellTone::trouble: return ColourRole::trouble;
    }
    return ColourRole::ink;
}

/// The same table on paper: `widths` by column, in parts of the page.
TextTable onPaper(const PageTable& table, const std::vector<double>& widths) {
    TextTable paper;
    const double whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const PageColumn& column = table.columns[c];
        paper.columns.push_back(
            {column.unit.isEmpty() ? column.title : QStringLiteral("%1, %2").arg(column.title, column.unit),
             widths.at(c) * paper::contentWidth / whole, column.figures});
    }
    for (const PageRow& row : table.rows) {
        TextRow line;
        for (const PageCell& cell : row.cells) line.cells.push_back({cell.text, roleOf(cell.tone)});
        paper.rows.push_back(std::move(line));
    }
    return paper;
}

void section(Pages& pages, const PageTable& table, const std::vector<double>& widths) {
    pages.advance(30);
    pages.need(200);
    pages.heading(table.name, table.rows.empty() ? table.empty : table.note);
    if (!table.rows.empty()) drawTextTable(pages, onPaper(table, widths));
}

} // namespace

void rankingSections(Pages& pages, const PageTable& investment, const PageTable& dates) {
    section(pages, investment, {5, 21, 15, 11, 12, 10, 8, 10, 13, 20});
    section(pages, dates, {13, 8, 35, 12, 62});
}

void scenarioSections(Pages& pages, const Answer& answer, const std::vector<PageTable>& tables) {
    static const std::vector<std::vector<double>> widths{{10, 22, 18, 18, 18, 14, 22, 16},
                                                         {14, 8, 16, 44, 12, 52},
                                                         {14, 62, 14, 14, 12, 10, 22},
                                                         {16, 66, 14, 12, 12}};
    pages.advance(30);
    pages.need(200);
    pages.heading(answer.title, answer.remedy);
    for (std::size_t i = 0; i < tables.size(); ++i) section(pages, tables[i], widths.at(i));
}

void reviewSections(Pages& pages, const Answer& answer, const std::vector<PageTable>& tables,
                    const QString& comments) {
    static const std::vector<std::vector<double>> widths{{36, 7, 8, 12, 16, 12, 22, 12, 36},
                                                         {30, 12, 12, 12, 11, 11, 11, 11, 11, 11, 11},
                                                         {16, 60, 24, 24},
                                                         {24, 12, 16, 44, 20, 16},
                                                         {24, 90}};
    pages.advance(30);
    pages.need(200);
    pages.heading(answer.title, answer.remedy);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        // What was said stands before who signed.
        if (i + 1 == tables.size() && !comments.isEmpty()) {
            pages.advance(30);
            pages.need(120);
            pages.heading(Words::tr("Comments"), comments);
        }
        section(pages, tables[i], widths.at(i));
    }
}

void actualsSections(Pages& pages, const PageTable& guardrails, const PageTable& landing) {
    section(pages, guardrails, {16, 38, 11, 38, 27});
    section(pages, landing, {34, 12, 18, 18, 18, 18});
}

} // namespace headroom::ui::report
