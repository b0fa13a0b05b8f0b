#include "ui/keyring/passwords.h"

namespace headroom::ui {

Passwords::Passwords(std::unique_ptr<Keyring> keyring, QObject* parent)
    : QObject(parent)
    , m_keyring(std::move(keyring)) {}

/// The keyring answers while this is there: it is a part of it.
void Passwords::note(KeyringAnswer answer) {
    const Keyed keyed = answer == KeyringAnswer::unavailable ? Keyed::missing : Keyed::works;
    if (keyed == m_keyed) return;
    m_keyed = keyed;
    Q_EMIT keyringChanged();
}

void Passwords::probe() {
    if (m_keyed != Keyed::notKnown) return;
    m_keyring->read(QStringLiteral("none"), [this](KeyringAnswer answer, const QString&) { note(answer); });
}

void Passwords::ask(const QString& key) {
    if (const auto known = m_ofThisRun.find(key); known != m_ofThisRun.end())
        return Q_EMIT answered(key, known->second);
    m_keyring->read(key, [this, key](KeyringAnswer answer, const QString& password) {
        note(answer);
        Q_EMIT answered(key, password);
    });
}

void Passwords::keep(const QString& key, const QString& password, bool inKeyring) {
    m_ofThisRun[key] = password;
    if (!inKeyring || password.isEmpty()) return;
    m_keyring->write(key, password, [this, key](KeyringAnswer answer, const QString&) {
        note(answer);
        if (answer != KeyringAnswer::done) Q_EMIT notKept(key);
    });
}

void Passwords::forget(const QString& key) {
    m_ofThisRun.erase(key);
    m_keyring->remove(key, [this](KeyringAnswer answer, const QString&) { note(answer); });
}

} // namespace headroom::ui
