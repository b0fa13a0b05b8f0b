#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace headroom::ui {

/// The languages that Headroom speaks, and the choice to speak that of the system.
enum class Language { system, english, german };

/// "system", "en", "de": how the choice is kept. What is not known is the system's.
QString nameOf(Language language);
Language languageNamed(const QString& name);
/// "English", "Deutsch": each in its own language, so that it is found by those who read no other.
QString ownNameOf(Language language);

/// What a choice comes to on this computer: the language of the texts, and the locale of numbers, months and
/// dates. Numbers stay as the user's country writes them, whatever the language of the words.
struct Tongue {
    Language words = Language::english; // never system
    QLocale locale;

    bool operator==(const Tongue&) const = default;
};

/// `wanted` are the system's languages, best first, as QLocale::uiLanguages gives them.
Tongue tongueFor(Language choice, const QLocale& system, const QStringList& wanted);

/// The translations in force in the application, one set at a time; gone when this goes.
class Translations {
public:
    explicit Translations(Language choice);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Makes words, numbers and dates those of the choice. What was worded before stays as it is.
    void speak(Language choice);
    [[nodiscard]] Language choice() const { return m_choice; }
    [[nodiscard]] const Tongue& tongue() const { return m_tongue; }

private:
    void load(const QString& name, const QString& folder);
    void clear();

    Language m_choice = Language::system;
    Tongue m_tongue;
    QLocale m_before; // the default locale to go back to
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// While it stands, words and numbers are those that other programs read: English, and of no country.
class PlainWords {
public:
    PlainWords();
    ~PlainWords();
    PlainWords(const PlainWords&) = delete;
    PlainWords& operator=(const PlainWords&) = delete;

    [[nodiscard]] static QLocale locale() { return QLocale::c(); }

private:
    QLocale m_before;
    std::unique_ptr<QTranslator> m_english;
};

} // namespace headroom::ui
