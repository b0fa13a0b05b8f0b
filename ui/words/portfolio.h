#pragma once

#include "portfolio/portfolio.h"
#include "ui/words/page_table.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace headroom::ui {

/// Every calendar month of a portfolio: what all teams need, have, lack and cost, and which of them are
/// short.
PageTable portfolioMonths(const portfolio::Portfolio& portfolio, const QLocale& locale);
/// Every team: when it is first short, how likely that is, and how likely it is the first of all.
PageTable portfolioTeams(const portfolio::Portfolio& portfolio, const QLocale& locale);

struct PortfolioWords {
    QString title;
    QStringList rest;
    bool trouble = false;
};
PortfolioWords wordsFor(const portfolio::Portfolio& portfolio, const QLocale& locale);

/// "Volume: How-to questions"
QString labelOf(const ranges::SharedLever& lever);

} // namespace headroom::ui
