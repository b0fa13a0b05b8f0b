#pragma once

#include "ranges/lane_loops.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom::ranges {

/// Which of many series of numbers have to be counted, and between which limits. The others were one value in
/// every draw of a pilot, or the same as the series before, as the months of a path that stays are.
struct TallyLayout {
    static constexpr std::size_t lanes = 8;

    enum class Kind {
        counted,
        countedWithin, // and none of the pilot lies at its limits
        sameAsBefore,
        oneValue,
    };
    static constexpr bool isCounted(Kind kind) {
        return kind == Kind::counted || kind == Kind::countedWithin;
    }

    // by series
    std::vector<BinLimits> limits;
    std::vector<Kind> kinds;
    std::vector<std::size_t> like;  // itself, or the one before that it is the same as
    std::vector<std::size_t> place; // of that one among the counted

    std::vector<CountedSeries> counted; // those that are within their limits, then the others
    std::size_t countedWithin = 0;
    std::vector<SameSeries> same;
    std::vector<ConstantSeries> constant;

    [[nodiscard]] std::size_t series() const { return limits.size(); }
};

/// A pilot's draws by series.
class Pilot {
public:
    static constexpr std::size_t lanes = TallyLayout::lanes;

    explicit Pilot(std::size_t series);
    /// Eight values a series; the first `count` of them count.
    void add(std::span<const double> values, std::size_t count);
    void merge(const Pilot& other);
    [[nodiscard]] TallyLayout layout() const;

private:
    /// Of a series, all lanes together.
    struct Seen {
        double least, most;
        std::uint64_t atLeast = 0, atMost = 0; // how often
        bool isBefore = true;                  // every value is that of the series before
    };
    [[nodiscard]] Seen seenOf(std::size_t series) const;
    [[nodiscard]] TallyLayout::Kind kindOf(const Seen& seen) const;
    [[nodiscard]] static BinLimits limitsOf(const Seen& seen);

    std::vector<SeenSeries> m_seen;
    Lanes<double> m_padded; // room for a block that is not full
    std::uint64_t m_draws = 0;
};

} // namespace headroom::ranges
