#pragma once

#include "exchange/data_import.h"
#include "ui/theme/theme.h"
#include "ui/window/data_importer.h"
#include "ui/window/import_target.h"

#include <QDialog>

#include <filesystem>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace headroom::ui {

class ImportChangesStep;
class ConnectionStep;
class ImportColumnsStep;
class ImportSourceStep;
class PanelLabel;
class Passwords;
class QueryStep;

/// From a file, or a database that is asked, to actuals of the plan's months and to the volume history before
/// it, in three steps: what the file is, how its columns map, what would change in the plan. Of a database
/// the first is in two: which one, and what it is asked. Enter goes on, and imports at the end; Escape
/// leaves. The import is one edit; how the file was read is remembered for the next with its columns.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    enum Step { connectionStep = -1, sourceStep, columnsStep, changesStep };

    ImportDialog(const std::filesystem::path& file, ImportTarget target, const Theme& theme,
                 QWidget* parent = nullptr);
    /// From a database; the passwords outlive it.
    ImportDialog(Passwords& passwords, ImportTarget target, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isReading() const { return m_importer.isRunning(); }
    [[nodiscard]] const std::optional<exchange::ImportedFigures>& figures() const;
    [[nodiscard]] const exchange::ImportMapping& mapping() const { return m_preview.mapping; }
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] QPushButton& importButton() { return *m_import; }
    [[nodiscard]] ImportSourceStep& source() { return *m_source; }
    /// Null for a file.
    [[nodiscard]] ConnectionStep* connection() { return m_connection; }
    [[nodiscard]] QueryStep* query() { return m_query; }
    [[nodiscard]] ImportColumnsStep& columns() { return *m_columns; }
    [[nodiscard]] ImportChangesStep& changes() { return *m_changes; }

public Q_SLOTS:
    void next();
    void back();

private:
    /// What both have in common.
    ImportDialog(QString name, ImportTarget target, const Theme& theme, QWidget* parent);
    void layOut(const QStringList& names, const std::vector<QWidget*>& pages);
    void joinQuery();
    void takeRows(const std::string& rows);
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

    std::vector<PanelLabel*> m_steps;
    Step m_first = sourceStep;
    Passwords* m_passwords = nullptr; // of a database
    ConnectionStep* m_connection = nullptr;
    QueryStep* m_query = nullptr;
    QStackedWidget* m_stack;
    ImportSourceStep* m_source;
    ImportColumnsStep* m_columns;
    ImportChangesStep* m_changes;
    QPushButton *m_close, *m_back, *m_next, *m_import;
};

} // namespace headroom::ui
