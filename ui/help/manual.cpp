#include "ui/help/manual.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace headroom::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

/// The page in the language of the words, or in English where it has not been written in that one.
QString written(const QString& id) {
    //: The folder of the manual in this language: "en", "de".
    for (const QString& language : {Words::tr("en"), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/manual/%1/%2.html").arg(language, id));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString& html) {
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    return heading.match(html).captured(1);
}

} // namespace

Manual::Manual(const std::vector<KeyLine>& keys, const QLocale& locale)
    : m_keys(keys) {
    const auto add = [this](const QString& group, std::initializer_list<const char*> ids) {
        for (const char* id : ids) addWritten(QLatin1String(id), group);
    };
    add(Words::tr("Begin here"), {"idea", "start"});
    add(Words::tr("Working with it"),
        {"window", "grid", "history", "why", "scenarios", "bets", "guardrails", "health", "files"});
    addKeys(Words::tr("Working with it"));
    add(Words::tr("The pages"), {"overview", "demand", "automation", "people", "time", "service", "money",
                                 "ranges", "actuals", "finance", "numbers"});
    add(Words::tr("The model"), {"formulas"});
    for (ManualPage& page : leverPages(Words::tr("Levers"), locale)) m_pages.push_back(std::move(page));
    for (ManualPage& page : metricPages(Words::tr("Figures"))) m_pages.push_back(std::move(page));
}

void Manual::addWritten(const QString& id, const QString& group) {
    const QString html = withKeys(written(id));
    m_pages.push_back({id, group, titleOf(html), html});
}

/// "{keys:undo}" becomes the keys the command has, or the way to it through the menu where it has none.
QString Manual::withKeys(QString html) const {
    for (const KeyLine& line : m_keys) {
        if (line.id.isEmpty()) continue;
        const QString shown =
            line.keys.isEmpty()
                ? QStringLiteral("<b>%1 › %2</b>").arg(line.group, line.name.toHtmlEscaped())
                : QStringLiteral("<span class=\"keys\">%1</span>").arg(line.keys.toHtmlEscaped());
        html.replace(QStringLiteral("{keys:%1}").arg(line.id), shown);
    }
    return html;
}

void Manual::addKeys(const QString& group) {
    QString html =
        QStringLiteral("<h1>%1</h1><p>%2</p>")
            .arg(Words::tr("Keys"),
                 withKeys(Words::tr("Every command can have other keys: %1 opens the list in which they "
                                    "are changed.")
                              .arg(QStringLiteral("{keys:keys}"))));
    QString shown;
    int number = 0;
    for (const KeyLine& line : m_keys) {
        if (line.keys.isEmpty()) continue;
        if (line.group != shown) {
            if (!shown.isEmpty()) html += QStringLiteral("</table>");
            shown = line.group;
            html += QStringLiteral("<h2><a name=\"group%1\"></a>%2</h2><table>")
                        .arg(++number)
                        .arg(shown.toHtmlEscaped());
        }
        html += QStringLiteral("<tr><td><span class=\"keys\">%1</span></td><td>%2</td></tr>")
                    .arg(line.keys.toHtmlEscaped(), line.name.toHtmlEscaped());
    }
    if (!shown.isEmpty()) html += QStringLiteral("</table>");
    m_pages.push_back({QStringLiteral("keys"), group, Words::tr("Keys"), html});
}

const ManualPage* Manual::page(const QString& place) const {
    const QString id = place.section(u'#', 0, 0);
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const ManualPage& page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

bool Manual::has(const QString& place) const {
    const ManualPage* found = page(place);
    if (!found) return false;
    const QString anchor = place.section(u'#', 1);
    return anchor.isEmpty() || found->html.contains(QStringLiteral("<a name=\"%1\">").arg(anchor));
}

} // namespace headroom::ui
