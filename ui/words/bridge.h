#pragma once

#include "finance/bridge.h"
#include "finance/comparison.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace headroom::ui {

QString label(finance::Driver driver);
QString label(finance::SettingChange setting);

/// The way between two plans for one of its figures, as it is printed: the steps add up as they stand.
struct BridgeWords {
    struct Step {
        finance::Driver driver;
        double value = 0;
        QString text;
    };

    plan::Metric metric{};
    QString figure; // "Required FTE, December 2026"
    double before = 0, after = 0;
    QString beforeText, afterText;
    double change = 0;       // between the two as they are printed
    std::vector<Step> steps; // those that are nothing left out
};

/// `metric` is the place of the metric in the bridge; `month` -1 for all months together.
BridgeWords wordsFor(const finance::Bridge& bridge, std::size_t metric, int month, const plan::Plan& after,
                     const QLocale& locale);

/// "Required FTE, December 2026: up 5.3 FTE from Budget to now, most of it by resolution (+2.4)".
Answer bridgeAnswer(const BridgeWords& words, const QString& beforeName, const QString& afterName,
                    const plan::Plan& after, const QLocale& locale);

/// Who changed a lever last, and when; empty where nobody is known.
struct LeverStory {
    QString who, why;
};
using LeverStories = std::function<LeverStory(const plan::LeverRef& lever)>;

/// The steps, and below each what was changed: from what to what, by whom and why.
PageTable bridgeTable(const BridgeWords& words, const plan::Plan& before, const plan::Plan& after,
                      const LeverStories& stories, const QLocale& locale);

} // namespace headroom::ui
