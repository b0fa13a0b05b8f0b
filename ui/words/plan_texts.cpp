#include "ui/words/plan_texts.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

void translate(std::string& text) {
    if (!text.empty()) text = QCoreApplication::translate("Plan", text.c_str()).toStdString();
}

} // namespace

plan::Plan inUsersLanguage(plan::Plan plan) {
    eachText(plan, translate);
    return plan;
}

plan::Plan sourcesInUsersLanguage(plan::Plan plan) {
    for (plan::Lever& lever : plan.levers) translate(lever.provenance.source);
    for (plan::WorkType& type : plan.workTypes)
        for (plan::Lever& lever : type.levers) translate(lever.provenance.source);
    return plan;
}

} // namespace headroom::ui
