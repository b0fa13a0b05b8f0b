#include "ui/pages/landing_pane.h"

#include "ui/pages/page_table_view.h"
#include "ui/words/actuals_texts.h"

#include <QBoxLayout>
#include <QLabel>

namespace headroom::ui {

LandingPane::LandingPane(Document& document, const Theme& theme, QWidget* parent)
    : PagePane(parent)
    , m_document(document)
    , m_note(new QLabel)
    , m_table(new PageTableView(theme)) {
    m_note->setProperty("kind", QStringLiteral("muted"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    const auto readInSight = [this] {
        if (isVisible()) read();
    };
    connect(&m_search, &ReforecastSearch::found, this, readInSight);
    connect(&document, &Document::revisionsChanged, this, readInSight);
    connect(&document, &Document::rangesReady, this, readInSight);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
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
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    m_table->setTable(std::move(table));
}

void LandingPane::copy() {
    m_table->copy();
}

void LandingPane::takeFocus(Qt::FocusReason reason) {
    m_table->setFocus(reason);
}

} // namespace headroom::ui
