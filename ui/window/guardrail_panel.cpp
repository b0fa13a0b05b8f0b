#include "ui/window/guardrail_panel.h"

#include "ui/document/plan_edit.h"
#include "ui/window/guardrail_editor.h"
#include "ui/window/panel_parts.h"
#include "ui/window/text_field.h"
#include "ui/words/format.h"
#include "ui/words/guardrails.h"
#include "ui/words/parse.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int rowMargin = 5;

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
    , m_editor(new GuardrailEditor(theme))
    , m_add(new QPushButton(tr("Add a guardrail")))
    , m_review(new TextField(tr("Last finance review"))) {
    layOut();
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &GuardrailPanel::fillAddMenu);
    m_review->installEventFilter(this);
    connect(m_editor, &GuardrailEditor::changed, this, &GuardrailPanel::change);
    connect(m_editor, &GuardrailEditor::removeWanted, this, &GuardrailPanel::removeChosen);
    connect(m_editor, &GuardrailEditor::said, this, &GuardrailPanel::said);
    connect(m_review, &TextField::committed, this, &GuardrailPanel::typeReview);
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

    m_list->addWidget(m_editor);
    m_editor->hide();
    m_review->setMinimumWidth(48);

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

QWidget& GuardrailPanel::open(const plan::GuardrailId& guardrail) {
    choose(guardrail);
    if (m_chosen.empty()) return guardrailField();
    return m_editor->thresholdField();
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
    if (open) m_editor->show(*plan, *open);
    m_add->setEnabled(!m_document.isReadOnly() && plan->guardrails.size() < plan::maximumGuardrails);
    m_editor->setEnabled(!m_document.isReadOnly());
    m_review->setStored(plan->lastFinanceReview ? formatDate(*plan->lastFinanceReview, locale()) : QString());
}

/// Rows come and go, and would otherwise be last in the window for the Tab key.
void GuardrailPanel::orderTabs() {
    QWidget* last = m_review->previousInFocusChain();
    while (last != m_review && (isAncestorOf(last) || !(last->focusPolicy() & Qt::TabFocus)))
        last = last->previousInFocusChain();
    if (last == m_review) last = nullptr; // nothing else in this window
    const auto next = [&last](QWidget* widget) {
        if (last) setTabOrder(last, widget);
        last = widget;
    };
    for (GuardrailRow* row : m_rows) {
        next(row);
        if (!row->isChecked()) continue;
        for (QWidget* field : m_editor->fields()) next(field);
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
    if (!menu.isEmpty()) menu.addSeparator();
    connect(menu.addAction(tr("One of your own")), &QAction::triggered, this, &GuardrailPanel::addOwn);
}

void GuardrailPanel::choose(const plan::GuardrailId& id) {
    m_chosen = id;
    read();
}

void GuardrailPanel::change(const QString& what, const plan::Guardrail& wanted) {
    const auto plan = m_document.plan();
    const plan::Guardrail* open = plan ? chosen(*plan) : nullptr;
    if (!open) return;
    plan::Plan after = *plan;
    after.guardrails[static_cast<std::size_t>(open - plan->guardrails.data())] = wanted;
    m_document.apply(what.arg(nameOf(*open)), std::move(after));
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
    if (m_document.apply(tr("Guardrail %1").arg(nameOf(guardrail)), std::move(after)) && !m_rows.empty())
        m_rows.back()->setFocus(Qt::OtherFocusReason);
}

/// It watches what matters most, and waits to be told what it is to do.
void GuardrailPanel::addOwn() {
    const auto plan = m_document.plan();
    if (!plan || plan->guardrails.size() >= plan::maximumGuardrails) return;
    plan::Plan after = withNewGuardrail(*plan, tr("New guardrail").toStdString());
    const plan::Guardrail own = after.guardrails.back();
    if (!m_document.apply(tr("Guardrail %1").arg(nameOf(own)), std::move(after))) return;
    choose(own.id);
    m_editor->rename();
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
