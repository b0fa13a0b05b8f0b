#pragma once

#include "store/row_words.h"
#include "store/tables.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom::store {

/// A row that no plan gives; becomes an Error where the module ends.
struct Damaged {
    std::string place;
};

/// The cells of one row, read by column; every misfit is damage.
class Cells {
public:
    explicit Cells(const Row& row)
        : m_row(row) {
        if (!fitsTable(row)) fail();
    }

    [[noreturn]] void fail() const { throw Damaged{placeOf(m_row)}; }

    [[nodiscard]] const std::string& text(std::size_t column) const {
        return std::get<std::string>(m_row.values[column]);
    }
    [[nodiscard]] double real(std::size_t column) const { return std::get<double>(m_row.values[column]); }
    [[nodiscard]] bool isNull(std::size_t column) const {
        return std::holds_alternative<std::monostate>(m_row.values[column]);
    }
    [[nodiscard]] bool flag(std::size_t column) const {
        return std::get<std::int64_t>(m_row.values[column]) != 0;
    }
    [[nodiscard]] int integer(std::size_t column) const {
        const auto value = std::get<std::int64_t>(m_row.values[column]);
        if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) fail();
        return static_cast<int>(value);
    }
    [[nodiscard]] std::uint32_t seed(std::size_t column) const {
        const auto value = std::get<std::int64_t>(m_row.values[column]);
        if (value < 0 || value > std::numeric_limits<std::uint32_t>::max()) fail();
        return static_cast<std::uint32_t>(value);
    }
    template <class Enum>
    [[nodiscard]] Enum word(std::size_t column) const {
        return orFail(isNull(column) ? std::nullopt : fromWord<Enum>(text(column)));
    }
    [[nodiscard]] plan::Month month(std::size_t column) const {
        return orFail(plan::parseMonth(text(column)));
    }
    [[nodiscard]] plan::Date date(std::size_t column) const { return orFail(plan::parseDate(text(column))); }
    [[nodiscard]] plan::LeverKey lever(std::size_t column) const {
        return orFail(plan::leverNamed(text(column)));
    }

    template <class T>
    T orFail(std::optional<T> value) const {
        if (!value) fail();
        return *std::move(value);
    }

private:
    const Row& m_row;
};

/// Puts elements at the places their rows name; each place from 0 on must be named once.
template <class T>
class Placed {
public:
    void put(const Cells& cells, int place, T element) {
        if (place < 0 || !m_elements.emplace(place, std::move(element)).second) cells.fail();
    }
    [[nodiscard]] std::vector<T> take() {
        std::vector<T> result;
        result.reserve(m_elements.size());
        for (auto& [place, element] : m_elements) result.push_back(std::move(element));
        return result;
    }

private:
    std::map<int, T> m_elements;
};

/// The rows of one table.
inline std::span<const Row> ofTable(const Rows& rows, TableId table) {
    const auto [first, last] = std::equal_range(rows.begin(), rows.end(), Row{table, {}},
                                                [](const Row& a, const Row& b) { return a.table < b.table; });
    return {first, last};
}

/// Whether the first three columns, which name a lever or an actual, are the same.
inline bool sameKeys(const Row& a, const Row& b) {
    return std::equal(a.values.begin(), a.values.begin() + 3, b.values.begin());
}

} // namespace headroom::store
