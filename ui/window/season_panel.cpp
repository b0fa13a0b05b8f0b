#include "ui/window/season_panel.h"

#include "ui/grid/lever_edit.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace headroom::ui {

SeasonPanel::SeasonPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    auto* title = new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink);
    title->setText(tr("Season"));
    auto* help = new PanelLabel(theme, TextStyle::body, ColourRole::ink);
    help->setText(tr("How a calendar month's demand stands to the mean of the year: 1.05 is 5 % more. The "
                     "mean of all twelve is 1; "
                     "setting one month scales the others."));
    layout->addWidget(title);
    layout->addSpacing(space::unit);
    layout->addWidget(help);
    layout->addSpacing(space::unit * 2);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(space::unit);
    for (std::size_t m = 0; m < 12; ++m) {
        const plan::Month month{std::chrono::year{2001}, std::chrono::month{static_cast<unsigned>(m + 1)}};
        m_fields[m] = new TextField(tr("Season, %1").arg(monthName(month, locale())));
        m_fields[m]->setAlignment(Qt::AlignRight);
        m_fields[m]->setMinimumWidth(40);
        auto* caption = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
        caption->setText(monthShort(month, locale()));
        const int row = static_cast<int>(m / 3) * 2;
        const int column = static_cast<int>(m % 3);
        grid->addWidget(caption, row, column);
        grid->addWidget(m_fields[m], row + 1, column);
        connect(m_fields[m], &TextField::committed, this, [this, m](const QString& text) { type(m, text); });
    }
    layout->addLayout(grid);
    layout->addStretch(1);
}

void SeasonPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    for (std::size_t m = 0; m < 12; ++m) {
        m_fields[m]->setStored(locale().toString(plan->season[m], 'f', 2));
        m_fields[m]->setReadOnly(m_document.isReadOnly());
    }
}

void SeasonPanel::type(std::size_t month, const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    // Typed as a plain number that is not negative, as this lever is.
    const auto parsed = parseNumber(text, plan::info(plan::LeverKey::shareTrend), locale());
    std::array<std::optional<double>, 12> values;
    values[month] = parsed.value;
    auto after = parsed.value ? withSeason(*plan, values) : std::nullopt;
    if (!after) {
        const QString reason = parsed.value
                                   ? tr("The twelve months of a season add up to 12, so that its mean is 1.")
                                   : parsed.reason;
        m_fields[month]->refuse(reason);
        Q_EMIT said(reason);
        return;
    }
    if (m_document.apply(m_fields[month]->accessibleName(), std::move(*after)))
        Q_EMIT said(tr("The other months of the season were scaled so that its mean stays 1."));
}

} // namespace headroom::ui
