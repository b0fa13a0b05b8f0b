#include "ui/words/ranges_text.h"

#include "ui/words/catalogue.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"
#include "ui/words/text_columns.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

using ranges::Figure;
using ranges::Level;
using ranges::Over;

constexpr qsizetype columns = 100;
constexpr qsizetype nameColumns = 44; // of a lever, a work type, a guardrail
constexpr std::size_t longest = 10;   // rows of a list

QString count(std::int64_t number, const QLocale& locale) {
    return formatNumber(static_cast<double>(number), plan::Unit::conversations, locale);
}

QString methodLabel(plan::DrawMethod method) {
    switch (method) {
    case plan::DrawMethod::sobol: return Words::tr("scrambled Sobol sequence");
    case plan::DrawMethod::latinHypercube: return Words::tr("Latin hypercube");
    case plan::DrawMethod::pseudoRandom: return Words::tr("pseudo-random");
    }
    return {};
}

class Text {
public:
    Text(const projection::Projection& projection, const ranges::Answers& answers, const Figure& figure,
         const QLocale& locale)
        : m_projection(projection)
        , m_plan(*projection.plan)
        , m_answers(answers)
        , m_summary(*answers.summary)
        , m_figure(figure)
        , m_unit(plan::info(figure.metric).unit)
        , m_currency(QString::fromStdString(projection.plan->currency))
        , m_locale(locale) {}

    [[nodiscard]] QString write() const {
        return months() + u'\n' + chances() + guardrails() + levers() + u'\n' + notes();
    }

private:
    [[nodiscard]] QString number(double value) const { return formatNumber(value, m_unit, m_locale); }
    [[nodiscard]] QString withUnit(double value) const {
        return formatWithUnit(value, m_unit, m_locale, m_currency);
    }
    [[nodiscard]] QString chance(double share) const { return formatChance(share, m_locale); }

    [[nodiscard]] QString title() const {
        QString metric = label(m_figure.metric);
        if (m_figure.workType >= 0)
            metric =
                Words::tr("%1, %2", "metric, work type")
                    .arg(metric, QString::fromStdString(
                                     m_plan.workTypes[static_cast<std::size_t>(m_figure.workType)].name));
        const QString unit = unitLabel(m_unit, m_currency);
        return unit.isEmpty() ? metric : Words::tr("%1 (%2)", "metric, unit").arg(metric, unit);
    }

    [[nodiscard]] double atBase(int t) const {
        return m_figure.workType < 0 ? m_projection.outputs.at(m_figure.metric, t)
                                     : m_projection.outputs.at(m_figure.metric, m_figure.workType, t);
    }

    [[nodiscard]] QString months() const {
        QList<QStringList> rows{{Words::tr("Month"), QStringLiteral("P10"), QStringLiteral("P50"),
                                 QStringLiteral("P90"), Words::tr("Mean"), Words::tr("At base"),
                                 Words::tr("Understaffed")}};
        for (int t = 0; t < m_summary.months; ++t) {
            const ranges::Spread& spread = m_summary.at(m_figure.metric, m_figure.workType, t);
            QStringList row{QString::fromStdString(plan::toString(m_plan.monthAt(t)))};
            for (const Level level : {Level::p10, Level::p50, Level::p90}) row << number(spread.at(level));
            row << number(spread.mean) << number(atBase(t))
                << chance(m_summary.understaffed[static_cast<std::size_t>(t)]);
            rows << row;
        }
        return cutTo(title(), columns) + u'\n' + textColumns(rows);
    }

    /// A list of chances, the most telling first; of a long one the rest in one line.
    [[nodiscard]] QList<QStringList> listed(std::vector<std::pair<QString, double>> all,
                                            bool leastFirst) const {
        std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
            return leastFirst ? a.second < b.second : a.second > b.second;
        });
        QList<QStringList> rows;
        for (std::size_t i = 0; i < std::min(longest, all.size()); ++i)
            rows << QStringList{QStringLiteral("  ") + cutTo(all[i].first, nameColumns),
                                chance(all[i].second)};
        if (all.size() > longest) {
            const auto more = static_cast<int>(all.size() - longest);
            const QString bound = chance(all[longest].second);
            rows << QStringList{
                QStringLiteral("  ") +
                    (more == 1 ? Words::tr("1 more") : Words::tr("%1 more", nullptr, more).arg(more)),
                leastFirst ? Words::tr("%1 or more").arg(bound) : Words::tr("%1 or less").arg(bound)};
        }
        return rows;
    }

    [[nodiscard]] QString chances() const {
        QList<QStringList> rows{
            {Words::tr("Understaffed in some month"), chance(m_summary.understaffedEver)},
            {Words::tr("Every service target met in every month"), chance(m_summary.alwaysOnTarget)}};
        std::vector<std::pair<QString, double>> types;
        for (std::size_t w = 0; w < m_plan.workTypes.size(); ++w)
            types.emplace_back(QString::fromStdString(m_plan.workTypes[w].name), m_summary.typeOnTarget[w]);
        rows << listed(std::move(types), true);
        return textColumns(rows);
    }

    [[nodiscard]] QString guardrails() const {
        if (m_summary.guardrails.empty()) return {};
        QList<QStringList> rows{{Words::tr("Guardrail fires within the plan"), {}}};
        std::vector<std::pair<QString, double>> all;
        for (const ranges::GuardrailOdds& odds : m_summary.guardrails)
            all.emplace_back(QString::fromStdString(odds.name), odds.firedBy.back());
        rows << listed(std::move(all), false);
        QString text = u'\n' + textColumns(rows);
        if (const auto& effect = m_answers.guardrails)
            text += Words::tr("With guardrails: understaffed in some month in %1, cost of the plan %2 (P50).")
                        .arg(chance(effect->everWith), money(effect->costWith)) +
                    u'\n' +
                    Words::tr("Without them: in %1, %2.")
                        .arg(chance(effect->everWithout), money(effect->costWithout)) +
                    u'\n';
        return text;
    }

    [[nodiscard]] QString money(const ranges::Spread& spread) const {
        return formatMoneyShort(spread.at(Level::p50), m_currency, m_locale);
    }

    [[nodiscard]] const ranges::Index* indexOf(const plan::LeverRef& lever) const {
        if (!m_answers.indices) return nullptr;
        for (const ranges::Index& index : m_answers.indices->levers)
            if (index.lever == lever) return &index;
        return nullptr;
    }

    [[nodiscard]] QString levers() const {
        if (!m_answers.swings) return {};
        const double base = m_answers.swings->baseOf(m_figure);
        QString text = u'\n' + cutTo(figureTitle(m_figure, m_plan), columns) + u'\n';
        const ranges::Spread& whole = m_summary.of(m_figure);
        text += wrapped(Words::tr("P10 %1, P50 %2, P90 %3; at base %4.")
                            .arg(number(whole.at(Level::p10)), number(whole.at(Level::p50)),
                                 number(whole.at(Level::p90)), withUnit(base)),
                        columns);
        const auto bars = m_answers.swings->tornado(m_figure);
        if (bars.empty()) return text + Words::tr("No lever has a range.") + u'\n';
        QList<QStringList> rows{{Words::tr("One lever at a time"), Words::tr("at its low"),
                                 Words::tr("at its high"), Words::tr("Sobol total")}};
        bool together = false;
        for (std::size_t i = 0; i < std::min(longest, bars.size()); ++i) {
            const ranges::Bar& bar = bars[i];
            const ranges::Index* index = indexOf(bar.lever);
            QString total;
            if (index && index->none)
                total = Words::tr("no effect");
            else if (index)
                total = formatFixed(index->total, 2, m_locale);
            const bool correlated = index && !index->together.empty();
            together |= correlated;
            rows << QStringList{cutTo(leverTitle(bar.lever, m_plan), nameColumns), number(bar.low),
                                number(bar.high), total + (correlated ? QStringLiteral("*") : QString())};
        }
        text += textColumns(rows);
        if (bars.size() > longest)
            text += Words::tr("%1 levers with a range in all.", nullptr, static_cast<int>(bars.size()))
                        .arg(bars.size()) +
                    u'\n';
        text += wrapped(Words::tr("Sobol total: the share of the variance that the lever has a part in."),
                        columns);
        if (together) text += wrapped(Words::tr("* with the levers that it is correlated with."), columns);
        return text;
    }

    [[nodiscard]] QString notes() const {
        QString text = wrapped(
            m_summary.draws == 1
                ? Words::tr("1 draw (%1, seed %2) of %3, scenario %4.")
                      .arg(methodLabel(m_summary.settings.method), QString::number(m_summary.settings.seed),
                           cutTo(QString::fromStdString(m_plan.name), nameColumns),
                           cutTo(scenarioLabel(m_projection.scenario), nameColumns))
                : Words::tr("%1 draws (%2, seed %3) of %4, scenario %5.")
                      .arg(count(m_summary.draws, m_locale), methodLabel(m_summary.settings.method),
                           QString::number(m_summary.settings.seed),
                           cutTo(QString::fromStdString(m_plan.name), nameColumns),
                           cutTo(scenarioLabel(m_projection.scenario), nameColumns)),
            columns);
        text +=
            wrapped(Words::tr("One outcome in ten lies below P10, one in ten above P90. Low and high of a "
                              "lever are its P10 and P90 unless its range says absolute limits."),
                    columns);
        return text;
    }

    const projection::Projection& m_projection;
    const plan::Plan& m_plan;
    const ranges::Answers& m_answers;
    const ranges::Summary& m_summary;
    Figure m_figure;
    plan::Unit m_unit;
    QString m_currency;
    QLocale m_locale;
};

} // namespace

QString rangesText(const projection::Projection& projection, const ranges::Answers& answers,
                   const Figure& figure, const QLocale& locale) {
    return Text(projection, answers, figure, locale).write();
}

QString noticeLine(const ranges::Notice& notice, const plan::Plan& plan, const QLocale& locale) {
    plan::Finding finding;
    finding.lever = notice.lever;
    switch (notice.code) {
    case ranges::NoticeCode::correlationRepaired:
        return noticeSentence(notice, plan, locale) + u' ' +
               Words::tr("Correct the ones that are least sure.");
    case ranges::NoticeCode::rangeNotDrawn: finding.code = plan::FindingCode::rangeNotDrawn; break;
    case ranges::NoticeCode::baseOffMedian:
        finding.code = plan::FindingCode::baseOffMedian;
        if (const plan::Lever* lever = plan.find(notice.lever))
            finding.values = {plan::toText(lever->base.at(0)),
                              plan::toText(notice.values.empty() ? 0 : notice.values.front())};
        break;
    }
    // As plan health says it.
    const FindingWords words = wordsFor(finding, plan, locale);
    return QStringLiteral("%1: %2 %3").arg(words.place, words.sentence, words.remedy).simplified();
}

QString drawingNote(std::int64_t done, std::int64_t draws, const QLocale& locale) {
    return done < draws ? Words::tr("%1 of %2 draws").arg(count(done, locale), count(draws, locale))
                        : Words::tr("%1 draws; measuring which levers matter").arg(count(draws, locale));
}

} // namespace headroom::ui
