#include "ui/words/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

/// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace headroom::ui {

namespace {

struct Known {
    Language language;
    const char* code;
    QLocale::Language of;
};

constexpr std::array known{Known{Language::english, "en", QLocale::English},
                           Known{Language::german, "de", QLocale::German}};

QString translationFolder() {
    return QStringLiteral(":/translations");
}

const Known& knownAs(Language language) {
    for (const Known& one : known)
        if (one.language == language) return one;
    return known.front();
}

/// The first of the wanted languages that Headroom speaks; English where there is none.
Language spokenOf(const QStringList& wanted) {
    for (const QString& tag : wanted) {
        if (tag == QLatin1String("C")) break; // whoever asks for no language means English
        for (const Known& one : known)
            if (one.of == QLocale(tag).language()) return one.language;
    }
    return Language::english;
}

/// English with its plurals, and for all else the text itself, so that no other translator is asked.
class English : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char* comment, int n) const override {
        const QString found = QTranslator::translate(context, text, comment, n);
        return found.isEmpty() ? QString::fromUtf8(text) : found;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

QString nameOf(Language language) {
    return language == Language::system ? QStringLiteral("system")
                                        : QString::fromLatin1(knownAs(language).code);
}

Language languageNamed(const QString& name) {
    for (const Known& one : known)
        if (name == QLatin1String(one.code)) return one.language;
    return Language::system;
}

QString ownNameOf(Language language) {
    return language == Language::german ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

Tongue tongueFor(Language choice, const QLocale& system, const QStringList& wanted) {
    if (choice == Language::system) {
        const Language words = spokenOf(wanted);
        // With words in one of its own languages the system's locale is kept, with all its user set by hand.
        const bool own = system.language() == QLocale::C || system.language() == knownAs(words).of;
        return {words, own ? system : QLocale(knownAs(words).of, system.territory())};
    }
    const QLocale::Language language = knownAs(choice).of;
    if (system.language() == language) return {choice, system};
    // A country of this language, or one whose numbers it can write ("en_DE"); else the language's own.
    return {choice,
            system.language() == QLocale::C ? QLocale(language) : QLocale(language, system.territory())};
}

Translations::Translations(Language choice) {
    initialiseTranslations();
    speak(choice);
}

Translations::~Translations() {
    clear();
    QLocale::setDefault(m_before);
}

void Translations::speak(Language choice) {
    clear();
    const QLocale system = QLocale::system();
    m_choice = choice;
    m_tongue = tongueFor(choice, system, system.uiLanguages());
    QLocale::setDefault(m_tongue.locale);
    const QString code = QString::fromLatin1(knownAs(m_tongue.words).code);
    // The toolkit's own words, for the buttons of its dialogs; English ones are in the toolkit itself.
    if (m_tongue.words != Language::english)
        load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("headroom_") + code, translationFolder());
}

void Translations::load(const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Translations::clear() {
    for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

PlainWords::PlainWords()
    : m_english(std::make_unique<English>()) {
    initialiseTranslations();
    if (!m_english->load(QStringLiteral("headroom_en"), translationFolder())) qWarning("no English plurals");
    QLocale::setDefault(QLocale::c());
    QCoreApplication::installTranslator(m_english.get());
}

PlainWords::~PlainWords() {
    QCoreApplication::removeTranslator(m_english.get());
    QLocale::setDefault(m_before);
}

} // namespace headroom::ui
