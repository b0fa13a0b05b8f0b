#include "output.h"

#include "ui/words/errors.h"

#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace headroom::app {

namespace {

Error writeError(const std::string& place, bool full) {
    return {full ? ErrorCode::diskFull : ErrorCode::fileUnwritable, place, {}};
}

} // namespace

Result<void> writeResult(const std::string& out, const std::string& text) {
    if (out.empty() || out == "-") {
        const bool written =
            std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
        if (!written) return writeError("standard output", errno == ENOSPC);
        return done();
    }
    QSaveFile file(QString::fromStdString(out));
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return writeError(out, file.error() == QFileDevice::ResourceError || errno == ENOSPC);
    return done();
}

int fail(const Error& error) {
    say(ui::oneLine(error));
    switch (error.code) {
    case ErrorCode::fileUnwritable:
    case ErrorCode::diskFull:
    case ErrorCode::workspaceReadOnly: return exitWrite;
    case ErrorCode::planMissing:
    case ErrorCode::scenarioMissing:
    case ErrorCode::workTypeMissing:
    case ErrorCode::metricMissing: return exitUsage;
    default: return exitInput;
    }
}

void say(const QString& line) {
    const QByteArray bytes = line.toUtf8();
    std::fprintf(stderr, "headroom: %s\n", bytes.constData());
}

} // namespace headroom::app
