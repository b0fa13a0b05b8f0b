#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace headroom::ui {

class CorrelationList;
class PanelLabel;
class TextField;

/// How outcomes of the plan's ranges are drawn: the method, the seed, how many; and which bets come true
/// together.
class DrawsPanel : public QWidget {
    Q_OBJECT

public:
    DrawsPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    [[nodiscard]] QComboBox& methodBox() { return *m_method; }
    [[nodiscard]] TextField& seedField() { return *m_seed; }
    [[nodiscard]] QPushButton& newSeedButton() { return *m_newSeed; }
    [[nodiscard]] TextField& drawsField() { return *m_draws; }
    [[nodiscard]] CorrelationList& correlations() { return *m_correlations; }
    /// What was put right of the correlations; hidden where nothing was.
    [[nodiscard]] PanelLabel& notice() { return *m_notice; }

Q_SIGNALS:
    void leverWanted(const headroom::plan::LeverRef& lever);
    void said(const QString& text);

private:
    void layOut(const Theme& theme);
    void readNotice();
    void typeSeed(const QString& text);
    void typeDraws(const QString& text);
    void change(const QString& what, const plan::DrawSettings& draws);

    Document& m_document;
    QComboBox* m_method;
    TextField *m_seed, *m_draws;
    QPushButton* m_newSeed;
    PanelLabel *m_aboutMethod, *m_notice;
    CorrelationList* m_correlations;
};

} // namespace headroom::ui
