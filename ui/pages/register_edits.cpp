#include "ui/pages/register_edits.h"

#include "ui/words/catalogue.h"
#include "ui/words/parse.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::RegisterPane)
};

} // namespace

QString typeLeverEnd(Document& document, const plan::LeverRef& lever, RangeEnd end, const QString& text,
                     const QLocale& locale) {
    const auto plan = document.plan();
    const QString title = leverTitle(lever, *plan);
    if (text.trimmed().isEmpty() && end != RangeEnd::base) {
        document.apply(Words::tr("No range for %1").arg(title),
                       withRange(*plan, document.scenario(), lever, std::nullopt));
        return {};
    }
    const auto parsed =
        parseNumber(text, plan::info(lever.key), locale, QString::fromStdString(plan->currency));
    if (!parsed.value) return parsed.reason;
    auto after = withEndMoved(*plan, document.scenario(), lever, end, plan->months - 1, *parsed.value);
    if (!after)
        return Words::tr("This end is a factor of base, and base is 0 here: change it in the inspector.");
    const QString what = end == RangeEnd::low    ? Words::tr("Low of %1")
                         : end == RangeEnd::base ? Words::tr("Base of %1")
                                                 : Words::tr("High of %1");
    document.apply(what.arg(title), std::move(*after));
    return {};
}

void typeProvenance(Document& document, const plan::LeverRef& lever, const QString& what,
                    const std::function<void(plan::Provenance&)>& edit) {
    const auto plan = document.plan();
    if (!plan) return;
    plan::Plan after = *plan;
    if (plan::Lever* held = after.find(lever)) edit(held->provenance);
    document.apply(what.arg(leverTitle(lever, *plan)), std::move(after));
}

} // namespace headroom::ui
