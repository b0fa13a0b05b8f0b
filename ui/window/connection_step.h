#pragma once

#include "exchange/saved_connections.h"
#include "ui/keyring/passwords.h"
#include "ui/theme/theme.h"
#include "ui/window/database_reader.h"
#include "ui/window/import_target.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace headroom::ui {

/// The first step of an import from a database: which one, and who asks. Connections are saved by name in the
/// workspace, their passwords in the keyring or, where there is none, for this run alone.
class ConnectionStep : public QWidget {
    Q_OBJECT

public:
    ConnectionStep(const Theme& theme, const ImportTarget& target, Passwords& passwords,
                   QWidget* parent = nullptr);

    /// What is asked, as it is typed; the query is that of the saved connection. Nothing where it cannot be
    /// one: then the field at fault is marked and has the keyboard.
    [[nodiscard]] std::optional<exchange::SavedConnection> connection();
    [[nodiscard]] QString password() const;
    /// Connects, and says proven() where that works; at once where it has already.
    void prove() { tryIt(true); }
    /// Keeps the connection where it has a name, and its password.
    void save(const QString& query) const;
    void takeFocus() const;

    [[nodiscard]] QComboBox& saved() { return *m_saved; }
    [[nodiscard]] QComboBox& kind() { return *m_kind; }
    [[nodiscard]] QLineEdit& host() { return *m_host; }
    [[nodiscard]] QLineEdit& port() { return *m_port; }
    [[nodiscard]] QLineEdit& database() { return *m_database; }
    [[nodiscard]] QLineEdit& dataSource() { return *m_source; }
    [[nodiscard]] QLineEdit& user() { return *m_user; }
    [[nodiscard]] QLineEdit& passwordField() { return *m_password; }
    [[nodiscard]] QLineEdit& name() { return *m_name; }
    [[nodiscard]] QCheckBox& keep() { return *m_keep; }
    [[nodiscard]] QPushButton& testButton() { return *m_test; }
    [[nodiscard]] QPushButton& forgetButton() { return *m_forget; }
    [[nodiscard]] QLabel& state() { return *m_state; }
    [[nodiscard]] bool isConnecting() const { return m_reader.isRunning(); }

Q_SIGNALS:
    void proven();

private:
    void layOut();
    void tryIt(bool goesOn);
    void showKind();
    void showKeyring();
    void showSaved(const QString& chosen);
    void choose(int index);
    void edited();
    void forget();
    void say(const QString& text, const char* kind);
    void setBusy(bool busy);
    [[nodiscard]] bool isOdbc() const;
    [[nodiscard]] exchange::DatabaseAddress address() const;

    const Theme& m_theme;
    const ImportTarget& m_target;
    Passwords& m_passwords;
    std::vector<exchange::SavedConnection> m_connections;
    std::string m_query;                                    // of the saved one
    std::optional<std::pair<std::string, QString>> m_tried; // address and password that are being tried
    std::optional<std::pair<std::string, QString>> m_proven;
    bool m_goesOn = false; // what is tried is for going on
    DatabaseReader m_reader;

    QFormLayout* m_form;
    QComboBox *m_saved, *m_kind, *m_encryption;
    QLineEdit *m_host, *m_port, *m_database, *m_source, *m_user, *m_password, *m_name;
    QCheckBox* m_keep;
    QPushButton *m_test, *m_forget;
    QProgressBar* m_progress;
    QLabel *m_savedName, *m_keyring, *m_state;
};

} // namespace headroom::ui
