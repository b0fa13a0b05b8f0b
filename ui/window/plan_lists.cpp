#include "ui/window/plan_lists.h"

#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PlanLists)
};

/// Numbers are kept apart by a sign they do not hold themselves.
QChar separatorFor(const QLocale& locale) {
    return locale.decimalPoint() == QLatin1String(",") ? QLatin1Char(';') : QLatin1Char(',');
}

QString joined(const std::vector<double>& numbers, plan::Unit unit, const QLocale& locale) {
    QStringList parts;
    for (double number : numbers) parts << formatForEdit(number, unit, locale);
    return parts.join(QString(separatorFor(locale)) + u' ');
}

/// Each item as this lever is typed: its unit and its limits are those of the list.
ReadList<double> readNumbers(const QString& text, plan::LeverKey typedAs, const QLocale& locale) {
    ReadList<double> list;
    std::vector<double> numbers;
    for (const QString& part : text.split(separatorFor(locale), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const ParsedNumber number = parseNumber(part.trimmed(), plan::info(typedAs), locale);
        if (!number.value) {
            list.reason = Words::tr("“%1”: %2").arg(part.trimmed(), number.reason);
            return list;
        }
        numbers.push_back(*number.value);
    }
    list.items = std::move(numbers);
    return list;
}

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines << line.trimmed();
    return lines;
}

} // namespace

QString shareListText(const std::vector<double>& shares, const QLocale& locale) {
    return joined(shares, plan::Unit::share, locale);
}

ReadList<double> readShareList(const QString& text, const QLocale& locale) {
    return readNumbers(text, plan::LeverKey::inboxShare, locale);
}

QString numberListText(const std::vector<double>& numbers, const QLocale& locale) {
    return joined(numbers, plan::Unit::people, locale);
}

ReadList<double> readNumberList(const QString& text, const QLocale& locale) {
    return readNumbers(text, plan::LeverKey::openingHeadcount, locale);
}

QString dayProfileText(const std::vector<double>& shares, const QLocale& locale) {
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QStringList parts;
    for (const double share : shares)
        // Rounded to two decimals, then without those that say nothing.
        parts << plain.toString(std::round(share / sum * 1e4) / 1e2, 'g', QLocale::FloatingPointShortest);
    return parts.join(u' ');
}

ReadDay readDayProfile(const QString& text, int intervalMinutes, const QLocale& locale) {
    ReadDay day;
    const auto refused = [&](const QString& why) {
        day.reason = why;
        return day;
    };
    QString list = text;
    list.replace(u'%', u' ');
    // A comma before a space only ends a number; within digits it is one more sign between numbers, unless it
    // is the sign for decimals or may be one for thousands.
    static const QRegularExpression between(QStringLiteral(R"(,?[\s;]+|,$)"));
    static const QRegularExpression grouped(QStringLiteral(R"(^\d{1,3}(,\d{3})+$)"));
    const bool commaIsDecimal = locale.decimalPoint() == QLatin1String(",");
    QStringList numbers;
    const QStringList parts = list.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!commaIsDecimal && parts.size() > 1 && grouped.match(part).hasMatch())
            return refused(Words::tr("“%1” may be one number or several: leave the comma out, or put a space "
                                     "after it.")
                               .arg(part));
        numbers += commaIsDecimal ? QStringList{part} : part.split(u',', Qt::SkipEmptyParts);
    }
    std::vector<double> shares;
    for (const QString& number : std::as_const(numbers)) {
        const ParsedNumber parsed = parseNumber(number, plan::info(plan::LeverKey::shareTrend), locale);
        if (!parsed.value)
            return refused(parsed.reason.contains(number) ? parsed.reason
                                                          : Words::tr("“%1”: %2").arg(number, parsed.reason));
        shares.push_back(*parsed.value);
    }
    const int most = 24 * 60 / intervalMinutes;
    if (shares.size() > static_cast<std::size_t>(most))
        return refused(Words::tr("%1 intervals of %2 minutes are longer than a day, which has %3.")
                           .arg(shares.size())
                           .arg(intervalMinutes)
                           .arg(most));
    day.sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (!shares.empty() && !(day.sum > 0))
        return refused(Words::tr("Every number is 0: some interval of the day has contacts. Leave the list "
                                 "empty where they come evenly."));
    for (double& share : shares) share /= day.sum;
    day.shares = std::move(shares);
    return day;
}

QString holidayText(const std::vector<plan::Calendar::Holiday>& holidays) {
    QStringList lines;
    for (const plan::Calendar::Holiday& holiday : holidays)
        lines << QString::fromStdString(plan::toString(holiday.date) + " " + holiday.name).trimmed();
    return lines.join(u'\n');
}

ReadList<plan::Calendar::Holiday> readHolidays(const QString& text) {
    ReadList<plan::Calendar::Holiday> list;
    std::vector<plan::Calendar::Holiday> holidays;
    for (const QString& line : linesOf(text)) {
        const QString day = line.section(u' ', 0, 0);
        const auto date = plan::parseDate(day.toStdString());
        if (!date) {
            list.reason =
                Words::tr("“%1” is no day. Write a day a line, like 2026-12-25 Christmas Day.").arg(line);
            return list;
        }
        holidays.push_back({*date, line.section(u' ', 1).trimmed().toStdString()});
    }
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    const auto twice = std::adjacent_find(holidays.begin(), holidays.end(),
                                          [](const auto& a, const auto& b) { return a.date == b.date; });
    if (twice != holidays.end())
        list.reason =
            Words::tr("%1 is there twice.").arg(QString::fromStdString(plan::toString(twice->date)));
    else
        list.items = std::move(holidays);
    return list;
}

QString launchText(const plan::Plan& plan, const QLocale& locale) {
    QStringList lines;
    for (const plan::Launch& launch : plan.launches) {
        const plan::WorkType* type = plan.workType(launch.workType);
        lines << QStringLiteral("%1; %2; %3; %4 %; %5")
                     .arg(QString::fromStdString(plan::toString(plan.monthAt(launch.month))),
                          type ? QString::fromStdString(type->name) : QString(),
                          formatForEdit(launch.volume, plan::Unit::conversations, locale),
                          formatForEdit(launch.decay, plan::Unit::share, locale),
                          QString::fromStdString(launch.name));
    }
    return lines.join(u'\n');
}

ReadList<plan::Launch> readLaunches(const QString& text, const plan::Plan& plan, const QLocale& locale) {
    ReadList<plan::Launch> list;
    std::vector<plan::Launch> launches;
    for (const QString& line : linesOf(text)) {
        const auto refuse = [&](const QString& why) { list.reason = Words::tr("“%1”: %2").arg(line, why); };
        const QStringList parts = line.split(u';');
        if (parts.size() < 5) {
            refuse(Words::tr(
                "five parts are needed: month; work type; conversations; share lost a month; name."));
            return list;
        }
        plan::Launch launch;
        const auto month = plan::parseMonth(parts[0].trimmed().toStdString());
        const plan::WorkType* type = plan.workTypeNamed(parts[1].trimmed().toStdString());
        const ParsedNumber volume =
            parseNumber(parts[2].trimmed(), plan::info(plan::LeverKey::volume), locale);
        const ParsedNumber decay = parseNumber(parts[3].trimmed(), plan::info(plan::LeverKey::decay), locale);
        if (!month)
            refuse(Words::tr("a month is written like 2026-05."));
        else if (!type)
            refuse(Words::tr("no work type is called “%1”.").arg(parts[1].trimmed()));
        else if (!volume.value)
            refuse(volume.reason);
        else if (!decay.value)
            refuse(decay.reason);
        if (!list.reason.isEmpty()) return list;
        launch.month = plan::monthsBetween(plan.firstMonth, *month);
        if (launch.month < 0) {
            refuse(Words::tr("that is before the plan begins."));
            return list;
        }
        launch.workType = type->id;
        launch.volume = *volume.value;
        launch.decay = *decay.value;
        launch.name = parts.mid(4).join(u';').trimmed().toStdString();
        launches.push_back(std::move(launch));
    }
    list.items = std::move(launches);
    return list;
}

} // namespace headroom::ui
