#include "ui/window/provenance_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
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
    , m_confidence(
          panelChoice(tr("Confidence"), {QStringLiteral("–"), label(plan::Confidence::low),
                                         label(plan::Confidence::medium), label(plan::Confidence::high)}))
    , m_today(new QPushButton(tr("Today")))
    , m_rationale(new TextBox(theme, tr("Rationale"))) {
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
    connect(m_reviewed, &TextField::committed, this, &ProvenancePanel::typeReviewed);
    connect(m_today, &QPushButton::clicked, this,
            [this] { typeReviewed(QDate::currentDate().toString(Qt::ISODate)); });
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
    auto* why = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    why->setText(tr("Why this value"));
    layout->addWidget(why);
    layout->addWidget(m_rationale);
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_owner, m_reviewed})
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
    for (QLineEdit* field : {m_source, m_owner, m_reviewed}) field->setReadOnly(!writable);
    m_rationale->setReadOnly(!writable);
    m_confidence->setEnabled(writable);
    m_today->setEnabled(writable);
}

void ProvenancePanel::forget() {
    for (TextField* field : {m_source, m_owner, m_reviewed}) field->forget();
    m_rationale->forget();
}

void ProvenancePanel::typeReviewed(const QString& text) {
    std::optional<plan::Date> date;
    if (!text.trimmed().isEmpty()) {
        date = parseTypedDate(text, locale());
        if (!date) {
            const QString reason = notADate(locale());
            m_reviewed->refuse(reason);
            Q_EMIT said(reason);
            return;
        }
    }
    change(tr("Review of %1"), [&](plan::Provenance& p) { p.lastReviewed = date; });
}

void ProvenancePanel::change(const QString& what, const std::function<void(plan::Provenance&)>& edit) {
    const auto plan = m_document.plan();
    if (!plan) return;
    plan::Plan after = *plan;
    if (plan::Lever* lever = after.find(m_lever)) edit(lever->provenance);
    m_document.apply(what.arg(leverTitle(m_lever, *plan)), std::move(after));
}

} // namespace headroom::ui
