#include "ui/document/proposal_search.h"

namespace headroom::ui {

void ProposalSearch::seek(std::shared_ptr<const plan::Plan> plan, const staffing::HiringQuestion& question) {
    m_work.start(
        [plan = std::move(plan), question](ranges::Progress& progress) {
            return std::make_shared<const FoundProposal>(
                FoundProposal{plan, question, staffing::proposeHiring(*plan, question, &progress)});
        },
        [this](const std::shared_ptr<const FoundProposal>& answer) { Q_EMIT found(answer); });
}

} // namespace headroom::ui
