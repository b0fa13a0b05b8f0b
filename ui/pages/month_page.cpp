#include "ui/pages/month_page.h"

#include "ui/pages/chart_parts.h"
#include "ui/pages/page_pane.h"
#include "ui/pages/page_state.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/stair_editing.h"
#include "ui/words/errors.h"
#include "ui/words/format.h"
#include "ui/words/ranges.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int leastWidth = 360, leastHeight = 238; // of chart and grid: a low chart over four rows
constexpr int waitingDelay = 200;                  // ms; a result that is there sooner needs no word
} // namespace

MonthPage::MonthPage(PageSpec spec, Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_spec(std::move(spec))
    , m_document(document)
    , m_theme(theme)
    , m_model(document, locale())
    , m_title(new WrappedLabel)
    , m_waiting(new QLabel(tr("Calculating…")))
    , m_remedy(new WrappedLabel)
    , m_offers(new QVBoxLayout)
    , m_body(new QWidget)
    , m_chart(new MonthChart(theme, m_body))
    , m_stairs(new StairEditing(document, *m_chart, this))
    , m_waitingShown(new QTimer(this))
    , m_tableLate(new QTimer(this)) {
    setAccessibleName(m_spec.name);
    m_model.setRecipe(m_spec.rows);
    m_grid = new MonthGrid(m_model, theme, m_body);
    m_grid->setTinted(m_spec.tinted);
    m_title->setObjectName(QStringLiteral("answer"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSelectable(true);
    m_remedy->setObjectName(QStringLiteral("remedy"));
    m_waiting->hide();
    m_waitingShown->setSingleShot(true);
    m_waitingShown->setInterval(waitingDelay);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_waiting, 0, Qt::AlignTop);
    if (!m_spec.action.isEmpty()) {
        m_action = new QPushButton(m_spec.action);
        connect(m_action, &QPushButton::clicked, this, &MonthPage::actionWanted);
        head->addSpacing(space::unit * 2);
        head->addWidget(m_action, 0, Qt::AlignTop);
    }
    head->addSpacing(space::unit * 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::unit, space::unit, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(2);
    m_remedy->setContentsMargins(0, 0, space::unit * 3, 0);
    layout->addWidget(m_remedy);
    layout->addLayout(m_offers);
    if (m_spec.chooser) {
        layout->addSpacing(space::unit * 2);
        layout->addWidget(m_spec.chooser(document, theme, this));
    }
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_body, 1);
    m_body->setMinimumSize(leastWidth, leastHeight);
    m_body->installEventFilter(this);
    m_tableLate->setSingleShot(true);
    m_tableLate->setInterval(waitingDelay);
    if (m_spec.secondView || !m_spec.panes.empty()) addViews();
    if (m_spec.strip) {
        m_strip = new MonthChart(theme, m_body);
        if (m_spec.stripHasOwnMonths) m_strip->setColumnsAutomatic();
    }

    connect(m_grid, &MonthGrid::columnsChanged, this, &MonthPage::lineUp);
    connect(m_grid, &MonthGrid::said, this, &MonthPage::said);
    connect(m_grid, &MonthGrid::monthHovered, m_chart, &MonthChart::setHoveredMonth);
    connect(m_chart, &MonthChart::monthHovered, m_grid, &MonthGrid::setHoveredMonth);
    if (m_strip && !m_spec.stripHasOwnMonths) {
        connect(m_grid, &MonthGrid::monthHovered, m_strip, &MonthChart::setHoveredMonth);
        connect(m_chart, &MonthChart::monthHovered, m_strip, &MonthChart::setHoveredMonth);
        connect(m_strip, &MonthChart::monthHovered, m_chart, &MonthChart::setHoveredMonth);
        connect(m_strip, &MonthChart::monthHovered, m_grid, &MonthGrid::setHoveredMonth);
    }
    connect(m_grid, &MonthGrid::cellChanged, this, &MonthPage::readChart);
    connect(m_grid, &MonthGrid::foldedChanged, this, &MonthPage::shareHeight);
    connect(m_stairs, &StairEditing::said, this, &MonthPage::said);
    // The line follows the hand at once; what follows from it comes with the result.
    connect(m_stairs, &StairEditing::tried, this, &MonthPage::readChart);
    connect(m_stairs, &StairEditing::placeChosen, this,
            [this](const plan::LeverRef& lever, int month) { m_grid->goTo(lever, month); });
    connect(m_chart, &MonthChart::lineClicked, this, [this](int line, int month) {
        if (const auto lever = m_chart->data().lines[static_cast<std::size_t>(line)].leads)
            m_grid->goTo(*lever, month);
    });
    for (MonthChart* chart : {m_chart, m_strip})
        if (chart)
            connect(chart, &MonthChart::commentWanted, this, [this] { Q_EMIT commentWanted(m_spec.key); });
    connect(m_chart, &MonthChart::asideClicked, this, [this] {
        if (m_spec.whole) m_grid->goTo(*m_spec.whole, std::max(0, m_grid->currentIndex().column()));
    });
    connect(m_remedy, &QLabel::linkActivated, this, &MonthPage::findingsWanted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MonthPage::shareHeight);
    connect(&document, &Document::resultReady, this, &MonthPage::read);
    connect(&document, &Document::rangesReady, this, &MonthPage::readRanges);
    if (m_spec.state) {
        connect(m_spec.state.get(), &PageState::changed, this, [this] {
            m_model.setRecipe(m_spec.rows);
            wantRanges();
            read();
        });
        connect(m_spec.state.get(), &PageState::answerChanged, this, [this] {
            if (!isVisible()) {
                m_outdated = true;
                return;
            }
            readAnswer();
            readChart();
        });
    }
    connect(&document, &Document::planChanged, this, [this] {
        readOffers();
        m_waitingShown->start();
    });
    connect(m_waitingShown, &QTimer::timeout, this,
            [this] { m_waiting->setVisible(m_document.plan() && !m_document.isCurrent()); });
    connect(&theme, &Theme::changed, this, &MonthPage::restyle);
    restyle();
    readOffers();
    read();
}

void MonthPage::restyle() {
    const Colours& colours = m_theme.colours();
    const auto dress = [](QLabel* label, const QFont& font, const QColor& colour) {
        label->setFont(font);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
    };
    dress(m_title, m_theme.font(TextStyle::title), colours.ink);
    dress(m_remedy, m_theme.font(TextStyle::body), colours.muted);
    dress(m_waiting, m_theme.font(TextStyle::secondary), colours.muted);
    if (m_note) dress(m_note, m_theme.font(TextStyle::secondary), colours.muted);
}

PageInput MonthPage::inputOf(const plan::Plan& plan, const projection::Projection& projection) const {
    PageInput input{plan, projection, locale()};
    input.ranges = m_ranges.get();
    input.rangesCurrent = m_ranges && m_document.rangesAreCurrent();
    input.view = view();
    if (const auto result = m_document.result(); result && result->projection.get() == &projection)
        input.now = result->now.get();
    return input;
}

Answer MonthPage::currentAnswer() const {
    const auto result = m_document.result();
    const auto plan = m_document.scenarioPlan();
    if (!result || !plan) return {};
    if (result->projection) return m_spec.answer(inputOf(*plan, *result->projection));
    Answer answer;
    answer.trouble = true;
    const int errors = result->headlines.errors;
    answer.title = errors == 1 ? tr("One thing keeps the plan from being calculated")
                               : tr("%n things keep the plan from being calculated", nullptr, errors);
    const auto worst =
        std::find_if(result->findings.begin(), result->findings.end(),
                     [](const plan::Finding& finding) { return finding.severity == plan::Severity::error; });
    if (worst != result->findings.end()) {
        const FindingWords words = wordsFor(*worst, *result->plan, locale());
        answer.remedy = QStringLiteral("%1 %2 <a href=\"findings\">%3</a>")
                            .arg(words.sentence.toHtmlEscaped(), words.remedy.toHtmlEscaped(), tr("Show it"));
    }
    return answer;
}

void MonthPage::read() {
    m_waitingShown->stop();
    m_waiting->hide();
    // A page out of sight is read when it is shown: an edit costs what is on the screen.
    m_outdated = !isVisible();
    if (m_outdated && m_document.result() && !m_title->text().isEmpty()) return;
    m_ranges = m_document.ranges();
    readAnswer();
    readChart();
    readTable();
    readPane();
}

void MonthPage::readAnswer() {
    const Answer answer = currentAnswer();
    m_title->setText(withUnitsKept(answer.title));
    // What keeps the plan from being calculated has a link; names in other sentences are the user's.
    const auto result = m_document.result();
    const bool linked = result && !result->projection;
    m_remedy->setTextFormat(linked ? Qt::RichText : Qt::PlainText);
    // A stop of the keyboard only where there is a link to follow.
    m_remedy->setSelectable(!linked);
    if (linked)
        m_remedy->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                          Qt::LinksAccessibleByKeyboard);
    QStringList remedy;
    if (!answer.remedy.isEmpty()) remedy << answer.remedy;
    if (showsBands() && m_ranges && result && result->projection)
        remedy << tr("Ranges: %1.")
                      .arg(drawsNote(m_ranges->draws(), m_ranges->plan->draws.draws,
                                     m_document.rangesAreCurrent(), locale()));
    m_remedy->setText(withUnitsKept(remedy.join(QStringLiteral("  "))));
    m_remedy->setVisible(!remedy.isEmpty());
}

/// A stage of the simulation is done.
void MonthPage::readRanges() {
    if (!isVisible()) {
        m_outdated = true;
        return;
    }
    m_ranges = m_document.ranges();
    if (m_spec.answersFromRanges || m_spec.bands) readAnswer();
    readChart();
    readPane();
}

void MonthPage::readPane() {
    if (PagePane* shown = pane(); shown && isVisible()) shown->read();
}

/// What nobody looks at is not calculated.
void MonthPage::wantRanges() {
    if (m_panes.empty()) return;
    const PagePane* shown = isVisible() ? pane() : nullptr;
    m_document.wantRanges(shown ? shown->wants() : RangesWants{});
}

/// A table out of sight is not made: what it needs may take many projections.
void MonthPage::readTable(bool evenInPart) {
    m_tableLate->stop();
    if (!showsTable() || !isVisible()) return;
    const auto result = m_document.result();
    const auto plan = m_document.scenarioPlan();
    PageTable table;
    table.name = m_spec.secondView->name;
    table.empty = tr("This can be said once the plan can be calculated.");
    if (plan && result && result->projection) {
        PageInput input = inputOf(*plan, *result->projection);
        std::optional<projection::BackfillStop> stop;
        if (m_spec.secondView->needsBackfillStop) {
            stop = m_document.backfillStop();
            // Rows that come and go with every edit would only flicker: for a moment the older table stays.
            if (!stop && !evenInPart && !m_table->table().rows.empty()) return m_tableLate->start();
            if (stop) input.backfillStop = &*stop;
        }
        table = m_spec.secondView->table(input);
    }
    m_note->setText(table.note);
    m_table->setTable(std::move(table));
}

void MonthPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    wantRanges();
    if (m_outdated)
        read();
    else
        readTable();
    shareHeight();
}

void MonthPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    wantRanges();
}

void MonthPage::readChart() {
    const auto result = m_document.result();
    const auto plan = m_document.scenarioPlan();
    if (!plan || !result || !result->projection || paneAlone()) {
        // Numbers that do not exist are not drawn: the grid takes the room, or a pane that has its own chart.
        m_chart->hide();
        if (m_strip) m_strip->hide();
        shareHeight();
        return;
    }
    // An older result of another shape cannot be drawn over this plan's months.
    if (result->projection->months() != plan->months ||
        result->projection->outputs.types() != static_cast<int>(plan->workTypes.size()))
        return;
    if (m_chart->isHidden()) {
        m_chart->show();
        shareHeight();
    }
    const PageInput input = inputOf(*plan, *result->projection);
    m_chart->setEditable(!m_document.isReadOnly());
    const QModelIndex current = m_grid->currentIndex();
    const auto ofPane = pane() ? pane()->monthChart() : std::nullopt;
    m_chart->setData(
        ofPane ? *ofPane
               : m_spec.chart(input, current.isValid() ? &m_model.gridRow(current.row()) : nullptr));
    if (m_strip) {
        const auto strip = m_spec.strip(input);
        const bool shown = strip.has_value();
        if (strip) m_strip->setData(*strip);
        if (m_strip->isHidden() == shown) {
            m_strip->setVisible(shown);
            shareHeight();
        }
    }
}

void MonthPage::readOffers() {
    if (!m_spec.offers) return;
    const auto plan = m_document.plan();
    const auto offers =
        plan && !m_document.isReadOnly() ? m_spec.offers(*plan, locale()) : std::vector<PageOffer>{};
    std::vector<QString> sentences;
    for (const PageOffer& offer : offers) sentences.push_back(offer.sentence);
    if (sentences == m_offered) return; // they stay over most edits
    m_offered = std::move(sentences);
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was taken
        delete item;
    }
    for (const PageOffer& offer : offers) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, space::unit, space::page, 0);
        auto* sentence = new QLabel(offer.sentence);
        sentence->setProperty("kind", QStringLiteral("muted"));
        auto* button = new QPushButton(offer.button);
        layout->addWidget(sentence);
        layout->addWidget(button);
        layout->addStretch(1);
        connect(button, &QPushButton::clicked, this, [this, offer] {
            if (!offer.edit)
                Q_EMIT importWanted();
            else if (const auto before = m_document.plan())
                m_document.apply(offer.undoText, offer.edit(*before));
        });
        m_offers->addWidget(row);
    }
}

} // namespace headroom::ui
