#pragma once

#include "ui/document/document.h"
#include "ui/document/review_search.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"
#include "ui/words/review.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace headroom::ui {

class PageTableView;
class ReviewSitting;

/// The quarterly reviews of the plan: those that were held, and the one that is being held. A sitting that is
/// left is kept in the workspace until it is signed or another one begins.
class ReviewPane : public PagePane {
    Q_OBJECT

public:
    ReviewPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
               QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;

    [[nodiscard]] QComboBox& quarterChoice() { return *m_quarter; }
    [[nodiscard]] QPushButton& startButton() { return *m_start; }
    [[nodiscard]] QPushButton& openButton() { return *m_open; }
    [[nodiscard]] PageTableView& table() { return *m_table; }
    [[nodiscard]] ReviewSitting& sitting() { return *m_sitting; }
    [[nodiscard]] bool inSitting() const;

private:
    void readList();
    void readButtons();
    void readAnswer();
    void start();
    void openChosen();
    void leave();
    void keep();
    void sign();
    void readThreads();
    void readProposals();
    void take(const Result<finance::QuarterReview>& review);
    [[nodiscard]] std::optional<finance::Quarter> chosenQuarter() const;
    [[nodiscard]] std::optional<finance::ReviewRecord> kept() const;
    [[nodiscard]] QString keepKey() const;
    [[nodiscard]] finance::ReviewRecord begun(const finance::Quarter& quarter) const;
    void seek(const finance::Quarter& quarter);
    [[nodiscard]] QString freeRevisionName(const finance::Quarter& quarter) const;

    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    ReviewSearch m_search;
    QStackedWidget* m_stack;
    QComboBox* m_quarter;
    QPushButton *m_start, *m_open;
    PageTableView* m_table;
    ReviewSitting* m_sitting;
    std::vector<HeldReview> m_held;
    std::string m_planId;   // whose sitting is in sight
    bool m_waiting = false; // for the lines of a sitting that begins
    std::shared_ptr<const plan::Plan> m_soughtOf, m_proposedOf;
};

} // namespace headroom::ui
