#include "ui/theme/style_sheet.h"

#include <array>
#include <utility>

namespace headroom::ui {

namespace {

/// Names between @ signs stand for colours.
constexpr const char* sheet = R"(
QLabel[kind="muted"] { color: @muted@; }
QLabel[kind="trouble"] { color: @trouble@; }
QLabel[kind="caution"] { color: @caution@; }
QLabel[kind="good"] { color: @good@; }
QLabel[kind="input"] { color: @input@; }

QPushButton { background: @card@; color: @ink@; border: 1px solid @border@; border-radius: 6px; padding: 5px 12px; min-height: 16px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed, QPushButton:checked { background: @selection@; color: @accent@; }
QPushButton:focus { border: 2px solid @accent@; padding: 4px 11px; }
QPushButton:disabled { color: @disabled@; border-color: @line@; }
QPushButton[kind="primary"] { background: @selection@; color: @accent@; border-color: @accentline@; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @selectionhover@; }
QPushButton[kind="primary"]:disabled { background: @hover@; color: @disabled@; border-color: @line@; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: @hover@; }
QPushButton[kind="quiet"]:focus { border-color: @accent@; }

QToolButton { background: transparent; color: @ink@; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @selection@; color: @accent@; }
QToolButton:focus { border: 2px solid @accent@; padding: 3px 7px; }
QToolButton:disabled { color: @disabled@; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    background: @card@; color: @ink@; border: 1px solid @border@; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @selectiontext@; selection-color: @ink@; min-height: 16px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QComboBox:focus { border: 2px solid @accent@; padding: 3px 7px; }
QPlainTextEdit[kind="editor"] { background: @card@; border: 1px solid @border@; border-radius: 6px; padding: 4px 8px; }
QPlainTextEdit[kind="editor"]:focus { border: 2px solid @accent@; padding: 3px 7px; }
QPlainTextEdit[kind="box"] { border: 1px solid @border@; border-radius: 6px; padding: 2px 4px; }
QPlainTextEdit[kind="box"]:focus { border: 2px solid @accent@; padding: 1px 3px; }
QPlainTextEdit[kind="box"][wrong="true"] { border: 2px solid @trouble@; padding: 1px 3px; }
QLineEdit[wrong="true"] { border: 2px solid @trouble@; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @disabled@; border-color: @line@; background: @background@; }
QLineEdit:read-only { background: @background@; }
QComboBox { padding-right: 22px; combobox-popup: 0; }
QComboBox:focus { padding-right: 21px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@arrow@); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card@; border: 1px solid @border@; outline: 0; padding: 4px; }

QSpinBox, QDoubleSpinBox, QDateEdit { padding-right: 20px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { padding-right: 19px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 18px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/@arrowup@); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/@arrow@); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::down-arrow:disabled { image: none; }

QCheckBox, QRadioButton { spacing: 7px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @muted@; background: @card@; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QListView::indicator:hover { border-color: @accent@; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QListView::indicator:checked, QRadioButton::indicator:checked { background: @accent@; border-color: @accent@; }
QCheckBox::indicator:checked, QListView::indicator:checked { image: url(:/icons/@check@); }
QCheckBox::indicator:indeterminate { image: url(:/icons/@dash@); }
QRadioButton::indicator:checked { image: url(:/icons/@dot@); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line@; background: @background@; }
QCheckBox:focus, QRadioButton:focus { color: @accent@; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent@; width: 12px; height: 12px; }

QMenuBar { background: @card@; border-bottom: 1px solid @line@; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @selection@; }
QMenu { background: @card@; color: @ink@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @card@; color: @ink@; border: 1px solid @border@; padding: 5px 7px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @scroll@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }

QTableView, QTreeView, QListView { background: transparent; border: none; gridline-color: @line@; outline: 0;
    selection-background-color: @selection@; selection-color: @ink@; }
QTreeView::item, QListView::item { padding: 3px 6px; border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: @hover@; }
QTreeView::item:selected, QListView::item:selected { background: @selection@; color: @ink@; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted@; border: none; border-bottom: 1px solid @line@; padding: 3px 6px; }
QTableCornerButton::section { background: transparent; border: none; }
QTableView#monthGrid, QTableView#monthGrid QHeaderView, QTableView#monthGrid QTableCornerButton::section,
QTableView#pageTable, QTableView#pageTable QHeaderView { background: @background@; border: none; }
QListView#pageList { background: @rail@; border: none; border-right: 1px solid @line@; padding: 8px; }
QTableView#monthGrid[overlaps="true"] { border-left: 1px solid @line@; }
QLabel#gridCorner { background: transparent; color: @muted@; border-bottom: 1px solid @line@; }

QTabBar::tab { background: transparent; color: @muted@; border: none; border-bottom: 2px solid transparent; padding: 5px 12px; }
QTabBar::tab:selected { color: @ink@; border-bottom-color: @accent@; }
QTabBar::tab:focus { color: @accent@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @card@; border-top: 1px solid @line@; color: @muted@; }
QStatusBar::item { border: none; }
QProgressBar { background: @line@; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)";

} // namespace

QString styleSheetFor(const Colours& c) {

    const std::array<std::pair<const char*, QColor>, 19> names{{
        {"background", c.background},
        {"card", c.card},
        {"rail", c.rail},
        {"ink", c.ink},
        {"muted", c.muted},
        {"line", c.line},
        {"input", c.input},
        {"accent", c.accent},
        {"trouble", c.trouble},
        {"caution", c.caution},
        {"good", c.good},
        {"hover", c.hover()},
        {"selection", c.selection()},
        {"disabled", c.disabled()},
        {"selectionhover", blend(c.accent, c.card, c.dark ? 0.3 : 0.18)},
        {"selectiontext", blend(c.accent, c.card, 0.3)},
        {"accentline", blend(c.accent, c.card, 0.4)},
        {"border", blend(c.muted, c.card, 0.35)},
        {"scroll", blend(c.muted, c.background, 0.4)},
    }};
    QString text = QLatin1String(sheet);
    for (const auto& [name, colour] : names)
        text.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), colour.name());
    const QString tint = c.dark ? QStringLiteral("-dark.svg") : QStringLiteral("-light.svg");
    for (const char* image : {"arrow", "arrowup", "check", "dash", "dot"})
        text.replace(QLatin1Char('@') + QLatin1String(image) + QLatin1Char('@'), QLatin1String(image) + tint);
    return text;
}

} // namespace headroom::ui
