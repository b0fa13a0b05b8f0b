#include "commands.h"

#include "exchange/improvements_export.h"
#include "plan_source.h"
#include "ui/words/improvements.h"

#include <QLocale>

namespace headroom::app {

int improvementsCommand(const PlanArguments& arguments) {
    const auto source = PlanSource::open(arguments.file, arguments.plan, store::Access::readOnly);
    if (!source) return fail(source.error());
    const plan::Plan& plan = source.value().plan();
    std::string text;
    switch (arguments.format) {
    case Format::table: text = ui::improvementsText(plan, QLocale()).toStdString(); break;
    case Format::json: text = exchange::improvementsToJson(plan); break;
    case Format::csv: text = exchange::improvementsToCsv(plan); break;
    }
    const auto written = writeResult(arguments.out, text);
    return written ? exitDone : fail(written.error());
}

} // namespace headroom::app
