#pragma once

#include <string_view>

namespace headroom::tests {

/// What a reader must hold whatever the bytes: each aborts where it does not. Driven by libFuzzer in the fuzz
/// build and by the seed corpus in every build.

/// A plan that is read is written and read again without change.
void fuzzPlanJson(std::string_view bytes);

/// A volume file is previewed and imported; the result is sound, and the same however the bytes are cut into
/// pieces.
void fuzzImport(std::string_view bytes);

/// A workbook is opened, its sheets are read, previewed and imported within their limits.
void fuzzWorkbook(std::string_view bytes);

} // namespace headroom::tests
