// How long a finished projection takes to be on the screen: from the moment it is there to the end of the
// painting, on each page, with the sample plan at 1440 x 900. A frame of a 60 Hz screen is 16.7 ms. Beside
// the time by the clock stands what the thread of the window took of it itself (own_ms, the median): on a
// machine that others use too, the rest is theirs.

#include "plan/sample.h"
#include "support/temporary_folder.h"
#include "ui/document/document.h"
#include "ui/document/preferences.h"
#include "ui/pages/month_page.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <memory>
#include <vector>

using namespace headroom;

namespace {

using Clock = std::chrono::steady_clock;

/// Milliseconds of this thread so far.
double ownTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Without simulation: its threads would be measured with it.
void noDraws(ui::RangesStage, const ui::RangesWants&, ui::RangesResult&, ranges::Progress&) {}

class Running {
public:
    Running()
        : m_preferences(QString::fromStdString((m_folder / "preferences.ini").string()))
        , m_document({"Bench", [] { return std::string("2026-01-12T09:30:00.000Z"); }}, nullptr,
                     ui::Recalculator::project, noDraws) {
        m_theme.beginWith(*qApp);
        // Before the window connects: it is told first.
        QObject::connect(&m_document, &ui::Document::resultReady, &m_document, [this] {
            m_ready = Clock::now();
            m_ownReady = ownTime();
        });
        m_window = std::make_unique<ui::MainWindow>(m_document, m_preferences, m_theme);
        m_theme.finish();
        m_window->resize(1440, 900);
        m_window->show();
        m_document.createWith(m_folder / "frame.headroom", plan::samplePlan(), QStringLiteral("New plan"));
        settle();
    }

    void showPage(int index) {
        m_window->showPage(index);
        settle();
    }
    [[nodiscard]] int pageCount() const { return m_window->pageCount(); }
    [[nodiscard]] std::string pageName(int index) { return m_window->page(index).spec().name.toStdString(); }
    /// From the result of an edit to the picture of it.
    struct Took {
        double seconds, own; // by the clock; ms of the window's thread
    };
    Took edit() {
        plan::Plan after = *m_document.plan();
        plan::Lever& inbox = after.lever(plan::LeverKey::inboxShare);
        m_higher = !m_higher;
        inbox.base = plan::Trajectory::constant(m_higher ? 0.63 : 0.62);
        m_document.apply(QStringLiteral("Inbox share"), std::move(after));
        settle();
        return {std::chrono::duration<double>(Clock::now() - m_ready).count(), ownTime() - m_ownReady};
    }

private:
    void settle() {
        while (!m_document.isCurrent()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(); // what the result made others ask for
        QCoreApplication::processEvents();
        // A running event loop deletes what was to be deleted later; here nothing else would, and what is
        // left over would be painted with all the rest.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    tests::TemporaryFolder m_folder;
    ui::Theme m_theme{ui::ThemeChoice::light};
    ui::Preferences m_preferences;
    ui::Document m_document;
    std::unique_ptr<ui::MainWindow> m_window;
    Clock::time_point m_ready{};
    double m_ownReady = 0;
    bool m_higher = false;
};

void resultToPicture(benchmark::State& state, Running& running, int page) {
    running.showPage(page);
    std::vector<double> own;
    for (auto _ : state) {
        const auto took = running.edit();
        state.SetIterationTime(took.seconds);
        own.push_back(took.own);
    }
    std::nth_element(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(own.size() / 2), own.end());
    state.counters["own_ms"] = own[own.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    Running running;
    for (int page = 0; page < running.pageCount(); ++page)
        benchmark::RegisterBenchmark(
            ("resultToPicture/" + running.pageName(page)).c_str(),
            [&running, page](benchmark::State& state) { resultToPicture(state, running, page); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
