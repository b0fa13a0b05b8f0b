#include "ranges/points.h"

#include <Random123/philox.h>
#include <boost/random/sobol.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

namespace headroom::ranges {

namespace {

constexpr int bits = 32;
constexpr std::size_t mostSobolDimensions = 3667; // of the published directions (Joe and Kuo)
constexpr int laneBits = 3;

/// What a stream of random numbers is for, so that no two are alike.
enum class Stream : std::uint32_t { draws, shift, matrix, order };

/// Four random numbers by counter (Philox 4x32-10, Salmon and others 2011).
std::array<std::uint32_t, 4> randomAt(std::uint32_t seed, Stream stream, std::uint64_t a, std::uint64_t b) {
    const r123::Philox4x32::ctr_type counter{
        {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(a >> 32), static_cast<std::uint32_t>(b),
         static_cast<std::uint32_t>(b >> 32)}};
    const r123::Philox4x32::key_type key{{seed, static_cast<std::uint32_t>(stream)}};
    const auto random = r123::Philox4x32()(counter, key);
    return {random[0], random[1], random[2], random[3]};
}

/// A random lower triangular matrix of bits with ones on its diagonal, as a row of bits for each digit of the
/// result, the most significant digit first (Matousek 1998). It keeps a net a net.
std::array<std::uint32_t, bits> scramblingMatrix(std::uint32_t seed, std::size_t dimension) {
    std::array<std::uint32_t, bits> rows{};
    for (std::size_t row = 0; row < bits; row += 4) {
        const auto random = randomAt(seed, Stream::matrix, dimension, row);
        for (std::size_t i = 0; i < 4; ++i) {
            const std::uint32_t diagonal = 0x80000000U >> (row + i);
            const std::uint32_t before = ~(2 * diagonal - 1); // the digits above it
            rows[row + i] = (random[i] & before) | diagonal;
        }
    }
    return rows;
}

std::uint32_t times(const std::array<std::uint32_t, bits>& matrix, std::uint32_t digits) {
    std::uint32_t result = 0;
    for (const std::uint32_t row : matrix)
        result = (result << 1) | (static_cast<std::uint32_t>(std::popcount(row & digits)) & 1U);
    return result;
}

/// The place of `index` in a random order of `count` (Kensler 2013): a hash that is a permutation of the next
/// power of two, taken again until it lies within.
std::uint32_t placeOf(std::uint32_t index, std::uint32_t count, std::uint32_t key) {
    const std::uint32_t mask = count > 1 ? std::bit_ceil(count) - 1 : 0;
    do {
        index ^= key;
        index *= 0xe170893dU;
        index ^= key >> 16;
        index ^= (index & mask) >> 4;
        index ^= key >> 8;
        index *= 0x0929eb3fU;
        index ^= key >> 23;
        index ^= (index & mask) >> 1;
        index *= 1 | key >> 27;
        index *= 0x6935fa69U;
        index ^= (index & mask) >> 11;
        index *= 0x74dcb303U;
        index ^= (index & mask) >> 2;
        index *= 0x9e501cc3U;
        index ^= (index & mask) >> 2;
        index *= 0xc860a3dfU;
        index &= mask;
        index ^= index >> 5;
    } while (index >= count);
    return (index + key) % count;
}

} // namespace

Points::Points(plan::DrawMethod method, std::uint32_t seed, std::size_t dimensions, std::int64_t draws)
    : m_method(method)
    , m_seed(seed)
    , m_dimensions(dimensions)
    , m_draws(static_cast<std::uint32_t>(draws)) {
    if (method != plan::DrawMethod::sobol || dimensions == 0) return;
    m_sobolDimensions = std::min(dimensions, mostSobolDimensions);
    // The point of the sequence that has a single direction in it is that direction.
    boost::random::sobol_engine<std::uint32_t, bits> engine(m_sobolDimensions);
    std::vector<std::uint32_t> directions(bits * m_sobolDimensions);
    for (unsigned bit = 0; bit < bits; ++bit) {
        engine.seed((std::uint32_t{2} << bit) - 2);
        const auto row = directions.begin() + static_cast<std::ptrdiff_t>(bit * m_sobolDimensions);
        engine.generate(row, row + static_cast<std::ptrdiff_t>(m_sobolDimensions));
    }
    m_start.resize(lanes * m_sobolDimensions);
    m_direction.resize((bits - laneBits) * m_sobolDimensions);
    for (std::size_t d = 0; d < m_sobolDimensions; ++d) {
        const auto matrix = scramblingMatrix(seed, d);
        const auto direction = [&](std::size_t bit) {
            return times(matrix, directions[bit * m_sobolDimensions + d]);
        };
        const std::uint32_t shift = randomAt(seed, Stream::shift, d, 0)[0];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            std::uint32_t point = shift;
            for (std::size_t bit = 0; bit < laneBits; ++bit)
                if (lane >> bit & 1U) point ^= direction(bit);
            m_start[d * lanes + lane] = point;
        }
        for (std::size_t bit = laneBits; bit < bits; ++bit)
            m_direction[(bit - laneBits) * m_sobolDimensions + d] = direction(bit);
    }
}

void Points::block(std::int64_t block, std::span<std::uint32_t> to) const {
    assert(block >= 0 && to.size() == lanes * m_dimensions);
    switch (m_method) {
    case plan::DrawMethod::sobol:
        sobol(block, to);
        pseudoRandom(block, m_sobolDimensions, to);
        break;
    case plan::DrawMethod::latinHypercube: latinHypercube(block, to); break;
    case plan::DrawMethod::pseudoRandom: pseudoRandom(block, 0, to); break;
    }
}

void Points::sobol(std::int64_t block, std::span<std::uint32_t> to) const {
    // What the block's number adds to its first draws is the same for all eight of them: added up once, for
    // some dimensions at a time so that it stays near.
    constexpr std::size_t together = 64;
    for (std::size_t first = 0; first < m_sobolDimensions; first += together) {
        const std::size_t count = std::min(together, m_sobolDimensions - first);
        std::array<std::uint32_t, together> added{};
        for (auto rest = static_cast<std::uint32_t>(block); rest != 0; rest &= rest - 1) {
            const std::uint32_t* row = m_direction.data() + first +
                                       static_cast<std::size_t>(std::countr_zero(rest)) * m_sobolDimensions;
            for (std::size_t d = 0; d < count; ++d) added[d] ^= row[d];
        }
        for (std::size_t d = 0; d < count; ++d)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                to[(first + d) * lanes + lane] = m_start[(first + d) * lanes + lane] ^ added[d];
    }
}

void Points::latinHypercube(std::int64_t block, std::span<std::uint32_t> to) const {
    for (std::size_t d = 0; d < m_dimensions; ++d) {
        const std::uint32_t key = randomAt(m_seed, Stream::order, d, 0)[0];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const auto index = static_cast<std::uint32_t>(block) * lanes + lane;
            // Lanes beyond the last draw are never looked at.
            const std::uint32_t part = placeOf(static_cast<std::uint32_t>(index % m_draws), m_draws, key);
            const std::uint32_t within = randomAt(m_seed, Stream::draws, index, d)[0];
            const double share = (part + (within + 0.5) * 0x1p-32) / m_draws;
            to[d * lanes + lane] = static_cast<std::uint32_t>(share * 0x1p32);
        }
    }
}

void Points::pseudoRandom(std::int64_t block, std::size_t fromDimension, std::span<std::uint32_t> to) const {
    for (std::size_t d = fromDimension / 4 * 4; d < m_dimensions; d += 4)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const auto random =
                randomAt(m_seed, Stream::draws, static_cast<std::uint64_t>(block) * lanes + lane, d / 4);
            for (std::size_t i = 0; i < 4; ++i)
                if (d + i >= fromDimension && d + i < m_dimensions) to[(d + i) * lanes + lane] = random[i];
        }
}

} // namespace headroom::ranges
