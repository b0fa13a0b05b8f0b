#pragma once

#include "ui/document/document.h"
#include "ui/document/recalculator.h"

#include <QObject>

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace headroom::ui {

/// What the list of plans says of one of them, from its projection under Base.
struct PlanFigures {
    std::string contentHash; // of the plan they are of
    enum class State { readable, unreadable } state = State::readable;
    bool projected = false; // else an error among its findings keeps it from having figures
    projection::Headlines headlines;
    double automationToday = 0; // share
    plan::Month firstMonth{};
    int months = 0;
    QString currency;

    [[nodiscard]] plan::Month monthAt(int t) const { return firstMonth + std::chrono::months{t}; }
};

/// Projects every plan of the workspace, one after the other, off the GUI thread, and again only when its
/// content is another.
class FiguresReader : public QObject {
    Q_OBJECT

public:
    explicit FiguresReader(Document& document, QObject* parent = nullptr);

    /// These plans are looked at, in this order; figures of others are dropped.
    void want(const std::vector<store::PlanSummary>& plans);
    /// Null while they are not known.
    [[nodiscard]] const PlanFigures* of(const store::PlanSummary& plan) const;
    [[nodiscard]] bool isBusy() const { return m_recalculator.isBusy() || !m_waiting.empty(); }

Q_SIGNALS:
    void found(const std::string& planId);

private:
    void next();
    void take(const PlanResult& result);

    Document& m_document;
    Recalculator m_recalculator;
    std::deque<store::PlanSummary> m_waiting;
    std::string m_hash; // of the plan that is being projected
    std::map<std::string, PlanFigures> m_figures;
};

} // namespace headroom::ui
