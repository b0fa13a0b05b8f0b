#include "screen.h"

#include <xcb/damage.h>
#include <xcb/shm.h>
#include <xcb/xcb.h>

#include <poll.h>
#include <sys/shm.h>

#include <cstdlib>
#include <cstring>
#include <utility>

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

std::size_t pixelsOf(const xcb_screen_t& screen) {
    return std::size_t{screen.width_in_pixels} * screen.height_in_pixels;
}

} // namespace

std::size_t differing(const Picture& one, const Picture& other) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size() && i < other.size(); ++i) count += one[i] != other[i];
    return count;
}

std::unique_ptr<Screen> Screen::open() {
    xcb_connection_t* connection = xcb_connect(nullptr, nullptr);
    const auto has = [connection](xcb_extension_t& name) {
        const xcb_query_extension_reply_t* extension = xcb_get_extension_data(connection, &name);
        return extension && extension->present;
    };
    if (xcb_connection_has_error(connection) || !has(xcb_damage_id) || !has(xcb_shm_id)) {
        xcb_disconnect(connection);
        return nullptr;
    }
    given(xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1), nullptr));
    const xcb_screen_t& root = rootOf(connection);
    const std::uint32_t damage = xcb_generate_id(connection);
    xcb_damage_create(connection, damage, root.root, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);

    const std::size_t size = pixelsOf(root) * sizeof(std::uint32_t);
    const int memory = shmget(IPC_PRIVATE, size, IPC_CREAT | 0600);
    void* shared = shmat(memory, nullptr, 0);
    const std::uint32_t segment = xcb_generate_id(connection);
    const auto refused = given(xcb_request_check(
        connection, xcb_shm_attach_checked(connection, segment, static_cast<std::uint32_t>(memory), 0)));
    shmctl(memory, IPC_RMID, nullptr); // it goes with the two who share it
    if (refused || shared == reinterpret_cast<void*>(-1)) {
        xcb_disconnect(connection);
        return nullptr;
    }
    return std::unique_ptr<Screen>(new Screen(connection, damage, segment, shared));
}

Screen::Screen(xcb_connection_t* connection, std::uint32_t damage, std::uint32_t segment, const void* shared)
    : m_connection(connection)
    , m_damage(damage)
    , m_segment(segment)
    , m_shared(shared) {}

Screen::~Screen() {
    xcb_disconnect(m_connection);
    shmdt(m_shared);
}

void Screen::look(Picture& picture) {
    const xcb_screen_t& screen = rootOf(m_connection);
    const auto seen = given(xcb_shm_get_image_reply(
        m_connection,
        xcb_shm_get_image(m_connection, screen.root, 0, 0, screen.width_in_pixels, screen.height_in_pixels,
                          0x00ffffff, XCB_IMAGE_FORMAT_Z_PIXMAP, m_segment, 0),
        nullptr));
    picture.resize(pixelsOf(screen));
    if (seen) std::memcpy(picture.data(), m_shared, picture.size() * sizeof(std::uint32_t));
}

Picture Screen::look() {
    Picture picture;
    look(picture);
    return picture;
}

bool Screen::takeEvents() {
    while (const auto event = given(xcb_poll_for_event(m_connection))) m_painted = true;
    return m_painted;
}

bool Screen::awaitPainting(int milliseconds) {
    if (!takeEvents()) {
        pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&waiting, 1, milliseconds);
        takeEvents();
    }
    const bool painted = std::exchange(m_painted, false);
    // What is painted from here on is told of anew.
    if (painted) {
        xcb_damage_subtract(m_connection, m_damage, XCB_NONE, XCB_NONE);
        xcb_flush(m_connection);
    }
    return painted;
}

bool Screen::paintedBeforeLook() {
    // The display answers in turn: what it had to tell before the look is here with the look.
    return takeEvents();
}

} // namespace headroom::tests
