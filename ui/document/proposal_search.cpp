#include "ui/document/proposal_search.h"

namespace headroom::ui {

ProposalSearch::ProposalSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

ProposalSearch::~ProposalSearch() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void ProposalSearch::cancel() {
    if (m_progress) m_progress->cancelled = true;
    m_progress.reset();
}

void ProposalSearch::seek(std::shared_ptr<const plan::Plan> plan, const staffing::HiringQuestion& question) {
    cancel();
    m_progress = std::make_shared<ranges::Progress>();
    m_pool.start([this, plan = std::move(plan), question, progress = m_progress] {
        auto proposal = staffing::proposeHiring(*plan, question, progress.get());
        auto answer =
            std::make_shared<const FoundProposal>(FoundProposal{plan, question, std::move(proposal)});
        QMetaObject::invokeMethod(
            this,
            [this, answer, progress] {
                if (progress != m_progress) return; // overtaken, or nobody wants it any more
                m_progress.reset();
                Q_EMIT found(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom::ui
