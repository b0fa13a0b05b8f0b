#pragma once

#include "plan/plan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom::ranges {

/// Points of the unit cube, one a draw, each found by its index alone: coordinate by coordinate on a grid of
/// 2^32 steps, of which a share u is (point + 1/2) / 2^32. The same seed gives the same points on every
/// machine.
class Points {
public:
    /// Draws that are drawn together, a lane each.
    static constexpr std::size_t lanes = 8;

    /// `draws` matters to a Latin hypercube alone, whose points depend on how many there are.
    Points(plan::DrawMethod method, std::uint32_t seed, std::size_t dimensions, std::int64_t draws);

    [[nodiscard]] std::size_t dimensions() const { return m_dimensions; }
    /// The draws 8 x `block` to 8 x `block` + 7: `to` has 8 lanes a dimension.
    void block(std::int64_t block, std::span<std::uint32_t> to) const;

private:
    void sobol(std::int64_t block, std::span<std::uint32_t> to) const;
    void latinHypercube(std::int64_t block, std::span<std::uint32_t> to) const;
    void pseudoRandom(std::int64_t block, std::size_t fromDimension, std::span<std::uint32_t> to) const;

    plan::DrawMethod m_method;
    std::uint32_t m_seed;
    std::size_t m_dimensions;
    std::uint32_t m_draws;
    std::size_t m_sobolDimensions = 0;      // further ones are pseudo-random
    std::vector<std::uint32_t> m_start;     // of the draws 0 to 7, a lane each, by dimension
    std::vector<std::uint32_t> m_direction; // by bit of the block's number, then dimension
};

} // namespace headroom::ranges
