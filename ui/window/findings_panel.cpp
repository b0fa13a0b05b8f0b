#include "ui/window/findings_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/errors.h"

#include <QBoxLayout>
#include <QPushButton>

#include <optional>

namespace headroom::ui {

namespace {

/// The result in which a finding that points at no lever is seen.
std::optional<plan::Metric> shownBy(plan::FindingCode code) {
    using plan::FindingCode;
    using plan::Metric;
    switch (code) {
    case FindingCode::automationJump: return Metric::automation;
    case FindingCode::outputNotFalling: return Metric::outputPerPerson;
    case FindingCode::careShort: return Metric::care;
    case FindingCode::noWorkingDays: return Metric::requiredFte;
    default: return std::nullopt;
    }
}

} // namespace

FindingsPanel::FindingsPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_state(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_list(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    m_title->setText(tr("Plan health"));
    m_list->setSpacing(space::unit * 3);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addSpacing(space::unit * 2);
    layout->addLayout(m_list);
    layout->addStretch(1);
    connect(&document, &Document::rangesReady, this, [this] {
        // The draws may have something to say.
        if (isVisible() && m_document.result() != m_read) read();
    });
}

bool FindingsPanel::go(const plan::Finding& finding) {
    const auto metric = finding.month >= 0 ? shownBy(finding.code) : std::nullopt;
    const Setting setting = settingOf(finding.code);
    const LeverPart part = leverPartOf(finding.code);
    // A lever is shown as the scenario that is shown has it.
    if (finding.lever && !finding.scenario.empty()) m_document.setScenario(finding.scenario);
    if (finding.lever && part != LeverPart::none)
        Q_EMIT leverPartWanted(*finding.lever, finding.month, part);
    else if (finding.lever)
        Q_EMIT placeWanted(*finding.lever, finding.month);
    else if (metric)
        Q_EMIT metricWanted(*metric, finding.month);
    else if (setting != Setting::none)
        Q_EMIT settingWanted(setting);
    else
        return false;
    return true;
}

void FindingsPanel::read() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto result = m_read = m_document.result();
    if (!result) return;
    const auto& h = result->headlines;
    QStringList counts;
    if (h.errors > 0) counts << tr("%n to fix", nullptr, h.errors);
    if (h.warnings > 0) counts << tr("%n to watch", nullptr, h.warnings);
    if (h.hints > 0) counts << (h.hints == 1 ? tr("1 hint") : tr("%n hints", nullptr, h.hints));
    m_state->setText(counts.isEmpty() ? tr("Nothing to fix, nothing to watch.")
                                      : counts.join(QStringLiteral(" · ")));
    constexpr std::size_t most = 60; // a list nobody reads to its end helps nobody
    for (std::size_t i = 0; i < result->findings.size() && i < most; ++i) {
        const plan::Finding& finding = result->findings[i];
        const FindingWords words = wordsFor(finding, *result->plan, locale());
        auto* box = new QWidget;
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        auto* severity = new PanelLabel(m_theme, TextStyle::secondaryStrong,
                                        finding.severity == plan::Severity::error     ? ColourRole::trouble
                                        : finding.severity == plan::Severity::warning ? ColourRole::caution
                                                                                      : ColourRole::muted);
        severity->setText(words.place.isEmpty()
                              ? label(finding.severity)
                              : QStringLiteral("%1 · %2").arg(label(finding.severity), words.place));
        auto* sentence = new PanelLabel(m_theme, TextStyle::body, ColourRole::ink);
        sentence->setText(words.sentence);
        auto* remedy = new PanelLabel(m_theme, TextStyle::body, ColourRole::muted);
        remedy->setText(words.remedy);
        lines->addWidget(severity);
        lines->addWidget(sentence);
        lines->addWidget(remedy);
        // Shown before it has a parent, it would be a window of its own for a moment.
        remedy->setVisible(!words.remedy.isEmpty());
        const auto metric = finding.month >= 0 ? shownBy(finding.code) : std::nullopt;
        const Setting setting = settingOf(finding.code);
        if (finding.lever || metric || setting != Setting::none) {
            auto* go = new QPushButton(tr("Go there"));
            go->setAccessibleName(tr("Go to %1").arg(words.place));
            lines->addSpacing(2);
            lines->addWidget(go, 0, Qt::AlignLeft);
            connect(go, &QPushButton::clicked, this, [this, finding] { this->go(finding); });
        }
        m_list->addWidget(box);
    }
    if (result->findings.size() > most) {
        auto* more = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
        more->setText(tr("and %n more", nullptr, static_cast<int>(result->findings.size() - most)));
        m_list->addWidget(more);
    }
}

} // namespace headroom::ui
