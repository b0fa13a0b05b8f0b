#pragma once

#include "exchange/import_guess.h"

// What a grid of cells is likely to be as a whole; for the preview.
namespace headroom::exchange {

enum class GridFrom { text, workbook, database };

/// Everything from the cells alone. The mapping holds what is known beforehand: its encoding and sheet.
ImportPreview proposedOf(const Grid& grid, ImportMapping mapping, GridFrom from);
/// What the user wants, and what it names and is not there from the cells.
ImportPreview keptOf(const Grid& grid, ImportMapping mapping, GridFrom from);

} // namespace headroom::exchange
