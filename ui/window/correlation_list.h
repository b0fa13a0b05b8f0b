#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace headroom::ui {

class CorrelationRow;
class PanelLabel;
class TextField;

/// Which bets come true together, and how much: those of one lever, or all of the plan. Each can be changed
/// and removed where it stands, and another one added below.
class CorrelationList : public QWidget {
    Q_OBJECT

public:
    enum class Of { plan, lever };
    CorrelationList(Of of, Document& document, const Theme& theme, QWidget* parent = nullptr);

    /// Of the plan as it is now.
    void read();
    /// Of this lever.
    void show(const plan::LeverRef& lever);
    /// Where to start: the coefficient of one that cannot be, else the first, else how to have one.
    [[nodiscard]] QWidget& startField();

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] CorrelationRow& row(int index) { return *m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QComboBox& firstChoice() { return *m_first; }
    [[nodiscard]] QComboBox& secondChoice() { return *m_second; }
    [[nodiscard]] TextField& newRankField() { return *m_rank; }
    [[nodiscard]] QAbstractButton& addButton() { return *m_add; }
    [[nodiscard]] QPushButton& moreButton() { return *m_more; }

Q_SIGNALS:
    void leverWanted(const headroom::plan::LeverRef& lever);
    void said(const QString& text);

private:
    void layOut();
    void readRows(const plan::Plan& plan);
    void readChoices(const plan::Plan& plan);
    void addRow();
    void orderTabs();
    [[nodiscard]] bool isListed(const plan::Correlation& pair) const;
    [[nodiscard]] const plan::Correlation* shownAt(std::size_t row) const;
    [[nodiscard]] std::vector<plan::LeverRef> candidates(const plan::Plan& plan) const;
    void typeRank(std::size_t row, const QString& text);
    void remove(std::size_t row);
    void forgetNew();
    void offerNew();
    [[nodiscard]] const plan::LeverRef* chosen(const QComboBox& choice) const;
    void add();
    void refuseNew(const QString& reason);

    Of m_of;
    Document& m_document;
    const Theme& m_theme;
    plan::LeverRef m_lever;
    QVBoxLayout* m_list;
    std::vector<CorrelationRow*> m_rows;
    std::vector<std::size_t> m_shown;         // places in the plan's list
    std::vector<plan::Correlation> m_written; // what stands in the rows
    std::size_t m_most;                       // rows before the rest is asked for
    std::string m_planId;
    QPushButton* m_more;
    PanelLabel* m_none;
    QWidget *m_new, *m_newLine;
    QComboBox *m_first, *m_second;
    std::vector<plan::LeverRef> m_choices; // of both
    TextField* m_rank;
    QAbstractButton* m_add;
};

} // namespace headroom::ui
