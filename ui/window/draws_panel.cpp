#include "ui/window/draws_panel.h"

#include "ui/document/plan_edit.h"
#include "ui/window/correlation_list.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace headroom::ui {

namespace {

constexpr auto largestSeed = std::numeric_limits<std::uint32_t>::max();

QString aboutMethod(plan::DrawMethod method) {
    switch (method) {
    case plan::DrawMethod::sobol:
        return DrawsPanel::tr("Points that fill the space of outcomes evenly: the fewest draws for the same "
                              "accuracy.");
    case plan::DrawMethod::latinHypercube:
        return DrawsPanel::tr("One draw from each equal part of every range, in shuffled order.");
    case plan::DrawMethod::pseudoRandom:
        return DrawsPanel::tr("Each draw for itself: the plainest, and the least accurate for its number.");
    }
    return {};
}

QString seedText(std::uint32_t seed) {
    return QString::number(seed); // the name of a sequence, not a count: without separators
}

} // namespace

DrawsPanel::DrawsPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_method(panelChoice(tr("How draws are made"),
                           {tr("Scrambled Sobol"), tr("Latin hypercube"), tr("Pseudo-random")}))
    , m_seed(new TextField(tr("Seed")))
    , m_draws(new TextField(tr("Draws")))
    , m_newSeed(new QPushButton(tr("New seed", "a button beside the seed")))
    , m_aboutMethod(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_notice(new PanelLabel(theme, TextStyle::secondary, ColourRole::caution))
    , m_correlations(new CorrelationList(CorrelationList::Of::plan, document, theme)) {
    layOut(theme);
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        const auto plan = m_document.plan();
        if (!plan) return;
        plan::DrawSettings draws = plan->draws;
        draws.method = static_cast<plan::DrawMethod>(index);
        change(tr("How draws are made"), draws);
    });
    connect(m_seed, &TextField::committed, this, &DrawsPanel::typeSeed);
    connect(m_draws, &TextField::committed, this, &DrawsPanel::typeDraws);
    connect(m_newSeed, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        if (!plan) return;
        plan::DrawSettings draws = plan->draws;
        while (draws.seed == plan->draws.seed) draws.seed = QRandomGenerator::global()->generate();
        m_seed->forget(); // what was typed there gives way
        change(tr("New seed"), draws);
    });
    connect(m_correlations, &CorrelationList::leverWanted, this, &DrawsPanel::leverWanted);
    connect(m_correlations, &CorrelationList::said, this, &DrawsPanel::said);
    connect(&document, &Document::rangesReady, this, &DrawsPanel::readNotice);
}

void DrawsPanel::layOut(const Theme& theme) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    const auto say = [&](const QString& text, TextStyle style, ColourRole role) {
        auto* line = new PanelLabel(theme, style, role);
        line->setText(text);
        layout->addWidget(line);
    };
    say(tr("Ranges"), TextStyle::bodyStrong, ColourRole::ink);
    say(tr("How outcomes of the ranges are drawn. The same seed gives the same numbers on every machine."),
        TextStyle::secondary, ColourRole::muted);
    // Its answers are long: the question stands above.
    layout->addLayout(captioned(theme, m_method->accessibleName(), m_method));
    layout->addWidget(m_aboutMethod);
    auto* form = panelForm();
    m_newSeed->setAccessibleName(tr("New seed"));
    m_newSeed->setToolTip(
        tr("Draws other outcomes of the same ranges: what stays the same can be relied on."));
    auto* seed = new QHBoxLayout;
    seed->setSpacing(space::unit);
    seed->addWidget(m_seed, 1);
    seed->addWidget(m_newSeed);
    form->addRow(tr("Seed"), seed);
    form->addRow(tr("Draws"), m_draws);
    layout->addLayout(form);
    layout->addSpacing(space::unit * 2);
    say(tr("Correlations"), TextStyle::secondaryStrong, ColourRole::ink);
    say(tr("Bets that come true together, or instead of each other: 1 is always together, 0 has nothing to "
           "do with each other, −1 is one high where the other is low."),
        TextStyle::secondary, ColourRole::muted);
    layout->addWidget(m_notice);
    layout->addWidget(m_correlations);
    m_notice->hide();
    for (TextField* field : {m_seed, m_draws}) {
        field->setAlignment(Qt::AlignRight);
        field->setMinimumWidth(48);
    }
}

void DrawsPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    m_method->setCurrentIndex(static_cast<int>(plan->draws.method));
    m_aboutMethod->setText(aboutMethod(plan->draws.method));
    m_seed->setStored(seedText(plan->draws.seed));
    m_draws->setStored(formatNumber(plan->draws.draws, plan::Unit::conversations, locale()));
    m_correlations->read();
    readNotice();
}

void DrawsPanel::readNotice() {
    const auto ranges = m_document.ranges();
    const std::vector<ranges::Notice> none;
    const auto& notices = ranges && ranges->summary ? ranges->summary->notices : none;
    const auto repaired = std::find_if(notices.begin(), notices.end(), [](const ranges::Notice& notice) {
        return notice.code == ranges::NoticeCode::correlationRepaired;
    });
    m_notice->setVisible(repaired != notices.end());
    if (repaired == notices.end() || repaired->values.empty()) return;
    m_notice->setText(tr("These cannot all be true together. They were drawn with the nearest that can; the "
                         "coefficient that changed most changed by %1.")
                          .arg(formatFixed(repaired->values.front(), 3, locale())));
}

void DrawsPanel::typeSeed(const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    const NumberField seed{tr("A seed"), plan::Unit::factor, 0, largestSeed, true};
    const ParsedNumber number = parseNumber(text, seed, locale());
    if (!number.value) {
        m_seed->refuse(number.reason);
        Q_EMIT said(number.reason);
        return;
    }
    plan::DrawSettings draws = plan->draws;
    draws.seed = static_cast<std::uint32_t>(*number.value);
    change(tr("Seed"), draws);
}

void DrawsPanel::typeDraws(const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    const NumberField count{tr("The number of draws"), plan::Unit::factor, 1, plan::maximumDraws, true};
    const ParsedNumber number = parseNumber(text, count, locale());
    if (!number.value) {
        m_draws->refuse(number.reason);
        Q_EMIT said(number.reason);
        return;
    }
    plan::DrawSettings draws = plan->draws;
    draws.draws = static_cast<int>(*number.value);
    change(tr("Number of draws"), draws);
}

void DrawsPanel::change(const QString& what, const plan::DrawSettings& draws) {
    m_document.apply(what, withDraws(*m_document.plan(), draws));
    read(); // what was typed in another way is written in ours
}

} // namespace headroom::ui
