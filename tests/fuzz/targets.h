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

/// Bytes that are said to be UTF-16 become valid UTF-8, the same however they are cut; what was UTF-8 comes
/// back; and what comes of it is previewed and imported.
void fuzzUtf16(std::string_view bytes);

/// Cells as a database may hold them come back as they were, whatever they hold, and are previewed and
/// imported with their first row as names.
void fuzzDatabase(std::string_view bytes);

} // namespace headroom::tests
