#include "finance/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace headroom::finance {

namespace {

constexpr double dust = 1e-7; // of a unit: nearer to a whole number than this is one

/// The table with a last row and a last column that bring every row and every column to 0; the fractions of
/// its figures are moved along closed ways until there are none.
class Table {
public:
    explicit Table(const std::vector<std::vector<double>>& rows)
        : m_rows(rows.size() + 1)
        , m_columns((rows.empty() ? 0 : rows.front().size()) + 1)
        , m_whole(m_rows * m_columns)
        , m_fraction(m_rows * m_columns) {
        for (std::size_t i = 0; i + 1 < m_rows; ++i)
            for (std::size_t j = 0; j + 1 < m_columns; ++j) {
                const double down = std::floor(rows[i][j]);
                set(i, j, static_cast<std::int64_t>(down), rows[i][j] - down);
            }
        for (std::size_t i = 0; i + 1 < m_rows; ++i) closeRow(i);
        for (std::size_t j = 0; j < m_columns; ++j) closeColumn(j);
    }

    void round() {
        for (std::size_t cell = 0; cell < m_fraction.size(); ++cell)
            while (isFraction(cell)) moveAlong(wayFrom(cell));
    }

    [[nodiscard]] std::int64_t at(std::size_t i, std::size_t j) const {
        const std::size_t cell = i * m_columns + j;
        return m_whole[cell] + (m_fraction[cell] > 0.5 ? 1 : 0);
    }

private:
    void set(std::size_t i, std::size_t j, std::int64_t whole, double fraction) {
        m_whole[i * m_columns + j] = whole;
        m_fraction[i * m_columns + j] = fraction;
    }
    /// The last figure of a line is what its others are short of 0.
    void close(std::size_t i, std::size_t j, std::int64_t whole, double fraction) {
        const double down = std::floor(-fraction);
        set(i, j, -whole + static_cast<std::int64_t>(down), -fraction - down);
    }
    void closeRow(std::size_t i) {
        std::int64_t whole = 0;
        double fraction = 0;
        for (std::size_t j = 0; j + 1 < m_columns; ++j) {
            whole += m_whole[i * m_columns + j];
            fraction += m_fraction[i * m_columns + j];
        }
        close(i, m_columns - 1, whole, fraction);
    }
    void closeColumn(std::size_t j) {
        std::int64_t whole = 0;
        double fraction = 0;
        for (std::size_t i = 0; i + 1 < m_rows; ++i) {
            whole += m_whole[i * m_columns + j];
            fraction += m_fraction[i * m_columns + j];
        }
        close(m_rows - 1, j, whole, fraction);
    }

    [[nodiscard]] bool isFraction(std::size_t cell) const {
        return m_fraction[cell] > dust && m_fraction[cell] < 1 - dust;
    }
    /// Another fraction in the same row, or in the same column. There is one: a line with one alone could not
    /// come to a whole number.
    [[nodiscard]] std::size_t another(std::size_t cell, bool inRow) const {
        const std::size_t row = cell / m_columns, column = cell % m_columns;
        std::size_t nearest = cell;
        double distance = 0; // of the one that is farthest from both of its whole numbers
        const std::size_t count = inRow ? m_columns : m_rows;
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t other = inRow ? row * m_columns + k : k * m_columns + column;
            if (other == cell) continue;
            const double from = std::min(m_fraction[other], 1 - m_fraction[other]);
            if (from > distance) {
                distance = from;
                nearest = other;
            }
        }
        return nearest;
    }
    /// A closed way over fractions, by row and by column in turn.
    [[nodiscard]] std::vector<std::size_t> wayFrom(std::size_t start) const {
        std::vector<std::size_t> way{start};
        for (bool inRow = true;; inRow = !inRow) {
            const std::size_t next = another(way.back(), inRow);
            // Closed where it comes to a line it has been to: of an even number of steps from there.
            for (std::size_t k = 0; k < way.size(); ++k)
                if (way[k] == next && (way.size() - k) % 2 == 0)
                    return {way.begin() + static_cast<std::ptrdiff_t>(k), way.end()};
            way.push_back(next);
        }
    }
    void moveAlong(const std::vector<std::size_t>& way) {
        double up = 1, down = 1; // how far those at even places can go up while the others go down, and back
        for (std::size_t k = 0; k < way.size(); ++k) {
            const double toNext = 1 - m_fraction[way[k]], toLast = m_fraction[way[k]];
            up = std::min(up, k % 2 == 0 ? toNext : toLast);
            down = std::min(down, k % 2 == 0 ? toLast : toNext);
        }
        const double step = up <= down ? up : -down;
        for (std::size_t k = 0; k < way.size(); ++k) m_fraction[way[k]] += k % 2 == 0 ? step : -step;
    }

    std::size_t m_rows, m_columns;
    std::vector<std::int64_t> m_whole;
    std::vector<double> m_fraction;
};

} // namespace

std::vector<Whole> roundedTable(const std::vector<std::vector<double>>& rows) {
    Table table(rows);
    table.round();
    std::vector<Whole> rounded;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Whole row;
        for (std::size_t j = 0; j < rows[i].size(); ++j) row.push_back(table.at(i, j));
        rounded.push_back(std::move(row));
    }
    return rounded;
}

Whole roundedTo(std::span<const double> parts, std::int64_t whole) {
    Whole rounded;
    for (const double part : parts) rounded.push_back(std::llround(part));
    if (rounded.empty()) return rounded;
    std::int64_t left = whole - std::accumulate(rounded.begin(), rounded.end(), std::int64_t{0});
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::int64_t one = left < 0 ? -1 : 1;
    const auto lost = [&](std::size_t i) {
        return static_cast<double>(one) * (parts[i] - static_cast<double>(rounded[i]));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lost(a) > lost(b); });
    for (const std::size_t i : order) {
        if (left == 0) return rounded;
        rounded[i] += one;
        left -= one;
    }
    const auto largest = std::max_element(parts.begin(), parts.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    rounded[static_cast<std::size_t>(largest - parts.begin())] += left;
    return rounded;
}

} // namespace headroom::finance
