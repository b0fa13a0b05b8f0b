#pragma once

#include <cstdint>
#include <memory>
#include <vector>

struct xcb_connection_t;

namespace headroom::tests {

/// Every pixel of a display, row by row; each with its colour.
using Picture = std::vector<std::uint32_t>;

/// The pixels in which two pictures of one screen differ.
[[nodiscard]] std::size_t differing(const Picture& one, const Picture& other);

/// An X display seen from outside, as the one who sits before it sees it. The display says when anything on
/// it was painted, so that looking takes nothing from the programs that are looked at until there is
/// something to see.
class Screen {
public:
    /// Of the display named by DISPLAY. Nothing where there is none, or none that tells of painting.
    [[nodiscard]] static std::unique_ptr<Screen> open();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    [[nodiscard]] Picture look();
    /// False where nothing was painted since the last call within `milliseconds`.
    [[nodiscard]] bool awaitPainting(int milliseconds);

private:
    Screen(xcb_connection_t* connection, std::uint32_t damage);

    xcb_connection_t* m_connection;
    std::uint32_t m_damage;
};

} // namespace headroom::tests
