#include "ui/words/register_cells.h"

#include "ui/words/format.h"
#include "ui/words/words.h"

namespace headroom::ui {

namespace {

/// The last digits of an end that is kept as a difference or a factor are the dust of a calculation.
double clean(double value) {
    return QString::number(value, 'g', 12).toDouble();
}

} // namespace

std::vector<PageColumn> leverRangeColumns(const plan::Plan& plan, int month, const QLocale& locale) {
    const QString when = plan.months > 12 ? monthShortWithYear(plan.monthAt(month), locale)
                                          : monthShort(plan.monthAt(month), locale);
    const QString byMonth =
        Words::tr("In %1, of a lever that differs by month. An edit moves the lever's whole path.").arg(when);
    return {{Words::tr("Lever"), {}, {}, false, true},
            {Words::tr("Unit"), {}, {}},
            {Words::tr("Low"), when, byMonth, true},
            {Words::tr("Base"), when, byMonth, true},
            {Words::tr("High"), when, byMonth, true}};
}

QString registerKey(const plan::LeverRef& lever) {
    return QStringLiteral("%1 %2")
        .arg(static_cast<int>(lever.key))
        .arg(QString::fromStdString(lever.of.value));
}

PageCell leverValueCell(double value, bool there, plan::Unit unit, bool writable, const QLocale& locale) {
    PageCell cell;
    cell.text = there ? formatNumber(clean(value), unit, locale) : QStringLiteral("–");
    cell.exact = there ? formatForEdit(clean(value), unit, locale) : QString();
    if (writable) cell.edit = there ? cell.exact : QString();
    return cell;
}

PageCell givenTextCell(const std::string& stored, const QString& absent, bool writable) {
    PageCell cell;
    cell.text = stored.empty() ? absent : QString::fromStdString(stored);
    if (stored.empty()) cell.tone = CellTone::caution;
    if (writable) cell.edit = QString::fromStdString(stored);
    return cell;
}

} // namespace headroom::ui
