#pragma once

#include "ui/pages/page_state.h"
#include "ui/words/answers.h"

#include <array>
#include <optional>

namespace headroom::ui {

/// The views of the page Finance review after its months.
enum class FinanceView { bridge = 1, budget, scenarios, assumptions, revisions, reviews, trail };
inline constexpr std::size_t financeViewCount = 8;

/// What each view of the page Finance review answers, as its pane has found it.
class FinanceState : public PageState {
    Q_OBJECT

public:
    using PageState::PageState;

    [[nodiscard]] const std::optional<Answer>& answer(int view) const {
        return m_answers[static_cast<std::size_t>(view)];
    }
    void setAnswer(FinanceView view, const Answer& answer);

private:
    std::array<std::optional<Answer>, financeViewCount> m_answers;
};

} // namespace headroom::ui
