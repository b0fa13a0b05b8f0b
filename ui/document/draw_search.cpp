#include "ui/document/draw_search.h"

namespace headroom::ui {

void DrawSearch::seek(const std::shared_ptr<const RangesResult>& in, const ranges::Figure& figure,
                      double share) {
    cancel();
    if (!in || !in->simulation || !in->summary) return;
    m_work.start(
        [in, figure, share](ranges::Progress& progress) -> std::optional<FoundDraw> {
            ranges::RunOptions options;
            options.draws = in->draws();
            const auto sought = in->simulation->drawAt(figure, share, options, &progress);
            if (!sought || progress.cancelled) return std::nullopt;
            return FoundDraw{figure, share, sought.value(),
                             std::make_shared<const plan::Plan>(
                                 in->simulation->drawn(sought.value().index, sought.value().among))};
        },
        [this](const std::optional<FoundDraw>& draw) {
            if (draw) Q_EMIT found(*draw);
        });
}

} // namespace headroom::ui
