#include "ui/pages/table_pane.h"

#include "ui/pages/page_table_view.h"

#include <QBoxLayout>
#include <QLabel>

namespace headroom::ui {

QLabel* noteLabel() {
    auto* note = new QLabel;
    note->setProperty("kind", QStringLiteral("muted"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

TablePane::TablePane(Document& document, const Theme& theme, QWidget* parent)
    : PagePane(parent)
    , m_document(document)
    , m_note(noteLabel())
    , m_table(new PageTableView(theme)) {
    connect(m_table, &PageTableView::said, this, &PagePane::said);
    connect(m_table, &PageTableView::placeWanted, this, &PagePane::placeWanted);
}

void TablePane::layOut(std::initializer_list<QWidget*> before, std::initializer_list<QWidget*> after,
                       QWidget* below) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::page, 0);
    head->setSpacing(space::unit * 2);
    for (QWidget* each : before) head->addWidget(each);
    head->addWidget(m_note, 1);
    for (QWidget* each : after) head->addWidget(each, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    if (below) layout->addWidget(below);
}

void TablePane::setTable(PageTable table) {
    m_note->setText(table.note);
    m_table->setTable(std::move(table));
}

void TablePane::readInSight() {
    if (isVisible()) read();
}

void TablePane::copy() {
    m_table->copy();
}

void TablePane::takeFocus(Qt::FocusReason reason) {
    m_table->setFocus(reason);
}

} // namespace headroom::ui
