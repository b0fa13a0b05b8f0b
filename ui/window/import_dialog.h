#pragma once

#include "exchange/import_changes.h"
#include "ui/document/document.h"
#include "ui/document/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/data_importer.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace headroom::ui {

/// What an import changes: where the plan is, and where the plan with its new history goes.
struct ImportTarget {
    std::function<std::shared_ptr<const plan::Plan>()> plan;
    /// False where it was refused; whoever refuses has said why.
    std::function<bool(const QString& text, plan::Plan after)> apply;
};

/// The open plan of the document.
ImportTarget importInto(Document& document);

/// From a file to actuals of the plan's months and to the volume history before it: how the file is read can
/// be seen and changed, what comes of it is listed by month, what it would change in the plan figure by
/// figure, and what was left out with its reason. The import is one edit.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const std::filesystem::path& file, ImportTarget target, Preferences& preferences,
                 const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_importer.isRunning(); }
    [[nodiscard]] const std::optional<exchange::ImportedFigures>& volumes() const { return m_volumes; }
    [[nodiscard]] QPushButton& importButton() { return *m_import; }
    [[nodiscard]] QTableWidget& seriesTable() { return *m_series; }
    [[nodiscard]] QTableWidget& monthTable() { return *m_months; }
    [[nodiscard]] QTableWidget& changeTable() { return *m_changes; }
    [[nodiscard]] QTableWidget& rejectedTable() { return *m_rejected; }
    [[nodiscard]] QComboBox& timeColumn() { return *m_time; }

Q_SIGNALS:
    /// The file has been read, or could not be.
    void readDone();

private:
    enum Tab { fileTab, monthsTab, changesTab, leftOutTab };

    void layOut();
    void preview(const std::optional<exchange::ImportMapping>& mapping);
    void showMapping();
    void showPreview();
    void changeMapping();
    void read();
    void showVolumes();
    void showMonths();
    void showRejected();
    void showChanges();
    void saveRejected();
    void saveChanges();
    void saveText(const QString& title, const QString& suffix, const std::function<std::string()>& text);
    /// How the file is read, with the work types chosen for what is in it.
    [[nodiscard]] exchange::ImportMapping chosenMapping() const;
    [[nodiscard]] exchange::ImportOccasion occasion() const;
    void importSeries();
    void refuse(const Error& error);
    void updateButton();
    [[nodiscard]] QComboBox* targetOf(int row) const;

    std::filesystem::path m_file;
    ImportTarget m_target;
    Preferences& m_preferences;
    const Theme& m_theme;
    exchange::ImportPreview m_preview;
    std::optional<exchange::ImportedFigures> m_volumes;
    exchange::ImportChanges m_changed;
    DataImporter m_importer;
    bool m_showing = false; // boxes are being filled, not changed by the user

    QLabel *m_head, *m_doubts, *m_state, *m_hint;
    QComboBox *m_shape, *m_time, *m_count, *m_type, *m_order, *m_separator, *m_decimal, *m_encoding;
    QCheckBox* m_header;
    QTabWidget* m_tabs;
    QTableWidget *m_sample, *m_series, *m_months, *m_changes, *m_rejected;
    QProgressBar* m_progress;
    QPushButton *m_cancelReading, *m_saveRejected, *m_saveChanges, *m_import;
};

} // namespace headroom::ui
