#include "support/temporary_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <tuple>

// The translation files against the sources: what lupdate finds today must be there, be translated, and take
// the same values.

namespace headroom::ui {

namespace {

struct Message {
    QString context, source, comment;
    QStringList forms; // one, or singular and plural
    bool finished = false;

    [[nodiscard]] auto key() const { return std::tie(context, source, comment); }
    [[nodiscard]] std::string name() const {
        return (context + QStringLiteral(": “") + source + u'”' +
                (comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(comment)))
            .toStdString();
    }
};

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    bool counted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") {
            messages.push_back({context, {}, {}, {}, true});
            counted = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        }
        if (messages.empty()) continue;
        Message& last = messages.back();
        if (xml.name() == u"source") last.source = xml.readElementText();
        if (xml.name() == u"comment") last.comment = xml.readElementText();
        if (xml.name() == u"numerusform") last.forms << xml.readElementText();
        if (xml.name() == u"translation") {
            last.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!counted) last.forms = {xml.readElementText()};
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

QString committed(const char* language) {
    return QStringLiteral(HEADROOM_SOURCE_DIR "/resources/translations/headroom_%1.ts")
        .arg(QLatin1String(language));
}

/// The committed files brought up to date with the sources, in a folder of their own.
class Catalogues : public testing::Test {
protected:
    Catalogues() {
        for (const char* language : {"de", "en"})
            EXPECT_TRUE(QFile::copy(committed(language), fresh(language)));
        QProcess update;
        update.setWorkingDirectory(QStringLiteral(HEADROOM_SOURCE_DIR));
        update.start(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/translations/update"),
                     {QStringLiteral(HEADROOM_LUPDATE), QStringLiteral(HEADROOM_CATALOGUE_TEXTS), fresh("de"),
                      fresh("en")});
        EXPECT_TRUE(update.waitForFinished(120000) && update.exitCode() == 0)
            << update.readAllStandardError().toStdString();
    }

    [[nodiscard]] QString fresh(const char* language) const {
        return QString::fromStdString((m_folder / (std::string("headroom_") + language + ".ts")).string());
    }

    /// What is not as it should be: a line a text.
    [[nodiscard]] std::vector<std::string> faults(const char* language) const {
        std::vector<std::string> found;
        QSet<QString> said;
        const auto now = messagesIn(fresh(language));
        for (const Message& message : now) {
            said.insert(message.context + u'\n' + message.source + u'\n' + message.comment);
            if (!message.finished || message.forms.contains(QString()))
                found.push_back("untranslated: " + message.name());
        }
        EXPECT_GT(now.size(), 40U) << "lupdate finds next to nothing";
        for (const Message& message : messagesIn(committed(language)))
            if (!said.contains(message.context + u'\n' + message.source + u'\n' + message.comment))
                found.push_back("no longer said: " + message.name());
        return found;
    }

private:
    tests::TemporaryFolder m_folder;
};

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + '\n';
    return text;
}

/// All matches in order, in one text.
std::string sortedMatches(const QString& text, const QRegularExpression& what) {
    QStringList found;
    for (auto it = what.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.sort();
    return found.join(u' ').toStdString();
}

/// The sign with which a text ends, where it says how the text is to be read.
QChar endOf(const QString& text) {
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return QStringLiteral(".…:?,; \n").contains(last) ? last : QChar();
}

} // namespace

// "ninja -C build/dev translations" brings the files up to date; what is new is then to be translated by
// hand.
TEST_F(Catalogues, GermanHoldsEveryTextOfTheSources) {
    const auto found = faults("de");
    EXPECT_TRUE(found.empty()) << found.size() << " texts\n" << joined(found);
}

TEST_F(Catalogues, EnglishHoldsEveryPlural) {
    const auto found = faults("en");
    EXPECT_TRUE(found.empty()) << found.size() << " texts\n" << joined(found);
}

// Where English has only the plural, a text of the same words that is no plural would be given the form for
// one.
TEST_F(Catalogues, NoPluralStandsInForAnotherText) {
    std::map<std::pair<QString, QString>, qsizetype> forms;
    for (const Message& message : messagesIn(fresh("de"))) {
        const auto [found, isNew] =
            forms.try_emplace({message.context, message.source}, message.forms.size());
        if (!isNew) {
            EXPECT_EQ(found->second, message.forms.size()) << message.name();
        }
    }
}

// lupdate makes one text of a plural and of another text of the same words, without forms, and the program
// then finds neither form.
TEST_F(Catalogues, EveryPluralHasItsForms) {
    QSet<QString> counted, plain;
    for (const Message& message : messagesIn(fresh("de")))
        (message.forms.size() > 1 ? counted : plain) << message.source;
    const QRegularExpression call(QStringLiteral("\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"
                                                 "(,\\s*(?:nullptr|\"(?:[^\"\\\\]|\\\\.)*\")\\s*,)?"));
    const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    int plurals = 0;
    QDirIterator files(QStringLiteral(HEADROOM_SOURCE_DIR "/ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto calls = call.globalMatch(source); calls.hasNext();) {
            const QRegularExpressionMatch found = calls.next();
            QString text;
            for (auto parts = part.globalMatch(found.captured(1)); parts.hasNext();)
                text += parts.next().captured(1);
            text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
            text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            const bool isPlural = found.hasCaptured(2);
            EXPECT_TRUE((isPlural ? counted : plain).contains(text))
                << file.fileName().toStdString() << ": " << text.toStdString();
            plurals += isPlural;
        }
    }
    EXPECT_GT(plurals, 50);
}

// A text that lupdate files under a class that the program does not ask under would never be found.
TEST_F(Catalogues, EveryTextIsWhereTheProgramLooksForIt) {
    const QSet<QString> ours{
        QStringLiteral("Words"),  QStringLiteral("CommandLine"), QStringLiteral("Lever"),
        QStringLiteral("Metric"), QStringLiteral("Working"),     QStringLiteral("Plan"),
        QStringLiteral("Keys"),   QStringLiteral("Manual"),      QStringLiteral("Observed")};
    for (const Message& message : messagesIn(fresh("de")))
        EXPECT_TRUE(ours.contains(message.context) || message.context.startsWith(u"headroom::ui::"))
            << message.name();
}

// Text put together from pieces cannot be translated: other languages order and bend them otherwise.
// lupdate takes a helper for another one of the same name that it knows from an included header: the text is
// in the catalogue then, and the program looks for it elsewhere.
TEST_F(Catalogues, EveryTextOfAHelperIsInTheHelpersContext) {
    QSet<QString> there; // context and source
    for (const Message& message : messagesIn(fresh("de"))) there << message.context + u'|' + message.source;
    const QRegularExpression helper(
        QStringLiteral("struct (\\w+)[^{;]*\\{\\s*Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"));
    const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    int texts = 0;
    QDirIterator files(QStringLiteral(HEADROOM_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const QRegularExpressionMatch declared = helper.match(source);
        if (!declared.hasMatch()) continue;
        const QRegularExpression call(
            QStringLiteral("\\b%1::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)").arg(declared.captured(1)));
        for (auto calls = call.globalMatch(source); calls.hasNext();) {
            QString text;
            for (auto parts = part.globalMatch(calls.next().captured(1)); parts.hasNext();)
                text += parts.next().captured(1);
            text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
            text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            EXPECT_TRUE(there.contains(declared.captured(2) + u'|' + text))
                << file.fileName().toStdString() << ": " << text.toStdString();
            ++texts;
        }
    }
    EXPECT_GT(texts, 100);
}

TEST_F(Catalogues, TextsAreNoFragments) {
    for (const Message& message : messagesIn(fresh("de"))) {
        const QString& text = message.source;
        ASSERT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.front().isSpace() || (text.back().isSpace() && !text.endsWith(u'\n')))
            << message.name();
        EXPECT_FALSE(QStringLiteral(",;.)").contains(text.front())) << message.name();
    }
}

TEST(Translated, TextsTakeTheSameValues) {
    const QRegularExpression places(QStringLiteral("%(?:L?[1-9]|L?n)"));
    for (const char* language : {"de", "en"})
        for (const Message& message : messagesIn(committed(language))) {
            if (!message.finished) continue;
            for (const QString& form : message.forms)
                EXPECT_EQ(sortedMatches(form, places), sortedMatches(message.source, places))
                    << language << " " << message.name() << " → " << form.toStdString();
        }
}

TEST(Translated, TextsKeepTheirKeyMarkupAndEnd) {
    const QRegularExpression key(QStringLiteral("&(?=[^\\s&])"));
    const QRegularExpression tags(QStringLiteral("</?[a-z]+>"));
    for (const char* language : {"de", "en"})
        for (const Message& message : messagesIn(committed(language))) {
            if (!message.finished) continue;
            for (const QString& form : message.forms) {
                const auto where = [&] {
                    return language + (" " + message.name()) + " → " + form.toStdString();
                };
                EXPECT_EQ(form.count(key), message.source.count(key)) << where();
                EXPECT_EQ(sortedMatches(form, tags), sortedMatches(message.source, tags)) << where();
                EXPECT_EQ(endOf(form), endOf(message.source)) << where();
                EXPECT_EQ(form.startsWith(u' '), message.source.startsWith(u' ')) << where();
                EXPECT_FALSE(form.contains(QStringLiteral("..."))) << where();
            }
        }
}

/// The manual is text of its own; each page leads to the same places and names the same keys.
TEST(Translated, TheManualHasEveryPageWithTheSameLinksAndKeys) {
    const QRegularExpression parts(
        QStringLiteral("(?:href|name)=\"[^\"]*\"|\\{keys:[^}]*\\}|</?[a-z0-9]+(?=[ >])"));
    const auto page = [](const char* language, const QString& name) {
        QFile file(
            QStringLiteral(HEADROOM_SOURCE_DIR "/resources/manual/%1/%2").arg(QLatin1String(language), name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QStringList pages =
        QDir(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/manual/en")).entryList(QDir::Files);
    EXPECT_GT(pages.size(), 10);
    for (const QString& name : pages) {
        const QString german = page("de", name);
        EXPECT_EQ(sortedMatches(german, parts), sortedMatches(page("en", name), parts)) << name.toStdString();
        EXPECT_NE(german, page("en", name)) << name.toStdString();
        // Pages written in German are in the program, as the English ones are.
        QFile list(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/resources.qrc"));
        ASSERT_TRUE(list.open(QIODevice::ReadOnly));
        EXPECT_TRUE(QString::fromUtf8(list.readAll()).contains(QStringLiteral("manual/de/%1<").arg(name)))
            << name.toStdString();
    }
}

} // namespace headroom::ui
