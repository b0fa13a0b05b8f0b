#include "commands.h"

#include "plan/validation.h"
#include "plan_source.h"
#include "ranges/answers.h"
#include "ui/document/current_date.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/languages.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::app {

namespace {

/// What the plan says of itself and, where it can be projected, what its results say.
Result<std::vector<plan::Finding>> findingsOf(const plan::Plan& plan, const std::string& scenario) {
    if (plan::withScenario(plan, scenario)) {
        auto findings = plan::validate(plan, scenario);
        if (plan::blocksProjection(findings)) return findings;
    }
    HEADROOM_TRY(auto projected, projection::project(std::make_shared<const plan::Plan>(plan), scenario,
                                                     ui::currentDate(), ranges::gapToReview(plan, scenario)));
    return std::move(projected.findings);
}

std::string severityName(plan::Severity severity) {
    switch (severity) {
    case plan::Severity::hint: return "hint";
    case plan::Severity::warning: return "warning";
    case plan::Severity::error: return "error";
    }
    return {};
}

nlohmann::ordered_json toJson(const plan::Finding& finding, const plan::Plan& plan) {
    const auto words = ui::wordsFor(finding, plan, QLocale());
    nlohmann::ordered_json json;
    json["severity"] = severityName(finding.severity);
    json["code"] = plan::name(finding.code);
    json["lever"] = nullptr;
    json["workType"] = nullptr;
    if (finding.lever) {
        json["lever"] = plan::info(finding.lever->key).name;
        if (const auto* type = plan.workType(finding.lever->of)) json["workType"] = type->name;
    }
    json["month"] = nullptr;
    if (finding.month >= 0) json["month"] = plan::toString(plan.monthAt(finding.month));
    json["place"] = words.place.toStdString();
    json["message"] = words.sentence.toStdString();
    json["remedy"] = words.remedy.toStdString();
    return json;
}

std::string csvField(std::string text) {
    // A field that a spreadsheet would take for a formula is text.
    if (!text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos)
        text.insert(0, 1, '\'');
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

} // namespace

int checkCommand(const PlanArguments& arguments) {
    const auto source = PlanSource::open(arguments.file, arguments.plan, store::Access::readOnly);
    if (!source) return fail(source.error());
    const plan::Plan& plan = source.value().plan();
    const auto findings = findingsOf(plan, arguments.scenario);
    if (!findings) return fail(findings.error());

    std::string text;
    if (arguments.format == Format::json) {
        const ui::PlainWords plain;
        nlohmann::ordered_json json{
            {"schema", "headroom.check/1"}, {"plan", plan.name}, {"scenario", arguments.scenario}};
        json["findings"] = nlohmann::ordered_json::array();
        for (const auto& finding : findings.value()) json["findings"].push_back(toJson(finding, plan));
        text = json.dump(2) + '\n';
    } else if (arguments.format == Format::csv) {
        const ui::PlainWords plain;
        text = "severity,code,place,message,remedy\n";
        for (const auto& finding : findings.value()) {
            const auto words = ui::wordsFor(finding, plan, QLocale());
            text += severityName(finding.severity) + ',' + std::string(plan::name(finding.code)) + ',' +
                    csvField(words.place.toStdString()) + ',' + csvField(words.sentence.toStdString()) + ',' +
                    csvField(words.remedy.toStdString()) + '\n';
        }
    } else {
        QString lines;
        for (const auto& finding : findings.value()) {
            const auto words = ui::wordsFor(finding, plan, QLocale());
            lines += ui::label(finding.severity) + QStringLiteral(": ");
            if (!words.place.isEmpty()) lines += words.place + QStringLiteral(": ");
            lines += words.sentence + QLatin1Char('\n');
            if (!words.remedy.isEmpty()) lines += QStringLiteral("    ") + words.remedy + QLatin1Char('\n');
        }
        if (findings.value().empty())
            lines = CommandLine::tr("%1: nothing to correct.\n").arg(QString::fromStdString(plan.name));
        text = lines.toStdString();
    }
    const auto written = writeResult(arguments.out, text);
    if (!written) return fail(written.error());
    return plan::hasErrors(findings.value()) ? exitNegative : exitDone;
}

int verifyCommand(const std::string& file) {
    const auto workspace = store::Workspace::open(file, store::Access::readOnly, systemContext());
    if (!workspace) return fail(workspace.error());
    const auto faults = workspace.value().verify();
    if (!faults) return fail(faults.error());
    for (const Error& fault : faults.value()) say(ui::oneLine(fault));
    if (!faults.value().empty()) return exitNegative;
    const auto rows = workspace.value().trail();
    if (!rows) return fail(rows.error());
    const auto count = [&](const char* action) {
        return std::count_if(rows.value().begin(), rows.value().end(),
                             [&](const store::TrailRow& row) { return row.entry.action == action; });
    };
    const auto written = writeResult(
        "", CommandLine::tr("%1: sound, nothing was altered. Rows of the audit trail: %2; revisions: %3; "
                            "signed reviews: %4.\n")
                .arg(QString::fromStdString(file))
                .arg(rows.value().size())
                .arg(count("revise"))
                .arg(count("review"))
                .toStdString());
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
