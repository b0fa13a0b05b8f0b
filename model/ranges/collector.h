#pragma once

#include "projection/block_kernel.h"
#include "ranges/columns.h"
#include "ranges/tally.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace headroom::ranges {

/// The series of a simulation as the tallies have them: months of the plan's metrics, months of the work
/// types', and the columns beside the months of both, with one more at the end for how many months are
/// understaffed.
struct SeriesShape {
    Columns columns;
    std::size_t types = 0, guardrails = 0;

    explicit SeriesShape(const plan::Plan& plan);
    [[nodiscard]] std::size_t months() const { return static_cast<std::size_t>(columns.months()); }
    [[nodiscard]] std::size_t planSeries() const { return plan::planMetricCount * months(); }
    [[nodiscard]] std::size_t typeSeries() const { return plan::typeMetricCount * types * months(); }
    [[nodiscard]] std::size_t extraSeries() const {
        return (plan::planMetricCount + plan::typeMetricCount * types) *
                   static_cast<std::size_t>(columns.extra()) +
               1;
    }
};

/// What a block's draws come to beyond the numbers of the kernel.
class BlockColumns {
public:
    static constexpr int lanes = projection::BlockKernel::lanes;
    static_assert(projection::BlockKernel::kept >= blocksBinned);

    explicit BlockColumns(const SeriesShape& shape);

    void read(const projection::BlockKernel& block);
    /// Stays as it is for as long as the kernel keeps what it is of.
    [[nodiscard]] std::span<const double> extra() const { return m_extra[m_last]; }
    /// Of a figure, a draw each; the block must have been read.
    void figure(const projection::BlockKernel& block, const Figure& figure,
                std::span<double, lanes> to) const;
    /// Months with a negative gap, a draw each.
    [[nodiscard]] std::span<const double, lanes> understaffedMonths() const { return extra().last<lanes>(); }

private:
    /// A metric of the plan or of a work type.
    struct Row {
        ColumnRule rule;
        bool isOfType = false;
        std::size_t months = 0;             // where they begin
        std::optional<std::size_t> weights; // by month, where the plan's months have them
    };

    const SeriesShape& m_shape;
    std::vector<Row> m_rows;
    std::array<Lanes<double>, projection::BlockKernel::kept> m_extra; // by series, 8 lanes
    std::size_t m_last = 0;                                           // which of them
};

/// What a gap is below where it is one: not what rounding leaves.
inline constexpr double shortGap = -1e-9;

/// How often things happened in the draws. Whole numbers, so that their order does not matter.
struct Counts {
    std::vector<std::uint64_t> understaffed, onTarget; // by month
    std::vector<std::uint64_t> typeOnTarget;           // by work type
    std::vector<std::uint64_t> fired;                  // by guardrail and month
    std::uint64_t understaffedEver = 0, alwaysOnTarget = 0;

    explicit Counts(const SeriesShape& shape);
    /// The first `draws` of a block.
    void add(const SeriesShape& shape, const projection::BlockKernel& block, std::size_t draws);
    void merge(const Counts& other);

private:
    std::vector<std::uint8_t> m_below, m_late; // room for add, by month
};

/// The tallies of all series.
struct Tallies {
    struct Layout {
        TallyLayout plan, type, extra;
    };
    struct Pilot {
        ranges::Pilot plan, type, extra;
        explicit Pilot(const SeriesShape& shape);
        void add(const projection::BlockKernel& block, const BlockColumns& columns, std::size_t draws);
        void merge(const Pilot& other);
        [[nodiscard]] Layout layout() const;
    };
    struct Sums {
        std::vector<double> plan, type, extra;
        void add(const Sums& other);
    };

    /// All numbers of eight draws, of which the first count.
    struct Block {
        std::span<const double> plan, type, extra;
        std::size_t draws;

        Block(const projection::BlockKernel& block, const BlockColumns& columns, std::size_t count)
            : plan(block.planValues())
            , type(block.typeValues())
            , extra(columns.extra())
            , draws(count) {}
    };

    Tally plan, type, extra;

    explicit Tallies(const Layout& layout);
    /// At most blocksBinned.
    void add(std::span<const Block> blocks);
    [[nodiscard]] Sums takeSums();
    void settle();
    void merge(Tallies& other);
    void finish();
};

} // namespace headroom::ranges
