#pragma once

#include "plan/month.h"
#include "ui/grid/clipboard_table.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui {

/// A block of volumes as a spreadsheet gave it, with what was understood of its first row and column: work
/// types down, months across, whichever way it was copied.
struct PastedVolumes {
    struct Row {
        QString name;               // empty where the block has no names
        std::vector<QString> cells; // as they stood; one a month
    };
    std::vector<Row> rows;
    /// Months of the columns, where a row of the block named them; a name without a year has none.
    std::vector<std::optional<plan::Month>> months;
    std::vector<std::optional<int>> calendarMonths; // 0 for January; of those with a year too
    bool hadMonths = false, hadNames = false;

    [[nodiscard]] std::size_t columns() const;
};

/// `names` are the work types there are: they say which way the block lies. A last row or column of totals is
/// left out.
PastedVolumes readPastedVolumes(const TextTable& block, const QStringList& names, const QLocale& locale);

} // namespace headroom::ui
