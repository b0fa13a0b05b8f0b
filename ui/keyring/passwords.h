#pragma once

#include "ui/keyring/keyring.h"

#include <QObject>

#include <map>
#include <memory>

namespace headroom::ui {

/// The passwords of databases: in the keyring, and for this run in memory where there is none or where it is
/// not wanted. Nowhere else.
class Passwords : public QObject {
    Q_OBJECT

public:
    enum class Keyed { notKnown, works, missing };
    Q_ENUM(Keyed)

    explicit Passwords(std::unique_ptr<Keyring> keyring, QObject* parent = nullptr);

    /// Whether a keyring answers; notKnown until it has been asked.
    [[nodiscard]] Keyed keyring() const { return m_keyed; }
    /// Asks whether there is one.
    void probe();
    /// answered() tells, at once where it is known in this run; with an empty password where there is none.
    void ask(const QString& key);
    /// Keeps it for this run, and in the keyring if it is to be.
    void keep(const QString& key, const QString& password, bool inKeyring);
    void forget(const QString& key);

Q_SIGNALS:
    void keyringChanged();
    void answered(const QString& key, const QString& password);
    /// The keyring did not take it: it is known in this run alone.
    void notKept(const QString& key);

private:
    void note(KeyringAnswer answer);

    std::unique_ptr<Keyring> m_keyring;
    std::map<QString, QString> m_ofThisRun;
    Keyed m_keyed = Keyed::notKnown;
};

} // namespace headroom::ui
