#pragma once

#include "exchange/volume_import.h"
#include "ui/document/document.h"
#include "ui/document/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/volume_importer.h"

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

/// From a file to the volume history of work types: how the file is read can be seen and changed, what comes
/// of it is listed by month, what was left out is listed with its reason. The import is one edit.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const std::filesystem::path& file, ImportTarget target, Preferences& preferences,
                 const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_importer.isRunning(); }
    [[nodiscard]] const std::optional<exchange::ImportedVolumes>& volumes() const { return m_volumes; }
    [[nodiscard]] QPushButton& importButton() { return *m_import; }
    [[nodiscard]] QTableWidget& seriesTable() { return *m_series; }
    [[nodiscard]] QTableWidget& monthTable() { return *m_months; }
    [[nodiscard]] QTableWidget& rejectedTable() { return *m_rejected; }
    [[nodiscard]] QComboBox& timeColumn() { return *m_time; }

Q_SIGNALS:
    /// The file has been read, or could not be.
    void readDone();

private:
    void layOut();
    void preview(const std::optional<exchange::VolumeMapping>& mapping);
    void showMapping();
    void showPreview();
    void changeMapping();
    void read();
    void showVolumes();
    void showMonths();
    void showRejected();
    void saveRejected();
    void importSeries();
    void refuse(const Error& error);
    void updateButton();
    [[nodiscard]] QComboBox* targetOf(int row) const;

    std::filesystem::path m_file;
    ImportTarget m_target;
    Preferences& m_preferences;
    const Theme& m_theme;
    exchange::VolumePreview m_preview;
    std::optional<exchange::ImportedVolumes> m_volumes;
    VolumeImporter m_importer;
    bool m_showing = false; // boxes are being filled, not changed by the user

    QLabel *m_head, *m_doubts, *m_state, *m_hint;
    QComboBox *m_shape, *m_time, *m_count, *m_type, *m_order, *m_separator, *m_decimal, *m_encoding;
    QCheckBox* m_header;
    QTabWidget* m_tabs;
    QTableWidget *m_sample, *m_series, *m_months, *m_rejected;
    QProgressBar* m_progress;
    QPushButton *m_cancelReading, *m_saveRejected, *m_import;
};

} // namespace headroom::ui
