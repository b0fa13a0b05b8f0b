#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace headroom::ui {

class TextField;

/// The name of a lever that leads to it, in as many lines as it needs.
class LeverLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit LeverLink(const Theme& theme, QWidget* parent = nullptr);

    void setName(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// Enter leads there, as Space does.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// A correlation in a list: the levers it is of, how much they move together, and a way to be rid of it.
class CorrelationRow : public QWidget {
    Q_OBJECT

public:
    explicit CorrelationRow(const Theme& theme, QWidget* parent = nullptr);

    /// One lever where the list is of another one; else both. `words` say which correlation it is.
    void setWords(const QStringList& levers, const QString& words);
    [[nodiscard]] LeverLink& link(int index) { return *m_links[static_cast<std::size_t>(index)]; }
    [[nodiscard]] TextField& rankField() { return *m_rank; }
    [[nodiscard]] QAbstractButton& removeButton() { return *m_remove; }
    /// Its parts in the order in which the Tab key goes through them.
    [[nodiscard]] std::vector<QWidget*> parts() const;

Q_SIGNALS:
    void linkChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_names;
    std::vector<LeverLink*> m_links;
    TextField* m_rank;
    QAbstractButton* m_remove;
};

inline constexpr int rankFieldWidth = 54;
inline constexpr int rowButtonWidth = 24;

} // namespace headroom::ui
