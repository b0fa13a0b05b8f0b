#include "ui/window/correlation_list.h"

#include "ui/document/plan_edit.h"
#include "ui/window/correlation_row.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr std::size_t mostAtFirst = 24; // a plan may hold a thousand
constexpr std::size_t moreAtOnce = 100;

NumberField rankNumber(const QString& name) {
    return {name, plan::Unit::factor, -1, 1, false};
}

QString rankText(double rank, const QLocale& locale) {
    return formatForEdit(rank, plan::Unit::factor, locale);
}

/// Whose the lever is, where that is somebody in the plan.
QString holderName(const plan::LeverRef& ref, const plan::Plan& plan, const QString& otherwise) {
    const auto named = [&](const auto* holder) {
        return holder ? QString::fromStdString(holder->name) : otherwise;
    };
    return plan::holderOf(ref.key) == plan::Holder::milestone ? named(plan.milestone(ref.of))
                                                              : named(plan.workType(ref.of));
}

} // namespace

CorrelationList::CorrelationList(Of of, Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_of(of)
    , m_document(document)
    , m_theme(theme)
    , m_list(new QVBoxLayout)
    , m_most(mostAtFirst)
    , m_more(new QPushButton)
    , m_none(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_new(new QWidget)
    , m_newLine(new QWidget)
    , m_first(panelChoice(tr("A lever with a range"), {}))
    , m_second(panelChoice(tr("Moves with"), {}))
    , m_rank(new TextField(tr("Correlation of the two, −1 to 1"))) {
    layOut();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += moreAtOnce;
        read();
    });
    for (QComboBox* choice : {m_first, m_second})
        connect(choice, &QComboBox::activated, this, &CorrelationList::offerNew);
    connect(m_rank, &QLineEdit::returnPressed, this, &CorrelationList::add);
    connect(m_add, &QAbstractButton::clicked, this, &CorrelationList::add);
    // Left half typed it is not added, and not lost; what can be no correlation says so at once.
    connect(m_rank, &TextField::committed, this, [this](const QString& text) {
        const ParsedNumber number = parseNumber(text, rankNumber(tr("A correlation")), locale());
        if (!text.trimmed().isEmpty() && !number.value) refuseNew(number.reason);
    });
}

void CorrelationList::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    m_list->setSpacing(0);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    m_more->setProperty("kind", QStringLiteral("quiet"));
    layout->addWidget(m_more, 0, Qt::AlignLeft);

    auto* add = new QToolButton;
    add->setText(QStringLiteral("+"));
    add->setFixedWidth(rowButtonWidth);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setAccessibleName(tr("Add this correlation"));
    add->setToolTip(tr("Add this correlation (Enter)"));
    m_add = add;
    auto* lines = new QVBoxLayout(m_new);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::unit);
    m_rank->setAlignment(Qt::AlignRight);
    m_rank->setFixedWidth(rankFieldWidth);
    m_first->setPlaceholderText(tr("Add a lever…"));
    m_second->setPlaceholderText(m_of == Of::plan ? tr("…that moves with") : tr("Add a lever…"));
    for (QComboBox* choice : {m_first, m_second}) choice->setMinimumWidth(60);
    if (m_of == Of::plan) lines->addWidget(m_first);
    lines->addWidget(m_second);
    // How much is asked once it is known of what.
    auto* question = new PanelLabel(m_theme, TextStyle::secondary, ColourRole::muted);
    question->setText(tr("by, −1 to 1"));
    question->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    question->setBuddy(m_rank);
    auto* line = new QHBoxLayout(m_newLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    line->addWidget(question, 1);
    line->addWidget(m_rank);
    line->addWidget(m_add);
    lines->addWidget(m_newLine);
    layout->addWidget(m_new);
    if (m_of == Of::lever) m_first->setParent(m_new);
    m_first->setVisible(m_of == Of::plan);
    m_newLine->hide();
}

void CorrelationList::show(const plan::LeverRef& lever) {
    if (lever != m_lever) {
        m_most = mostAtFirst;
        forgetNew();
    }
    m_lever = lever;
    read();
}

QWidget& CorrelationList::startField() {
    const auto plan = m_document.plan();
    const auto cannotBe = [&](const plan::Correlation& pair) {
        return !plan->find(pair.a) || !plan->find(pair.b) || pair.a == pair.b ||
               !(pair.rank >= -1 && pair.rank <= 1);
    };
    if (m_shown.empty() || !plan) return *m_second;
    const auto& pairs = plan->correlations;
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const plan::Correlation& pair) {
        return isListed(pair) && cannotBe(pair);
    });
    if (found == pairs.end()) return m_rows.front()->rankField();
    const auto place = static_cast<std::size_t>(std::count_if(
        pairs.begin(), found, [this](const plan::Correlation& pair) { return isListed(pair); }));
    if (place >= m_rows.size()) {
        m_most = place + 1;
        read();
    }
    return m_rows[place]->rankField();
}

bool CorrelationList::isListed(const plan::Correlation& pair) const {
    return m_of == Of::plan || pair.a == m_lever || pair.b == m_lever;
}

const plan::Correlation* CorrelationList::shownAt(std::size_t row) const {
    const auto plan = m_document.plan();
    if (!plan || row >= m_shown.size() || m_shown[row] >= plan->correlations.size()) return nullptr;
    return &plan->correlations[m_shown[row]];
}

void CorrelationList::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    if (plan->id != m_planId) {
        m_most = mostAtFirst;
        forgetNew();
    }
    m_planId = plan->id;
    readRows(*plan);
    readChoices(*plan);
}

void CorrelationList::addRow() {
    auto* row = new CorrelationRow(m_theme);
    const std::size_t place = m_rows.size();
    connect(&row->rankField(), &TextField::committed, this,
            [this, place](const QString& text) { typeRank(place, text); });
    connect(&row->removeButton(), &QAbstractButton::clicked, this, [this, place] { remove(place); });
    connect(row, &CorrelationRow::linkChosen, this, [this, place](int link) {
        const plan::Correlation* pair = shownAt(place);
        if (!pair) return;
        const bool second = m_of == Of::plan ? link == 1 : pair->a == m_lever;
        const plan::LeverRef wanted = second ? pair->b : pair->a;
        if (m_document.plan()->find(wanted)) Q_EMIT leverWanted(wanted);
    });
    m_list->addWidget(row);
    m_rows.push_back(row);
}

void CorrelationList::readRows(const plan::Plan& plan) {
    m_shown.clear();
    std::size_t all = 0;
    for (std::size_t i = 0; i < plan.correlations.size(); ++i) {
        const plan::Correlation& pair = plan.correlations[i];
        if (!isListed(pair)) continue;
        if (all++ < m_most) m_shown.push_back(i);
    }
    while (m_rows.size() < m_shown.size()) addRow();
    while (m_rows.size() > m_shown.size()) {
        m_rows.back()->hide(); // now, so that the keyboard moves on
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    m_written.resize(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const plan::Correlation& pair = plan.correlations[m_shown[i]];
        const bool otherPair = pair.a != m_written[i].a || pair.b != m_written[i].b;
        if (otherPair) m_rows[i]->rankField().forget(); // what was typed was of another pair
        const QString a = leverTitle(pair.a, plan), b = leverTitle(pair.b, plan);
        const QString words = tr("Correlation of %1 with %2").arg(a, b);
        if (m_of == Of::plan)
            m_rows[i]->setWords({a, pair.a.key == pair.b.key ? holderName(pair.b, plan, b) : b}, words);
        else
            m_rows[i]->setWords({pair.a == m_lever ? b : a}, words);
        // What is gone from the plan leads nowhere.
        const bool both = m_of == Of::plan;
        m_rows[i]->link(0).setEnabled(plan.find(both || pair.b == m_lever ? pair.a : pair.b) != nullptr);
        if (both) m_rows[i]->link(1).setEnabled(plan.find(pair.b) != nullptr);
        m_rows[i]->rankField().setStored(rankText(pair.rank, locale()));
        m_written[i] = pair;
        m_rows[i]->show();
    }
    orderTabs();
    const std::size_t hidden = all - m_shown.size();
    m_more->setVisible(hidden > 0);
    m_more->setText(hidden > moreAtOnce ? tr("Show %1 of %2 more").arg(moreAtOnce).arg(hidden)
                                        : tr("Show %n more", nullptr, static_cast<int>(hidden)));
    m_none->setText(m_of == Of::plan ? tr("Every bet is drawn for itself.")
                                     : tr("With nothing yet: it is drawn for itself."));
    m_none->setVisible(m_shown.empty());
}

/// Rows come and go, and would otherwise be last in the window for the Tab key.
void CorrelationList::orderTabs() {
    QWidget* last = m_first->previousInFocusChain();
    while (last != m_first && (isAncestorOf(last) || !(last->focusPolicy() & Qt::TabFocus)))
        last = last->previousInFocusChain();
    if (last == m_first) last = nullptr; // nothing else in this window
    const auto next = [&last](QWidget* widget) {
        if (last) setTabOrder(last, widget);
        last = widget;
    };
    for (const CorrelationRow* row : m_rows)
        for (QWidget* part : row->parts()) next(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_more, m_first, m_second, m_rank, m_add})
        next(part);
}

/// Levers a draw can move: those with a range here or in Base, and of one lever those it does not move with
/// yet, its like of other work types first.
std::vector<plan::LeverRef> CorrelationList::candidates(const plan::Plan& plan) const {
    const auto inScenario = m_document.scenarioPlan();
    std::vector<plan::LeverRef> found;
    for (const plan::LeverRef& ref : plan::allLevers(plan)) {
        const plan::Lever* here = inScenario ? inScenario->find(ref) : nullptr;
        const bool ranged = plan.find(ref)->range || (here && here->range);
        if (!ranged || !plan::isRead(plan, ref) || !plan::isDrawable(ref.key)) continue;
        if (m_of == Of::lever && (ref == m_lever || correlationOf(plan, ref, m_lever))) continue;
        found.push_back(ref);
    }
    if (m_of == Of::lever)
        std::stable_partition(found.begin(), found.end(),
                              [this](const plan::LeverRef& ref) { return ref.key == m_lever.key; });
    return found;
}

void CorrelationList::readChoices(const plan::Plan& plan) {
    const std::vector<plan::LeverRef> choices = candidates(plan);
    QStringList names;
    for (const plan::LeverRef& ref : choices) names << leverTitle(ref, plan);
    QStringList shown;
    for (int i = 0; i < m_second->count(); ++i) shown << m_second->itemText(i);
    if (choices != m_choices || names != shown) {
        for (QComboBox* choice : {m_first, m_second}) {
            const int chosen = choice->currentIndex();
            const auto before =
                chosen >= 0 && chosen < static_cast<int>(m_choices.size())
                    ? std::find(choices.begin(), choices.end(), m_choices[static_cast<std::size_t>(chosen)])
                    : choices.end();
            choice->clear();
            choice->addItems(names);
            choice->setCurrentIndex(before == choices.end() ? -1
                                                            : static_cast<int>(before - choices.begin()));
        }
        m_choices = choices;
        offerNew();
    }
    const plan::Lever* lever = m_of == Of::lever ? m_document.scenarioPlan()->find(m_lever) : nullptr;
    const bool canMove = m_of == Of::plan
                             ? choices.size() > 1
                             : lever && lever->range && plan::isDrawable(m_lever.key) && !choices.empty();
    m_new->setVisible(canMove && !m_document.isReadOnly() &&
                      plan.correlations.size() < plan::maximumCorrelations);
    for (CorrelationRow* row : m_rows) {
        row->rankField().setReadOnly(m_document.isReadOnly());
        row->removeButton().setEnabled(!m_document.isReadOnly());
    }
}

void CorrelationList::typeRank(std::size_t row, const QString& text) {
    const plan::Correlation* pair = shownAt(row);
    if (!pair) return;
    const ParsedNumber number = parseNumber(text, rankNumber(tr("A correlation")), locale());
    if (!number.value) {
        m_rows[row]->rankField().refuse(number.reason);
        Q_EMIT said(number.reason);
        return;
    }
    const auto plan = m_document.plan();
    plan::Plan after = *plan;
    after.correlations[m_shown[row]].rank = *number.value; // of two of one pair, this one
    if (!m_document.apply(m_rows[row]->rankField().accessibleName(), std::move(after))) return;
    read();
}

void CorrelationList::remove(std::size_t row) {
    const plan::Correlation* pair = shownAt(row);
    if (!pair) return;
    const auto plan = m_document.plan();
    const bool byKey = m_rows[row]->removeButton().hasFocus();
    plan::Plan after = *plan;
    after.correlations.erase(after.correlations.begin() + static_cast<std::ptrdiff_t>(m_shown[row]));
    if (!m_document.apply(
            tr("No correlation of %1 with %2").arg(leverTitle(pair->a, *plan), leverTitle(pair->b, *plan)),
            std::move(after)))
        return;
    read();
    if (!byKey) return;
    // The hand stays in the list.
    if (row < m_rows.size())
        m_rows[row]->removeButton().setFocus(Qt::OtherFocusReason);
    else if (!m_rows.empty())
        m_rows.back()->removeButton().setFocus(Qt::OtherFocusReason);
    else
        m_second->setFocus(Qt::OtherFocusReason);
}

void CorrelationList::forgetNew() {
    m_rank->forget();
    m_first->setCurrentIndex(-1);
    m_second->setCurrentIndex(-1);
    offerNew();
}

void CorrelationList::offerNew() {
    m_newLine->setVisible(chosen(*m_second) && (m_of == Of::lever || chosen(*m_first)));
}

const plan::LeverRef* CorrelationList::chosen(const QComboBox& choice) const {
    const int index = choice.currentIndex();
    const bool there = index >= 0 && index < static_cast<int>(m_choices.size());
    return there ? &m_choices[static_cast<std::size_t>(index)] : nullptr;
}

void CorrelationList::refuseNew(const QString& reason) {
    m_rank->refuse(reason);
    Q_EMIT said(reason);
}

void CorrelationList::add() {
    const auto plan = m_document.plan();
    if (!plan) return;
    const plan::LeverRef* first = m_of == Of::lever ? &m_lever : chosen(*m_first);
    const plan::LeverRef* second = chosen(*m_second);
    if (!first || !second) return;
    if (*first == *second) return refuseNew(tr("A lever always moves with itself: choose another one."));
    if (const auto rank = correlationOf(*plan, *first, *second))
        return refuseNew(tr("These two are in the list already, with %1: change it there.")
                             .arg(rankText(*rank, locale())));
    const ParsedNumber number = parseNumber(m_rank->text(), rankNumber(tr("A correlation")), locale());
    if (!number.value) return refuseNew(number.reason);
    const QString what =
        tr("Correlation of %1 with %2").arg(leverTitle(*first, *plan), leverTitle(*second, *plan));
    plan::Plan after = withCorrelation(*plan, *first, *second, number.value);
    if (!m_document.apply(what, std::move(after))) return;
    forgetNew();
    read();
    if (!m_more->isHidden()) Q_EMIT said(tr("Added at the end of the list."));
    (m_of == Of::plan ? m_first : m_second)->setFocus(Qt::OtherFocusReason); // for the next one
}

} // namespace headroom::ui
