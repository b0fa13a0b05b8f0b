#include "ui/window/guided/steps.h"

#include "ui/document/plan_edit.h"
#include "ui/window/text_field.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

using plan::LeverKey;

class TypesStep : public GuidedStep {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TypesStep)

public:
    TypesStep(DraftDesk& desk, const Theme& theme)
        : GuidedStep(
              desk, theme, tr("What kinds of work come in?"),
              tr("Three to six kinds are enough: those that take different time, or that the AI "
                 "resolves differently well. The nature sets what is usual; you can change all of it.")) {
        m_box = new QVBoxLayout;
        column().addLayout(m_box);
        auto* more = new QHBoxLayout;
        more->setSpacing(space::unit);
        auto* add = new QLabel(tr("Add:"));
        add->setProperty("kind", QStringLiteral("muted"));
        more->addWidget(add);
        const auto offer = [&](const QString& name, plan::Nature nature, plan::ServiceMode mode,
                               double atOnce = 1) {
            auto* button = new QPushButton(name);
            button->setAccessibleName(tr("Add the work type %1").arg(name));
            connect(button, &QPushButton::clicked, this, [this, name, nature, mode, atOnce] {
                this->desk().edit([&](Draft& draft) {
                    addType(draft, name, nature, mode);
                    draft.plan.workTypes.back().lever(LeverKey::concurrency).base =
                        plan::Trajectory::constant(atOnce);
                });
                if (!m_names.empty()) m_names.back()->begin();
            });
            more->addWidget(button);
        };
        using enum plan::Nature;
        using enum plan::ServiceMode;
        offer(tr("Question"), informational, deferred);
        offer(tr("Account"), personalised, deferred);
        offer(tr("Change"), action, deferred);
        offer(tr("Bug"), deepTroubleshooting, deferred);
        offer(tr("Chat"), personalised, live, 2);
        offer(tr("Phone"), deepTroubleshooting, live);
        more->addStretch(1);
        column().addLayout(more);
        for (const LeverKey key :
             {LeverKey::handleMinutes, LeverKey::answerWithin, LeverKey::replyWithin, LeverKey::concurrency})
            column().addWidget(muted(
                key == LeverKey::concurrency
                    ? tr("At once, conversations: %1").arg(typical(key))
                    : tr("%1, %2: %3").arg(label(key), unitLabel(plan::info(key).unit, {}), typical(key))));
        column().addStretch(1);
        rebuild();
    }

    void read() override {
        std::vector<std::pair<std::string, plan::ServiceMode>> shape;
        for (const plan::WorkType& type : draft().plan.workTypes)
            shape.emplace_back(type.id.value, type.mode);
        if (shape != m_shape) rebuild();
        for (std::size_t i = 0; i < m_natures.size(); ++i)
            m_natures[i]->setCurrentIndex(static_cast<int>(draft().plan.workTypes[i].nature));
        GuidedStep::read();
    }

private:
    /// Names, natures, modes and fields, a row a work type.
    void rebuild() {
        const QWidget* focused = QApplication::focusWidget();
        const QString keyboard =
            m_rows && focused && m_rows->isAncestorOf(focused) ? focused->accessibleName() : QString();
        forgetFields();
        m_names.clear();
        m_natures.clear();
        m_shape.clear();
        delete m_rows;
        m_rows = new QWidget;
        auto* grid = new QGridLayout(m_rows);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::unit);
        grid->setVerticalSpacing(space::unit);
        const QStringList heads{tr("Kind of work"),
                                tr("Nature"),
                                tr("Answered"),
                                tr("Handle time, %1").arg(unitLabel(plan::Unit::minutes, {})),
                                tr("Target"),
                                tr("At once"),
                                tr("Who answers for the AI")};
        for (int i = 0; i < heads.size(); ++i) grid->addWidget(muted(heads[i]), 0, i);
        int row = 1;
        for (const plan::WorkType& type : draft().plan.workTypes) addRow(*grid, type, row++);
        if (row == 1) grid->addWidget(muted(tr("None yet: add one below."), TextStyle::body), 1, 0, 1, 4);
        grid->setColumnStretch(0, 4);
        grid->setColumnStretch(1, 2);
        grid->setColumnStretch(2, 1);
        grid->setColumnStretch(6, 3);
        m_box->addWidget(m_rows);
        if (keyboard.isEmpty()) return;
        for (auto* widget : m_rows->findChildren<QWidget*>())
            if (widget->accessibleName() == keyboard) return widget->setFocus();
    }

    void addRow(QGridLayout& grid, const plan::WorkType& type, int row) {
        const plan::WorkTypeId id = type.id;
        const QString shown = QString::fromStdString(type.name);
        m_shape.emplace_back(id.value, type.mode);
        TextField* name = textField(
            QStringLiteral("name/") + QString::fromStdString(id.value), tr("Kind of work"),
            [id](const plan::Plan& plan) {
                const plan::WorkType* named = plan.workType(id);
                return named ? QString::fromStdString(named->name) : QString();
            },
            [id](Draft& draft, const QString& text) {
                const std::string wanted = text.trimmed().toStdString();
                if (wanted.empty()) return tr("A kind of work needs a name.");
                const plan::WorkType* other = draft.plan.workTypeNamed(wanted);
                if (other && other->id != id) return tr("Another kind of work has this name.");
                draft.plan.workType(id)->name = wanted;
                return QString();
            });
        name->setMinimumWidth(108);
        m_names.push_back(name);
        grid.addWidget(name, row, 0);

        QStringList natures;
        for (const auto nature : {plan::Nature::informational, plan::Nature::personalised,
                                  plan::Nature::action, plan::Nature::deepTroubleshooting})
            natures << label(nature);
        QComboBox* nature = panelChoice(tr("Nature of %1").arg(shown), natures);
        nature->setCurrentIndex(static_cast<int>(type.nature));
        m_natures.push_back(nature);
        QComboBox* mode = panelChoice(tr("How %1 is answered").arg(shown),
                                      {label(plan::ServiceMode::deferred), label(plan::ServiceMode::live)});
        mode->setCurrentIndex(static_cast<int>(type.mode));
        // The row may be made anew, and the box with it: only after the box has done.
        connect(
            nature, &QComboBox::activated, this,
            [this, id](int index) {
                desk().edit([&](Draft& draft) {
                    if (const plan::WorkType* now = draft.plan.workType(id))
                        setKind(draft, id, static_cast<plan::Nature>(index), now->mode);
                });
            },
            Qt::QueuedConnection);
        connect(
            mode, &QComboBox::activated, this,
            [this, id](int index) {
                desk().edit([&](Draft& draft) {
                    if (const plan::WorkType* now = draft.plan.workType(id))
                        setKind(draft, id, now->nature, static_cast<plan::ServiceMode>(index));
                });
            },
            Qt::QueuedConnection);
        for (QComboBox* box : {nature, mode}) {
            int longest = 0;
            for (int i = 0; i < box->count(); ++i)
                longest = std::max(longest, fontMetrics().horizontalAdvance(box->itemText(i)));
            constexpr int arrowAndMargins = 58;
            box->setMinimumWidth(longest + arrowAndMargins);
        }
        grid.addWidget(nature, row, 1);
        grid.addWidget(mode, row, 2);
        const bool live = type.mode == plan::ServiceMode::live;
        const auto number = [&](LeverKey key, int column, int width) {
            TextField* field = numberField(leverNumber(key, id));
            field->setAccessibleName(tr("%1, %2").arg(label(key), shown));
            field->setToolTip(help(key));
            field->setFixedWidth(width);
            auto* cell = new QWidget;
            auto* line = new QHBoxLayout(cell);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(space::unit);
            line->addWidget(field);
            if (column != 3) {
                auto* unit = new QLabel(column == 5 ? QStringLiteral("×")
                                                    : unitLabel(plan::info(key).unit, currency()));
                unit->setProperty("kind", QStringLiteral("muted"));
                line->addWidget(unit);
            }
            grid.addWidget(cell, row, column);
        };
        number(LeverKey::handleMinutes, 3, 64);
        number(live ? LeverKey::answerWithin : LeverKey::replyWithin, 4, 52);
        if (live) number(LeverKey::concurrency, 5, 48);
        TextField* owner = textField(
            QStringLiteral("owner/") + QString::fromStdString(id.value),
            tr("Who answers for the AI's performance on %1").arg(shown),
            [id](const plan::Plan& plan) {
                const plan::WorkType* owned = plan.workType(id);
                return owned ? QString::fromStdString(owned->owner) : QString();
            },
            [id](Draft& draft, const QString& text) {
                draft.plan.workType(id)->owner = text.trimmed().toStdString();
                return QString();
            });
        owner->setPlaceholderText(tr("one person"));
        owner->setMinimumWidth(78);
        grid.addWidget(owner, row, 6);
        auto* away = new QToolButton;
        away->setIcon(theme().icon(IconName::remove));
        away->setToolTip(tr("Remove"));
        away->setAccessibleName(tr("Remove %1").arg(shown));
        connect(
            away, &QToolButton::clicked, this,
            [this, id] {
                const QString end = u'/' + QString::fromStdString(id.value);
                desk().edit([&](Draft& draft) {
                    draft.plan = withoutWorkType(draft.plan, id);
                    std::erase_if(draft.texts, [&](const auto& text) { return text.first.endsWith(end); });
                });
                if (!m_names.empty()) m_names.back()->setFocus();
            },
            Qt::QueuedConnection); // the row goes, and the button with it
        grid.addWidget(away, row, 7);
    }

    QVBoxLayout* m_box = nullptr;
    QWidget* m_rows = nullptr;
    std::vector<TextField*> m_names;
    std::vector<QComboBox*> m_natures;
    std::vector<std::pair<std::string, plan::ServiceMode>> m_shape;
};

} // namespace

GuidedStep* makeTypesStep(DraftDesk& desk, const Theme& theme) {
    return new TypesStep(desk, theme);
}

} // namespace headroom::ui
