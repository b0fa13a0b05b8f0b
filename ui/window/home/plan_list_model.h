#pragma once

#include "ui/theme/theme.h"
#include "ui/window/home/figures_reader.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace headroom::ui {

/// The plans of a workspace as rows: each cell a line and a smaller one below it.
class PlanListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, horizon, edited, automation, gap, cost, health, columns };
    enum Role {
        belowRole = Qt::UserRole, // the smaller line
        toneRole,                 // a ColourRole
        sortRole,
        idRole,
        archivedRole,
    };

    PlanListModel(const FiguresReader& figures, QObject* parent = nullptr);

    /// `now` is what "today" and "yesterday" are told by.
    void setPlans(std::vector<store::PlanSummary> plans, const std::string& openPlan, const QDateTime& now,
                  const QLocale& locale);
    void figuresFound(const std::string& planId);
    [[nodiscard]] const std::vector<store::PlanSummary>& plans() const { return m_plans; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text, below;
        ColourRole tone = ColourRole::ink;
        QVariant sort;
    };
    [[nodiscard]] Cell cell(const store::PlanSummary& plan, Column column) const;
    [[nodiscard]] Cell figure(const PlanFigures& figures, Column column) const;
    [[nodiscard]] QString spoken(const store::PlanSummary& plan, Column column) const;

    const FiguresReader& m_figures;
    std::vector<store::PlanSummary> m_plans;
    std::string m_open;
    QDateTime m_now;
    QLocale m_locale;
};

/// The rows that are looked for, in the order that was chosen. Archived plans come after the others.
class PlanListFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PlanListFilter(QObject* parent = nullptr);

    /// Words, each of which is in the name or the team.
    void setWanted(const QString& text);
    void setArchivedShown(bool shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    bool m_archived = false;
};

} // namespace headroom::ui
