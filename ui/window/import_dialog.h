#pragma once

#include "exchange/data_import.h"
#include "ui/theme/theme.h"
#include "ui/window/data_importer.h"
#include "ui/window/import_target.h"

#include <QDialog>

#include <array>
#include <filesystem>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace headroom::ui {

class ImportChangesStep;
class ImportColumnsStep;
class ImportSourceStep;
class PanelLabel;

/// From a file to actuals of the plan's months and to the volume history before it, in three steps: what the
/// file is, how its columns map, what would change in the plan. Enter goes on, and imports at the end; Escape
/// leaves. The import is one edit; how the file was read is remembered for the next with its columns.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    enum Step { sourceStep, columnsStep, changesStep };

    ImportDialog(const std::filesystem::path& file, ImportTarget target, const Theme& theme,
                 QWidget* parent = nullptr);

    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isReading() const { return m_importer.isRunning(); }
    [[nodiscard]] const std::optional<exchange::ImportedFigures>& figures() const;
    [[nodiscard]] const exchange::ImportMapping& mapping() const { return m_preview.mapping; }
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& importButton() { return *m_import; }
    [[nodiscard]] ImportSourceStep& source() { return *m_source; }
    [[nodiscard]] ImportColumnsStep& columns() { return *m_columns; }
    [[nodiscard]] ImportChangesStep& changes() { return *m_changes; }

public Q_SLOTS:
    void next();
    void back();

private:
    void layOut();
    /// What the file shows by itself, or as one like it was read before.
    void propose(bool asBefore);
    /// Reads the head of the file as it is now said to be.
    void lookAgain();
    void showPreview(exchange::ImportPreview preview, bool remembered);
    void refuse(const Error& error);
    void goTo(Step step);
    void read();
    void store();

    QString m_name;
    ImportTarget m_target;
    const Theme& m_theme;
    DataImporter::Open m_open;
    std::optional<exchange::DataFile> m_data; // nothing where it could not be opened
    std::vector<std::string> m_keys;          // of what is remembered of such files
    exchange::ImportPreview m_preview;
    std::optional<exchange::ImportMapping> m_read; // how what the last step shows was read
    DataImporter m_importer;

    std::array<PanelLabel*, 3> m_steps{};
    QStackedWidget* m_stack;
    ImportSourceStep* m_source;
    ImportColumnsStep* m_columns;
    ImportChangesStep* m_changes;
    QPushButton *m_close, *m_back, *m_next, *m_import;
};

} // namespace headroom::ui
