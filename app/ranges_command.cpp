#include "commands.h"

#include "exchange/ranges_export.h"
#include "plan_source.h"
#include "ranges/answers.h"
#include "ui/words/ranges_text.h"

#include <QLocale>

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace headroom::app {

namespace {

using namespace std::chrono_literals;

bool someoneWatches() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

/// Says on a terminal how far a long simulation is, on one line that it clears in the end.
class Ticker {
public:
    Ticker(const ranges::Progress& progress, std::int64_t draws)
        : m_progress(progress)
        , m_draws(draws) {
        if (someoneWatches()) m_thread = std::jthread([this](const std::stop_token& stop) { tick(stop); });
    }

private:
    void tick(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        bool said = false;
        // What is done in a second needs no word.
        for (auto pause = 1000ms; !m_wake.wait_for(lock, stop, pause, [&] { return stop.stop_requested(); });
             pause = 250ms) {
            const QByteArray line = ui::drawingNote(m_progress.done, m_draws, QLocale()).toUtf8();
            std::fprintf(stderr, "\r\x1b[Kheadroom: %s", line.constData());
            said = true;
        }
        if (said) std::fputs("\r\x1b[K", stderr);
    }

    const ranges::Progress& m_progress;
    std::int64_t m_draws;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // ends before the others go
};

/// The figure whose bets are asked for; the gap where none is named.
Result<ranges::Figure> figureOf(const RangesArguments& arguments, const plan::Plan& plan) {
    if (arguments.metric.empty()) return ranges::mainFigure(plan::Metric::gapFte);
    return ranges::figureNamed(plan, arguments.metric);
}

} // namespace

int rangesCommand(const RangesArguments& arguments) {
    const auto source = PlanSource::open(arguments.plan.file, arguments.plan.plan, store::Access::readOnly);
    if (!source) return fail(source.error());
    plan::Plan plan = source.value().plan();
    const auto figure = figureOf(arguments, plan);
    if (!figure) return fail(figure.error());
    if (arguments.draws) plan.draws.draws = *arguments.draws;
    if (arguments.seed) plan.draws.seed = *arguments.seed;

    const auto projected = projectionOf(plan, arguments.plan);
    if (!projected) return fail(projected.error());
    // What keeps the ranges from being drawn was said with the plan's other errors.
    const auto simulation = ranges::Simulation::of(plan, arguments.plan.scenario);
    if (!simulation) return fail({simulation.error().code, arguments.plan.file, simulation.error().values});
    for (const ranges::Notice& notice : simulation.value().notices())
        say(QStringLiteral("%1: %2").arg(
            QString::fromStdString(arguments.plan.file),
            ui::noticeLine(notice, *plan::withScenario(plan, arguments.plan.scenario), QLocale())));

    ranges::Progress progress;
    const auto answers = [&] {
        const Ticker ticker(progress, plan.draws.draws);
        return ranges::answersOf(simulation.value(), figure.value(), plan.draws.draws, arguments.threads,
                                 &progress);
    }();
    if (!answers) return fail(answers.error());

    std::string text;
    switch (arguments.plan.format) {
    case Format::table:
        text = ui::rangesText(projected.value(), answers.value(), figure.value(), QLocale()).toStdString();
        break;
    case Format::json:
        text = exchange::rangesToJson(projected.value(), answers.value(), figure.value());
        break;
    case Format::csv: text = exchange::rangesToCsv(projected.value(), *answers.value().summary); break;
    }
    const auto written = writeResult(arguments.plan.out, text);
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
