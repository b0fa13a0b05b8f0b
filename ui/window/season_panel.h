#pragma once

#include "ui/document/document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

namespace headroom::ui {

class PanelLabel;
class TextField;

/// The seasonal index of all twelve calendar months, whichever of them the plan has. Setting one scales the
/// others.
class SeasonPanel : public QWidget {
    Q_OBJECT

public:
    SeasonPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void read();
    [[nodiscard]] TextField& field(int calendarMonth) {
        return *m_fields[static_cast<std::size_t>(calendarMonth)];
    }

Q_SIGNALS:
    void said(const QString& text);

private:
    void type(std::size_t month, const QString& text);

    Document& m_document;
    std::array<TextField*, 12> m_fields{};
};

} // namespace headroom::ui
