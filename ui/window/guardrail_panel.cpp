#include "ui/window/guardrail_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int rowMargin = 5;

NumberField thresholdNumber(plan::GuardrailMetric metric) {
    const plan::Unit unit = plan::unitOf(metric);
    const auto most = unit == plan::Unit::share ? std::optional(1.0) : std::nullopt;
    return {GuardrailPanel::tr("A threshold"), unit, 0, most, false};
}

NumberField monthsNumber() {
    return {GuardrailPanel::tr("The number of months"), plan::Unit::months, 1, plan::maximumMonths, true};
}

QString nameOf(const plan::Guardrail& guardrail) {
    return QString::fromStdString(guardrail.name);
}

/// Whether the plan lacks this one of the defaults; a name is there once.
bool lacks(const plan::Plan& plan, const plan::Guardrail& wanted) {
    return std::none_of(plan.guardrails.begin(), plan.guardrails.end(), [&](const plan::Guardrail& there) {
        return there.id == wanted.id || there.name == wanted.name;
    });
}

} // namespace

GuardrailRow::GuardrailRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setCheckable(true);
    makePanelRow(*this);
}

void GuardrailRow::setWords(const QString& name, const QString& sentence) {
    if (name == m_name && sentence == m_sentence) return;
    m_name = name;
    m_sentence = sentence;
    setAccessibleName(QStringLiteral("%1: %2").arg(name, sentence));
    updateGeometry();
    update();
}

QSize GuardrailRow::sizeHint() const {
    return {120, heightForWidth(200)};
}

int GuardrailRow::textHeight(TextStyle style, const QString& text, int width) const {
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return QFontMetrics(m_theme.font(style)).boundingRect(room, Qt::TextWordWrap, text).height();
}

int GuardrailRow::heightForWidth(int width) const {
    return textHeight(TextStyle::body, m_name, width) + textHeight(TextStyle::secondary, m_sentence, width) +
           2 * rowMargin + 1;
}

void GuardrailRow::paintEvent(QPaintEvent*) {
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    if (underMouse()) painter.fillRect(rect().adjusted(0, 0, 0, -1), colours.hover());
    // The text begins at the panel's edge: a frame around it would touch it.
    const int line = hasFocus() ? 2 : 1;
    painter.fillRect(QRect(0, height() - line, width(), line), hasFocus() ? colours.accent : colours.line);
    const int nameHeight = textHeight(TextStyle::body, m_name, width());
    const QRect box = rect().adjusted(0, rowMargin, 0, -rowMargin);
    painter.setFont(m_theme.font(TextStyle::body));
    painter.setPen(isChecked() ? colours.accent : colours.ink);
    painter.drawText(box, Qt::TextWordWrap, m_name);
    painter.setFont(m_theme.font(TextStyle::secondary));
    painter.setPen(colours.muted);
    painter.drawText(box.adjusted(0, nameHeight, 0, 0), Qt::TextWordWrap, m_sentence);
}

GuardrailPanel::GuardrailPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_list(new QVBoxLayout)
    , m_editor(new QWidget)
    , m_threshold(new TextField(tr("Threshold")))
    , m_months(new TextField(tr("Months in a row")))
    , m_unit(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_row(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_remove(new QPushButton(tr("Remove this guardrail")))
    , m_add(new QPushButton(tr("Add a guardrail")))
    , m_review(new TextField(tr("Last finance review"))) {
    layOut();
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &GuardrailPanel::fillAddMenu);
    m_review->installEventFilter(this);
    connect(m_threshold, &TextField::committed, this, &GuardrailPanel::typeThreshold);
    connect(m_months, &TextField::committed, this, &GuardrailPanel::typeMonths);
    connect(m_review, &TextField::committed, this, &GuardrailPanel::typeReview);
    connect(m_remove, &QPushButton::clicked, this, &GuardrailPanel::removeChosen);
}

void GuardrailPanel::layOut() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    const auto label = [&](const QString& text, TextStyle style, ColourRole role) {
        auto* words = new PanelLabel(m_theme, style, role);
        words->setText(text);
        layout->addWidget(words);
    };
    label(tr("Guardrails"), TextStyle::bodyStrong, ColourRole::ink);
    label(tr("They say beforehand what happens when a bet fails, and act in the projection from the month "
             "after."),
          TextStyle::secondary, ColourRole::muted);
    m_list->setSpacing(0);
    layout->addLayout(m_list);

    auto* editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, space::unit, 0, space::unit * 2);
    editor->setSpacing(space::unit);
    auto* form = panelForm();
    const auto add = [form](const QString& name, QWidget* field, QWidget* unit) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::unit);
        line->addWidget(field, 2);
        line->addWidget(unit, 3);
        form->addRow(name, line);
    };
    add(tr("Threshold"), m_threshold, m_unit);
    add(tr("Months"), m_months, m_row);
    editor->addLayout(form);
    editor->addWidget(m_remove);
    m_list->addWidget(m_editor);
    m_editor->hide();
    for (TextField* field : {m_threshold, m_months, m_review}) field->setMinimumWidth(48);

    layout->addSpacing(space::unit);
    layout->addWidget(m_add);
    layout->addSpacing(space::unit * 3);
    label(tr("Last finance review"), TextStyle::bodyStrong, ColourRole::ink);
    label(tr("When finance last held assumptions against actuals. Empty: never."), TextStyle::secondary,
          ColourRole::muted);
    layout->addWidget(m_review);
}

QWidget& GuardrailPanel::guardrailField() {
    if (m_rows.empty()) return *m_add;
    return *m_rows.front();
}

int GuardrailPanel::rowCount() const {
    return static_cast<int>(m_rows.size());
}

const plan::Guardrail* GuardrailPanel::chosen(const plan::Plan& plan) const {
    const auto found =
        std::find_if(plan.guardrails.begin(), plan.guardrails.end(),
                     [this](const plan::Guardrail& guardrail) { return guardrail.id == m_chosen; });
    return found == plan.guardrails.end() ? nullptr : &*found;
}

void GuardrailPanel::read() {
    const auto plan = m_document.plan();
    if (!plan) return;
    const plan::Guardrail* open = chosen(*plan);
    if (!open) m_chosen = {};
    // Rows stay where they are, so that the keyboard does.
    while (m_rows.size() > plan->guardrails.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < plan->guardrails.size()) {
        auto* row = new GuardrailRow(m_theme);
        connect(row, &QAbstractButton::clicked, this, [this, nr = m_rows.size()] {
            const auto now = m_document.plan();
            if (!now || nr >= now->guardrails.size()) return;
            const plan::GuardrailId& id = now->guardrails[nr].id;
            choose(id == m_chosen ? plan::GuardrailId{} : id);
        });
        m_rows.push_back(row);
    }
    m_list->removeWidget(m_editor);
    int place = 0;
    for (std::size_t nr = 0; nr < m_rows.size(); ++nr) {
        const plan::Guardrail& guardrail = plan->guardrails[nr];
        m_rows[nr]->setWords(nameOf(guardrail), guardrailSentence(guardrail, locale()));
        m_rows[nr]->setToolTip(guardrailHelp(guardrail));
        m_rows[nr]->setChecked(&guardrail == open);
        m_list->insertWidget(place++, m_rows[nr]);
        m_rows[nr]->show(); // now, so that it can have the keyboard
        if (&guardrail == open) m_list->insertWidget(place++, m_editor);
    }
    if (!open) m_list->addWidget(m_editor);
    m_editor->setVisible(open != nullptr);
    orderTabs();
    if (open) {
        m_threshold->setStored(formatForEdit(open->threshold, plan::unitOf(open->metric), locale()));
        m_unit->setText(thresholdUnit(open->metric));
        m_months->setStored(QString::number(open->months));
        const bool window = open->comparison == plan::Comparison::hasNotImprovedBy;
        m_row->setText(window ? tr("to improve in") : tr("in a row"));
    }
    const auto defaults = plan::defaultGuardrails();
    m_add->setVisible(std::any_of(defaults.begin(), defaults.end(),
                                  [&](const plan::Guardrail& each) { return lacks(*plan, each); }));
    m_review->setStored(plan->lastFinanceReview ? formatDate(*plan->lastFinanceReview, locale()) : QString());
}

/// Rows come and go, and would otherwise be last in the window for the Tab key.
void GuardrailPanel::orderTabs() {
    QWidget* last = m_threshold->previousInFocusChain();
    while (last != m_threshold && (isAncestorOf(last) || !(last->focusPolicy() & Qt::TabFocus)))
        last = last->previousInFocusChain();
    if (last == m_threshold) last = nullptr; // nothing else in this window
    const auto next = [&last](QWidget* widget) {
        if (last) setTabOrder(last, widget);
        last = widget;
    };
    for (GuardrailRow* row : m_rows) {
        next(row);
        if (!row->isChecked()) continue;
        for (QWidget* field : std::initializer_list<QWidget*>{m_threshold, m_months, m_remove}) next(field);
    }
    next(m_add);
    next(m_review);
}

void GuardrailPanel::fillAddMenu() {
    const auto plan = m_document.plan();
    QMenu& menu = *m_add->menu();
    menu.clear();
    if (!plan) return;
    for (const plan::Guardrail& guardrail : plan::defaultGuardrails()) {
        if (!lacks(*plan, guardrail)) continue;
        QAction* action = menu.addAction(nameOf(guardrail));
        connect(action, &QAction::triggered, this, [this, guardrail] { add(guardrail); });
    }
}

void GuardrailPanel::choose(const plan::GuardrailId& id) {
    m_chosen = id;
    for (TextField* field : {m_threshold, m_months}) field->forget();
    read();
}

void GuardrailPanel::change(const QString& what, const std::function<void(plan::Guardrail&)>& edit) {
    const auto plan = m_document.plan();
    const plan::Guardrail* open = plan ? chosen(*plan) : nullptr;
    if (!open) return;
    plan::Plan after = *plan;
    edit(after.guardrails[static_cast<std::size_t>(open - plan->guardrails.data())]);
    m_document.apply(what.arg(nameOf(*open)), std::move(after));
}

void GuardrailPanel::typeThreshold(const QString& text) {
    const auto plan = m_document.plan();
    const plan::Guardrail* open = plan ? chosen(*plan) : nullptr;
    if (!open) return;
    const ParsedNumber number = parseNumber(text, thresholdNumber(open->metric), locale());
    if (!number.value) {
        m_threshold->refuse(number.reason);
        Q_EMIT said(number.reason);
        return;
    }
    change(tr("Threshold of %1"), [&](plan::Guardrail& guardrail) { guardrail.threshold = *number.value; });
}

void GuardrailPanel::typeMonths(const QString& text) {
    const ParsedNumber number = parseNumber(text, monthsNumber(), locale());
    if (!number.value) {
        m_months->refuse(number.reason);
        Q_EMIT said(number.reason);
        return;
    }
    change(tr("Months of %1"),
           [&](plan::Guardrail& guardrail) { guardrail.months = static_cast<int>(*number.value); });
}

void GuardrailPanel::typeReview(const QString& text) {
    const auto plan = m_document.plan();
    if (!plan) return;
    std::optional<plan::Date> date;
    if (!text.trimmed().isEmpty()) {
        date = parseTypedDate(text, locale());
        if (!date) {
            const QString reason = notADate(locale());
            m_review->refuse(reason);
            Q_EMIT said(reason);
            return;
        }
    }
    plan::Plan after = *plan;
    after.lastFinanceReview = date;
    m_document.apply(date ? tr("Last finance review") : tr("No finance review"), std::move(after));
}

void GuardrailPanel::add(const plan::Guardrail& guardrail) {
    const auto plan = m_document.plan();
    if (!plan || !lacks(*plan, guardrail)) return;
    plan::Plan after = *plan;
    after.guardrails.push_back(guardrail);
    // The button goes when nothing is missing any more; the keyboard stays in the list.
    if (m_document.apply(tr("Guardrail %1").arg(nameOf(guardrail)), std::move(after)) && !m_rows.empty())
        m_rows.back()->setFocus(Qt::OtherFocusReason);
}

void GuardrailPanel::removeChosen() {
    const auto plan = m_document.plan();
    const plan::Guardrail* open = plan ? chosen(*plan) : nullptr;
    if (!open) return;
    plan::Plan after = *plan;
    std::erase_if(after.guardrails, [&](const plan::Guardrail& there) { return there.id == m_chosen; });
    const std::size_t place = static_cast<std::size_t>(open - plan->guardrails.data());
    if (!m_document.apply(tr("Without %1").arg(nameOf(*open)), std::move(after)) || m_rows.empty()) return;
    // The button goes with it; the keyboard stays in the list.
    m_rows[std::min(place, m_rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

bool GuardrailPanel::eventFilter(QObject* watched, QEvent* event) {
    // Delete takes the date away, unless it is being typed.
    if (watched == m_review && event->type() == QEvent::KeyPress && !m_review->isModified() &&
        !m_review->text().isEmpty() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        typeReview({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom::ui
