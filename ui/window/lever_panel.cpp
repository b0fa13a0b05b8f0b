#include "ui/window/lever_panel.h"

#include "ui/grid/lever_edit.h"
#include "ui/window/milestone_panel.h"
#include "ui/window/panel_parts.h"
#include "ui/window/surplus_panel.h"
#include "ui/window/text_field.h"
#include "ui/window/work_type_panel.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"
#include "ui/words/range_tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

using plan::Distribution;

QStringList distributionWords() {
    QStringList words;
    for (auto which : {Distribution::pert, Distribution::triangular, Distribution::uniform,
                       Distribution::normal, Distribution::lognormal, Distribution::discrete})
        words << label(which);
    return words;
}

} // namespace

LeverPanel::LeverPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_when(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_help(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_typical(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_path(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_inBase(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_rangeHint(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_bar(new RangeBar(theme))
    , m_low(new TextField(tr("Low")))
    , m_base(new TextField(tr("Base")))
    , m_high(new TextField(tr("High")))
    , m_source(new TextField(tr("Source")))
    , m_owner(new TextField(tr("Owner")))
    , m_reviewed(new TextField(tr("Last reviewed")))
    , m_meaning(panelChoice(tr("Low and high are"),
                            {label(plan::RangeMeaning::p10p90), label(plan::RangeMeaning::absoluteLimits)}))
    , m_distribution(panelChoice(tr("Distribution"), distributionWords()))
    , m_confidence(
          panelChoice(tr("Confidence"), {QStringLiteral("–"), label(plan::Confidence::low),
                                         label(plan::Confidence::medium), label(plan::Confidence::high)}))
    , m_rationale(new TextBox(theme, tr("Rationale")))
    , m_backToBase(new QPushButton(tr("Back to Base")))
    , m_today(new QPushButton(tr("Today")))
    , m_workType(new WorkTypePanel(document, theme))
    , m_milestone(new MilestonePanel(document, theme, MilestonePanel::Delay::elsewhere))
    , m_surplus(new SurplusPanel(document, theme)) {
    layOut();
    connect(m_base, &TextField::committed, this, &LeverPanel::typeBase);
    connect(m_low, &TextField::committed, this, [this](const QString& text) { typeEnd(End::low, text); });
    connect(m_high, &TextField::committed, this, [this](const QString& text) { typeEnd(End::high, text); });
    connect(m_meaning, &QComboBox::activated, this, [this](int index) {
        changeRange(tr("What low and high are: %1"),
                    [index](plan::Range& range) { range.meaning = static_cast<plan::RangeMeaning>(index); });
    });
    connect(m_distribution, &QComboBox::activated, this, [this](int index) {
        changeRange(tr("Distribution of %1"),
                    [index](plan::Range& range) { range.distribution = static_cast<Distribution>(index); });
    });
    connect(m_source, &TextField::committed, this, [this](const QString& text) {
        changeProvenance(tr("Source of %1"),
                         [&](plan::Provenance& p) { p.source = text.trimmed().toStdString(); });
    });
    connect(m_owner, &TextField::committed, this, [this](const QString& text) {
        changeProvenance(tr("Owner of %1"),
                         [&](plan::Provenance& p) { p.owner = text.trimmed().toStdString(); });
    });
    connect(m_confidence, &QComboBox::activated, this, [this](int index) {
        changeProvenance(tr("Confidence in %1"), [index](plan::Provenance& p) {
            p.confidence =
                index == 0 ? std::nullopt : std::optional(static_cast<plan::Confidence>(index - 1));
        });
    });
    connect(m_reviewed, &TextField::committed, this, &LeverPanel::typeReviewed);
    connect(m_today, &QPushButton::clicked, this,
            [this] { typeReviewed(QDate::currentDate().toString(Qt::ISODate)); });
    connect(m_backToBase, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        const plan::Lever* base = plan ? plan->find(m_row.lever) : nullptr;
        if (!base) return;
        plan::Plan after = withRange(*plan, m_document.scenario(), m_row.lever, base->range);
        after = plan::withTrajectory(after, m_document.scenario(), m_row.lever, base->base);
        m_document.apply(tr("%1 back to Base").arg(leverTitle(m_row.lever, *plan)), std::move(after));
    });
    connect(m_rationale, &TextBox::committed, this, [this](const QString& text) {
        changeProvenance(tr("Rationale of %1"),
                         [&](plan::Provenance& p) { p.rationale = text.trimmed().toStdString(); });
        read();
    });
    connect(m_workType, &WorkTypePanel::said, this, &LeverPanel::said);
    connect(m_milestone, &MilestonePanel::said, this, &LeverPanel::said);
    connect(m_surplus, &SurplusPanel::leverWanted, this, &LeverPanel::leverWanted);
}

void LeverPanel::layOut() {
    const auto captioned = [this](const QString& name, QWidget* field) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        auto* caption = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
        caption->setText(name);
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field);
        return column;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addSpacing(space::unit);
    layout->addWidget(m_help);
    layout->addWidget(m_typical);
    layout->addSpacing(space::unit * 2);

    auto* ends = new QHBoxLayout;
    ends->setSpacing(space::unit);
    for (auto [field, name] :
         {std::pair{m_low, tr("Low")}, std::pair{m_base, tr("Base")}, std::pair{m_high, tr("High")}}) {
        field->setAlignment(Qt::AlignRight);
        field->setMinimumWidth(40);
        ends->addLayout(captioned(name, field), 1);
    }
    layout->addWidget(m_bar);
    layout->addLayout(ends);
    layout->addWidget(m_rangeHint);
    auto* kinds = panelForm();
    kinds->addRow(tr("Low, high"), m_meaning);
    kinds->addRow(tr("Shape"), m_distribution);
    layout->addLayout(kinds);
    layout->addWidget(m_path);
    layout->addWidget(m_inBase);
    layout->addWidget(m_backToBase);
    layout->addSpacing(space::unit * 2);

    layout->addLayout(captioned(tr("Source"), m_source));
    layout->addLayout(captioned(tr("Owner"), m_owner));
    layout->addLayout(captioned(tr("Confidence"), m_confidence));
    auto* reviewed = new QHBoxLayout;
    reviewed->setSpacing(space::unit);
    reviewed->addLayout(captioned(tr("Reviewed"), m_reviewed), 1);
    m_today->setToolTip(tr("Reviewed today"));
    m_today->setAccessibleName(tr("Reviewed today"));
    reviewed->addWidget(m_today, 0, Qt::AlignBottom);
    layout->addLayout(reviewed);
    auto* why = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
    why->setText(tr("Why this value"));
    layout->addWidget(why);
    layout->addWidget(m_rationale);
    layout->addSpacing(space::unit * 2);
    for (QWidget* holder : std::initializer_list<QWidget*>{m_workType, m_milestone, m_surplus})
        layout->addWidget(holder);
    layout->addStretch(1);
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_owner, m_reviewed})
        field->setMinimumWidth(60);
}

void LeverPanel::show(const GridRow& row, int month) {
    if (!(row == m_row) || month != m_month) {
        for (TextField* field : {m_low, m_base, m_high, m_source, m_owner, m_reviewed}) field->forget();
        m_rationale->forget();
    }
    m_row = row;
    m_month = month;
    read();
}

QString LeverPanel::place() const {
    const auto plan = m_document.plan();
    return plan ? leverTitle(m_row.lever, *plan) : QString();
}

QString LeverPanel::pathInWords() const {
    const auto plan = m_document.scenarioPlan();
    const plan::Trajectory* path = pathOf(*m_document.plan(), m_document.scenario(), m_row.lever);
    if (!plan || !path || m_row.isScalar()) return {};
    switch (path->shape()) {
    case plan::Shape::constant: return tr("The same in every month.");
    case plan::Shape::linear: return tr("In a straight line between its points.");
    case plan::Shape::monthly: return tr("A value of its own in each month.");
    case plan::Shape::steps: break;
    }
    QStringList steps;
    constexpr std::size_t most = 6;
    for (std::size_t i = 0; i < path->points().size() && i < most; ++i) {
        const plan::Point& point = path->points()[i];
        steps << QStringLiteral("%1 %2").arg(monthShort(plan->monthAt(point.month), locale()),
                                             formatNumber(point.value, m_row.unit(), locale()));
    }
    if (path->points().size() > most) steps << QStringLiteral("…");
    return tr("In steps: %1").arg(steps.join(QStringLiteral(", ")));
}

void LeverPanel::read() {
    const auto plan = m_document.plan();
    const auto inScenario = m_document.scenarioPlan();
    const plan::Lever* lever = inScenario ? inScenario->find(m_row.lever) : nullptr;
    const plan::Lever* base = plan ? plan->find(m_row.lever) : nullptr;
    if (!lever || !base) return;
    m_month = std::min(m_month, plan->months - 1);
    const plan::LeverInfo& info = plan::info(m_row.lever.key);
    const QString currency = QString::fromStdString(plan->currency);
    const auto forEdit = [&](double value) { return formatForEdit(value, info.unit, locale()); };
    const bool writable = !m_document.isReadOnly();

    m_title->setText(leverTitle(m_row.lever, *plan));
    QStringList when;
    if (info.byMonth)
        when << monthLong(plan->monthAt(m_month), locale());
    else
        when << tr("One value for all months");
    when << label(info.kind);
    if (m_document.scenario() != plan::baseScenario) when << scenarioLabel(m_document.scenario());
    const QString unit = unitLabel(info.unit, currency);
    if (!unit.isEmpty()) when << unit;
    m_when->setText(when.join(QStringLiteral(" · ")));
    m_help->setText(help(m_row.lever.key));
    m_typical->setText(tr("Usual: %1").arg(typical(m_row.lever.key)));
    m_typical->setVisible(!typical(m_row.lever.key).isEmpty());

    m_base->setStored(forEdit(lever->base.at(m_month)));
    // An end kept as a difference or a factor of base is the outcome of a calculation: its last digits are
    // dust.
    const auto endForEdit = [&](double value) { return forEdit(QString::number(value, 'g', 12).toDouble()); };
    m_low->setStored(lever->range ? endForEdit(lever->lowAt(m_month)) : QString());
    m_high->setStored(lever->range ? endForEdit(lever->highAt(m_month)) : QString());
    m_low->setPlaceholderText(QStringLiteral("–"));
    m_high->setPlaceholderText(QStringLiteral("–"));
    m_bar->setVisible(lever->range.has_value());
    if (lever->range) {
        const auto worded = [&](double value) {
            return formatWithUnit(value, info.unit, locale(), currency);
        };
        m_bar->setPicture(pictureOf(*lever, m_month),
                          tr("Low %1, base %2, high %3; low and high are %4, %5")
                              .arg(worded(lever->lowAt(m_month)), worded(lever->base.at(m_month)),
                                   worded(lever->highAt(m_month)), label(lever->range->meaning),
                                   label(lever->range->distribution)));
    }
    m_rangeHint->setText(info.kind == plan::LeverKind::bet
                             ? tr("A bet without a range: type how low and how high it may be.")
                             : tr("No range. Type low and high where it is not certain."));
    m_rangeHint->setVisible(!lever->range);
    for (QComboBox* choice : {m_meaning, m_distribution})
        choice->setEnabled(writable && lever->range.has_value());
    if (lever->range) {
        m_meaning->setCurrentIndex(static_cast<int>(lever->range->meaning));
        m_distribution->setCurrentIndex(static_cast<int>(lever->range->distribution));
    }
    m_path->setText(pathInWords());
    m_path->setVisible(!m_path->text().isEmpty());
    const bool overridden = isOverridden(*plan, m_document.scenario(), m_row.lever);
    m_inBase->setText(
        tr("In Base: %1").arg(formatWithUnit(base->base.at(m_month), info.unit, locale(), currency)));
    m_inBase->setVisible(overridden);
    m_backToBase->setVisible(overridden && writable);

    const plan::Provenance& provenance = base->provenance;
    m_source->setStored(QString::fromStdString(provenance.source));
    m_owner->setStored(QString::fromStdString(provenance.owner));
    m_owner->setPlaceholderText(info.kind == plan::LeverKind::bet ? tr("nobody yet") : QString());
    m_source->setPlaceholderText(info.kind == plan::LeverKind::bet ? tr("not given") : QString());
    m_confidence->setCurrentIndex(provenance.confidence ? static_cast<int>(*provenance.confidence) + 1 : 0);
    m_reviewed->setStored(provenance.lastReviewed ? formatDate(*provenance.lastReviewed, locale())
                                                  : QString());
    m_reviewed->setPlaceholderText(tr("never"));
    m_rationale->setStored(QString::fromStdString(provenance.rationale));
    for (QLineEdit* field : {m_low, m_base, m_high, m_source, m_owner, m_reviewed})
        field->setReadOnly(!writable);
    m_rationale->setReadOnly(!writable);
    m_confidence->setEnabled(writable);
    m_today->setEnabled(writable);
    const bool ofWorkType = plan::isWorkTypeLever(m_row.lever.key);
    m_workType->setVisible(ofWorkType);
    if (ofWorkType) m_workType->show(m_row.lever.of);
    const bool ofMilestone = plan::holderOf(m_row.lever.key) == plan::Holder::milestone;
    m_milestone->setVisible(ofMilestone);
    if (ofMilestone) m_milestone->show(m_row.lever.of);
    m_surplus->setVisible(std::count(plan::surplusKeys.begin(), plan::surplusKeys.end(), m_row.lever.key) >
                          0);
}

void LeverPanel::typeBase(const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    const auto parsed =
        parseNumber(text, plan::info(m_row.lever.key), locale(), QString::fromStdString(plan->currency));
    if (!parsed.value) {
        m_base->refuse(parsed.reason);
        Q_EMIT said(parsed.reason);
        return;
    }
    const QString what = leverPlace(m_row.lever, m_row.isScalar() ? -1 : m_month, *plan, locale());
    m_document.apply(what, withTyped(*plan, m_document.scenario(), m_row.lever, m_month, *parsed.value));
}

void LeverPanel::typeEnd(End end, const QString& text) {
    const auto plan = m_document.plan();
    const auto inScenario = m_document.scenarioPlan();
    const plan::Lever* lever = inScenario ? inScenario->find(m_row.lever) : nullptr;
    if (!lever) return;
    TextField* field = end == End::low ? m_low : m_high;
    const TextField* other = end == End::low ? m_high : m_low;
    const QString what = (end == End::low ? tr("Low of %1") : tr("High of %1"))
                             .arg(leverPlace(m_row.lever, m_row.isScalar() ? -1 : m_month, *plan, locale()));
    if (text.trimmed().isEmpty()) {
        // Without either end there is no range; one end alone is no range either.
        if (other->text().trimmed().isEmpty() || lever->range)
            m_document.apply(tr("No range for %1").arg(place()),
                             withRange(*plan, m_document.scenario(), m_row.lever, std::nullopt));
        return;
    }
    const auto parsed =
        parseNumber(text, plan::info(m_row.lever.key), locale(), QString::fromStdString(plan->currency));
    if (!parsed.value) {
        field->refuse(parsed.reason);
        Q_EMIT said(parsed.reason);
        return;
    }
    plan::Range range;
    if (lever->range)
        range = *lever->range;
    else
        range.low = range.high = lever->base; // the end not typed yet stands at base
    plan::Trajectory& path = end == End::low ? range.low : range.high;
    double written = *parsed.value;
    const double base = lever->base.at(m_month);
    if (range.basis == plan::RangeBasis::difference) written -= base;
    if (range.basis == plan::RangeBasis::factor) {
        if (base == 0)
            range.basis = plan::RangeBasis::value;
        else
            written /= base;
    }
    path = m_row.isScalar() ? plan::Trajectory::constant(written)
                            : path.withTyped(m_month, written, plan->months);
    m_document.apply(what, withRange(*plan, m_document.scenario(), m_row.lever, range));
}

void LeverPanel::typeReviewed(const QString& text) {
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
    changeProvenance(tr("Review of %1"), [&](plan::Provenance& p) { p.lastReviewed = date; });
}

void LeverPanel::changeRange(const QString& what, const std::function<void(plan::Range&)>& change) {
    const auto plan = m_document.plan();
    const plan::Range* now = plan ? rangeOf(*plan, m_document.scenario(), m_row.lever) : nullptr;
    if (!now) return;
    plan::Range range = *now;
    change(range);
    m_document.apply(what.arg(place()), withRange(*plan, m_document.scenario(), m_row.lever, range));
}

void LeverPanel::changeProvenance(const QString& what, const std::function<void(plan::Provenance&)>& change) {
    const auto plan = m_document.plan();
    if (!plan) return;
    plan::Plan after = *plan;
    if (plan::Lever* lever = after.find(m_row.lever)) change(lever->provenance);
    m_document.apply(what.arg(place()), std::move(after));
}

} // namespace headroom::ui
