#include "ui/pages/review_pane.h"

#include "exchange/review_json.h"
#include "ui/document/current_date.h"
#include "ui/pages/page_table_view.h"
#include "ui/pages/review_sitting.h"
#include "ui/words/scenario_stories.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace headroom::ui {

ReviewPane::ReviewPane(std::shared_ptr<FinanceState> state, Document& document, const Theme& theme,
                       QWidget* parent)
    : PagePane(parent)
    , m_state(std::move(state))
    , m_document(document)
    , m_stack(new QStackedWidget)
    , m_quarter(new QComboBox)
    , m_start(new QPushButton)
    , m_open(new QPushButton(tr("Read")))
    , m_table(new PageTableView(theme))
    , m_sitting(new ReviewSitting(theme)) {
    m_quarter->setAccessibleName(tr("Quarter to review"));
    m_open->setToolTip(tr("Opens the selected review, as it was signed."));
    auto* list = new QWidget;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::page, 0);
    line->setSpacing(space::unit * 2);
    line->addWidget(m_quarter);
    line->addWidget(m_start);
    line->addStretch(1);
    line->addWidget(m_open);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit * 2);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_sitting);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->addWidget(m_stack, 1);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ReviewPane::readButtons);
    connect(m_start, &QPushButton::clicked, this, &ReviewPane::start);
    connect(m_open, &QPushButton::clicked, this, &ReviewPane::openChosen);
    connect(m_table, &QAbstractItemView::activated, this, &ReviewPane::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewPane::readButtons);
    connect(m_table, &PageTableView::said, this, &PagePane::said);
    connect(m_sitting, &ReviewSitting::said, this, &PagePane::said);
    connect(m_sitting, &ReviewSitting::changed, this, &ReviewPane::keep);
    connect(m_sitting, &ReviewSitting::left, this, &ReviewPane::leave);
    connect(m_sitting, &ReviewSitting::signedOff, this, &ReviewPane::sign);
    connect(m_sitting, &ReviewSitting::answered, this,
            [this](qint64 thread, const QString& text) { m_document.reply(thread, text); });
    connect(m_sitting, &ReviewSitting::resolved, this,
            [this](qint64 thread) { m_document.setResolved(thread, true); });
    connect(&document, &Document::commentsChanged, this, [this] {
        if (isVisible()) readThreads();
    });
    connect(&m_search, &ReviewSearch::found, this, &ReviewPane::take);
    connect(&document, &Document::reviewsChanged, this, [this] {
        if (isVisible()) read();
    });
}

bool ReviewPane::inSitting() const {
    return m_stack->currentIndex() == 1;
}

void ReviewPane::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    if (plan->id != m_planId) {
        m_search.cancel();
        m_waiting = false;
        m_stack->setCurrentIndex(0);
        m_planId = plan->id;
    }
    readList();
    // Actuals may have come, or a guardrail may have been decided on, while the sitting goes on.
    if (inSitting() && !m_sitting->isSigned() && m_soughtOf != plan) seek(m_sitting->record().review.quarter);
    if (inSitting()) {
        readThreads();
        readProposals();
    }
    readAnswer();
}

void ReviewPane::readThreads() {
    if (const auto plan = m_document.plan(); plan && !m_sitting->isSigned())
        m_sitting->showThreads(m_document.comments(), *plan, m_document.canRemark());
}

/// From Base, whatever scenario is looked at: that is what is approved.
void ReviewPane::readProposals() {
    const auto plan = m_document.plan();
    if (!plan || m_sitting->isSigned() || m_proposedOf == plan) return;
    m_proposedOf = plan;
    const auto projected = projection::project(plan);
    m_sitting->propose(
        projected ? proposedActions(projected.value(), m_sitting->record().review.quarter.after(), locale())
                  : std::vector<finance::ReviewAction>{});
}

void ReviewPane::readAnswer() {
    const auto plan = m_document.plan();
    m_state->setAnswer(FinanceView::reviews, inSitting()
                                                 ? reviewAnswer(m_sitting->record())
                                                 : reviewsAnswer(*plan, m_held, currentDate(), locale()));
}

void ReviewPane::readList() {
    const auto plan = m_document.plan();
    m_held.clear();
    for (store::Review& review : m_document.reviews()) {
        auto record = exchange::reviewFromJson(review.content);
        m_held.push_back(
            {std::move(review), record ? std::optional{std::move(record.value())} : std::nullopt});
    }
    m_table->setTable(reviewsTable(m_held, m_document.revisions(), locale()));
    const auto quarters = finance::reviewableQuarters(*plan);
    const auto before = chosenQuarter();
    const QSignalBlocker quiet(m_quarter);
    m_quarter->clear();
    int chosen = -1;
    for (const finance::Quarter& quarter : quarters) {
        const QString name = QString::fromStdString(finance::toString(quarter));
        m_quarter->addItem(quarterText(quarter), name);
        const bool held = std::any_of(m_held.begin(), m_held.end(), [&](const HeldReview& each) {
            return each.review.quarter == name.toStdString();
        });
        // The earliest that nobody reviewed is next; they come with the latest first.
        if (quarter == before || (!before && !held)) chosen = m_quarter->count() - 1;
    }
    m_quarter->setCurrentIndex(chosen < 0 ? 0 : chosen);
    readButtons();
}

std::optional<finance::Quarter> ReviewPane::chosenQuarter() const {
    return finance::parseQuarter(m_quarter->currentData().toString().toStdString());
}

void ReviewPane::readButtons() {
    const auto quarter = chosenQuarter();
    const auto draft = kept();
    const bool goesOn = quarter && draft && draft->review.quarter == *quarter;
    m_quarter->setVisible(m_quarter->count() > 1);
    m_start->setText(!quarter ? tr("Review…")
                     : goesOn ? tr("Go on with the review of %1…").arg(quarterText(*quarter))
                              : tr("Review %1…").arg(quarterText(*quarter)));
    m_start->setEnabled(quarter && m_document.canRemark());
    m_start->setToolTip(quarter
                            ? QString()
                            : tr("A quarter can be reviewed once it has actuals: type or import them on the "
                                 "page Actuals."));
    m_open->setEnabled(m_table->currentIndex().isValid() && !m_held.empty());
}

QString ReviewPane::keepKey() const {
    return QStringLiteral("review.sitting.") + QString::fromStdString(m_planId);
}

std::optional<finance::ReviewRecord> ReviewPane::kept() const {
    const QString text = m_document.remembered(keepKey());
    if (text.isEmpty()) return std::nullopt;
    auto record = exchange::reviewFromJson(text.toStdString());
    return record ? std::optional{std::move(record.value())} : std::nullopt;
}

void ReviewPane::keep() {
    m_document.remember(keepKey(), QString::fromStdString(exchange::reviewToJson(m_sitting->record())));
}

QString ReviewPane::freeRevisionName(const finance::Quarter& quarter) const {
    const QString wanted = tr("Review %1", "name of a revision").arg(quarterText(quarter));
    const auto revisions = m_document.revisions();
    const auto taken = [&](const QString& name) {
        return std::any_of(revisions.begin(), revisions.end(), [&](const store::Revision& revision) {
            return revision.name == name.toStdString();
        });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number) name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

finance::ReviewRecord ReviewPane::begun(const finance::Quarter& quarter) const {
    finance::ReviewRecord record;
    record.review.quarter = quarter;
    record.support.role = tr("Head of support").toStdString();
    record.finance.role = tr("Finance partner").toStdString();
    // Two weeks after the quarter that follows.
    record.next = quarter.after().after().first() / std::chrono::day{15};
    return record;
}

void ReviewPane::start() {
    const auto quarter = chosenQuarter();
    const auto plan = m_document.plan();
    if (!quarter || !plan || !m_document.canRemark()) return;
    const auto draft = kept();
    finance::ReviewRecord record = draft && draft->review.quarter == *quarter ? *draft : begun(*quarter);
    record.planName = plan->name;
    record.currency = plan->currency;
    record.held = currentDate();
    if (record.next && *record.next <= record.held)
        record.next =
            finance::Quarter::of(plan::Month{record.held.year(), record.held.month()}).after().first() /
            std::chrono::day{15};
    m_sitting->hold(record, freeRevisionName(*quarter));
    m_proposedOf.reset();
    readThreads();
    readProposals();
    m_waiting = true;
    seek(*quarter);
}

/// Against what was approved last, where anything was.
void ReviewPane::seek(const finance::Quarter& quarter) {
    const auto plan = m_document.plan();
    m_soughtOf = plan;
    plan::Plan assumed = *plan;
    const auto revisions = m_document.revisions();
    const auto approved =
        std::find_if(revisions.begin(), revisions.end(), [](const store::Revision& revision) {
            return revision.state == store::RevisionState::approved;
        });
    QString compared;
    if (approved != revisions.end()) {
        if (auto held = m_document.revisionPlan(approved->id)) {
            assumed = finance::withActualsOf(std::move(*held), *plan);
            compared = tr("Revision %1, %2").arg(approved->nr).arg(QString::fromStdString(approved->name));
        }
    }
    m_sitting->setComparedWith(compared);
    m_search.seek(assumed, quarter);
}

void ReviewPane::take(const Result<finance::QuarterReview>& review) {
    if (!review) {
        m_waiting = false;
        m_document.report(review.error());
        return;
    }
    const auto plan = m_document.plan();
    if (!plan || plan->id != m_planId) return;
    m_sitting->refresh(review.value(), finance::guardrailNotes(*plan));
    if (std::exchange(m_waiting, false)) {
        m_stack->setCurrentIndex(1);
        if (isVisible()) m_sitting->takeFocus(Qt::OtherFocusReason);
    }
    readAnswer();
}

void ReviewPane::openChosen() {
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_held.size())) return;
    // Asked for again: it is shown only where it is as it was signed.
    const auto held = m_document.review(m_held[static_cast<std::size_t>(row)].review.id);
    if (!held) return;
    const auto record = exchange::reviewFromJson(held->content);
    if (!record) {
        m_document.report(record.error());
        return;
    }
    m_search.cancel();
    m_waiting = false;
    m_sitting->read(record.value(), m_table->table().rows[static_cast<std::size_t>(row)].cells.back().text);
    m_stack->setCurrentIndex(1);
    m_sitting->takeFocus(Qt::OtherFocusReason);
    readAnswer();
}

void ReviewPane::leave() {
    m_search.cancel();
    m_waiting = false;
    m_stack->setCurrentIndex(0);
    read();
    takeFocus(Qt::OtherFocusReason);
}

void ReviewPane::sign() {
    const auto plan = m_document.plan();
    if (!plan || m_sitting->isSigned()) return;
    const finance::ReviewRecord record = m_sitting->record();
    const QString quarter = quarterText(record.review.quarter);
    const QString note = tr("Review of %1, signed by %2 and %3")
                             .arg(quarter, QString::fromStdString(record.support.name),
                                  QString::fromStdString(record.finance.name));
    const auto held =
        m_document.finishReview(finance::reviewed(*plan, record),
                                {finance::toString(record.review.quarter), exchange::reviewToJson(record),
                                 tr("Review of %1").arg(quarter).toStdString(),
                                 m_sitting->revisionName().toStdString(), note.toStdString()});
    if (!held) return; // said by the document; the sitting is as it was
    m_document.remember(keepKey(), {});
    leave();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    Q_EMIT said(tr("The review of %1 is signed. Neither it nor the revision it approved changes any more.")
                    .arg(quarter));
}

void ReviewPane::copy() {
    if (inSitting())
        m_sitting->copy();
    else
        m_table->copy();
}

void ReviewPane::takeFocus(Qt::FocusReason reason) {
    if (inSitting())
        m_sitting->takeFocus(reason);
    else if (m_held.empty() && m_start->isEnabled())
        m_start->setFocus(reason);
    else
        m_table->setFocus(reason);
}

} // namespace headroom::ui
