#include "ui/window/hiring_dialog.h"

#include "ui/charts/month_chart.h"
#include "ui/document/current_date.h"
#include "ui/grid/lever_edit.h"
#include "ui/pages/page_table_view.h"
#include "ui/window/month_choice.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/hiring.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

using plan::LeverKey;
using plan::Unit;

constexpr double usualLimit = 0.10;
constexpr int chartHeight = 150;
constexpr int watchEvery = 100; // ms

int leadOf(const plan::Plan& plan) {
    return static_cast<int>(std::lround(plan.lever(LeverKey::hiringLead).base.at(0)));
}

/// The month that positions can be opened in: this one, where someone can still start within the plan.
int usualPlanningMonth(const plan::Plan& plan) {
    const plan::Date today = currentDate();
    const plan::Month now{today.year(), today.month()};
    const auto months = static_cast<int>((now - plan.firstMonth).count());
    return months >= 0 && months + leadOf(plan) < plan.months ? months : 0;
}

} // namespace

HiringDialog::HiringDialog(Document& document, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_theme(theme)
    , m_plan(document.scenarioPlan())
    , m_question(staffing::hiringQuestion(*m_plan, usualLimit))
    , m_own(static_cast<std::size_t>(m_plan->months))
    , m_watch(new QTimer(this))
    , m_limit(new QLineEdit)
    , m_class(new QLineEdit)
    , m_cap(new QLineEdit)
    , m_month(panelChoice(tr("Positions can be opened from"), {}))
    , m_answer(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_detail(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_count(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_progress(new QProgressBar)
    , m_chart(new MonthChart(theme))
    , m_months(new PageTableView(theme))
    , m_costs(new PageTableView(theme))
    , m_search(new QPushButton)
    , m_accept(new QPushButton(tr("Accept"))) {
    setWindowTitle(tr("Propose hiring"));
    layOut();
    m_limit->setText(formatNumber(usualLimit, Unit::share, locale()));
    m_class->setText(QStringLiteral("1"));
    m_question.planningMonth = usualPlanningMonth(*m_plan);
    showMonths(*m_month, *m_plan, m_question.planningMonth);
    m_month->insertItem(0, tr("They are open already"), -leadOf(*m_plan));
    connectFields();
    m_limit->selectAll();
    seek();
}

void HiringDialog::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::unit * 2);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::unit * 4);
    const auto field = [&](QWidget* widget, const QString& name, const QString& tip, int stretch) {
        widget->setAccessibleName(name);
        widget->setToolTip(tip);
        fields->addLayout(captioned(m_theme, name, widget), stretch);
    };
    field(m_limit, tr("Chance of being understaffed at most, %"),
          tr("In every month that a hire can reach. A month may have another limit: type it in the table."),
          3);
    field(m_class, tr("Classes of, people"), tr("Hires come in whole classes of so many."), 2);
    field(m_cap, tr("At most a month, people"), tr("What recruiting can do. Empty: as many as are needed."),
          2);
    field(m_month, tr("Positions can be opened from"),
          tr("Nobody starts before the hiring lead of %1 from then.")
              .arg(formatWithUnit(leadOf(*m_plan), Unit::months, locale())),
          3);
    m_cap->setPlaceholderText(tr("no limit"));
    layout->addLayout(fields);

    auto* progress = new QHBoxLayout;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    auto* caption = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
    caption->setText(tr("Chance of being understaffed, by month"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    progress->addWidget(caption, 2);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_count, 1);
    progress->addWidget(m_search);
    layout->addWidget(m_answer);
    layout->addWidget(m_detail);
    layout->addLayout(progress);

    m_chart->setColumnsAutomatic();
    m_chart->setFixedHeight(chartHeight);
    layout->addWidget(m_chart);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(space::unit * 3);
    m_months->setAccessibleName(tr("Hires by month"));
    m_costs->setAccessibleName(tr("What it costs"));
    tables->addWidget(m_months, 10);
    tables->addWidget(m_costs, 11);
    layout->addLayout(tables, 1);

    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_accept->setToolTip(tr("Makes the proposed hires the planned ones. Undo takes it back."));
    m_accept->setProperty("kind", QStringLiteral("primary"));
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_accept);
    // Return in a field asks anew; it must not accept what the field was about to change.
    for (QPushButton* button : {close, m_search, m_accept}) button->setAutoDefault(false);
    layout->addLayout(buttons);
    resize(1240, 720);
}

void HiringDialog::connectFields() {
    for (QLineEdit* field : {m_limit, m_class, m_cap})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (!field->isModified()) return;
            field->setModified(false);
            // A limit for all months is one for all.
            if (field == m_limit) std::fill(m_own.begin(), m_own.end(), std::nullopt);
            seek();
        });
    connect(m_month, &QComboBox::activated, this, &HiringDialog::seek);
    connect(m_search, &QPushButton::clicked, this, [this] { isSearching() ? stop() : seek(); });
    connect(m_accept, &QPushButton::clicked, this, &HiringDialog::apply);
    connect(&m_proposals, &ProposalSearch::found, this, &HiringDialog::take);
    m_months->setCommit(
        [this](const PageRow& row, int, const QString& text) { return limitTyped(row.key.toInt(), text); });
    m_watch->setInterval(watchEvery);
    connect(m_watch, &QTimer::timeout, this, [this] {
        m_count->setText(
            tr("%1 draws simulated").arg(locale().toString(static_cast<qlonglong>(m_proposals.draws()))));
    });
}

std::optional<staffing::HiringQuestion> HiringDialog::readFields() {
    const auto parsed = [this](QLineEdit* field, const NumberField& what) {
        const ParsedNumber number = parseNumber(field->text(), what, locale());
        if (!number.value) say(number.reason, {}, true);
        return number.value;
    };
    const auto limit = parsed(m_limit, {tr("The limit"), Unit::share, 0, 1.0});
    if (!limit) return {};
    const auto size = parsed(m_class, {tr("The size of a class"), Unit::people, 1, 1000.0, true});
    if (!size) return {};
    staffing::HiringQuestion question = staffing::hiringQuestion(*m_plan, *limit);
    question.classSize = static_cast<int>(*size);
    if (!m_cap->text().trimmed().isEmpty()) {
        const auto cap = parsed(m_cap, {tr("The most a month"), Unit::people, *size, 10'000.0, true});
        if (!cap) return {};
        question.mostAMonth = static_cast<int>(*cap);
    }
    for (std::size_t t = 0; t < m_own.size(); ++t)
        if (m_own[t]) question.limits[t] = *m_own[t];
    question.planningMonth = m_month->currentData().toInt();
    return question;
}

/// A limit of one month; empty is none.
QString HiringDialog::limitTyped(int month, const QString& text) {
    double limit = 1;
    if (!text.trimmed().isEmpty()) {
        const ParsedNumber number = parseNumber(text, {tr("The limit"), Unit::share, 0, 1.0}, locale());
        if (!number.value) return number.reason;
        limit = *number.value;
    }
    m_own[static_cast<std::size_t>(month)] = limit;
    // The table is made anew by the search: not while its editor is still at work.
    QMetaObject::invokeMethod(this, &HiringDialog::seek, Qt::QueuedConnection);
    return {};
}

void HiringDialog::seek() {
    m_found.reset();
    m_accept->setEnabled(false);
    m_proposals.cancel();
    const auto question = readFields();
    if (!question) return stop();
    m_question = *question;
    m_proposals.seek(m_plan, m_question);
    m_count->setText({});
    m_watch->start();
    m_progress->show();
    m_search->setText(tr("Stop"));
    say(tr("Looking for the cheapest hires that keep the limits…"), {}, false);
    read();
}

void HiringDialog::stop() {
    const bool wasSearching = isSearching();
    m_proposals.cancel();
    m_watch->stop();
    m_progress->hide();
    m_count->setText({});
    m_search->setText(tr("Search"));
    if (wasSearching) say(tr("The search was stopped."), {}, false);
}

void HiringDialog::take(const std::shared_ptr<const FoundProposal>& found) {
    stop();
    if (!found->proposal) {
        say(oneLine(found->proposal.error()), {}, true);
        return;
    }
    m_found = found;
    const HiringWords words = wordsFor(*m_plan, found->proposal.value(), locale());
    say(words.title, words.rest, words.trouble);
    m_count->setText(tr("Judged by %1 draws")
                         .arg(locale().toString(static_cast<qlonglong>(found->proposal.value().draws))));
    m_accept->setEnabled(found->proposal.value().proposed && !m_document.isReadOnly());
    read();
}

void HiringDialog::say(const QString& title, const QStringList& rest, bool trouble) {
    m_answer->setText(withUnitsKept(title));
    m_answer->setRole(trouble ? ColourRole::trouble : ColourRole::ink);
    m_detail->setText(withUnitsKept(rest.join(u' ')));
}

void HiringDialog::read() {
    const staffing::HiringProposal* proposal = m_found ? &m_found->proposal.value() : nullptr;
    m_months->setTable(hiringTable(*m_plan, m_question, proposal, locale()));
    if (proposal) {
        m_costs->setTable(hiringCostTable(*m_plan, *proposal, locale()));
    } else {
        PageTable none;
        none.name = tr("What it costs");
        none.empty = tr("This is known once the search has ended.");
        m_costs->setTable(std::move(none));
    }
    readChart();
}

void HiringDialog::readChart() {
    MonthChartData chart;
    for (int t = 0; t < m_plan->months; ++t) chart.months.push_back(m_plan->monthAt(t));
    chart.unit = Unit::share;
    chart.fromZero = true;
    chart.upTo = 0.2;
    chart.title = tr("Chance of being understaffed");
    const auto add = [&](const QString& name, const std::vector<double>& values, ColourRole role, bool bold,
                         Qt::PenStyle dash = Qt::SolidLine) {
        MonthLine line;
        line.name = name;
        line.endLabel = name;
        line.values = values;
        line.role = role;
        line.step = true;
        line.bold = bold;
        line.dash = dash;
        line.width = bold ? 2 : 1.5;
        chart.lines.push_back(std::move(line));
    };
    std::vector<double> limits = m_question.limits;
    const int first = staffing::firstStart(*m_plan, m_question.planningMonth);
    for (int t = 0; t < m_plan->months; ++t) {
        double& limit = limits[static_cast<std::size_t>(t)];
        if (t < first || limit >= 1) limit = std::nan("");
    }
    add(tr("Limit"), limits, ColourRole::caution, false, Qt::DashLine);
    if (m_found) {
        const staffing::HiringProposal& proposal = m_found->proposal.value();
        add(tr("Today", "hires as they are planned"), proposal.today.chance, ColourRole::muted, false);
        if (proposal.proposed) add(tr("Proposed"), proposal.proposed->chance, ColourRole::accent, true);
        chart.summary = wordsFor(*m_plan, proposal, locale()).title;
    }
    m_chart->setData(chart);
}

void HiringDialog::apply() {
    if (!m_found || !m_found->proposal.value().proposed || !m_document.plan()) return;
    if (m_document.apply(tr("Proposed hiring"),
                         withPath(*m_document.plan(), m_document.scenario(), {LeverKey::plannedHires, {}},
                                  m_found->proposal.value().path)))
        accept();
}

} // namespace headroom::ui
