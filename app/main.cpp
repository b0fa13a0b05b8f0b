#include "command_line.h"
#include "output.h"
#include "plan_source.h"
#include "start_ahead.h"

#include "store/default_location.h"
#include "ui/document/document.h"
#include "ui/document/opened_ahead.h"
#include "ui/document/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/words/languages.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <cstdlib>
#include <future>
#include <memory>
#include <optional>

using namespace headroom;

namespace {

constexpr int longestUnseen = 1000; // ms

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

/// The window, and another in its place when the language changes: every text is worded anew, and the plan,
/// the page and the cell stay.
class Windows : public QObject {
public:
    Windows(ui::Document& document, ui::Preferences& preferences, ui::Theme& theme,
            ui::Translations& translations)
        : m_document(document)
        , m_preferences(preferences)
        , m_theme(theme)
        , m_translations(translations) {
        make();
    }

    [[nodiscard]] ui::MainWindow& current() { return *m_window; }

private:
    void make() {
        m_window = std::make_unique<ui::MainWindow>(m_document, m_preferences, m_theme);
        // Queued: the window that asks is not to go while it speaks.
        connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Windows::speak, Qt::QueuedConnection);
    }
    void speak(ui::Language language) {
        m_translations.speak(language);
        m_window->keep();
        // The new one stands before the old one goes: the program ends with its last window.
        const auto before = std::move(m_window);
        make();
        m_window->show();
    }

    ui::Document& m_document;
    ui::Preferences& m_preferences;
    ui::Theme& m_theme;
    ui::Translations& m_translations;
    std::unique_ptr<ui::MainWindow> m_window;
};

int openWindow(int& argc, char** argv, const app::Invocation& invocation) {
    app::askForMemoryInLargePieces();
    const std::future<void> fonts = app::readFontsAhead();
    ui::Preferences preferences(fileIn(QStandardPaths::AppConfigLocation, QStringLiteral("headroom.ini")));
    const std::filesystem::path defaultWorkspace =
        store::defaultWorkspace([](const char* name) { return std::getenv(name); });
    // Read and calculated by another processor while this one meets the display and makes the window.
    const auto usual = ui::MainWindow::usualWorkspaces(preferences, defaultWorkspace);
    std::optional<ui::Ahead> ahead;
    if (invocation.file.empty() && !usual.empty()) ahead = ui::openAhead(usual.front(), app::systemContext());
    app::useMenuBarOfTheDesktop();
    QApplication application(argc, argv);
    fonts.wait();
    ui::Document document(app::systemContext());
    ui::Translations translations(ui::languageNamed(preferences.get(ui::preference::language)));
    ui::Theme theme(themeChoice(preferences.get(ui::preference::theme)));
    theme.beginWith(application);
    // What refines the first draws begins when the window is seen: until then it needs the processors.
    document.holdBackRanges(true);
    if (ahead) {
        document.expect(std::move(*ahead));
        // So that the window is made with its numbers. What fails is tried again, and said, by the window.
        if (document.open(usual.front())) document.awaitResult();
    }
    Windows windows(document, preferences, theme, translations);
    theme.finish();
    ui::MainWindow& window = windows.current();
    window.openAtStart(defaultWorkspace, invocation.file.empty()
                                             ? std::nullopt
                                             : std::optional<std::filesystem::path>(invocation.file));
    if (invocation.review) document.setReviewing(true);
    document.awaitResult();
    // The first draws, if they are done by now: they are in the first picture, instead of a second.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    const auto refine = [&document] { document.holdBackRanges(false); };
    QObject::connect(&window, &ui::MainWindow::pictured, &document, refine);
    QTimer unseen; // a window may begin out of sight
    unseen.setSingleShot(true);
    QObject::connect(&unseen, &QTimer::timeout, &document, refine);
    unseen.start(longestUnseen);
    window.show();
    window.offerTour();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    const app::Invocation invocation = [&] {
        // Nothing is asked for but the window, which has an application of its own.
        if (argc < 2) return app::Invocation{};
        // Help is worded in the user's language, before it is known whether there will be a window.
        const QCoreApplication words(argc, argv);
        const ui::Translations translations(ui::Language::system);
        return app::parseCommandLine(argc, argv);
    }();
    if (invocation.exitStatus) return *invocation.exitStatus;

    QCoreApplication::setApplicationName(QStringLiteral("Headroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    // A command needs no display, even where there is one: the report only paints into a file.
    if (invocation.command) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(sayOnlyWhatIsCritical);
    }
    if (!invocation.command) return openWindow(argc, argv, invocation);
    const QApplication application(argc, argv);
    const ui::Translations translations(ui::Language::system);
    return invocation.command();
}
