#include "command_line.h"
#include "output.h"
#include "plan_source.h"

#include "store/default_location.h"
#include "ui/document/document.h"
#include "ui/document/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdlib>

using namespace headroom;

namespace {

/// A file in the user's own folder for it, made where it does not exist yet.
QString fileIn(QStandardPaths::StandardLocation location, const QString& name) {
    const QString folder = QStandardPaths::writableLocation(location);
    QDir().mkpath(folder);
    return folder + QLatin1Char('/') + name;
}

ui::ThemeChoice themeChoice(const QString& name) {
    if (name == QLatin1String("light")) return ui::ThemeChoice::light;
    return name == QLatin1String("dark") ? ui::ThemeChoice::dark : ui::ThemeChoice::system;
}

/// What the toolkit remarks about the desktop is not for the one who runs a command.
void sayOnlyWhatIsCritical(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) app::say(message);
}

int openWindow(QApplication& application, const std::string& file) {
    ui::Preferences preferences(fileIn(QStandardPaths::AppConfigLocation, QStringLiteral("headroom.ini")));
    ui::Theme theme(themeChoice(preferences.get(ui::preference::theme)));
    theme.applyTo(application);
    ui::Document document(app::systemContext());
    ui::MainWindow window(document, preferences, theme);
    window.show();
    window.openAtStart(store::defaultWorkspace([](const char* name) { return std::getenv(name); }),
                       file.empty() ? std::nullopt : std::optional<std::filesystem::path>(file));
    window.offerTour();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    const app::Invocation invocation = app::parseCommandLine(argc, argv);
    if (invocation.exitStatus) return *invocation.exitStatus;

    QCoreApplication::setApplicationName(QStringLiteral("Headroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    // A command needs no display, even where there is one: the report only paints into a file.
    if (invocation.command) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(sayOnlyWhatIsCritical);
    }
    QApplication application(argc, argv);
    return invocation.command ? invocation.command() : openWindow(application, invocation.file);
}
