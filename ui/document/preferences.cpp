#include "ui/document/preferences.h"

namespace headroom::ui {

Preferences::Preferences(const QString& file)
    : m_settings(file, QSettings::IniFormat) {}

void Preferences::addRecentFile(const QString& file) {
    constexpr int most = 10;
    QStringList files = get(preference::recentFiles);
    files.removeAll(file);
    files.prepend(file);
    if (files.size() > most) files.resize(most);
    set(preference::recentFiles, files);
}

} // namespace headroom::ui
