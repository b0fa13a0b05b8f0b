#include "ui/pages/landing_pane.h"

#include "ui/words/actuals_texts.h"

#include <QLabel>

namespace headroom::ui {

LandingPane::LandingPane(Document& document, const Theme& theme, QWidget* parent)
    : TablePane(document, theme, parent) {
    layOut({}, {});
    connect(&m_search, &ReforecastSearch::found, this, &LandingPane::readInSight);
    connect(&document, &Document::revisionsChanged, this, &LandingPane::readInSight);
    connect(&document, &Document::rangesReady, this, &LandingPane::readInSight);
}

const LandingPane::Held& LandingPane::held(std::int64_t revision) {
    const auto [place, isNew] = m_held.try_emplace(revision);
    if (!isNew) return place->second;
    const auto plan = m_document.revisionPlan(revision);
    if (!plan) return place->second;
    auto planned = projection::project(std::make_shared<const plan::Plan>(*plan));
    if (!planned) return place->second;
    place->second.planned = std::make_shared<const projection::Projection>(std::move(planned.value()));
    if (actuals::monthsPast(*plan) > 0)
        place->second.now =
            std::make_shared<const actuals::Reforecast>(actuals::reforecastOf(*place->second.planned));
    return place->second;
}

void LandingPane::read() {
    const auto result = m_document.result();
    PageTable table;
    table.empty = tr("This can be said once the plan can be calculated.");
    if (result && result->projection && result->now) {
        LandingSides sides;
        for (const store::Revision& revision : m_document.revisions()) { // newest first
            const QString name =
                QStringLiteral("%1, %2").arg(revision.nr).arg(QString::fromStdString(revision.name));
            const bool approved = revision.state == store::RevisionState::approved;
            if (approved || !sides.last) {
                const Held& of = held(revision.id);
                if (approved && of.planned) {
                    sides.approved = &of.planned->outputs;
                    sides.approvedName = name;
                }
                if (!sides.last && of.now) {
                    sides.last = &of.now->outputs;
                    sides.lastName = name;
                }
            }
        }
        const auto ranges = m_search.of(*result, m_document.ranges());
        sides.ranges = ranges.get();
        table = landingTable(*result->projection, *result->now, locale(), sides);
    }
    m_note->setVisible(!table.note.isEmpty());
    setTable(std::move(table));
}

} // namespace headroom::ui
