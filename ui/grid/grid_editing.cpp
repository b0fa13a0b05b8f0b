#include "ui/grid/month_grid_model.h"

#include "ui/document/current_date.h"
#include "ui/grid/actual_row.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <algorithm>
#include <cmath>

// The half of the model that changes the plan.

namespace headroom::ui {

namespace {

/// The season is typed as a plain number that is not negative, as this lever is.
const plan::LeverInfo& typedAs(const GridRow& row) {
    return plan::info(row.kind == RowKind::season ? plan::LeverKey::shareTrend : row.lever.key);
}

/// What a text says in a cell of the row.
ParsedNumber parsed(const GridRow& row, const QString& text, const QLocale& locale, const QString& currency) {
    if (row.kind != RowKind::actual) return parseNumber(text, typedAs(row), locale, currency);
    const NumberField field{label(row.observed), row.unit(), 0, plan::info(row.observed).maximum, false};
    return parseNumber(text, field, locale, currency);
}

} // namespace

ParsedNumber MonthGridModel::understood(const QModelIndex& index, const QString& text) const {
    const auto plan = m_document.plan();
    return parsed(gridRow(index.row()), text, m_locale,
                  plan ? QString::fromStdString(plan->currency) : QString());
}

std::optional<std::vector<CellText>> MonthGridModel::translated(const std::vector<CellText>& cells) const {
    const auto plan = m_document.plan();
    if (!plan) return std::nullopt;
    const bool comma = m_locale.decimalPoint() == QLatin1String(",");
    const QLocale other =
        comma ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(QLocale::German, QLocale::Germany);
    bool needed = false;
    std::vector<CellText> result = cells;
    for (CellText& cell : result) {
        if (!(flags(cell.index) & Qt::ItemIsEditable) || cell.text.trimmed().isEmpty()) continue;
        const GridRow& row = gridRow(cell.index.row());
        const auto there = parsed(row, cell.text, other, QString::fromStdString(plan->currency));
        if (!there.value) return std::nullopt;
        needed = needed || !understood(cell.index, cell.text).value;
        cell.text = formatForEdit(*there.value, row.unit(), m_locale);
    }
    return needed ? std::optional(std::move(result)) : std::nullopt;
}

bool MonthGridModel::type(const QModelIndex& index, const QString& text, Typing typing) {
    if (!(flags(index) & Qt::ItemIsEditable)) return false;
    const GridRow& row = gridRow(index.row());
    const auto plan = m_document.plan();
    if (row.kind != RowKind::lever || text.trimmed().isEmpty()) return put({{index, text}});
    const QString shown = data(index, Qt::EditRole).toString();
    if (text == shown && problem(index).isEmpty() && typing == Typing::usual) return true;
    const auto parsed = understood(index, text);
    if (!parsed.value) return put({{index, text}});
    const QString title = titleOf({{index, text}});
    return store({{index, text}},
                 withTyped(*plan, m_document.scenario(), row.lever, index.column(), *parsed.value, typing),
                 title);
}

bool MonthGridModel::put(const std::vector<CellText>& cells, const QString& undoText) {
    const auto plan = m_document.plan();
    if (!plan) return false;
    std::vector<CellText> good;
    std::vector<LeverChange> changes;
    std::vector<std::pair<QModelIndex, std::optional<double>>> seen; // actuals
    std::array<std::optional<double>, 12> season;
    bool anySeason = false;
    int bad = 0;
    QString reason;
    for (const CellText& cell : cells) {
        const GridRow& row = gridRow(cell.index.row());
        if (!(flags(cell.index) & Qt::ItemIsEditable)) continue;
        if (cell.text.trimmed().isEmpty()) {
            // An empty cell is one without a value of its own.
            if (row.kind == RowKind::lever)
                changes.push_back({row.lever, cell.index.column(), std::nullopt});
            else if (row.kind == RowKind::actual)
                seen.emplace_back(cell.index, std::nullopt);
            else
                season[static_cast<std::size_t>(plan::calendarMonth(month(cell.index.column())))] = 1.0;
            anySeason = anySeason || row.kind == RowKind::season;
            good.push_back(cell);
            continue;
        }
        const auto parsed = understood(cell.index, cell.text);
        if (!parsed.value) {
            m_bad[{cell.index.row(), cell.index.column()}] = {cell.text, parsed.reason};
            Q_EMIT dataChanged(cell.index, cell.index);
            reason = parsed.reason;
            ++bad;
            continue;
        }
        good.push_back(cell);
        if (row.kind == RowKind::season) {
            season[static_cast<std::size_t>(plan::calendarMonth(month(cell.index.column())))] = *parsed.value;
            anySeason = true;
        } else if (row.kind == RowKind::actual) {
            seen.emplace_back(cell.index, *parsed.value);
        } else {
            changes.push_back({row.lever, cell.index.column(), *parsed.value});
        }
    }
    if (bad == 1) Q_EMIT said(reason);
    if (bad > 1) Q_EMIT said(tr("%n values are not understood; they are marked.", nullptr, bad));
    if (good.empty()) return false;
    plan::Plan after = withChanges(*plan, m_document.scenario(), changes);
    for (const auto& [index, value] : seen)
        after = withTypedActual(after, gridRow(index.row()), index.column(), value, currentDate());
    if (anySeason) {
        auto seasoned = withSeason(after, season);
        if (!seasoned) {
            const QString why = tr("The twelve months of a season add up to 12, so that its mean is 1.");
            for (const CellText& cell : good)
                if (gridRow(cell.index.row()).kind == RowKind::season) {
                    m_bad[{cell.index.row(), cell.index.column()}] = {cell.text, why};
                    Q_EMIT dataChanged(cell.index, cell.index);
                }
            Q_EMIT said(why);
            return false;
        }
        after = std::move(*seasoned);
    }
    if (!store(good, std::move(after), undoText.isEmpty() ? titleOf(good) : undoText)) return false;
    if (anySeason) Q_EMIT said(tr("The other months of the season were scaled so that its mean stays 1."));
    return true;
}

bool MonthGridModel::store(const std::vector<CellText>& cells, plan::Plan after, const QString& undoText) {
    QString refusal;
    const auto heard = connect(&m_document, &Document::failed, this,
                               [&refusal](const Error& error) { refusal = oneLine(error); });
    const bool stored = m_document.apply(undoText, std::move(after));
    disconnect(heard);
    for (const CellText& cell : cells) {
        if (stored)
            m_bad.erase({cell.index.row(), cell.index.column()});
        else
            m_bad[{cell.index.row(), cell.index.column()}] = {cell.text, tr("Not stored. %1").arg(refusal)};
        Q_EMIT dataChanged(cell.index, cell.index);
    }
    return stored;
}

bool MonthGridModel::clear(const QModelIndexList& cells) {
    std::vector<CellText> empty;
    for (const QModelIndex& cell : cells) empty.push_back({cell, {}});
    return put(empty);
}

bool MonthGridModel::forgetBadText(const QModelIndexList& cells) {
    bool any = false;
    for (const QModelIndex& cell : cells) {
        if (m_bad.erase({cell.row(), cell.column()}) == 0) continue;
        any = true;
        Q_EMIT dataChanged(cell, cell);
    }
    return any;
}

bool MonthGridModel::fill(const QModelIndexList& cells, Qt::Orientation direction) {
    const bool right = direction == Qt::Horizontal;
    std::map<int, std::vector<int>> lines; // by row (column) the columns (rows) that are selected
    for (const QModelIndex& cell : cells)
        lines[right ? cell.row() : cell.column()].push_back(right ? cell.column() : cell.row());
    const auto at = [&](int line, int place) { return right ? index(line, place) : index(place, line); };
    std::vector<CellText> filled;
    for (auto& [line, places] : lines) {
        std::sort(places.begin(), places.end());
        int source = places.front();
        auto first = places.begin() + 1;
        if (places.size() == 1) {
            first = places.begin();
            do --source;
            while (source >= 0 && !(flags(at(line, source)) & Qt::ItemIsEnabled));
        }
        if (source < 0) continue;
        const QModelIndex from = at(line, source);
        for (auto place = first; place != places.end(); ++place) {
            const QModelIndex to = at(line, *place);
            // A per cent is no number of people: down only among rows of one unit.
            if (gridRow(to.row()).unit() == gridRow(from.row()).unit())
                filled.push_back({to, data(from, Qt::EditRole).toString()});
        }
    }
    return !filled.empty() && put(filled);
}

bool MonthGridModel::interpolate(const QModelIndexList& cells) {
    std::map<int, std::pair<int, int>> rows; // first and last column selected
    for (const QModelIndex& cell : cells) {
        auto [entry, isNew] = rows.try_emplace(cell.row(), cell.column(), cell.column());
        entry->second.first = std::min(entry->second.first, cell.column());
        entry->second.second = std::max(entry->second.second, cell.column());
    }
    std::vector<CellText> between;
    for (const auto& [row, ends] : rows) {
        const auto [first, last] = ends;
        if (last - first < 2 || gridRow(row).kind != RowKind::lever) continue;
        const double from = value(index(row, first));
        const double to = value(index(row, last));
        for (int t = first + 1; t < last; ++t) {
            double there = from + (to - from) * (t - first) / (last - first);
            if (plan::info(gridRow(row).lever.key).whole) there = std::round(there);
            between.push_back({index(row, t), formatForEdit(there, gridRow(row).unit(), m_locale)});
        }
    }
    return !between.empty() && put(between);
}

QString MonthGridModel::titleOf(const std::vector<CellText>& cells) const {
    const auto plan = m_document.plan();
    if (cells.empty() || !plan) return {};
    const int row = cells.front().index.row();
    const bool oneRow =
        std::all_of(cells.begin(), cells.end(), [row](const CellText& c) { return c.index.row() == row; });
    QString title;
    if (!oneRow) {
        title = tr("%n values", nullptr, static_cast<int>(cells.size()));
    } else if (cells.size() == 1 || gridRow(row).isScalar()) {
        title = placeOf(cells.front().index);
    } else {
        const auto [first, last] =
            std::minmax_element(cells.begin(), cells.end(), [](const CellText& a, const CellText& b) {
                return a.index.column() < b.index.column();
            });
        const GridRow& which = gridRow(row);
        title = tr("%1, %2 to %3")
                    .arg(which.kind == RowKind::lever ? leverTitle(which.lever, *plan) : which.label,
                         monthShort(month(first->index.column()), m_locale),
                         monthShort(month(last->index.column()), m_locale));
    }
    const RowKind kind = gridRow(row).kind; // of these there is one, whatever the scenario
    if (m_document.scenario() == plan::baseScenario || kind == RowKind::season || kind == RowKind::actual)
        return title;
    return tr("%1 (%2)").arg(title, scenarioLabel(m_document.scenario()));
}

} // namespace headroom::ui
