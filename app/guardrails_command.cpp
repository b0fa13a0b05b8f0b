#include "commands.h"

#include "exchange/guardrails_export.h"
#include "ui/words/guardrails.h"

#include <QLocale>

namespace headroom::app {

int guardrailsCommand(const PlanArguments& arguments) {
    const auto projected = openProjection(arguments);
    if (!projected) return fail(projected.error());
    std::string text;
    switch (arguments.format) {
    case Format::table: text = ui::guardrailsText(projected.value(), QLocale()).toStdString(); break;
    case Format::json: text = exchange::guardrailsToJson(projected.value()); break;
    case Format::csv: text = exchange::guardrailsToCsv(projected.value()); break;
    }
    const auto written = writeResult(arguments.out, text);
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
