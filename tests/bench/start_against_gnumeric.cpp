// How long from the command to a window with its numbers on it: Headroom with the sample plan against
// gnumeric with a sheet of the same months and rows, turn by turn on one display. The screen is looked at
// from outside, so both are measured alike: a start ends with the first picture that is as the last one, but
// for two parts in a hundred of what differs from the empty screen.
//
//     xvfb-run -a -s "-screen 0 1440x900x24" bench_start HEADROOM [--repeats N]

#include "screen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace headroom::tests;

namespace {

constexpr int settled = 1500;   // ms without a change: nothing more will come
constexpr int longest = 30'000; // ms until a program that shows nothing is given up

/// Milliseconds, or a negative number where nothing came.
double startOf(Screen& screen, const QString& program, const QStringList& arguments,
               const QProcessEnvironment& environment) {
    const Picture empty = screen.look();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    struct Look {
        double at;
        Picture picture;
    };
    // Kept from start to start: memory that is new takes its time.
    static std::vector<Look> looks;
    std::size_t count = 0;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    const auto now = [&] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
    while (now() < (count == 0 ? longest : looks[count - 1].at + settled)) {
        if (!screen.awaitPainting(settled)) continue;
        const double told = now();
        if (looks.size() == count) looks.emplace_back();
        Look& look = looks[count];
        screen.look(look.picture);
        look.at = screen.paintedBeforeLook() ? now() : told; // it looked so by then, if not before
        if (look.picture != (count == 0 ? empty : looks[count - 1].picture)) ++count;
    }
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
    while (screen.look() != empty && screen.awaitPainting(settled)) {
    }
    if (count == 0) return -1;
    const Picture& last = looks[count - 1].picture;
    const std::size_t content = differing(last, empty);
    for (std::size_t i = 0; i < count; ++i)
        if (content > 0 && differing(looks[i].picture, last) * 50 <= content) return looks[i].at;
    return -1;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QFileInfo(arguments[1]).isExecutable()) {
        std::fputs("bench_start HEADROOM [--repeats N]: HEADROOM is the program to start.\n", stderr);
        return 2;
    }
    const QString headroom = QFileInfo(arguments[1]).absoluteFilePath();
    const qsizetype flag = arguments.indexOf(QStringLiteral("--repeats"));
    const int repeats = flag > 0 ? std::max(1, arguments.value(flag + 1).toInt()) : 7;
    const QString gnumeric = QStandardPaths::findExecutable(QStringLiteral("gnumeric"));
    const QString convert = QStandardPaths::findExecutable(QStringLiteral("ssconvert"));
    if (gnumeric.isEmpty() || convert.isEmpty()) {
        std::fputs("bench_start needs gnumeric, which is not installed.\n", stderr);
        return 2;
    }
    const std::unique_ptr<Screen> screen = Screen::open();
    if (!screen) {
        std::fputs("bench_start needs an X display that tells what was painted on it.\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.filePath(QStringLiteral("cache")));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    const auto run = [&](const QString& program, const QStringList& with) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, with);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    };
    const QString plan = home.filePath(QStringLiteral("plan.json"));
    const QString text = home.filePath(QStringLiteral("plan.csv"));
    const QString sheet = home.filePath(QStringLiteral("plan.gnumeric"));
    if (!run(headroom, {QStringLiteral("sample"), QStringLiteral("-o"), plan}) ||
        !run(headroom, {QStringLiteral("export"), plan, QStringLiteral("-o"), text}) ||
        !run(convert, {text, sheet})) {
        std::fputs("bench_start could not write the sheet.\n", stderr);
        return 1;
    }
    // Every day's start: who has seen the tour is not offered it.
    QSettings(home.filePath(QStringLiteral("config/Headroom/headroom.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("help/tourDone"), true);
    std::vector<double> ours, theirs;
    for (int i = -1; i < repeats; ++i) { // the first one fills caches and makes the workspace
        const double one = startOf(*screen, headroom, {}, environment);
        const double other = startOf(*screen, gnumeric, {sheet}, environment);
        if (one < 0 || other < 0) {
            std::fprintf(stderr, "bench_start saw no window of %s.\n", one < 0 ? "headroom" : "gnumeric");
            return 1;
        }
        if (i < 0) continue;
        ours.push_back(one);
        theirs.push_back(other);
        std::printf("%2d  headroom %5.0f ms   gnumeric %5.0f ms\n", i + 1, one, other);
    }
    std::printf("median: headroom %.0f ms, gnumeric %.0f ms, %.2f of its time\n", median(ours),
                median(theirs), median(ours) / median(theirs));
    return 0;
}
