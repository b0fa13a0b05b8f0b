#pragma once

#include <QString>

#include <functional>

namespace headroom::ui {

/// What a keyring says. `unavailable`: there is none, or it does not work here; `refused`: its user said no.
enum class KeyringAnswer { done, notThere, refused, unavailable };

/// Where the desktop keeps passwords. Answers come later, on the thread that asked, and not after it is gone.
class Keyring {
public:
    using Answer = std::function<void(KeyringAnswer answer, const QString& password)>;

    Keyring() = default;
    virtual ~Keyring() = default;
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;

    virtual void read(const QString& key, Answer answer) = 0;
    virtual void write(const QString& key, const QString& password, Answer answer) = 0;
    virtual void remove(const QString& key, Answer answer) = 0;
};

} // namespace headroom::ui
