#pragma once

#include "exchange/database_presets.h"
#include "ui/theme/theme.h"
#include "ui/window/database_reader.h"
#include "ui/window/import_source_step.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace headroom::ui {

/// The second step of an import from a database: what it is asked, and the first rows of its answer. It is
/// asked once: what is seen is what is imported.
class QueryStep : public QWidget {
    Q_OBJECT

public:
    QueryStep(const Theme& theme, ImportSourceStep& rows, QWidget* parent = nullptr);

    /// Which database is asked. Another one, or another query of it, drops the rows there are.
    void setDatabase(const exchange::DatabaseAddress& address, const QString& password, const QString& query);
    void run();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_reader.isRunning(); }
    [[nodiscard]] QString query() const;
    /// What the query began with, for what its figures mean.
    [[nodiscard]] std::optional<exchange::QueryPreset> preset() const { return m_preset; }
    void refuse(const QString& message);
    /// Says something beside what the query does.
    void note(const QString& text);
    void takeFocus() const;

    [[nodiscard]] QComboBox& presets() { return *m_presets; }
    [[nodiscard]] QComboBox& dialect() { return *m_dialect; }
    [[nodiscard]] QPlainTextEdit& editor() { return *m_editor; }
    [[nodiscard]] QPushButton& runButton() { return *m_run; }
    [[nodiscard]] QLabel& state() { return *m_state; }

Q_SIGNALS:
    /// The rows there were are of another query.
    void dropped();
    void answered(const std::string& rows);
    void failed(const headroom::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void usePreset(int index);
    void showStage();
    void setBusy(bool busy);
    void say(const QString& text, const char* kind);

    const Theme& m_theme;
    ImportSourceStep& m_rows;
    exchange::DatabaseAddress m_address;
    QString m_password, m_asked; // the query whose rows are shown
    std::optional<exchange::QueryPreset> m_preset;
    DatabaseReader m_reader;
    QElapsedTimer m_since;
    QTimer m_tick;
    exchange::QueryWatch::Stage m_stage = exchange::QueryWatch::Stage::connecting;
    qulonglong m_rowsSoFar = 0;

    QComboBox *m_presets, *m_dialect;
    QLabel *m_dialectName, *m_state, *m_note;
    QPlainTextEdit* m_editor;
    QPushButton *m_run, *m_stop;
    QProgressBar* m_progress;
};

} // namespace headroom::ui
