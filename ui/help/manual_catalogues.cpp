#include "ui/help/manual.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

QString name(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString row(const QString& what, const QString& how) {
    return how.isEmpty() ? QString()
                         : QStringLiteral("<tr><td class=\"what\">%1</td><td>%2</td></tr>").arg(what, how);
}

QString heading(const QString& anchor, const QString& title) {
    return QStringLiteral("<h2><a name=\"%1\"></a>%2</h2>").arg(anchor, title.toHtmlEscaped());
}

QString unitInWords(plan::Unit unit) {
    switch (unit) {
    case plan::Unit::share: return Words::tr("per cent");
    case plan::Unit::conversations: return Words::tr("conversations a month");
    case plan::Unit::seconds: return Words::tr("seconds of waiting");
    case plan::Unit::minutes: return Words::tr("minutes of working time");
    case plan::Unit::hours: return Words::tr("hours");
    case plan::Unit::days: return Words::tr("working days");
    case plan::Unit::months: return Words::tr("months");
    case plan::Unit::people: return Words::tr("people");
    case plan::Unit::fte: return Words::tr("full-time equivalents (FTE)");
    case plan::Unit::money: return Words::tr("money, in the plan’s currency");
    case plan::Unit::factor: return Words::tr("a plain number");
    case plan::Unit::conversationsPerFte: return Words::tr("conversations per FTE");
    }
    return {};
}

QString kindInWords(plan::LeverKind kind) {
    switch (kind) {
    case plan::LeverKind::bet:
        return Words::tr("a bet: it can turn out otherwise, and wants a range, a source and an owner");
    case plan::LeverKind::decision: return Words::tr("a decision: yours to take");
    case plan::LeverKind::fact: return Words::tr("a fact: it is known");
    }
    return {};
}

QString holderInWords(plan::LeverKey key) {
    switch (plan::holderOf(key)) {
    case plan::Holder::plan: return Words::tr("the plan");
    case plan::Holder::workType: return Words::tr("each work type");
    case plan::Holder::milestone: return Words::tr("each milestone");
    }
    return {};
}

QString allowed(const plan::LeverInfo& info, const QLocale& locale) {
    const QString least = formatWithUnit(info.minimum, info.unit, locale);
    QString words =
        info.maximum
            ? Words::tr("%1 to %2", "limits").arg(least, formatWithUnit(*info.maximum, info.unit, locale))
            : Words::tr("%1 or more", "limits").arg(least);
    if (info.whole) words = Words::tr("%1, whole numbers").arg(words);
    return words;
}

QString yearInWords(plan::Aggregate year) {
    switch (year) {
    case plan::Aggregate::sum: return Words::tr("the sum of its months");
    case plan::Aggregate::mean: return Words::tr("the mean of its months");
    case plan::Aggregate::last: return Words::tr("the last month");
    }
    return {};
}

QString pageOf(plan::Section section) {
    switch (section) {
    case plan::Section::demand: return QStringLiteral("levers.demand");
    case plan::Section::automation: return QStringLiteral("levers.automation");
    case plan::Section::improvement: return QStringLiteral("levers.improvement");
    case plan::Section::time: return QStringLiteral("levers.time");
    case plan::Section::effort: return QStringLiteral("levers.effort");
    case plan::Section::people: return QStringLiteral("levers.people");
    case plan::Section::service: return QStringLiteral("levers.service");
    case plan::Section::money: return QStringLiteral("levers.money");
    }
    return {};
}

QString pageOf(plan::MetricSection section) {
    switch (section) {
    case plan::MetricSection::automation: return QStringLiteral("figures.automation");
    case plan::MetricSection::work: return QStringLiteral("figures.work");
    case plan::MetricSection::care: return QStringLiteral("figures.care");
    case plan::MetricSection::people: return QStringLiteral("figures.people");
    case plan::MetricSection::service: return QStringLiteral("figures.service");
    case plan::MetricSection::money: return QStringLiteral("figures.money");
    }
    return {};
}

QString anchorOf(plan::Metric metric) {
    const QString plain = name(plan::info(metric).name);
    return plan::isTypeMetric(metric) ? QStringLiteral("type.") + plain : plain;
}

QString textOf(const plan::LeverInfo& info, const QLocale& locale) {
    return heading(name(info.name), label(info.key)) +
           QStringLiteral("<p>%1</p><table>").arg(help(info.key).toHtmlEscaped()) +
           row(Words::tr("Usual"), typical(info.key).toHtmlEscaped()) +
           row(Words::tr("Unit"), unitInWords(info.unit)) + row(Words::tr("It is"), kindInWords(info.kind)) +
           row(Words::tr("Of"), holderInWords(info.key)) +
           row(Words::tr("Over time"), info.byMonth ? Words::tr("may differ from month to month")
                                                    : Words::tr("one value for all months")) +
           row(Words::tr("May be"), allowed(info, locale)) +
           row(Words::tr("In a new plan"), formatWithUnit(info.initial, info.unit, locale)) +
           row(Words::tr("In formulas"), QStringLiteral("<i>%1</i>").arg(name(info.symbol).toHtmlEscaped())) +
           QStringLiteral("</table>");
}

QString textOf(const plan::MetricInfo& info) {
    const QString title = plan::isTypeMetric(info.metric)
                              ? Words::tr("%1, of a work type").arg(label(info.metric))
                              : label(info.metric);
    return heading(anchorOf(info.metric), title) +
           QStringLiteral("<p>%1</p><p class=\"formula\">%2</p><table>")
               .arg(help(info.metric).toHtmlEscaped(), formula(info.metric).toHtmlEscaped()) +
           row(Words::tr("Usual"), typical(info.metric).toHtmlEscaped()) +
           row(Words::tr("Unit"), unitInWords(info.unit)) +
           row(Words::tr("Of a year"), yearInWords(info.year)) +
           row(Words::tr("Sign"), info.negativeIsTrouble ? Words::tr("negative is trouble") : QString()) +
           QStringLiteral("</table>");
}

} // namespace

QString Manual::placeOf(plan::LeverKey lever) {
    return pageOf(plan::info(lever).section) + u'#' + name(plan::info(lever).name);
}

QString Manual::placeOf(plan::Metric metric) {
    return pageOf(plan::info(metric).section) + u'#' + anchorOf(metric);
}

std::vector<ManualPage> leverPages(const QString& group, const QLocale& locale) {
    std::vector<ManualPage> pages;
    for (const auto section :
         {plan::Section::demand, plan::Section::automation, plan::Section::improvement, plan::Section::time,
          plan::Section::effort, plan::Section::people, plan::Section::service, plan::Section::money}) {
        const QString title = Words::tr("Levers: %1").arg(label(section));
        QString html = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
        for (const plan::LeverInfo& info : plan::leverCatalogue())
            if (info.section == section) html += textOf(info, locale);
        pages.push_back({pageOf(section), group, label(section), html});
    }
    return pages;
}

std::vector<ManualPage> metricPages(const QString& group) {
    std::vector<ManualPage> pages;
    for (const auto section :
         {plan::MetricSection::automation, plan::MetricSection::work, plan::MetricSection::care,
          plan::MetricSection::people, plan::MetricSection::service, plan::MetricSection::money}) {
        const QString title = Words::tr("Figures: %1").arg(label(section));
        QString html = QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
        for (const plan::MetricInfo& info : plan::metricCatalogue())
            if (info.section == section) html += textOf(info);
        pages.push_back({pageOf(section), group, label(section), html});
    }
    return pages;
}

} // namespace headroom::ui
