#include "ui/charts/chart_menu.h"

#include "ui/words/words.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

void show(QWidget& chart, const QString& text) {
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) return;
    auto* dialog = new QDialog(chart.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(chart.accessibleName());
    auto* layout = new QVBoxLayout(dialog);
    const QStringList heads = lines.front().split(u'\t');
    auto* table = new QTableWidget(static_cast<int>(lines.size()) - 1, static_cast<int>(heads.size()) - 1);
    table->setObjectName(QStringLiteral("chartTable"));
    table->setAccessibleName(chart.accessibleName());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalHeaderLabels(heads.mid(1));
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList cells = lines[row + 1].split(u'\t');
        names << cells.front();
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells.value(column + 1));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole,
                          QStringLiteral("%1, %2: %3").arg(cells.front(), heads[column + 1], item->text()));
            table->setItem(row, column, item);
        }
    }
    table->setVerticalHeaderLabels(names);
    table->resizeColumnsToContents();
    table->setCurrentCell(0, 0);
    layout->addWidget(table);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    int width = table->verticalHeader()->sizeHint().width() + 60;
    for (int column = 0; column < table->columnCount(); ++column) width += table->columnWidth(column);
    dialog->resize(std::clamp(width, 360, 900), 480);
    dialog->open();
    table->setFocus();
}

} // namespace

void addChartComment(QMenu& menu, QWidget& chart, const std::function<void()>& begin) {
    QAction* action = menu.addAction(Words::tr("C&omment on this chart…"), &chart, begin);
    action->setShortcut(chartCommentKey);
    action->setShortcutContext(Qt::WidgetShortcut); // shown, not listened to: the chart handles the key
    action->setShortcutVisibleInContextMenu(true);
    menu.addSeparator();
}

void addChartCopies(QMenu& menu, QWidget& chart, const ChartCopies& copies) {
    menu.addAction(Words::tr("Copy as &image"), &chart,
                   [copies] { QGuiApplication::clipboard()->setImage(copies.image()); });
    menu.addAction(Words::tr("Copy as &SVG"), &chart, [copies] {
        auto* mime = new QMimeData; // the clipboard takes it
        const QByteArray svg = copies.svg();
        mime->setData(QStringLiteral("image/svg+xml"), svg);
        mime->setText(QString::fromUtf8(svg));
        QGuiApplication::clipboard()->setMimeData(mime);
    });
    menu.addAction(Words::tr("Copy as &table"), &chart,
                   [copies] { QGuiApplication::clipboard()->setText(copies.table()); });
    menu.addSeparator();
    menu.addAction(Words::tr("Sho&w as table…"), &chart, [copies, &chart] { show(chart, copies.shown()); });
}

} // namespace headroom::ui
