#include "ui/window/lever_panel.h"

#include "ui/grid/lever_edit.h"
#include "ui/window/comments_box.h"
#include "ui/window/correlation_list.h"
#include "ui/window/lever_history.h"
#include "ui/window/milestone_panel.h"
#include "ui/window/panel_parts.h"
#include "ui/window/provenance_panel.h"
#include "ui/window/range_shape_panel.h"
#include "ui/window/surplus_panel.h"
#include "ui/window/text_field.h"
#include "ui/window/work_type_panel.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"
#include "ui/words/range_tables.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

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
    , m_shape(new RangeShapePanel(document, theme))
    , m_backToBase(new QPushButton(tr("Back to Base")))
    , m_together(new QWidget)
    , m_correlations(new CorrelationList(CorrelationList::Of::lever, document, theme))
    , m_provenance(new ProvenancePanel(document, theme))
    , m_workType(new WorkTypePanel(document, theme))
    , m_milestone(new MilestonePanel(document, theme, MilestonePanel::Delay::elsewhere))
    , m_surplus(new SurplusPanel(document, theme))
    , m_comments(new CommentsBox(document, theme))
    , m_history(new LeverHistory(document, theme)) {
    layOut();
    connect(m_base, &TextField::committed, this, &LeverPanel::typeBase);
    connect(m_bar, &RangeBar::moved, this, [this](double base) { m_document.tryOut(withBase(base)); });
    connect(m_bar, &RangeBar::settled, this,
            [this](double base) { m_document.apply(edited(), withBase(base)); });
    connect(m_bar, &RangeBar::abandoned, &document, &Document::leaveTry);
    connect(m_low, &TextField::committed, this, [this](const QString& text) { typeEnd(End::low, text); });
    connect(m_high, &TextField::committed, this, [this](const QString& text) { typeEnd(End::high, text); });
    connect(m_backToBase, &QPushButton::clicked, this, [this] {
        const auto plan = m_document.plan();
        const plan::Lever* base = plan ? plan->find(m_row.lever) : nullptr;
        if (!base) return;
        plan::Plan after = withRange(*plan, m_document.scenario(), m_row.lever, base->range);
        after = plan::withTrajectory(after, m_document.scenario(), m_row.lever, base->base);
        m_document.apply(tr("%1 back to Base").arg(leverTitle(m_row.lever, *plan)), std::move(after));
    });
    connect(m_shape, &RangeShapePanel::said, this, &LeverPanel::said);
    connect(m_correlations, &CorrelationList::said, this, &LeverPanel::said);
    connect(m_correlations, &CorrelationList::leverWanted, this, &LeverPanel::leverWanted);
    connect(m_provenance, &ProvenancePanel::said, this, &LeverPanel::said);
    connect(m_workType, &WorkTypePanel::said, this, &LeverPanel::said);
    connect(m_milestone, &MilestonePanel::said, this, &LeverPanel::said);
    connect(m_history, &LeverHistory::historyWanted, this, &LeverPanel::historyWanted);
    connect(m_surplus, &SurplusPanel::leverWanted, this, &LeverPanel::leverWanted);
}

void LeverPanel::layOut() {
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
        ends->addLayout(captioned(m_theme, name, field), 1);
    }
    layout->addWidget(m_bar);
    layout->addLayout(ends);
    layout->addWidget(m_rangeHint);
    layout->addWidget(m_shape);
    layout->addWidget(m_path);
    layout->addWidget(m_inBase);
    layout->addWidget(m_backToBase);
    auto* together = new QVBoxLayout(m_together);
    together->setContentsMargins(0, space::unit * 2, 0, 0);
    together->setSpacing(2);
    auto* heading = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
    heading->setText(tr("Moves with"));
    heading->setToolTip(tr("Bets that come true together, or instead of each other: 1 is always together, 0 "
                           "has nothing to do with each other, −1 is one high where the other is low."));
    together->addWidget(heading);
    together->addWidget(m_correlations);
    layout->addWidget(m_together);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_provenance);
    layout->addSpacing(space::unit * 2);
    for (QWidget* holder : std::initializer_list<QWidget*>{m_workType, m_milestone, m_surplus})
        layout->addWidget(holder);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_comments);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_history);
    layout->addStretch(1);
}

void LeverPanel::show(const GridRow& row, int month) {
    if (!(row == m_row) || month != m_month) {
        for (TextField* field : {m_low, m_base, m_high}) field->forget();
        m_provenance->forget();
    }
    m_row = row;
    m_month = month;
    read();
}

TextField& LeverPanel::ownerField() {
    return m_provenance->ownerField();
}

QWidget& LeverPanel::fieldOf(LeverPart part) {
    switch (part) {
    case LeverPart::weights: return m_shape->weightField(0);
    case LeverPart::outcome:
        // Of a lever with one value the choice itself is at fault.
        if (m_row.isScalar()) return m_shape->outcomeBox();
        return m_shape->followsField();
    case LeverPart::correlations: return m_correlations->startField();
    case LeverPart::none: break;
    }
    return *m_base;
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
    const bool movable = writable && lever->range.has_value();
    // Ends that are values of their own stay where they are; others go along with base.
    const bool apart = movable && lever->range->basis == plan::RangeBasis::value;
    m_bar->setLimits(!movable ? std::nullopt
                     : apart  ? std::optional(RangeAxis{lever->lowAt(m_month), lever->highAt(m_month)})
                              : std::optional(RangeAxis{info.minimum, info.maximum.value_or(1e8)}),
                     info.whole);
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
    m_path->setText(pathInWords());
    m_path->setVisible(!m_path->text().isEmpty());
    const bool overridden = isOverridden(*plan, m_document.scenario(), m_row.lever);
    m_inBase->setText(
        tr("In Base: %1").arg(formatWithUnit(base->base.at(m_month), info.unit, locale(), currency)));
    m_inBase->setVisible(overridden);
    m_backToBase->setVisible(overridden && writable);

    for (QLineEdit* field : {m_low, m_base, m_high}) field->setReadOnly(!writable);
    m_shape->show(m_row.lever, m_month);
    m_correlations->show(m_row.lever);
    m_history->show(m_row.lever);
    m_comments->show(
        {.lever = m_row.lever, .month = info.byMonth ? std::optional{plan->monthAt(m_month)} : std::nullopt});
    m_together->setVisible(lever->range || m_correlations->rowCount() > 0);
    m_provenance->show(m_row.lever);
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
    m_document.apply(edited(), withBase(*parsed.value));
}

QString LeverPanel::edited() const {
    return leverPlace(m_row.lever, m_row.isScalar() ? -1 : m_month, *m_document.plan(), locale());
}

plan::Plan LeverPanel::withBase(double base) const {
    return withTyped(*m_document.plan(), m_document.scenario(), m_row.lever, m_month, base);
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

} // namespace headroom::ui
