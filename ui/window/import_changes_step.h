#pragma once

#include "exchange/import_changes.h"
#include "ui/theme/theme.h"
#include "ui/window/import_target.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace headroom::ui {

/// The third step of an import: what was read, which work types it becomes, and what would change in the plan
/// figure by figure, with what is left out and why. Lists can be saved.
class ImportChangesStep : public QWidget {
    Q_OBJECT

public:
    /// `name` is the file's, or what stands for it.
    ImportChangesStep(const Theme& theme, const ImportTarget& target, const QString& name,
                      QWidget* parent = nullptr);

    /// What it is from, where that was not known from the first; and what was asked there.
    void setSource(const QString& name, plan::SourceKind kind, const QString& query);
    void showReading();
    void setProgress(double share) const;
    void refuse(const QString& message);
    void show(const exchange::ImportedFigures& figures, const exchange::ImportMapping& mapping);
    [[nodiscard]] const std::optional<exchange::ImportedFigures>& figures() const { return m_figures; }
    void takeFocus() const;

    /// How the file is read, with the work types chosen for what is in it.
    [[nodiscard]] exchange::ImportMapping chosenMapping() const;
    [[nodiscard]] exchange::ImportOccasion occasion() const;
    [[nodiscard]] const exchange::ImportChanges& changes() const { return m_changed; }
    /// Whether an import would do anything.
    [[nodiscard]] bool isReady() const { return m_figures && !m_changed.changesNothing(); }

    [[nodiscard]] QTableWidget& seriesTable() { return *m_series; }
    [[nodiscard]] QTableWidget& monthTable() { return *m_months; }
    [[nodiscard]] QTableWidget& changeTable() { return *m_changes; }
    [[nodiscard]] QTableWidget& rejectedTable() { return *m_rejected; }
    [[nodiscard]] QLabel& state() { return *m_state; }

Q_SIGNALS:
    void stopped();
    void readyChanged();

private:
    enum Tab { changesTab, leftOutTab, monthsTab };

    void layOut();
    void showSeries();
    void showMonths();
    void showRejected();
    void showChanges();
    void saveRejected();
    void saveChanges();
    [[nodiscard]] QString topicsComing() const;
    void saveText(const QString& title, const QString& suffix, const std::function<std::string()>& text);
    [[nodiscard]] QComboBox* targetOf(int row) const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QComboBox* makeTarget(const exchange::ImportedSeries& series, const plan::Plan* plan);

    const Theme& m_theme;
    const ImportTarget& m_target;
    QString m_name, m_query;
    plan::SourceKind m_kind = plan::SourceKind::file;
    exchange::ImportMapping m_mapping;
    std::optional<exchange::ImportedFigures> m_figures;
    exchange::ImportChanges m_changed;
    QLabel *m_state, *m_hint;
    QProgressBar* m_progress;
    QPushButton *m_stop, *m_saveRejected, *m_saveChanges;
    QTabWidget* m_tabs;
    QTableWidget *m_series, *m_months, *m_changes, *m_rejected;
};

} // namespace headroom::ui
