#pragma once

#include "exchange/data_import.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace headroom::ui {

/// The second step of an import: which column says what, with values of each from the file, and what its
/// figures mean.
class ImportColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsStep(const Theme& theme, QWidget* parent = nullptr);

    /// Shows how columns map; the preview must outlive the next call.
    void show(const exchange::ImportPreview& preview);
    /// Changes what is read as this step says.
    void putInto(exchange::ImportMapping& mapping) const;
    /// False, said, and with the keyboard on it, where something cannot be as it is.
    [[nodiscard]] bool check();
    void takeFocus() const;

    [[nodiscard]] QComboBox& timeColumn() { return *m_time.box; }
    [[nodiscard]] QComboBox& typeColumn() { return *m_type.box; }
    [[nodiscard]] QComboBox& handleMeaning() { return *m_meaning; }
    [[nodiscard]] QLineEdit& timeZone() { return *m_zone; }
    [[nodiscard]] QSpinBox& settlingDays() { return *m_settling; }
    [[nodiscard]] QString samplesOfTime() const;

Q_SIGNALS:
    void edited();

private:
    /// A thing that a column may say, and values of the column that does.
    struct Role {
        QLabel* name = nullptr;
        QComboBox* box = nullptr;
        QLabel* samples = nullptr;
        std::string exchange::ImportMapping::*column = nullptr; // or of a month:
        plan::Observed what = plan::Observed::volume;
        bool needed = false;
    };

    [[nodiscard]] Role makeRole(const QString& name, std::string exchange::ImportMapping::*column,
                                bool needed = false);
    void layOut();
    [[nodiscard]] std::vector<Role> roles() const;
    void fill(const Role& role, const std::string& column, bool shown);
    void showSamples(const Role& role) const;
    [[nodiscard]] QString understood(const std::string& column) const;
    void addFigure(int index);
    void showFigures();
    void showMeaning();
    void changed();

    const Theme& m_theme;
    const exchange::ImportPreview* m_preview = nullptr;
    QGridLayout* m_grid;
    QFormLayout* m_form;
    Role m_time, m_count, m_type, m_participated, m_outcome, m_handle, m_topic, m_channel, m_figure;
    std::vector<Role> m_figures;
    QComboBox *m_moreFigures, *m_order, *m_decimal, *m_percent, *m_unit, *m_meaning, *m_ratesOf;
    QLineEdit *m_resolved, *m_dropped, *m_zone;
    QSpinBox* m_settling;
    QLabel* m_doubts;
};

} // namespace headroom::ui
