#include "ui/document/draw_search.h"

namespace headroom::ui {

DrawSearch::DrawSearch(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

DrawSearch::~DrawSearch() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void DrawSearch::cancel() {
    if (m_progress) m_progress->cancelled = true;
}

void DrawSearch::seek(const std::shared_ptr<const RangesResult>& in, const ranges::Figure& figure,
                      double share) {
    cancel();
    if (!in || !in->simulation || !in->summary) return;
    m_progress = std::make_shared<ranges::Progress>();
    m_pool.start([this, in, figure, share, progress = m_progress] {
        ranges::RunOptions options;
        options.draws = in->draws();
        const auto sought = in->simulation->drawAt(figure, share, options, progress.get());
        if (!sought || progress->cancelled) return;
        FoundDraw draw{figure, share, sought.value(),
                       std::make_shared<const plan::Plan>(
                           in->simulation->drawn(sought.value().index, sought.value().among))};
        QMetaObject::invokeMethod(
            this,
            [this, draw = std::move(draw), progress] {
                if (!progress->cancelled) Q_EMIT found(draw);
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom::ui
