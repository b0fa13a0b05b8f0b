#pragma once

#include "exchange/data_import.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace headroom::ui {

/// The first step of an import: what the file is. Where it comes from, what a row of it is, and how its text
/// is to be read, over the first rows as they are read so far.
class ImportSourceStep : public QWidget {
    Q_OBJECT

public:
    explicit ImportSourceStep(const Theme& theme, QWidget* parent = nullptr);

    /// What is shown is what a database answered: nothing of how it is written is open.
    void setOfDatabase();
    /// There is nothing to show.
    void clear();
    void setTitle(const QString& title) const;
    /// Shows how the file is read. `utf16`: its encoding leaves no choice; `remembered`: as a file with its
    /// columns was before.
    void show(const exchange::ImportPreview& preview, bool utf16, bool remembered);
    /// Says why nothing can be shown.
    void refuse(const QString& message);
    /// Changes what is read as this step says.
    void putInto(exchange::ImportMapping& mapping, const exchange::ImportPreview& preview) const;
    void takeFocus() const;

    [[nodiscard]] QComboBox& shape() { return *m_shape; }
    [[nodiscard]] QComboBox& separator() { return *m_separator; }

Q_SIGNALS:
    void edited();
    /// What was remembered is not to be used.
    void guessWanted();

private:
    void layOut();
    void showRows(const exchange::ImportPreview& preview);

    const Theme& m_theme;
    bool m_workbook = false, m_database = false;
    QLabel *m_head, *m_remembered, *m_doubts, *m_trouble;
    QPushButton* m_guess;
    QComboBox *m_origin, *m_shape, *m_sheet, *m_encoding, *m_separator;
    QWidget* m_fields;
    QWidget* m_textFields;
    QWidget* m_sheetField;
    QCheckBox* m_header;
    QTableWidget* m_sample;
};

} // namespace headroom::ui
