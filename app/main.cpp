#include "command_line.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QLocale>

using namespace headroom;

int main(int argc, char** argv) {
    const app::Invocation invocation = app::parseCommandLine(argc, argv);
    if (invocation.exitStatus) return *invocation.exitStatus;

    QCoreApplication::setApplicationName(QStringLiteral("Headroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    if (invocation.command) {
        // A command needs no display, even where there is one: the report only paints into a file.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return invocation.command();
    }
    return 0;
}
