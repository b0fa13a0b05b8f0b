#include "plan/sample.h"
#include "projection/projection.h"
#include "ui/words/answers.h"

#include <gtest/gtest.h>

#include <iostream>

namespace headroom::ui {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

TEST(Answers, Dump) {
    const auto plan = std::make_shared<const plan::Plan>(plan::samplePlan());
    std::vector<std::string> names{plan::baseScenario};
    for (const auto& s : plan->scenarios) names.push_back(s.name);
    for (const auto& name : names) {
        const auto p = projection::project(plan, name).value();
        std::cout << "== " << name << "\n";
        for (const auto& a :
             {overviewAnswer(p, english), demandAnswer(p, english), automationAnswer(p, english),
              peopleAnswer(p, english), timeAnswer(p, english), moneyAnswer(p, english)})
            std::cout << (a.trouble ? "! " : "  ") << a.title.toStdString() << "\n    "
                      << a.remedy.toStdString() << "\n";
        for (auto m : {plan::Metric::requiredFte, plan::Metric::effectiveFte, plan::Metric::gapFte}) {
            for (double v : p.series(m)) std::cout << v << " ";
            std::cout << "\n";
        }
    }
}

} // namespace
} // namespace headroom::ui
