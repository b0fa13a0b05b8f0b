#pragma once

#include <future>

namespace headroom::app {

/// Before the first thread: memory is asked of the system in large pieces. Else a thread that calculates asks
/// for it page by page, and at each page those stand still that need some too.
void askForMemoryInLargePieces();

/// The system's list of fonts and the rules for choosing among them, read by another processor while this one
/// meets the display. To be waited for before the first text: who asks for fonts meanwhile reads them again.
[[nodiscard]] std::future<void> readFontsAhead();

/// Before the first window: a menu bar asks for the desktop's own over the bus, and waits, only where a
/// desktop may have one.
void useMenuBarOfTheDesktop();

} // namespace headroom::app
