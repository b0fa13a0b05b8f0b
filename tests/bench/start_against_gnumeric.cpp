// How long from the command to a window with its numbers on it: Headroom with the sample plan against
// gnumeric with a sheet of the same months and rows, turn by turn on one display. The screen is looked at
// from outside, so both are measured alike: a start ends with the first picture that is as the last one, but
// for two parts in a hundred of what differs from the empty screen.
//
//     xvfb-run -a -s "-screen 0 1440x900x24" bench_start HEADROOM [--repeats N]

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int between = 10;     // ms from one look to the next
constexpr int settled = 1500;   // ms without a change: nothing more will come
constexpr int longest = 30'000; // ms until a program that shows nothing is given up

QImage look() {
    return QGuiApplication::primaryScreen()
        ->grabWindow(0)
        .toImage()
        .convertToFormat(QImage::Format_RGB32)
        .scaled(360, 225, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

int differing(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto* one = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* other = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) count += one[x] != other[x];
    }
    return count;
}

/// Milliseconds, or a negative number where nothing came.
double startOf(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment) {
    const QImage empty = look();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    struct Look {
        double at;
        QImage image;
    };
    std::vector<Look> looks;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    double changed = 0;
    while (clock.elapsed() < longest) {
        QImage now = look();
        const double at = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (looks.empty() || looks.back().image != now) {
            looks.push_back({at, std::move(now)});
            changed = at;
        } else if (looks.size() > 1 && at - changed > settled) {
            break;
        }
        QThread::msleep(between);
    }
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
    for (int waited = 0; differing(look(), empty) > 0 && waited < 3000; waited += between)
        QThread::msleep(between);
    const QImage& last = looks.back().image;
    const int content = differing(last, empty);
    if (content == 0) return -1;
    for (const Look& each : looks)
        if (differing(each.image, last) * 50 <= content) return each.at;
    return -1;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
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
        const double one = startOf(headroom, {}, environment);
        const double other = startOf(gnumeric, {sheet}, environment);
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
