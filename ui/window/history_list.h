#pragma once

#include "store/workspace.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QStyledItemDelegate>

#include <vector>

namespace headroom::ui {

/// What an entry did, in words, for those that have none of their own.
QString textOf(const store::HistoryEntry& entry);

/// The life of a plan, newest first, with a heading for each day.
class HistoryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { headingRole = Qt::UserRole, detailRole, undoneRole, nowRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<store::HistoryEntry> entries, const QLocale& locale);
    /// Null for a heading.
    [[nodiscard]] const store::HistoryEntry* entry(int row) const;
    /// -1 where there is no such entry.
    [[nodiscard]] int rowOf(std::int64_t id) const;
    [[nodiscard]] int rowOfNow() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading;
        std::size_t entry = 0; // where there is no heading
    };
    [[nodiscard]] QString detailOf(const store::HistoryEntry& entry) const;

    std::vector<store::HistoryEntry> m_entries;
    std::vector<Row> m_rows;
    QLocale m_locale;
};

/// An entry has two lines and a dot on the thread that runs through all of them: filled where the plan
/// stands now, hollow where it was undone.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HistoryDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace headroom::ui
