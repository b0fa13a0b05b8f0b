#include "ui/window/guided/result_pane.h"

#include "ui/charts/month_chart.h"
#include "ui/pages/page_spec.h"
#include "ui/theme/surface.h"
#include "ui/window/headline_strip.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace headroom::ui {

namespace {
enum Tile { automation, people, required, gap, cost, spared, tileCount };
constexpr int tilesAcross = 3;
} // namespace

ResultPane::ResultPane(DraftDesk& desk, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_answer(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_remedy(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_chart(new MonthChart(theme)) {
    setSurface(*this, Surface::inspector);
    auto* strip = new QGridLayout;
    strip->setSpacing(0);
    for (int i = 0; i < tileCount; ++i) {
        auto* tile = new HeadlineTile(theme);
        tile->setFirst(i % tilesAcross == 0);
        // They lead nowhere yet: there is no plan to go into.
        tile->setFocusPolicy(Qt::NoFocus);
        tile->setAttribute(Qt::WA_TransparentForMouseEvents);
        strip->addWidget(tile, i / tilesAcross, i % tilesAcross);
        strip->setColumnStretch(i % tilesAcross, 1);
        m_tiles.push_back(tile);
    }
    auto* title = new PanelLabel(theme, TextStyle::secondaryStrong, ColourRole::muted);
    title->setText(tr("The plan so far"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::unit * 2);
    column->addWidget(title);
    column->addLayout(strip);
    column->addWidget(m_answer);
    column->addWidget(m_remedy);
    column->addWidget(m_chart, 1);
    m_chart->setMaximumHeight(420);
    column->addStretch(0);
    m_chart->setColumnsAutomatic();
    m_chart->setFocusPolicy(Qt::TabFocus);
    connect(&desk, &DraftDesk::resultReady, this, &ResultPane::read);
    read();
}

void ResultPane::setSubject(Subject subject) {
    m_subject = subject;
    read();
}

void ResultPane::read() {
    const auto result = m_desk.result();
    const QString none = QStringLiteral("–");
    const QStringList names{tr("Automation"), tr("People"), tr("Required, peak"),
                            tr("Worst gap"),  tr("Cost"),   tr("Spared by AI")};
    if (!result || !result->projection) {
        for (int i = 0; i < tileCount; ++i) m_tiles[static_cast<std::size_t>(i)]->setText({names[i], none});
        m_answer->setText(result ? tr("The plan cannot be calculated yet.") : QString());
        m_remedy->setText(result && !result->findings.empty()
                              ? wordsFor(result->findings.front(), *result->plan, locale()).sentence
                              : QString());
        m_chart->setData({});
        return;
    }
    const projection::Projection& projection = *result->projection;
    const projection::Headlines& h = result->headlines;
    const plan::Plan& plan = *result->plan;
    const QString money = QString::fromStdString(plan.currency);
    const auto fte = [this](double value) { return formatWithUnit(value, plan::Unit::fte, locale()); };
    const auto percent = [this](double value) { return formatWithUnit(value, plan::Unit::share, locale()); };
    const auto monthOf = [&](int t) { return monthShortWithYear(plan.monthAt(t), locale()); };
    const auto show = [this](int tile, const QString& name, const QString& figure, const QString& beside,
                             ColourRole role) {
        m_tiles[static_cast<std::size_t>(tile)]->setText({name, figure, role, std::nullopt, beside});
    };
    show(automation, tr("Automation, %1").arg(monthOf(h.lastMonth)), percent(h.automationAtEnd),
         tr("%1 today").arg(percent(projection.inputs.automationToday)), ColourRole::accent);
    const auto heads = projection.series(plan::Metric::headcount);
    show(people, names[people], formatNumber(heads.front(), plan::Unit::people, locale()),
         tr("%1 at the end").arg(formatNumber(heads.back(), plan::Unit::people, locale())), ColourRole::ink);
    show(required, names[required], fte(h.requiredPeak), monthOf(h.requiredPeakMonth), ColourRole::ink);
    show(gap, names[gap], fte(h.worstGap), monthOf(h.worstGapMonth),
         h.worstGap < 0 ? ColourRole::trouble : ColourRole::ink);
    show(cost, names[cost], formatMoneyShort(h.totalCost, money, locale()),
         plan.months == 1 ? tr("1 month") : tr("%n months", nullptr, plan.months), ColourRole::ink);
    show(spared, names[spared], fte(h.sparedFte), tr("against today's AI"), ColourRole::ink);

    const PageSpec page = m_subject == Subject::demand       ? demandPage()
                          : m_subject == Subject::automation ? automationPage()
                                                             : overviewPage();
    const PageInput input{plan, projection, locale()};
    const Answer answer = page.answer(input);
    m_answer->setText(answer.title);
    m_answer->setRole(answer.trouble ? ColourRole::trouble : ColourRole::ink);
    m_remedy->setText(answer.remedy);
    m_chart->setData(page.chart(input, nullptr));
}

} // namespace headroom::ui
