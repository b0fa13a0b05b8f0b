#pragma once

#include "ui/document/document.h"
#include "ui/document/proposal_search.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace headroom::ui {

class MonthChart;
class PageTableView;
class PanelLabel;

/// "Propose hiring…": the cheapest planned hires that keep the chance of being understaffed within a limit.
/// The answer follows every change of the question, looked for in the background; accepting it is one edit of
/// planned hires, in the scenario that is shown.
class HiringDialog : public QDialog {
    Q_OBJECT

public:
    /// The document has a result.
    HiringDialog(Document& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& limitField() { return *m_limit; }
    [[nodiscard]] QLineEdit& classField() { return *m_class; }
    [[nodiscard]] QLineEdit& capField() { return *m_cap; }
    [[nodiscard]] QComboBox& monthBox() { return *m_month; }
    [[nodiscard]] PageTableView& months() { return *m_months; }
    [[nodiscard]] PageTableView& costs() { return *m_costs; }
    [[nodiscard]] MonthChart& chart() { return *m_chart; }
    [[nodiscard]] PanelLabel& answer() { return *m_answer; }
    [[nodiscard]] QPushButton& searchButton() { return *m_search; }
    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }
    [[nodiscard]] const FoundProposal* found() const { return m_found.get(); }
    [[nodiscard]] bool isSearching() const { return m_proposals.isRunning(); }

private:
    void layOut();
    void connectFields();
    /// What the fields say; nothing where one of them cannot be understood, which is said then.
    [[nodiscard]] std::optional<staffing::HiringQuestion> readFields();
    void seek();
    void stop();
    void take(const std::shared_ptr<const FoundProposal>& found);
    void read();
    [[nodiscard]] QString limitTyped(int month, const QString& text);
    void say(const QString& title, const QStringList& rest, bool trouble);
    void readChart();
    void apply();

    Document& m_document;
    const Theme& m_theme;
    std::shared_ptr<const plan::Plan> m_plan; // under the scenario, as it was when this was opened
    staffing::HiringQuestion m_question;      // the last that was understood
    std::vector<std::optional<double>> m_own; // limits of single months
    std::shared_ptr<const FoundProposal> m_found;
    ProposalSearch m_proposals;
    QTimer* m_watch;
    QLineEdit *m_limit, *m_class, *m_cap;
    QComboBox* m_month;
    PanelLabel *m_answer, *m_detail, *m_count;
    QProgressBar* m_progress;
    MonthChart* m_chart;
    PageTableView *m_months, *m_costs;
    QPushButton *m_search, *m_accept;
};

} // namespace headroom::ui
