#pragma once

#include "staffing/hiring_proposal.h"
#include "ui/document/latest_work.h"

#include <QObject>

#include <memory>

namespace headroom::ui {

/// A hiring plan that was asked for, and what it was asked of.
struct FoundProposal {
    std::shared_ptr<const plan::Plan> plan; // under its scenario
    staffing::HiringQuestion question;
    Result<staffing::HiringProposal> proposal;
};

/// Looks off the GUI thread for the hiring plan that keeps a question's limits. The latest question wins.
class ProposalSearch : public QObject {
    Q_OBJECT

public:
    explicit ProposalSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    void seek(std::shared_ptr<const plan::Plan> plan, const staffing::HiringQuestion& question);
    void cancel() { m_work.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// Draws simulated so far.
    [[nodiscard]] std::int64_t draws() const { return m_work.running() ? m_work.running()->done.load() : 0; }

Q_SIGNALS:
    void found(std::shared_ptr<const headroom::ui::FoundProposal> proposal);

private:
    LatestWork<ranges::Progress> m_work{this};
};

} // namespace headroom::ui
