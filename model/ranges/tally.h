#pragma once

#include "ranges/counted_numbers.h"
#include "ranges/lane_loops.h"
#include "ranges/summary.h"
#include "ranges/tally_layout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace headroom::ranges {

/// Counts many series of numbers at once, none of which is kept: each in bins of equal width between the
/// least and the most of a pilot; values that are exactly these, which many draws may share, have bins of
/// their own, and so has what lies beyond. A quantile between them is off by less than a bin, 1/251 of the
/// pilot's spread (tested). Counts are whole numbers, so the order in which they come does not matter. A
/// series that was one value in the pilot, or the same as another, is held against that, and only where it
/// differs is it counted.
class Tally {
public:
    static constexpr std::size_t lanes = TallyLayout::lanes;

    /// The layout must outlive the tally.
    explicit Tally(const TallyLayout& layout);

    /// Eight values a series; the first `count` of them count.
    struct Block {
        std::span<const double> values;
        std::size_t count = lanes;
    };
    /// At most blocksBinned of them: the more the quicker. Values that are no number count apart.
    void add(std::span<const Block> blocks);
    /// The sums of what was added since the last time, by series; always the same for the same values in the
    /// same order. Values that are no number are left out. Of a series that was one value it is by how much
    /// the others are off that.
    [[nodiscard]] std::vector<double> takeSums();
    /// Counts what waits to be counted with more: a thread that adds nothing for now does it itself.
    void settle() { count(); }
    /// What the other has counted counts here; the other is done with.
    void merge(Tally& other);
    /// Nothing more is added: from here on it can be asked.
    void finish();

    /// Whether all that can be asked of it is what it is of the series before.
    [[nodiscard]] bool isAsBefore(std::size_t series) const;
    [[nodiscard]] Spread spread(std::size_t series, double sum) const;
    /// Bars of six bins each.
    [[nodiscard]] Histogram histogram(std::size_t series) const;

private:
    static constexpr std::size_t groupsTogether = 32; // of blocks
    static constexpr std::size_t perGroup = blocksBinned * lanes;

    /// Of values beyond the limits, or of a bin.
    struct Ends {
        double least, most;
    };
    /// Where the bins of a series begin and end, by their places in CountedNumbers.
    class Places {
    public:
        Places(const BinLimits& limits, const Ends& beyond);
        [[nodiscard]] Ends operator[](std::size_t place) const;

    private:
        double m_from, m_to, m_perBin;
        Ends m_beyond;
    };
    /// Where a series is not what its layout says: by how much its counts differ, and its sum.
    struct Difference {
        std::array<std::int64_t, bins::count> counts{};
        double sum = 0;
    };

    void bin(const BinnedBlocks& blocks);
    void compare(const double* values);
    void reach(std::size_t series, const double* values);
    void differ(std::size_t series, const double* values, const double* like);
    void count();
    void spill();
    /// Numbers by bin.
    [[nodiscard]] CountedNumbers countsOf(std::size_t series) const;
    [[nodiscard]] Places placesOf(std::size_t series) const;

    const TallyLayout* m_layout;
    Lanes<double> m_sums;                            // by what is counted, 8 lanes
    std::vector<Ends> m_beyond;                      // by series
    std::map<std::size_t, Difference> m_differences; // by series
    std::vector<std::uint8_t> m_bins;                // that wait: by group, what is counted, block, lane
    std::vector<std::uint32_t> m_found;              // of the last group: which were beyond their limits
    Lanes<double> m_padded;                          // room for a block that is not full
    std::size_t m_padding = 0;                       // draws that were none
    std::uint64_t m_draws = 0;                       // with these
    std::size_t m_groups = 0;                        // whose bins wait
    std::vector<std::uint16_t> m_counts; // by what is counted and bin: small, to stay near the processor
    std::size_t m_counted = 0;           // draws in them
    std::vector<std::uint32_t> m_totals; // the same of more draws; none before there are
};

} // namespace headroom::ranges
