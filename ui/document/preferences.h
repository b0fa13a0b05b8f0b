#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace headroom::ui {

/// One thing the program remembers of its user on this computer: where it is kept and what it is at first.
template <class T>
struct Preference {
    const char* key;
    T initial{};
};

/// Every preference there is. What belongs to a plan is kept in its workspace instead.
namespace preference {
inline const Preference<QString> theme{"window/theme", QStringLiteral("system")}; // "light", "dark", "system"
inline const Preference<QString> language{"window/language", QStringLiteral("system")}; // or "en", "de"
inline const Preference<QByteArray> geometry{"window/geometry", {}};
inline const Preference<bool> inspectorShown{"window/inspectorShown", true};
inline const Preference<QStringList> recentFiles{"files/recent", {}}; // newest first
inline const Preference<QString> workspace{"files/workspace", {}};    // open at the last close
inline const Preference<QString> folder{"files/folder", {}};          // last used in a file dialog
inline const Preference<QStringList> foldedSections{"grid/folded", {}};
inline const Preference<QStringList> shortcuts{"keys/shortcuts",
                                               {}};             // "id=keys", where they are not the usual
inline const Preference<bool> tourDone{"help/tourDone", false}; // seen to its end, or left
inline const Preference<QStringList> recentChoices{"find/recent", {}}; // what was found, newest first
} // namespace preference

/// Reads and writes preferences in one INI file; each write is on disk when the program ends or a moment
/// later.
class Preferences {
public:
    explicit Preferences(const QString& file);

    template <class T>
    [[nodiscard]] T get(const Preference<T>& which) const {
        const QVariant stored = m_settings.value(QLatin1String(which.key));
        return stored.canConvert<T>() ? stored.value<T>() : which.initial;
    }
    template <class T>
    void set(const Preference<T>& which, const T& value) {
        m_settings.setValue(QLatin1String(which.key), QVariant::fromValue(value));
    }

    /// Puts a file at the head of the recent ones; at most ten are kept.
    void addRecentFile(const QString& file);

private:
    QSettings m_settings;
};

} // namespace headroom::ui
