#pragma once

#include "ui/report/report_pages.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace headroom::ui::report {

struct TextColumn {
    QString title;
    double width = 100;
    bool figures = false; // right-aligned
};

struct TextCell {
    QString text;
    ColourRole role = ColourRole::ink;
    bool strong = false;
    QString unit = {}; // small, after the text
};

struct TextRow {
    std::vector<TextCell> cells;
    QString section = {}; // a heading over all columns instead of cells
    QString note = {};    // beside the section's heading
};

/// A table of wrapped text. Its header is repeated on every page; a row longer than a page goes on over the
/// next.
struct TextTable {
    std::vector<TextColumn> columns;
    std::vector<TextRow> rows;
};

void drawTextTable(Pages& pages, const TextTable& table);

} // namespace headroom::ui::report
