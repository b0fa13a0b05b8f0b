#include "ui/pages/topic_picture.h"

#include "plan/improvement_effect.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TopicPicture)
};

QString shortened(const std::string& text) {
    constexpr qsizetype longest = 32; // the table of the log has the whole
    const QString whole = QString::fromStdString(text);
    return whole.size() <= longest ? whole : whole.left(longest - 1).trimmed() + u'…';
}

} // namespace

std::optional<MonthChartData> topicPicture(const plan::Plan& plan, const plan::WorkTypeId& type,
                                           const std::string& topic, const QLocale& locale) {
    const auto& topics = plan.actuals.topics;
    const auto found = std::find_if(topics.begin(), topics.end(), [&](const plan::Topic& each) {
        return each.workType == type && plan::sameTopic(each.name, topic);
    });
    if (topic.empty() || found == topics.end()) return std::nullopt;
    const plan::Month first = found->months.front().month;
    const int months = plan::monthsBetween(first, found->months.back().month) + 1;
    MonthChartData chart;
    chart.unit = plan::Unit::share;
    chart.title = Words::tr("%1, AI resolution").arg(QString::fromStdString(found->name));
    chart.axisKey = QStringLiteral("topic %1 %2").arg(QString::fromStdString(plan.id), chart.title);
    for (int t = 0; t < months; ++t) chart.months.push_back(first + std::chrono::months{t});
    MonthLine line;
    line.name = line.endLabel = QString::fromStdString(found->name);
    line.values.assign(static_cast<std::size_t>(months), std::numeric_limits<double>::quiet_NaN());
    line.role = ColourRole::accent;
    line.dots = line.bold = true;
    bool any = false;
    for (const plan::TopicMonth& month : found->months) {
        if (!month.complete || !month.involved || !month.resolved || !(*month.involved > 0)) continue;
        line.values[static_cast<std::size_t>(plan::monthsBetween(first, month.month))] =
            *month.resolved / *month.involved;
        any = true;
    }
    if (!any) return std::nullopt;
    QStringList said{chart.title + u'.'};
    for (const plan::Improvement& entry : plan.improvements) {
        if (!plan::isOf(entry, type, found->name) || !entry.date || entry.change.empty() ||
            entry.state != plan::ImprovementState::made)
            continue;
        const plan::Month month = entry.date->year() / entry.date->month();
        const int at = plan::monthsBetween(first, month);
        if (at < 0 || at >= months) continue;
        chart.notes.push_back({at, shortened(entry.change)});
        said << Words::tr("%1: %2.", "month, change that was made")
                    .arg(monthShortWithYear(month, locale), QString::fromStdString(entry.change));
    }
    chart.lines.push_back(std::move(line));
    chart.summary = said.join(u' ');
    return chart;
}

} // namespace headroom::ui
