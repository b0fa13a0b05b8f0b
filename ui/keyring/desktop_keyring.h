#pragma once

#include "ui/keyring/keyring.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace headroom::ui {

/// The desktop's own: GNOME's or KDE's over D-Bus. Nothing is ever written in plain text where there is none.
class DesktopKeyring final : public Keyring {
public:
    void read(const QString& key, Answer answer) override;
    void write(const QString& key, const QString& password, Answer answer) override;
    void remove(const QString& key, Answer answer) override;

private:
    void start(QKeychain::Job& job, const QString& key, Answer answer);

    QObject m_context; // who is asked no more when this is gone
};

} // namespace headroom::ui
