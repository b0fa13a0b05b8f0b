#include "ui/pages/finance_state.h"

namespace headroom::ui {

void FinanceState::setAnswer(FinanceView view, const Answer& answer) {
    std::optional<Answer>& known = m_answers[static_cast<std::size_t>(view)];
    if (known && known->title == answer.title && known->remedy == answer.remedy &&
        known->trouble == answer.trouble)
        return;
    known = answer;
    Q_EMIT answerChanged();
}

} // namespace headroom::ui
