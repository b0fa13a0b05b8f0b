#include "screen.h"

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <poll.h>

#include <cstdlib>
#include <cstring>

namespace headroom::tests {

namespace {

template <class Answer>
using Given = std::unique_ptr<Answer, decltype(&std::free)>;

template <class Answer>
Given<Answer> given(Answer* answer) {
    return {answer, &std::free};
}

const xcb_screen_t& rootOf(xcb_connection_t* connection) {
    return *xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
}

} // namespace

std::size_t differing(const Picture& one, const Picture& other) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size() && i < other.size(); ++i) count += one[i] != other[i];
    return count;
}

std::unique_ptr<Screen> Screen::open() {
    xcb_connection_t* connection = xcb_connect(nullptr, nullptr);
    if (!xcb_connection_has_error(connection)) {
        const xcb_query_extension_reply_t* extension = xcb_get_extension_data(connection, &xcb_damage_id);
        if (extension && extension->present) {
            given(xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1),
                                                 nullptr));
            const std::uint32_t damage = xcb_generate_id(connection);
            xcb_damage_create(connection, damage, rootOf(connection).root, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
            xcb_flush(connection);
            return std::unique_ptr<Screen>(new Screen(connection, damage));
        }
    }
    xcb_disconnect(connection);
    return nullptr;
}

Screen::Screen(xcb_connection_t* connection, std::uint32_t damage)
    : m_connection(connection)
    , m_damage(damage) {}

Screen::~Screen() {
    xcb_disconnect(m_connection);
}

Picture Screen::look() {
    const xcb_screen_t& screen = rootOf(m_connection);
    const auto image =
        given(xcb_get_image_reply(m_connection,
                                  xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, screen.root, 0, 0,
                                                screen.width_in_pixels, screen.height_in_pixels, 0x00ffffff),
                                  nullptr));
    Picture picture(std::size_t{screen.width_in_pixels} * screen.height_in_pixels);
    if (image && static_cast<std::size_t>(xcb_get_image_data_length(image.get())) == picture.size() * 4)
        std::memcpy(picture.data(), xcb_get_image_data(image.get()), picture.size() * 4);
    return picture;
}

bool Screen::awaitPainting(int milliseconds) {
    bool painted = false;
    const auto read = [&] {
        while (const auto event = given(xcb_poll_for_event(m_connection))) painted = true;
        return painted;
    };
    if (!read()) {
        pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&waiting, 1, milliseconds);
        read();
    }
    // What is painted from here on is told of anew.
    if (painted) {
        xcb_damage_subtract(m_connection, m_damage, XCB_NONE, XCB_NONE);
        xcb_flush(m_connection);
    }
    return painted;
}

} // namespace headroom::tests
