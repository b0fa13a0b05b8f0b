#include "ui/pages/page_table_view.h"

#include "ui/charts/range_picture.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int between = 12; // left and right of a cell's text together
constexpr int ringRoom = 4;
constexpr int insetBy = 12;       // a part, below what it is a part of
constexpr int longestWord = 150;  // that a column of words is widened for
constexpr int leastText = 60;     // of a column of words, however little room there is
constexpr int readableText = 180; // of one in a table that has to be scrolled
constexpr int widestText = 520;   // of one, however much there is
constexpr int mostAir = 16;       // more between columns where there is room
constexpr double pictureWidth = 76;
constexpr int rowAir = 6; // above and below a row's lines together

TextStyle titleStyle() {
    return TextStyle::body;
}

/// Where a cell's text stands. The first column begins beside the ring of a table that has the keyboard.
QRectF textBox(const QRect& cell, int column, bool inset = false) {
    const double begin = column == 0 ? ringRoom : between / 2.0;
    return QRectF(cell).adjusted(begin + (inset ? insetBy : 0), 0, -between / 2.0, -1);
}

/// Title over unit, as wide as the column; the figures of a column stand below the right end of both.
class TableHead : public QHeaderView {
public:
    TableHead(const PageTableModel& model, const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_model(model)
        , m_theme(theme) {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(1);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const PageColumn& column = m_model.column(section);
        const Colours& colours = m_theme.colours();
        painter->save();
        painter->fillRect(rect, colours.background);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        const Qt::Alignment side = column.figures ? Qt::AlignRight : Qt::AlignLeft;
        const QRectF box = textBox(rect, section).adjusted(0, 0, 0, -3);
        const QFont title = m_theme.font(titleStyle()), unit = m_theme.font(TextStyle::secondary);
        const double unitHeight = QFontMetricsF(unit).height();
        painter->setPen(colours.muted);
        painter->setFont(title);
        painter->drawText(box.adjusted(0, 0, 0, -unitHeight), side | Qt::AlignBottom,
                          QFontMetricsF(title).elidedText(column.title, Qt::ElideRight, box.width()));
        painter->setFont(unit);
        painter->drawText(box, side | Qt::AlignBottom, column.unit);
        painter->restore();
    }

private:
    const PageTableModel& m_model;
    const Theme& m_theme;
};

class TableDelegate : public QStyledItemDelegate {
public:
    TableDelegate(const PageTableModel& model, const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const PageCell& cell = m_model.cell(index);
        const Colours& colours = m_theme.colours();
        painter->save();
        const QRect rect = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect.adjusted(0, 0, 0, -1), colours.selection());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
        if (!m_model.problem(index).isEmpty())
            painter->fillRect(rect.adjusted(0, 0, 0, -1), blend(colours.trouble, colours.background, 0.16));
        paintFocus(*painter, option, index);
        if (cell.picture) {
            const QRectF room = textBox(rect, index.column());
            paintRangePicture(*painter, QRectF(room.left(), rect.top() + 3, room.width(), space::row - 7),
                              *cell.picture, colours, colours.background);
            painter->restore();
            return;
        }
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->setPen(cell.edit && cell.tone == CellTone::usual ? colours.input
                        : cell.tone == CellTone::trouble          ? colours.trouble
                        : cell.tone == CellTone::caution          ? colours.caution
                        : cell.tone == CellTone::muted            ? colours.muted
                                                                  : colours.ink);
        const QFont font = m_theme.font(TextStyle::body);
        painter->setFont(font);
        // All cells of a row begin on its first line.
        const QRectF box = textBox(rect, index.column(), cell.inset).adjusted(0, rowAir / 2.0, 0, 0);
        const QRectF line(box.topLeft(), QSizeF(box.width(), space::row - rowAir - 1));
        const double above = (line.height() - QFontMetricsF(font).height()) / 2;
        if (m_model.column(index.column()).figures)
            drawFigures(*painter, line, Qt::AlignRight | Qt::AlignVCenter, text,
                        m_theme.figures(TextStyle::body));
        else if (m_model.column(index.column()).grows && rect.height() > space::row)
            painter->drawText(box.adjusted(0, above, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                              text);
        else
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        const PageCell& cell = m_model.cell(index);
        if (cell.choices.isEmpty()) {
            QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
            if (auto* field = qobject_cast<QLineEdit*>(editor)) {
                field->setFrame(false);
                if (m_model.column(index.column()).figures) field->setAlignment(Qt::AlignRight);
            }
            return editor;
        }
        auto* choice = new QComboBox(parent);
        choice->addItems(cell.choices);
        // A choice is made when it is made, not when the field is left.
        connect(choice, &QComboBox::activated, this, [this, choice] {
            auto* self = const_cast<TableDelegate*>(this);
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        return choice;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* choice = qobject_cast<QComboBox*>(editor))
            choice->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (const auto* choice = qobject_cast<QComboBox*>(editor))
            model->setData(index, choice->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    /// Where the keyboard is, in a table whose cells can be edited.
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        if (!(option.state & QStyle::State_HasFocus) || !(index.flags() & Qt::ItemIsEditable)) return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -1.75), 2, 2);
        painter.restore();
    }

    const PageTableModel& m_model;
    const Theme& m_theme;
};

} // namespace

PageTableView::PageTableView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_empty(new QLabel(this)) {
    setObjectName(QStringLiteral("pageTable"));
    setHorizontalHeader(new TableHead(m_model, theme, this));
    setItemDelegate(new TableDelegate(m_model, theme, this));
    setModel(&m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves a table that is only read
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(space::row);
    m_empty->setWordWrap(true);
    m_empty->setProperty("kind", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->hide();
    connect(&m_model, &PageTableModel::said, this, &PageTableView::said);
    connect(&theme, &Theme::changed, this, &PageTableView::restyle);
    restyle();
}

void PageTableView::setCommit(PageTableModel::Commit commit) {
    m_model.setCommit(std::move(commit));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setTabKeyNavigation(true);
    setSelectionBehavior(SelectItems);
}

void PageTableView::restyle() {
    const Colours& colours = m_theme.colours();
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, colours.background);
    palette.setColor(QPalette::Window, colours.background);
    setPalette(palette);
    m_empty->setFont(m_theme.font(TextStyle::body));
    const double head = QFontMetricsF(m_theme.font(titleStyle())).height() +
                        QFontMetricsF(m_theme.font(TextStyle::secondary)).height();
    horizontalHeader()->setFixedHeight(static_cast<int>(std::ceil(head)) + 8);
    layOutColumns();
    viewport()->update();
}

void PageTableView::setTable(PageTable table) {
    // The same again, as after draws that say nothing here, is not measured again.
    if (!table.rows.empty() && table == m_model.table()) return;
    setAccessibleName(table.name);
    const bool empty = table.rows.empty();
    m_empty->setText(table.empty);
    setAccessibleDescription(empty ? table.empty : table.note);
    const bool chosen = selectionModel()->hasSelection() && currentIndex().isValid();
    const int row = currentIndex().row(), column = currentIndex().column();
    const auto place = chosen ? m_model.row(row).place : std::nullopt;
    m_model.setTable(std::move(table));
    if (chosen && !selectionModel()->hasSelection() && !empty) {
        // Rows came or went: the one that was chosen stays chosen.
        const auto& rows = m_model.table().rows;
        const auto same = std::find_if(rows.begin(), rows.end(),
                                       [&](const PageRow& other) { return other.place == place; });
        const int at = same == rows.end() ? std::min(row, m_model.rowCount() - 1)
                                          : static_cast<int>(same - rows.begin());
        if (selectionBehavior() == SelectRows)
            selectRow(at);
        else
            setCurrentIndex(m_model.index(at, std::min(column, m_model.columnCount() - 1)));
    }
    horizontalHeader()->setVisible(!empty);
    m_empty->setVisible(empty);
    layOutColumns();
}

/// Figures and short words have what they need; the columns that grow share the rest by what they need.
void PageTableView::layOutColumns() {
    const int columns = m_model.columnCount();
    if (columns == 0) return;
    const QFontMetricsF body(m_theme.font(TextStyle::body)), small(m_theme.font(TextStyle::secondary));
    std::vector<int> wanted(static_cast<std::size_t>(columns)), least(wanted.size(), leastText);
    int fixed = 0, growing = 0, leastGrowing = 0;
    for (int c = 0; c < columns; ++c) {
        const PageColumn& column = m_model.column(c);
        double width = std::max(body.horizontalAdvance(column.title), small.horizontalAdvance(column.unit));
        // A column of words is no narrower than its title or the longest of them.
        int& narrowest = least[static_cast<std::size_t>(c)];
        const auto reach = [&](const QString& text) {
            const int needed = static_cast<int>(body.horizontalAdvance(text)) + between + 2;
            narrowest = std::max(narrowest, std::min(needed, longestWord));
        };
        if (column.grows) reach(column.title);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const PageCell& cell = m_model.cell(m_model.index(row, c));
            const QString& text = cell.text;
            if (cell.picture) {
                width = std::max(width, pictureWidth);
                continue;
            }
            if (column.grows)
                for (const QString& word : text.split(u' ')) reach(word);
            const double own = column.figures ? figuresWidth(body, text) : body.horizontalAdvance(text);
            width = std::max(width, own + (cell.inset ? insetBy : 0));
        }
        auto& want = wanted[static_cast<std::size_t>(c)];
        want = static_cast<int>(std::ceil(width)) + between;
        if (!column.grows) {
            fixed += want;
            continue;
        }
        want = std::clamp(want, leastText, widestText);
        growing += want;
        leastGrowing += least[static_cast<std::size_t>(c)];
    }
    // A table that has to be scrolled anyway gains nothing from columns a word wide.
    if (fixed + leastGrowing > viewport()->width())
        for (int c = 0; c < columns; ++c) {
            auto& narrowest = least[static_cast<std::size_t>(c)];
            if (m_model.column(c).grows)
                narrowest = std::max(narrowest, std::min(wanted[static_cast<std::size_t>(c)], readableText));
        }
    int room = std::max(0, viewport()->width() - fixed);
    const int air = std::clamp((room - growing) / columns, 0, mostAir);
    // Words give way, each column down to its longest word, and the others share what that leaves; where even
    // they cannot, the table scrolls.
    std::vector<bool> atLeast(wanted.size());
    for (bool again = growing > room; again;) {
        again = false;
        for (std::size_t c = 0; c < wanted.size(); ++c) {
            if (!m_model.column(static_cast<int>(c)).grows || atLeast[c] || growing <= 0) continue;
            if (wanted[c] * room / growing >= least[c]) continue;
            atLeast[c] = again = true;
            growing -= wanted[c];
            room = std::max(0, room - least[c]);
            wanted[c] = least[c];
            break;
        }
    }
    for (std::size_t c = 0; c < wanted.size(); ++c) {
        const bool shares = m_model.column(static_cast<int>(c)).grows && !atLeast[c] && growing > room;
        setColumnWidth(static_cast<int>(c),
                       shares ? std::max(least[c], wanted[c] * room / growing) : wanted[c] + air);
    }
    layOutRows();
}

/// What does not fit a line goes on over the next.
void PageTableView::layOutRows() {
    const QFontMetricsF body(m_theme.font(TextStyle::body));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int height = space::row;
        for (int c = 0; c < m_model.columnCount(); ++c) {
            if (!m_model.column(c).grows) continue;
            const PageCell& cell = m_model.cell(m_model.index(row, c));
            const QRectF box = textBox(QRect(0, 0, columnWidth(c), 1000), c, cell.inset);
            const double needed = body.boundingRect(box, Qt::TextWordWrap, cell.text).height();
            if (needed > 1.5 * body.height())
                height = std::max(height, static_cast<int>(std::ceil(needed)) + rowAir + 1);
        }
        setRowHeight(row, height);
    }
}

void PageTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
    m_empty->setGeometry(ringRoom, space::unit, width() - 2 * ringRoom, 3 * space::row);
}

void PageTableView::goFrom(const QModelIndex& index) {
    if (!index.isValid()) return;
    const auto& place = m_model.row(index.row()).place;
    if (place) Q_EMIT placeWanted(place->lever, place->month);
}

void PageTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->key() == Qt::Key_Escape && m_model.forgetBadText(currentIndex())) return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter leads away only where there is nothing to edit.
        if (currentIndex().flags() & Qt::ItemIsEditable) return edit(currentIndex());
        return goFrom(currentIndex());
    }
    QTableView::keyPressEvent(event);
}

void PageTableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable))
        return QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton) goFrom(index);
}

/// By keyboard there is always a row to go on from.
/// The keyboard is seen on the row it is on; where there is none, on the table as a whole.
void PageTableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!hasFocus() || state() == EditingState) return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent, 2));
    QRect around = viewport()->rect();
    if (currentIndex().isValid()) {
        const QRect cell = visualRect(currentIndex());
        around = QRect(0, cell.top(), viewport()->width(), cell.height());
    }
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 3, 3);
}

void PageTableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        selectRow(std::max(0, currentIndex().row()));
}

void PageTableView::copy() {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        for (int row = 0; row < m_model.rowCount(); ++row) rows.push_back(row);
    if (rows.empty()) return;
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_model.tsv(rows));
    const int count = static_cast<int>(rows.size());
    Q_EMIT said(count == 1 ? tr("Copied 1 row with its heads")
                           : tr("Copied %n rows with their heads", nullptr, count));
}

void PageTableView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid()) return;
    if (!selectionModel()->isSelected(cell)) selectRow(cell.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, const QKeySequence& keys) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown, not listened to: the keys are handled above
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    connect(add(tr("&Go to its lever"), QKeySequence(Qt::Key_Return)), &QAction::triggered, this,
            [this] { goFrom(currentIndex()); });
    connect(add(tr("&Copy rows"), QKeySequence::Copy), &QAction::triggered, this, &PageTableView::copy);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
}

} // namespace headroom::ui
