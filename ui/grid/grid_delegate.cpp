#include "ui/grid/grid_delegate.h"

#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {
constexpr const char* cellProperty = "headroomCell";
constexpr const char* typingProperty = "headroomTyping";
constexpr int signWidth = 18; // right of a summary: Σ, ø
} // namespace

GridDelegate::GridDelegate(const MonthGridModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme) {}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const GridRow& row = m_model.gridRow(index.row());
    const Colours& colours = m_theme.colours();
    if (row.isHeading()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect cell = option.rect;
    if (row.isScalar()) {
        if (index.column() > 0) {
            painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.line);
            painter->restore();
            return;
        }
        cell.setLeft(std::max(0, cell.left())); // its one value stays in sight while the months scroll
        cell.setWidth(m_columnWidth);
        QRect note = option.rect;
        note.setLeft(cell.right() + 1 + space::unit);
        const QFont font = m_theme.font(TextStyle::secondary);
        painter->setFont(font);
        painter->setPen(colours.muted);
        painter->drawText(
            note, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(m_model.note(index.row()), Qt::ElideRight, note.width() - 100));
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.state & QStyle::State_HasFocus;
    const bool month = index.column() < m_model.months();
    QRect fill = cell.adjusted(0, 0, 0, -1);
    if (!m_model.problem(index).isEmpty())
        painter->fillRect(fill, blend(colours.trouble, colours.background, 0.16));
    else if (selected || isReached(index))
        painter->fillRect(fill, colours.selection());
    else if (m_tinted && month && !row.isScalar() && m_model.isUnderstaffed(index.column()))
        painter->fillRect(cell, colours.troubleTint());
    else if (month && !row.isScalar() && index.column() == m_hovered)
        painter->fillRect(fill, colours.hover());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    paintNumber(*painter, cell, index, selected);
    if (current) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
    }
    painter->restore();
}

void GridDelegate::paintNumber(QPainter& painter, const QRect& cell, const QModelIndex& index,
                               bool selected) const {
    const GridRow& row = m_model.gridRow(index.row());
    const Colours& colours = m_theme.colours();
    const bool month = index.column() < m_model.months();
    const QString problem = m_model.problem(index);
    const double value = m_model.value(index);
    const QString text = m_model.data(index, Qt::DisplayRole).toString();
    QColor colour = colours.ink;
    if (!problem.isEmpty())
        colour = colours.trouble;
    else if (std::isnan(value))
        colour = colours.muted;
    else if (row.negativeIsTrouble() && value < 0)
        colour = colours.trouble;
    else if (row.kind == RowKind::derived && row.derived == Derived::splitSum && std::abs(value - 1) > 1e-9)
        colour = colours.trouble;
    else if (row.isInput() && month)
        colour = colours.input;
    if (!selected && problem.isEmpty() && !row.isInput() && m_model.isStale())
        colour = blend(colour, colours.muted, 0.4);
    QRectF box = QRectF(cell).adjusted(2, 0, -(month ? m_padding : signWidth), -1);
    const TextStyle style = row.strong ? TextStyle::bodyStrong : TextStyle::body;
    QFont font = m_theme.font(style);
    if (!problem.isEmpty()) {
        font.setUnderline(true);
        box = QRectF(cell).adjusted(4, 0, -4, -1);
    }
    painter.setFont(font);
    painter.setPen(colour);
    if (problem.isEmpty())
        drawFigures(painter, box, Qt::AlignRight | Qt::AlignVCenter, text, m_theme.figures(style));
    else
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
    if (!month && !std::isnan(value)) {
        painter.setFont(m_theme.font(TextStyle::secondary));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(cell).adjusted(cell.width() - signWidth + 4, 0, 4, -1),
                         Qt::AlignLeft | Qt::AlignVCenter, m_model.summarySign(index.row()));
    } else if (month && m_model.isStep(index)) {
        // A line on the left says that from here on another value holds.
        painter.fillRect(QRectF(cell.left(), cell.top() + 1, 1, cell.height() - 3),
                         blend(colours.input, colours.background, 0.35));
    }
    if (month && m_model.isOverridden(index)) {
        // A corner says that the scenario differs from Base here.
        QPainterPath corner(QPointF(cell.left(), cell.top()));
        corner.lineTo(cell.left() + 6, cell.top());
        corner.lineTo(cell.left(), cell.top() + 6);
        painter.fillPath(corner, colours.input);
    }
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight);
    editor->setFont(m_theme.font(TextStyle::body));
    const Colours& colours = m_theme.colours();
    editor->setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 2px; "
                       "padding: 0 3px; margin: 0; min-height: 0; }")
            .arg(colours.card.name(), colours.input.name(), colours.accent.name()));
    editor->setAccessibleName(m_model.data(index, Qt::AccessibleTextRole).toString());
    editor->setProperty(cellProperty, QPersistentModelIndex(index));
    editor->setProperty(typingProperty, m_openedByTyping);
    // Qt makes editors in a const function; what is told of them is no change of the delegate.
    auto* self = const_cast<GridDelegate*>(this);
    connect(editor, &QLineEdit::textEdited, self,
            [self, cell = QPersistentModelIndex(index)](const QString& text) {
                if (cell.isValid()) Q_EMIT self->typed(cell, text);
            });
    connect(editor, &QObject::destroyed, self, [self, row = index.row(), column = index.column()] {
        // The next editor may be open already.
        if (self->m_reach.row != row || self->m_reach.first != column) return;
        self->clearReach();
        Q_EMIT self->closed();
    });
    Q_EMIT self->editing(index);
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = static_cast<QLineEdit*>(editor);
    // A recalculation that ends while someone types must not take the text away.
    const QString text = m_model.data(index, Qt::EditRole).toString();
    if (!line->isModified() && line->text() != text) line->setText(text);
}

void GridDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const {}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    QRect rect = option.rect;
    if (m_model.gridRow(index.row()).isScalar()) {
        rect.setLeft(std::max(0, rect.left()));
        rect.setWidth(m_columnWidth);
    }
    editor->setGeometry(rect.adjusted(-1, -1, 1, 1));
}

void GridDelegate::finish(QWidget* editor, EditEnd end) {
    const auto index = editor->property(cellProperty).value<QPersistentModelIndex>();
    const QString text = static_cast<QLineEdit*>(editor)->text();
    const bool modified = static_cast<QLineEdit*>(editor)->isModified();
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    // Leaving a cell as it was is no edit; filling a selection with it is.
    if (!index.isValid()) return;
    if (!modified && end != EditEnd::fillSelection && end != EditEnd::thisMonthOnly)
        Q_EMIT edited(index, QString(), end);
    else
        Q_EMIT edited(index, text.isNull() ? QStringLiteral("") : text, end);
}

bool GridDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (!editor) return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && editor->isVisible()) {
        // A click elsewhere keeps what was typed; a menu or another window is not elsewhere.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason) return false;
        finish(editor, EditEnd::stay);
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const bool control = key->modifiers() & Qt::ControlModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            finish(editor, shift ? EditEnd::thisMonthOnly : EditEnd::fillSelection);
        else
            finish(editor, shift ? EditEnd::up : EditEnd::down);
        return true;
    case Qt::Key_Tab: finish(editor, EditEnd::right); return true;
    case Qt::Key_Backtab: finish(editor, EditEnd::left); return true;
    case Qt::Key_Escape: Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint); return true;
    case Qt::Key_F2: editor->setProperty(typingProperty, false); return true;
    default: break;
    }
    if (editor->property(typingProperty).toBool() && !control && !shift) {
        switch (key->key()) {
        case Qt::Key_Up: finish(editor, EditEnd::up); return true;
        case Qt::Key_Down: finish(editor, EditEnd::down); return true;
        case Qt::Key_Left: finish(editor, EditEnd::left); return true;
        case Qt::Key_Right: finish(editor, EditEnd::right); return true;
        default: break;
        }
    }
    return false;
}

} // namespace headroom::ui
