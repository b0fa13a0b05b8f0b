#pragma once

#include "ui/document/latest_work.h"
#include "ui/document/ranges_result.h"

#include <QObject>

#include <memory>

namespace headroom::ui {

/// A draw that was sought: which, and the plan as it turned out in it.
struct FoundDraw {
    ranges::Figure figure;
    double share = 0; // the quantile that was asked for
    ranges::DrawFound found;
    std::shared_ptr<const plan::Plan> plan;
};

/// Finds off the GUI thread the draw in which a figure has a certain quantile. The latest search wins.
class DrawSearch : public QObject {
    Q_OBJECT

public:
    explicit DrawSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    void seek(const std::shared_ptr<const RangesResult>& in, const ranges::Figure& figure, double share);
    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void found(const headroom::ui::FoundDraw& draw);

private:
    LatestWork<ranges::Progress> m_work{this};
};

} // namespace headroom::ui
