#pragma once

#include "ui/document/document.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;

namespace headroom::ui {

class PageTableView;
class SegmentedControl;

/// The money of the plan as finance reads it, by month, quarter or year, and an envelope to hold it against,
/// which is remembered beside the plan.
class BudgetPane : public PagePane {
    Q_OBJECT

public:
    BudgetPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
               QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    void takeFocus(Qt::FocusReason reason) override;
    [[nodiscard]] RangesWants wants() const override;

    [[nodiscard]] SegmentedControl& periodSwitch() { return *m_period; }
    [[nodiscard]] SegmentedControl& rangesSwitch() { return *m_ranges; }
    [[nodiscard]] QLineEdit& envelopeField() { return *m_envelope; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] PageTableView& table() { return *m_table; }

private:
    void readEnvelope();
    void takeEnvelope();
    [[nodiscard]] QString envelopeKey() const;
    [[nodiscard]] bool isWithRanges() const;

    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    SegmentedControl* m_period;
    SegmentedControl* m_ranges;
    QLineEdit* m_envelope;
    QLabel* m_note;
    PageTableView* m_table;
    std::string m_planId; // whose envelope it is
    std::optional<double> m_amount;
};

} // namespace headroom::ui
