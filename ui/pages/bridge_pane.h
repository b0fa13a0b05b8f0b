#pragma once

#include "ui/document/bridge_search.h"
#include "ui/document/document.h"
#include "ui/pages/finance_state.h"
#include "ui/pages/page_pane.h"
#include "ui/theme/theme.h"
#include "ui/words/bridge.h"

#include <map>

class QComboBox;
class QLabel;

namespace headroom::ui {

class PageTableView;
class SegmentedControl;
class WaterfallChart;

/// How the figures of one plan become those of another: of the plan now under any of its scenarios, and of
/// its revisions, any two.
class BridgePane : public PagePane {
    Q_OBJECT

public:
    BridgePane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
               QWidget* parent = nullptr);

    void read() override;
    void copy() override;
    [[nodiscard]] QString chartKey() const override { return QStringLiteral("bridge"); }
    void takeFocus(Qt::FocusReason reason) override;
    /// Sets a revision against the plan now.
    void compareWithNow(std::int64_t revision);

    [[nodiscard]] QComboBox& fromField() { return *m_from; }
    [[nodiscard]] QComboBox& toField() { return *m_to; }
    [[nodiscard]] QComboBox& overField() { return *m_over; }
    [[nodiscard]] SegmentedControl& metricSwitch() { return *m_metric; }
    [[nodiscard]] WaterfallChart& chart() { return *m_chart; }
    [[nodiscard]] PageTableView& table() { return *m_table; }

private:
    /// One of the plans that can be compared.
    struct Side {
        QString name;
        std::string scenario; // of the plan now
        std::int64_t revision = 0;

        bool operator==(const Side&) const = default;
    };

    void readSides();
    void readMonths(const plan::Plan& plan);
    [[nodiscard]] std::optional<plan::Plan> planOf(const Side& side);
    [[nodiscard]] int month() const;
    void show(const FoundBridge& found);
    void showNothing(const QString& why);
    [[nodiscard]] LeverStory storyOf(const plan::LeverRef& lever, const plan::Plan& after);

    std::shared_ptr<FinanceState> m_state;
    Document& m_document;
    BridgeSearch m_search;
    QComboBox *m_from, *m_to, *m_over;
    SegmentedControl* m_metric;
    WaterfallChart* m_chart;
    PageTableView* m_table;
    std::vector<Side> m_sides;
    std::string m_planId; // whose sides they are
    int m_months = 0;     // of the field of months
    plan::Month m_first{};
    std::map<std::int64_t, plan::Plan> m_held; // revisions that were read: they never change
    /// The last change of each lever, until there is another: a bridge is shown several times an edit, and
    /// the trail may be long.
    std::map<plan::LeverRef, std::optional<store::AuditEntry>> m_lastChanges;
};

} // namespace headroom::ui
