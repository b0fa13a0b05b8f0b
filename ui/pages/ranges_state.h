#pragma once

#include "ranges/figure.h"
#include "ui/document/document.h"
#include "ui/pages/page_state.h"

#include <vector>

namespace headroom::ui {

/// Which result the page of ranges is about; remembered in the workspace.
class RangesState : public PageState {
    Q_OBJECT

public:
    explicit RangesState(QObject* parent = nullptr)
        : PageState(parent) {}

    [[nodiscard]] plan::Metric metric() const { return m_figure.metric; }
    /// -1 for a metric of the plan.
    [[nodiscard]] int workType() const { return m_figure.workType; }
    /// The one number of it that a histogram and a tornado are about.
    [[nodiscard]] const ranges::Figure& figure() const { return m_figure; }

    void choose(plan::Metric metric, int workType);
    void chooseOver(ranges::Over over, int index);
    /// What the figure can be of: the worst month, the whole plan, each calendar year where there are
    /// several.
    [[nodiscard]] static std::vector<ranges::Figure> figuresOf(const ranges::Figure& figure,
                                                               const plan::Plan& plan);
    /// A work type that is gone is not spoken of.
    void fit(const plan::Plan& plan);

    void recall(const Document& document);
    void remember(Document& document) const;

private:
    ranges::Figure m_figure; // the gap in the worst month
};

} // namespace headroom::ui
