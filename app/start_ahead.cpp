#include "start_ahead.h"

#include <QCoreApplication>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace headroom::app {

void askForMemoryInLargePieces() {
#ifdef __GLIBC__
    constexpr int piece = 4 << 20;      // address space only, until it is written to
    constexpr int ownMapping = 8 << 20; // what is larger goes back to the system when it is let go
    mallopt(M_TOP_PAD, piece);
    mallopt(M_TRIM_THRESHOLD, 4 * piece);
    mallopt(M_MMAP_THRESHOLD, ownMapping);
#endif
}

std::future<void> readFontsAhead() {
    return std::async(std::launch::async, [] {
#ifdef Q_OS_LINUX
        // Qt Gui has loaded it, where Qt reads fonts by it at all.
        if (void* init = dlsym(RTLD_DEFAULT, "FcInit")) reinterpret_cast<int (*)()>(init)();
#endif
    });
}

void useMenuBarOfTheDesktop() {
#ifdef Q_OS_LINUX
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (!desktop.contains("KDE") && !desktop.contains("Unity"))
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
#endif
}

} // namespace headroom::app
