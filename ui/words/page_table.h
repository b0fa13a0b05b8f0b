#pragma once

#include "plan/plan.h"
#include "ui/words/range_picture.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom::ui {

/// A lever in a month of the plan: where a row of a table leads.
struct LeverPlace {
    plan::LeverRef lever;
    int month = 0;

    bool operator==(const LeverPlace&) const = default;
};

/// A column of a table that is not by month.
struct PageColumn {
    QString title;
    QString unit; // of its figures, small below the title; may be empty
    QString help; // what it says and how it comes about
    bool figures = false;
    bool grows = false; // takes room that is left

    bool operator==(const PageColumn&) const = default;
};

enum class CellTone { usual, muted, caution, trouble };

struct PageCell {
    QString text;       // without its unit
    QString exact = {}; // the plain number for a spreadsheet; empty: the text itself
    CellTone tone = CellTone::usual;
    /// What an editor opens with, of a cell that can be edited; the choices where it is one of several texts.
    std::optional<QString> edit = {};
    QStringList choices = {};
    std::optional<RangePicture> picture = {}; // in place of the text, which is read out
    QString tip = {};                         // beside the text, where one points at it
    bool inset = false;                       // a part of what stands above it: begins further in

    bool operator==(const PageCell&) const = default;
};

/// What stands below another line as a part of it.
[[nodiscard]] inline PageCell insetCell(QString text, CellTone tone = CellTone::muted) {
    PageCell cell{std::move(text), {}, tone};
    cell.inset = true;
    return cell;
}

struct PageRow {
    std::vector<PageCell> cells; // one a column
    std::optional<LeverPlace> place;
    QString key = {}; // names the row where what is typed into it has to be kept; may be empty

    bool operator==(const PageRow&) const = default;
};

/// A table in words: what a page shows instead of its months, and what the report prints.
struct PageTable {
    QString name;
    QString note; // what the whole table is about
    std::vector<PageColumn> columns;
    std::vector<PageRow> rows;
    QString empty; // in place of the rows where there are none

    bool operator==(const PageTable&) const = default;
};

} // namespace headroom::ui
