#include "ui/words/plan_texts.h"

#include <QCoreApplication>

namespace headroom::ui {

plan::Plan inUsersLanguage(plan::Plan plan) {
    eachText(plan, [](std::string& text) {
        if (!text.empty()) text = QCoreApplication::translate("Plan", text.c_str()).toStdString();
    });
    return plan;
}

} // namespace headroom::ui
