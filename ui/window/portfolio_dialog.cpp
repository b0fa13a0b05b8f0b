#include "ui/window/portfolio_dialog.h"

#include "ui/charts/month_chart.h"
#include "ui/pages/page_table_view.h"
#include "ui/theme/segmented_control.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/portfolio.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

using plan::Metric;
using plan::Unit;

constexpr int chartHeight = 190;
constexpr int sideWidth = 250;
enum View { people, gap, money };

// Where the workspace remembers what was ticked: names and ids, a line each.
const QString leversKey = QStringLiteral("portfolio.levers");
const QString leftOutKey = QStringLiteral("portfolio.leftOut");

QStringList linesOf(const QString& text) {
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QListWidget* tickList(const QString& name) {
    auto* list = new QListWidget;
    list->setAccessibleName(name);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void addTick(QListWidget& list, const QString& text, const QString& id, bool ticked) {
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

QStringList ticked(const QListWidget& list, bool wanted) {
    QStringList ids;
    for (int i = 0; i < list.count(); ++i)
        if ((list.item(i)->checkState() == Qt::Checked) == wanted)
            ids << list.item(i)->data(Qt::UserRole).toString();
    return ids;
}

} // namespace

PortfolioDialog::PortfolioDialog(Document& document, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_theme(theme)
    , m_plans(tickList(tr("Plans")))
    , m_levers(tickList(tr("Drawn together")))
    , m_answer(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_detail(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_progress(new QProgressBar)
    , m_views(new SegmentedControl(theme, tr("Chart"), this))
    , m_chart(new MonthChart(theme))
    , m_months(new PageTableView(theme))
    , m_teams(new PageTableView(theme)) {
    setWindowTitle(tr("Portfolio"));
    layOut();
    fillPlans();
    fillLevers();
    connect(m_plans, &QListWidget::itemChanged, this, [this] {
        if (m_filling) return;
        keep();
        fillLevers();
        seek();
    });
    connect(m_levers, &QListWidget::itemChanged, this, [this] {
        if (m_filling) return;
        keep();
        seek();
    });
    connect(m_views, &SegmentedControl::chosenChanged, this, &PortfolioDialog::readChart);
    connect(&m_search, &PortfolioSearch::found, this, &PortfolioDialog::take);
    m_plans->setFocus();
    seek();
}

void PortfolioDialog::layOut() {
    auto* side = new QVBoxLayout;
    side->setSpacing(space::unit);
    const auto caption = [&](const QString& text, const QString& help) {
        auto* label = new PanelLabel(m_theme, TextStyle::bodyStrong, ColourRole::ink);
        label->setText(text);
        label->setToolTip(help);
        side->addWidget(label);
    };
    caption(tr("Plans"), tr("Whose teams are added up, under Base."));
    side->addWidget(m_plans, 1);
    side->addSpacing(space::unit * 2);
    caption(tr("Drawn together"), {});
    auto* help = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
    help->setText(tr("What is ticked turns out alike in every plan that has it; the rest has its own luck."));
    side->addWidget(help);
    side->addWidget(m_levers, 2);

    auto* right = new QVBoxLayout;
    right->setSpacing(space::unit * 2);
    right->addWidget(m_answer);
    right->addWidget(m_detail);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Adding up"));
    // The chart must not jump when the work is done.
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    right->addWidget(m_progress);
    m_views->setChoices({tr("Required and available"), tr("Gap"), tr("Cost")}, View::people);
    right->addWidget(m_views, 0, Qt::AlignLeft);
    m_chart->setColumnsAutomatic();
    m_chart->setFixedHeight(chartHeight);
    right->addWidget(m_chart);
    m_months->setAccessibleName(tr("All teams by month"));
    m_teams->setAccessibleName(tr("Teams"));
    right->addWidget(m_months, 3);
    right->addWidget(m_teams, 2);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::unit * 4);
    auto* box = new QWidget;
    box->setLayout(side);
    side->setContentsMargins(0, 0, 0, 0);
    box->setFixedWidth(sideWidth);
    columns->addWidget(box);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->addLayout(columns, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(1240, 740);
}

void PortfolioDialog::fillPlans() {
    m_filling = true;
    const QStringList leftOut = linesOf(m_document.remembered(leftOutKey));
    for (const store::PlanSummary& summary : m_document.plans()) {
        if (summary.archived) continue;
        auto plan = m_document.storedPlan(summary.id);
        if (!plan) continue; // the list of plans says what is wrong with it
        m_read.emplace(summary.id, std::move(plan.value()));
        const QString id = QString::fromStdString(summary.id);
        addTick(*m_plans, QString::fromStdString(summary.name), id, !leftOut.contains(id));
    }
    m_filling = false;
}

/// Levers that at least two of the chosen plans have a range for. What was ticked stays so.
void PortfolioDialog::fillLevers() {
    m_filling = true;
    const QStringList shared = linesOf(m_document.remembered(leversKey));
    m_levers->clear();
    for (const ranges::SharedLever& lever : portfolio::shareable(chosenPlans())) {
        const QString name = QString::fromStdString(ranges::nameOf(lever));
        addTick(*m_levers, labelOf(lever), name, shared.contains(name));
    }
    m_filling = false;
}

std::vector<plan::Plan> PortfolioDialog::chosenPlans() {
    std::vector<plan::Plan> plans;
    for (const QString& id : ticked(*m_plans, true)) plans.push_back(m_read.at(id.toStdString()));
    return plans;
}

std::vector<ranges::SharedLever> PortfolioDialog::chosenLevers() const {
    std::vector<ranges::SharedLever> levers;
    for (const QString& name : ticked(*m_levers, true))
        if (const auto lever = ranges::sharedLeverNamed(name.toStdString())) levers.push_back(*lever);
    return levers;
}

/// A lever that no two of the chosen plans have now is not forgotten: it may be there again.
void PortfolioDialog::keep() {
    QStringList levers = linesOf(m_document.remembered(leversKey));
    for (const QString& name : ticked(*m_levers, false)) levers.removeAll(name);
    for (const QString& name : ticked(*m_levers, true))
        if (!levers.contains(name)) levers << name;
    m_document.remember(leversKey, levers.join(u'\n'));
    m_document.remember(leftOutKey, ticked(*m_plans, false).join(u'\n'));
}

void PortfolioDialog::seek() {
    m_progress->show();
    m_search.seek(chosenPlans(), chosenLevers());
}

const portfolio::Portfolio* PortfolioDialog::portfolio() const {
    return m_found && *m_found ? &m_found->value() : nullptr;
}

void PortfolioDialog::take(const PortfolioSearch::Found& found) {
    m_found = found;
    m_progress->hide();
    read();
}

void PortfolioDialog::read() {
    if (const portfolio::Portfolio* known = portfolio()) {
        const PortfolioWords words = wordsFor(*known, locale());
        m_answer->setText(withUnitsKept(words.title));
        m_answer->setRole(words.trouble ? ColourRole::trouble : ColourRole::ink);
        m_detail->setText(withUnitsKept(words.rest.join(u' ')));
        m_months->setTable(portfolioMonths(*known, locale()));
        m_teams->setTable(portfolioTeams(*known, locale()));
    } else if (m_found) {
        // One plan that cannot be calculated keeps the sum from being one; the others are not shown as all.
        m_answer->setText(oneLine(m_found->error()));
        m_answer->setRole(ColourRole::trouble);
        m_detail->setText(tr("Take the tick off that plan to see the others."));
        m_months->setTable(portfolioMonths({}, locale()));
        m_teams->setTable(portfolioTeams({}, locale()));
    }
    readChart();
}

void PortfolioDialog::readChart() {
    const portfolio::Portfolio* known = portfolio();
    const bool isShown = known && !known->months.empty();
    const bool hasCost = isShown && known->currency.has_value();
    m_chart->setVisible(isShown && (m_views->chosen() != View::money || hasCost));
    if (!m_chart->isVisibleTo(this)) return;
    MonthChartData chart;
    const auto line = [&](const QString& name, ColourRole role, const auto& of) {
        MonthLine one;
        one.name = name;
        one.endLabel = name;
        one.role = role;
        one.bold = true;
        for (const portfolio::Month& month : known->months) one.values.push_back(of(month));
        chart.lines.push_back(std::move(one));
    };
    const auto band = [&](const QString& name, const auto& of) {
        MonthBand range;
        range.name = name;
        range.lowLabel = QStringLiteral("P10");
        range.highLabel = QStringLiteral("P90");
        for (const portfolio::Month& month : known->months) {
            range.low.push_back(of(month).p10);
            range.high.push_back(of(month).p90);
        }
        chart.bands.push_back(std::move(range));
    };
    using Of = const portfolio::Month&;
    for (Of month : known->months) chart.months.push_back(month.month);
    for (Of month : known->months) chart.tinted.push_back(!month.shortTeams.empty());
    const auto view = static_cast<View>(m_views->chosen());
    switch (view) {
    case View::people:
        line(tr("Required"), ColourRole::accent, [](Of month) { return month.required; });
        line(tr("Available"), ColourRole::ink, [](Of month) { return month.available; });
        band(tr("Required"), [](Of month) { return month.requiredRange; });
        break;
    case View::gap:
        line(tr("Gap"), ColourRole::accent, [](Of month) { return month.gap; });
        band(tr("Gap"), [](Of month) { return month.gapRange; });
        break;
    case View::money:
        chart.unit = Unit::money;
        chart.currency = QString::fromStdString(*known->currency);
        line(tr("Cost"), ColourRole::accent, [](Of month) { return static_cast<double>(*month.cost) / 100; });
        band(tr("Cost"), [](Of month) { return *month.costRange; });
        break;
    }
    chart.title = m_views->labels().at(view);
    chart.summary = wordsFor(*known, locale()).title;
    m_chart->setData(chart);
}

} // namespace headroom::ui
