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
/// it was painted, and a look is a copy within memory that both share: looking takes next to nothing from the
/// programs that are looked at.
class Screen {
public:
    /// Of the display named by DISPLAY. Nothing where there is none, or none that tells of painting and
    /// shares memory.
    [[nodiscard]] static std::unique_ptr<Screen> open();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// What is on it now, into memory that is there already where it was looked into before.
    void look(Picture& picture);
    [[nodiscard]] Picture look();
    /// False where nothing was painted since the last call within `milliseconds`.
    [[nodiscard]] bool awaitPainting(int milliseconds);
    /// Whether something was painted between the last call that waited and the last look: what was seen may
    /// be younger than what was waited for.
    [[nodiscard]] bool paintedBeforeLook();

private:
    Screen(xcb_connection_t* connection, std::uint32_t damage, std::uint32_t segment, const void* shared);
    bool takeEvents();

    xcb_connection_t* m_connection;
    std::uint32_t m_damage;
    std::uint32_t m_segment;
    const void* m_shared;
    bool m_painted = false; // told, and not asked for yet
};

} // namespace headroom::tests
