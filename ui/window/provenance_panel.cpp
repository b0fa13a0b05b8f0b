#include "ui/window/provenance_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/assumptions.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDate>
#include <QPushButton>

namespace headroom::ui {

ProvenancePanel::ProvenancePanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_source(new TextField(tr("Source")))
    , m_owner(new TextField(tr("Owner")))
    , m_reviewed(new TextField(tr("Last reviewed")))
    , m_next(new TextField(tr("Next review")))
    , m_confidence(
          panelChoice(tr("Confidence"), {QStringLiteral("–"), label(plan::Confidence::low),
                                         label(plan::Confidence::medium), label(plan::Confidence::high)}))
    , m_quality(panelChoice(tr("Quality"), ratingChoices()))
    , m_risk(panelChoice(tr("Risk"), riskChoices()))
    , m_impact(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_today(new QPushButton(tr("Today")))
    , m_rationale(new TextBox(tr("Rationale"))) {
    layOut(theme);
    connect(m_source, &TextField::committed, this, [this](const QString& text) {
        change(tr("Source of %1"), [&](plan::Provenance& p) { p.source = text.trimmed().toStdString(); });
    });
    connect(m_owner, &TextField::committed, this, [this](const QString& text) {
        change(tr("Owner of %1"), [&](plan::Provenance& p) { p.owner = text.trimmed().toStdString(); });
    });
    connect(m_confidence, &QComboBox::activated, this, [this](int index) {
        change(tr("Confidence in %1"), [index](plan::Provenance& p) {
            p.confidence =
                index == 0 ? std::nullopt : std::optional(static_cast<plan::Confidence>(index - 1));
        });
    });
    const auto rating = [](int index) {
        return index == 0 ? std::nullopt : std::optional(static_cast<plan::Rating>(index - 1));
    };
    connect(m_quality, &QComboBox::activated, this, [this, rating](int index) {
        change(tr("Quality of %1"), [&](plan::Provenance& p) { p.quality = rating(index); });
    });
    connect(m_risk, &QComboBox::activated, this, [this, rating](int index) {
        change(tr("Risk of %1"), [&](plan::Provenance& p) { p.risk = rating(index); });
    });
    const auto review = [this](const QString& text) {
        typeDate(*m_reviewed, &plan::Provenance::lastReviewed, tr("Review of %1"), text);
    };
    connect(m_reviewed, &TextField::committed, this, review);
    connect(m_today, &QPushButton::clicked, this,
            [review] { review(QDate::currentDate().toString(Qt::ISODate)); });
    connect(m_next, &TextField::committed, this, [this](const QString& text) {
        typeDate(*m_next, &plan::Provenance::nextReview, tr("Next review of %1"), text);
    });
    connect(&document, &Document::rangesReady, this, [this] {
        if (isVisible()) showImpact();
    });
    connect(m_rationale, &TextBox::committed, this, [this](const QString& text) {
        change(tr("Rationale of %1"),
               [&](plan::Provenance& p) { p.rationale = text.trimmed().toStdString(); });
        show(m_lever);
    });
}

void ProvenancePanel::layOut(const Theme& theme) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addLayout(captioned(theme, tr("Source"), m_source));
    layout->addLayout(captioned(theme, tr("Owner"), m_owner));
    layout->addLayout(captioned(theme, tr("Confidence"), m_confidence));
    auto* reviewed = new QHBoxLayout;
    reviewed->setSpacing(space::unit);
    reviewed->addLayout(captioned(theme, tr("Reviewed"), m_reviewed), 1);
    m_today->setToolTip(tr("Reviewed today"));
    m_today->setAccessibleName(tr("Reviewed today"));
    reviewed->addWidget(m_today, 0, Qt::AlignBottom);
    layout->addLayout(reviewed);
    layout->addLayout(captioned(theme, tr("Next review"), m_next));
    layout->addLayout(captioned(theme, tr("Quality"), m_quality));
    layout->addLayout(captioned(theme, tr("Risk"), m_risk));
    m_quality->setToolTip(tr("How good what the value rests on is."));
    m_risk->setToolTip(riskHelp());
    m_impact->setToolTip(impactHelp());
    layout->addWidget(m_impact);
    auto* why = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    why->setText(tr("Why this value"));
    layout->addWidget(why);
    layout->addWidget(m_rationale);
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_owner, m_reviewed, m_next})
        field->setMinimumWidth(60);
}

void ProvenancePanel::show(const plan::LeverRef& lever) {
    m_lever = lever;
    const auto plan = m_document.plan();
    const plan::Lever* base = plan ? plan->find(lever) : nullptr;
    if (!base) return;
    const bool bet = plan::info(lever.key).kind == plan::LeverKind::bet;
    const bool writable = !m_document.isReadOnly();
    const plan::Provenance& provenance = base->provenance;
    m_source->setStored(QString::fromStdString(provenance.source));
    m_source->setPlaceholderText(bet ? tr("not given") : QString());
    m_owner->setStored(QString::fromStdString(provenance.owner));
    m_owner->setPlaceholderText(bet ? tr("nobody yet") : QString());
    m_confidence->setCurrentIndex(provenance.confidence ? static_cast<int>(*provenance.confidence) + 1 : 0);
    m_reviewed->setStored(provenance.lastReviewed ? formatDate(*provenance.lastReviewed, locale())
                                                  : QString());
    m_reviewed->setPlaceholderText(tr("never"));
    m_rationale->setStored(QString::fromStdString(provenance.rationale));
    m_next->setStored(provenance.nextReview ? formatDate(*provenance.nextReview, locale()) : QString());
    m_next->setPlaceholderText(tr("no day set"));
    m_quality->setCurrentIndex(provenance.quality ? static_cast<int>(*provenance.quality) + 1 : 0);
    m_risk->setCurrentIndex(provenance.risk ? static_cast<int>(*provenance.risk) + 1 : 0);
    showImpact();
    for (QLineEdit* field : {m_source, m_owner, m_reviewed, m_next}) field->setReadOnly(!writable);
    for (QComboBox* choice : {m_quality, m_risk}) choice->setEnabled(writable);
    m_rationale->setReadOnly(!writable);
    m_confidence->setEnabled(writable);
    m_today->setEnabled(writable);
}

void ProvenancePanel::forget() {
    for (TextField* field : {m_source, m_owner, m_reviewed, m_next}) field->forget();
    m_rationale->forget();
}

/// Known once somebody looked at the register or at the sensitivity of the gap.
void ProvenancePanel::showImpact() {
    const auto plan = m_document.plan();
    const plan::Lever* lever = plan ? plan->find(m_lever) : nullptr;
    const auto known = m_document.ranges();
    const bool ofGap =
        known && known->indices && known->indices->figure == ranges::mainFigure(plan::Metric::gapFte);
    const auto share = lever && ofGap ? impactShare(known->indices.get(), m_lever) : std::nullopt;
    const auto risk = share ? plan::riskOf(lever->provenance, plan::impactOf(*share)) : std::nullopt;
    m_impact->setVisible(share.has_value());
    if (!share) return;
    QString text = tr("Impact: %1").arg(impactText(*share, locale()));
    if (risk && !lever->provenance.risk) text += u'\n' + tr("Risk as it follows: %1").arg(label(*risk));
    m_impact->setText(text);
}

QString ProvenancePanel::impact() const {
    return m_impact->isHidden() ? QString() : m_impact->text();
}

void ProvenancePanel::typeDate(TextField& field, std::optional<plan::Date> plan::Provenance::*date,
                               const QString& what, const QString& text) {
    std::optional<plan::Date> typed;
    if (!text.trimmed().isEmpty()) {
        typed = parseTypedDate(text, locale());
        if (!typed) {
            const QString reason = notADate(locale());
            field.refuse(reason);
            Q_EMIT said(reason);
            return;
        }
    }
    change(what, [&](plan::Provenance& p) { p.*date = typed; });
}

void ProvenancePanel::change(const QString& what, const std::function<void(plan::Provenance&)>& edit) {
    const auto plan = m_document.plan();
    if (!plan) return;
    plan::Plan after = *plan;
    if (plan::Lever* lever = after.find(m_lever)) edit(lever->provenance);
    m_document.apply(what.arg(leverTitle(m_lever, *plan)), std::move(after));
}

} // namespace headroom::ui
