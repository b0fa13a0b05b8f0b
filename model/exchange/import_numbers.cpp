#include "exchange/import_numbers.h"

#include "exchange/count_text.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace headroom::exchange {

namespace {

using namespace std::chrono;

sys_days dateOf(const Day& day) {
    return year{day.year} / static_cast<int>(day.month) / static_cast<int>(day.day);
}

/// How well an order fits a column: dates that exist under it no more, and the days the others span.
struct OrderFit {
    DateOrder order;
    std::size_t misfits = 0;
    days span{};

    bool operator<(const OrderFit& other) const {
        return std::pair(misfits, span) < std::pair(other.misfits, other.span);
    }
};

OrderFit fitOf(DateOrder order, const std::vector<TimeText>& times) {
    OrderFit fit{order};
    sys_days first = sys_days::max(), last = sys_days::min();
    for (const TimeText& time : times) {
        const auto day = settled(time, order);
        if (!day) {
            ++fit.misfits;
            continue;
        }
        first = std::min(first, dateOf(*day));
        last = std::max(last, dateOf(*day));
    }
    if (first <= last) fit.span = last - first;
    return fit;
}

} // namespace

DateColumn::DateColumn(const Grid& grid, std::size_t column, std::size_t firstRow) {
    for (std::size_t r = firstRow; r < grid.rows.size(); ++r) {
        const std::string_view cell = grid.cell(r, column);
        const auto time = readTime(cell);
        if (!time) continue;
        m_times.push_back(*time);
        m_pointed = m_pointed && cell.substr(0, 3).find('.') != std::string_view::npos;
    }
}

std::pair<DateOrder, bool> DateColumn::order() const {
    constexpr std::array orders{DateOrder::dayMonthYear, DateOrder::monthDayYear, DateOrder::yearMonthDay};
    std::vector<TimeText> open = m_times;
    std::erase_if(open, [&](const TimeText& time) {
        return time.form == TimeText::Form::settled ||
               std::none_of(orders.begin(), orders.end(), [&](DateOrder o) { return settled(time, o); });
    });
    if (open.empty()) return {DateOrder::yearMonthDay, false};
    std::vector<OrderFit> fits;
    for (const DateOrder order : orders)
        if (!m_pointed || order != DateOrder::monthDayYear) fits.push_back(fitOf(order, open));
    const OrderFit best = *std::min_element(fits.begin(), fits.end());
    const auto fitting = std::count_if(fits.begin(), fits.end(),
                                       [&](const OrderFit& fit) { return fit.misfits == best.misfits; });
    return {best.order, fitting > 1 || best.misfits > 0};
}

bool DateColumn::hasClock() const {
    return std::any_of(m_times.begin(), m_times.end(), [](const TimeText& time) { return time.hasClock; });
}

bool DateColumn::isByMonth(DateOrder order) const {
    bool months = true, firsts = true, lasts = true;
    for (const TimeText& time : m_times) {
        months = months && time.form == TimeText::Form::settled && time.third == 0;
        const auto day = settled(time, order);
        if (!day || day->day == 0 || time.hasClock) {
            firsts = lasts = false;
            continue;
        }
        const auto end =
            year_month_day_last{year{day->year} / static_cast<int>(day->month) / std::chrono::last}.day();
        firsts = firsts && day->day == 1;
        lasts = lasts && day->day == static_cast<int>(static_cast<unsigned>(end));
    }
    return months || ((firsts || lasts) && m_times.size() > 1);
}

bool DateColumn::isByWeek(DateOrder order) const {
    std::vector<sys_days> days;
    for (const TimeText& time : m_times) {
        const auto day = settled(time, order);
        if (!day || day->day == 0 || time.hasClock) return false;
        if (days.empty() || days.back() != dateOf(*day)) days.push_back(dateOf(*day));
    }
    for (std::size_t i = 1; i < days.size(); ++i)
        if (days[i] - days[i - 1] != std::chrono::days{7}) return false;
    return days.size() > 2;
}

std::pair<char, bool> decimalPointOf(const std::vector<std::string_view>& cells, char separator) {
    std::size_t point = 0, comma = 0, commaEither = 0, pointEither = 0, small = 0, large = 0;
    for (const std::string_view cell : cells) {
        switch (pointEvidence(cell)) {
        case PointEvidence::point: ++point; break;
        case PointEvidence::comma: ++comma; break;
        case PointEvidence::either:
            ++(cell.find(',') != std::string_view::npos ? commaEither : pointEither);
            break;
        case PointEvidence::none: ++(cell.size() <= 3 ? small : large); break;
        }
    }
    if (point != comma) return {point > comma ? '.' : ',', point > 0 && comma > 0};
    if (point == 0 && commaEither + pointEither == 0)
        return {separator == ';' ? ',' : '.', false}; // files of the comma's countries
    // Every number from 1000 on has a mark before its last three digits, and none below has: those are
    // thousands.
    constexpr std::size_t enough = 3;
    const bool oneMark = commaEither == 0 || pointEither == 0;
    const bool thousands = oneMark && small >= enough && large == 0 && commaEither + pointEither >= enough;
    // And who sets columns apart with a comma has no decimal comma.
    const bool commaColumns = pointEither == 0 && separator == ',';
    // Counts are whole more often than not: the mark sets thousands apart.
    return {pointEither > commaEither ? ',' : '.', point > 0 || !(thousands || commaColumns)};
}

} // namespace headroom::exchange
