#pragma once

#include "plan/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

inline constexpr std::size_t maximumRowBytes = std::size_t{1} << 20;
inline constexpr std::size_t maximumColumns = 4096;

enum class RowProblem { none, tooLong, tooManyColumns, quoteNotClosed };

/// One row of a table as text. Views are good until the next row is read.
struct Row {
    std::uint64_t line = 0; // of its first character, or its number in a sheet; 1 is the first
    std::vector<std::string_view> fields;
    RowProblem problem = RowProblem::none;
};

/// The rows of a table, one after the other, wherever they come from. The importers read this.
class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    /// False at the end, or where the source failed: see `error`.
    virtual bool next(Row& row) = 0;
    [[nodiscard]] virtual const std::optional<Error>& error() const = 0;
    /// Bytes read so far, of `size`, which is 0 where it is not known.
    [[nodiscard]] virtual std::uint64_t bytesDone() const = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// What errors name.
    [[nodiscard]] virtual std::string name() const = 0;
};

} // namespace headroom::exchange
