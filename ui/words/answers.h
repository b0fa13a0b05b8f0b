#pragma once

#include "projection/projection.h"

#include <QLocale>
#include <QString>

#include <span>

namespace headroom::ui {

/// The title of a page, which answers its question in words, and the line below it, which says what to do or
/// what is behind it. `trouble` where the answer is bad news.
struct Answer {
    QString title;
    QString remedy;
    bool trouble = false;
};

Answer overviewAnswer(const projection::Projection& projection, const QLocale& locale);
Answer demandAnswer(const projection::Projection& projection, const QLocale& locale);
Answer automationAnswer(const projection::Projection& projection, const QLocale& locale);
Answer peopleAnswer(const projection::Projection& projection, const QLocale& locale);
Answer timeAnswer(const projection::Projection& projection, const QLocale& locale);
Answer serviceAnswer(const projection::Projection& projection, const QLocale& locale);
Answer moneyAnswer(const projection::Projection& projection, const QLocale& locale);

/// A series in one sentence, for a screen reader: "Required: 59.1 FTE in January 2026, 55.2 FTE in December
/// 2026, lowest 49.4 FTE in July 2026, highest 59.1 FTE in January 2026."
QString describeSeries(const QString& name, std::span<const double> values, plan::Month first,
                       plan::Unit unit, const QLocale& locale, const QString& currency = {});

} // namespace headroom::ui
