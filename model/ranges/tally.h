#pragma once

#include "ranges/lane_loops.h"
#include "ranges/summary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom::ranges {

/// Counts many series of numbers at once, none of which is kept: each in bins of equal width between the
/// least and the most of a pilot; values that are exactly these, which many draws may share, have bins of
/// their own, and so has what lies beyond. A quantile between them is off by less than a bin, 1/251 of the
/// pilot's spread (tested). Counts are whole numbers, so the order in which they come does not matter.
class Tally {
public:
    static constexpr std::size_t lanes = 8;

    using Limits = BinLimits;

    /// A pilot's draws by series, found one after the other.
    class Pilot {
    public:
        explicit Pilot(std::size_t series);
        /// Eight values a series; the first `count` of them count.
        void add(std::span<const double> values, std::size_t count);
        void merge(const Pilot& other);
        [[nodiscard]] std::vector<Limits> limits() const;

    private:
        struct Seen {
            double least, most;
            std::uint32_t atLeast = 0, atMost = 0; // how often
        };
        void add(Seen& seen, double value, std::uint32_t times) const;
        std::vector<Seen> m_seen;
    };

    explicit Tally(const std::vector<Limits>& limits);

    /// Eight values a series; the first `count` of them count. Values that are no number count apart.
    void add(std::span<const double> values, std::size_t count = lanes);
    /// The sums of what was added since the last time, by series; always the same for the same values in the
    /// same order. Values that are no number are left out.
    [[nodiscard]] std::vector<double> takeSums();
    /// What the other has counted counts here; the other is done with.
    void merge(Tally& other);

    [[nodiscard]] Spread spread(std::size_t series, double sum) const;
    /// Bars of six bins each.
    [[nodiscard]] Histogram histogram(std::size_t series) const;

private:
    static constexpr std::size_t binsAndNone = bins::count + 1;
    static constexpr std::size_t blocksTogether = 8;

    /// Beyond the limits.
    struct Extremes {
        double least, most;
    };

    static void reach(Extremes& extremes, const double* values);
    void bin(std::span<const double> values);
    void count();
    void spill();
    [[nodiscard]] std::uint64_t in(std::size_t series, std::size_t bin) const {
        return m_totals[series * binsAndNone + bin];
    }
    [[nodiscard]] double lowEdge(std::size_t series, std::size_t bin) const;
    [[nodiscard]] std::uint64_t numbersOf(std::size_t series) const;

    const std::vector<Limits>* m_limits;
    std::vector<double> m_sums; // by series, 8 lanes
    std::vector<Extremes> m_extremes;
    std::vector<std::uint8_t> m_bins;    // of the last blocks: by block, series, lane
    std::vector<std::uint8_t> m_beyond;  // by series: whether the last block was beyond its limits
    std::size_t m_padding = 0;           // draws that were none
    std::size_t m_blocks = 0;            // how many wait there
    std::vector<std::uint16_t> m_counts; // by series and bin: small, to stay near the processor
    std::size_t m_counted = 0;           // draws in them
    std::vector<std::uint32_t> m_totals; // by series and bin
};

} // namespace headroom::ranges
