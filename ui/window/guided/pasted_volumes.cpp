#include "ui/window/guided/pasted_volumes.h"

#include "plan/lever_catalogue.h"
#include "ui/words/parse.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PastedVolumes)
};

bool isNumber(const QString& text, const QLocale& locale) {
    return parseNumber(text, plan::info(plan::LeverKey::volume), locale).value.has_value();
}

bool isMonth(const QString& text, const QLocale& locale) {
    return parseTypedMonth(text, locale) || parseMonthName(text, locale);
}

bool isTotal(const QString& text) {
    const QString word = text.trimmed();
    for (const QString& total : {Words::tr("Total"), Words::tr("Sum"), QStringLiteral("Total"),
                                 QStringLiteral("Sum"), QStringLiteral("Σ")})
        if (word.compare(total, Qt::CaseInsensitive) == 0) return true;
    return false;
}

/// All rows equally long, without empty rows and columns at the ends.
TextTable squared(TextTable block) {
    const auto empty = [](const QString& text) { return text.trimmed().isEmpty(); };
    std::erase_if(block, [&](const auto& row) { return std::all_of(row.begin(), row.end(), empty); });
    std::size_t width = 0;
    for (const auto& row : block)
        for (std::size_t c = 0; c < row.size(); ++c)
            if (!empty(row[c])) width = std::max(width, c + 1);
    for (auto& row : block) row.resize(width);
    return block;
}

TextTable transposed(const TextTable& block) {
    TextTable turned(block.empty() ? 0 : block.front().size());
    for (const auto& row : block)
        for (std::size_t c = 0; c < row.size(); ++c) turned[c].push_back(row[c]);
    return turned;
}

/// Whether the first row names what is below it: no number in it but perhaps where the names' column is.
bool hasHeadRow(const TextTable& block, const QLocale& locale) {
    const auto& first = block.front();
    bool words = false;
    for (std::size_t c = block.size() > 1 && first.size() > 1 ? 1 : 0; c < first.size(); ++c) {
        const QString text = first[c].trimmed();
        if (isNumber(text, locale) && !parseTypedMonth(text, locale)) return false;
        words |= !text.isEmpty();
    }
    return words && block.size() > 1;
}

bool hasNameColumn(const TextTable& block, std::size_t from, const QLocale& locale) {
    if (block.front().size() < 2) return false;
    bool words = false;
    for (std::size_t r = from; r < block.size(); ++r) {
        const QString text = block[r].front().trimmed();
        if (isNumber(text, locale) && !parseTypedMonth(text, locale)) return false;
        words |= !text.isEmpty();
    }
    return words;
}

int knownAmong(const std::vector<QString>& texts, const QStringList& names) {
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), [&](const QString& text) {
        return names.contains(text.trimmed(), Qt::CaseInsensitive);
    }));
}

int monthsAmong(const std::vector<QString>& texts, const QLocale& locale) {
    return static_cast<int>(std::count_if(texts.begin(), texts.end(),
                                          [&](const QString& text) { return isMonth(text, locale); }));
}

/// Whether months run down it and work types across.
bool liesAcross(const TextTable& block, const QStringList& names, const QLocale& locale) {
    const std::vector<QString> first = block.front();
    const std::vector<QString> side = transposed(block).front();
    const int monthsDown = monthsAmong(side, locale), monthsAcross = monthsAmong(first, locale);
    if (monthsDown != monthsAcross) return monthsDown > monthsAcross;
    const int namesDown = knownAmong(side, names), namesAcross = knownAmong(first, names);
    if (namesDown != namesAcross) return namesAcross > namesDown;
    const auto types = static_cast<std::size_t>(names.size());
    return block.size() > types && block.front().size() <= types + 1;
}

} // namespace

std::size_t PastedVolumes::columns() const {
    std::size_t most = 0;
    for (const Row& row : rows) most = std::max(most, row.cells.size());
    return most;
}

PastedVolumes readPastedVolumes(const TextTable& block, const QStringList& names, const QLocale& locale) {
    PastedVolumes pasted;
    TextTable cells = squared(block);
    if (cells.empty()) return pasted;
    if (liesAcross(cells, names, locale)) cells = transposed(cells);
    pasted.hadMonths = hasHeadRow(cells, locale);
    const std::size_t top = pasted.hadMonths ? 1 : 0;
    pasted.hadNames = hasNameColumn(cells, top, locale);
    const std::size_t left = pasted.hadNames ? 1 : 0;
    std::size_t width = cells.front().size();
    if (pasted.hadMonths && isTotal(cells.front().back())) --width;
    for (std::size_t r = top; r < cells.size(); ++r) {
        if (pasted.hadNames && isTotal(cells[r].front())) continue;
        PastedVolumes::Row row;
        if (pasted.hadNames) row.name = cells[r].front().simplified();
        for (std::size_t c = left; c < width; ++c) row.cells.push_back(cells[r][c].trimmed());
        pasted.rows.push_back(std::move(row));
    }
    for (std::size_t c = left; c < width; ++c) {
        const QString head = pasted.hadMonths ? cells.front()[c] : QString();
        const auto month = parseTypedMonth(head, locale);
        pasted.months.push_back(month);
        pasted.calendarMonths.push_back(month ? std::optional(plan::calendarMonth(*month))
                                              : parseMonthName(head, locale));
    }
    return pasted;
}

} // namespace headroom::ui
