#include "ui/window/guided/guided_step.h"

#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace headroom::ui {

namespace {
constexpr int numberWidth = 96;
constexpr int nameWidth = 190;
} // namespace

DraftNumber leverNumber(plan::LeverKey key, const plan::WorkTypeId& of) {
    const plan::LeverInfo& info = plan::info(key);
    const plan::LeverRef ref{key, of};
    return {QString::fromStdString(std::string(info.name) + '/' + of.value),
            {label(key), info.unit, info.minimum, info.maximum, info.whole},
            [ref](const plan::Plan& plan) {
                const plan::Lever* lever = plan.find(ref);
                return lever ? lever->base.at(0) : 0.0;
            },
            [ref](Draft& draft, double value) {
                if (plan::Lever* lever = draft.plan.find(ref))
                    lever->base = plan::Trajectory::constant(value);
            }};
}

GuidedStep::GuidedStep(DraftDesk& desk, const Theme& theme, const QString& title, const QString& about,
                       QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::unit * 2);
    auto* head = new PanelLabel(theme, TextStyle::title, ColourRole::ink);
    head->setText(title);
    m_column->addWidget(head);
    m_column->addWidget(muted(about, TextStyle::body));
    m_column->addSpacing(space::unit);
}

PanelLabel* GuidedStep::muted(const QString& text, TextStyle style) const {
    auto* label = new PanelLabel(m_theme, style, ColourRole::muted);
    label->setText(text);
    return label;
}

QString GuidedStep::currency() const {
    return QString::fromStdString(draft().plan.currency);
}

void GuidedStep::begin() {
    for (const Entry& entry : m_entries)
        if (entry.field) return entry.field->begin();
}

bool GuidedStep::holds(const QString& key) const {
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry& entry) { return entry.key == key; });
}

void GuidedStep::forgetFields() {
    m_entries.clear();
}

void GuidedStep::read() {
    for (const Entry& entry : m_entries)
        if (entry.field) showEntry(entry);
}

void GuidedStep::showEntry(const Entry& entry) {
    entry.field->setStored(entry.get(draft().plan));
    const auto bad = draft().texts.find(entry.key);
    if (bad == draft().texts.end() || entry.field->property("wrong").toBool()) return;
    const QSignalBlocker quiet(entry.field); // it is not typed now
    entry.field->setText(bad->second);
    entry.field->refuse(entry.objection(bad->second));
}

TextField* GuidedStep::textField(const QString& key, const QString& name,
                                 std::function<QString(const plan::Plan&)> get,
                                 std::function<QString(Draft&, const QString&)> take) {
    auto* field = new TextField(name);
    const auto objection = [this, take](const QString& text) {
        Draft trial = draft();
        return take(trial, text);
    };
    m_entries.push_back({key, field, std::move(get), objection});
    connect(field, &TextField::committed, this, [this, key, take, field](const QString& text) {
        QString reason;
        m_desk.edit([&](Draft& draft) {
            reason = take(draft, text);
            if (reason.isEmpty())
                draft.texts.erase(key);
            else
                draft.texts[key] = text;
        });
        if (!reason.isEmpty()) field->refuse(reason);
        Q_EMIT objected(reason);
    });
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (!field->property("wrong").toBool()) focusNextChild();
    });
    // Escape takes the bad text back, and the objection with it.
    connect(field, &QLineEdit::textChanged, this, [this, key, field](const QString&) {
        if (!field->hasFocus() || field->isModified() || !draft().texts.count(key)) return;
        m_desk.edit([&](Draft& draft) { draft.texts.erase(key); });
        Q_EMIT objected({});
    });
    showEntry(m_entries.back());
    return field;
}

TextField* GuidedStep::numberField(DraftNumber number) {
    const auto get = [this, number](const plan::Plan& plan) {
        return formatForEdit(number.get(plan), number.field.unit, locale());
    };
    TextField* field =
        textField(number.key, number.field.name, get, [this, number](Draft& draft, const QString& text) {
            const ParsedNumber parsed = parseNumber(text, number.field, locale(), currency());
            if (!parsed.value) return parsed.reason;
            number.set(draft, *parsed.value);
            return QString();
        });
    field->setFixedWidth(numberWidth);
    field->setAlignment(Qt::AlignRight);
    return field;
}

QWidget* GuidedStep::formLine(const QString& name, QWidget* field, const QString& unit,
                              const QString& usual) {
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::unit * 2);
    grid->setVerticalSpacing(1);
    auto* caption = new PanelLabel(m_theme, TextStyle::body, ColourRole::ink);
    caption->setText(name);
    caption->setFixedWidth(nameWidth);
    caption->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    grid->setColumnMinimumWidth(0, nameWidth);
    caption->setBuddy(field);
    grid->addWidget(caption, 0, 0);
    grid->addWidget(field, 0, 1);
    PanelLabel* beside = muted(unit, TextStyle::secondary);
    beside->setMinimumWidth(60);
    grid->addWidget(beside, 0, 2);
    if (!usual.isEmpty()) {
        grid->addWidget(muted(usual), 1, 1, 1, 2);
        field->setAccessibleDescription(usual);
    }
    grid->setColumnStretch(2, 1);
    return line;
}

QWidget* GuidedStep::leverLine(plan::LeverKey key) {
    const QString usual = typical(key);
    TextField* field = numberField(leverNumber(key));
    field->setToolTip(help(key));
    QWidget* line = formLine(label(key), field, unitLabel(plan::info(key).unit, currency()),
                             usual.isEmpty() ? help(key) : tr("Usual: %1").arg(usual));
    line->setToolTip(help(key));
    return line;
}

} // namespace headroom::ui
