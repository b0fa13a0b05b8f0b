#include "plan_source.h"

#include "exchange/plan_json.h"
#include "output.h"

#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

#include <cstdio>

namespace headroom::app {

namespace {

constexpr qint64 largestPlanFile = 64 << 20; // bytes; a plan of 60 months and 64 work types takes under 2 MiB

Result<std::string> readText(const std::string& file) {
    QFile source(QString::fromStdString(file));
    const bool opened =
        file == "-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened) {
        const bool missing = file != "-" && !QFileInfo::exists(source.fileName());
        return Error{missing ? ErrorCode::fileMissing : ErrorCode::fileUnreadable, file, {}};
    }
    const QByteArray bytes = source.read(largestPlanFile + 1);
    if (source.error() != QFileDevice::NoError) return Error{ErrorCode::fileUnreadable, file, {}};
    if (bytes.size() > largestPlanFile) return Error{ErrorCode::fileTooLarge, file, {"64 MiB"}};
    return bytes.toStdString();
}

Result<plan::Plan> pick(const store::Workspace& workspace, const std::string& name, const std::string& file) {
    HEADROOM_TRY(const auto plans, workspace.plans());
    std::string there;
    for (const auto& summary : plans) {
        if (summary.name == name || (name.empty() && plans.size() == 1)) return workspace.load(summary.id);
        there += (there.empty() ? "" : ", ") + summary.name;
    }
    return Error{ErrorCode::planMissing, file, {name, there}};
}

} // namespace

Result<PlanSource> PlanSource::open(const std::string& file, const std::string& name, store::Access access) {
    PlanSource source;
    source.m_file = file;
    if (file != "-" && store::looksLikeSqlite(file)) {
        HEADROOM_TRY(auto workspace, store::Workspace::open(file, access, systemContext()));
        HEADROOM_TRY(source.m_plan, pick(workspace, name, file));
        source.m_workspace = std::move(workspace);
        return source;
    }
    HEADROOM_TRY(const std::string text, readText(file));
    auto read = exchange::planFromJson(text);
    if (!read) {
        Error error = read.error();
        error.place = error.place.empty() ? file : file + ": " + error.place;
        return error;
    }
    if (read.value().seasonNormalised)
        say(CommandLine::tr("%1: the seasonal index had a mean other than 1 and was scaled to it.")
                .arg(QString::fromStdString(file)));
    source.m_plan = std::move(read.value().plan);
    if (!name.empty() && name != source.m_plan.name)
        return Error{ErrorCode::planMissing, file, {name, source.m_plan.name}};
    return source;
}

Result<void> PlanSource::save(const plan::Plan& after, const std::string& text, const std::string& action) {
    if (m_workspace) {
        HEADROOM_TRY(m_workspace->edit(m_plan, after, text, action));
    } else {
        HEADROOM_TRY(writeResult(m_file, exchange::planToJson(after)));
    }
    m_plan = after;
    return done();
}

std::string PlanSource::remembered(const std::string& key) const {
    if (!m_workspace || key.empty()) return {};
    const auto value = m_workspace->setting(key);
    return value ? value.value().value_or("") : std::string();
}

void PlanSource::remember(const std::string& key, const std::string& value) {
    if (m_workspace && !key.empty()) static_cast<void>(m_workspace->setSettings({{key, value}}));
}

store::Context systemContext() {
    QString who = qEnvironmentVariable("USER");
    if (who.isEmpty()) who = qEnvironmentVariable("USERNAME");
    if (who.isEmpty()) // a program started by no shell
        if (const passwd* account = ::getpwuid(::getuid())) who = QString::fromLocal8Bit(account->pw_name);
    if (who.isEmpty()) who = QStringLiteral("unknown");
    return {who.toStdString(), nullptr};
}

} // namespace headroom::app
