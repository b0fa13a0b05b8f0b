#pragma once

#include "projection/dates.h"
#include "ui/document/latest_work.h"

#include <QObject>

#include <memory>
#include <optional>

namespace headroom::ui {

/// Finds off the GUI thread when backfill may stop. It is no part of a plan's result: it takes up to two
/// projections a month, a fifth of a millisecond for a plan of a year but over half a second for the largest
/// plans, which no edit should wait for. So it is looked for where someone looks at it, after the result is
/// on the screen, and dropped as soon as there is a newer one.
class BackfillSearch : public QObject {
    Q_OBJECT

public:
    using Subject = std::shared_ptr<const projection::Projection>;

    explicit BackfillSearch(QObject* parent = nullptr)
        : QObject(parent) {}

    /// What is known of this projection; where nothing is, the search for it begins.
    std::optional<projection::BackfillStop> of(const Subject& subject);

Q_SIGNALS:
    void found();

private:
    Subject m_subject; // the last that was asked for
    std::optional<projection::BackfillStop> m_found;
    LatestWork<> m_work{this};
};

} // namespace headroom::ui
