#include "ui/help/manual.h"

#include <QTextDocumentFragment>

#include <algorithm>

namespace headroom::ui {

namespace {

QString plain(const QString& html) {
    return QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
}

/// A few words on both sides of what was found.
QString excerptAround(const QString& text, qsizetype at) {
    constexpr qsizetype before = 30, length = 110;
    qsizetype from = std::max<qsizetype>(0, at - before);
    if (from > 0) from = text.indexOf(u' ', from) + 1;
    QString part = text.mid(from, length);
    if (from + length < text.size()) part = part.left(std::max<qsizetype>(1, part.lastIndexOf(u' '))) + u'…';
    return (from > 0 ? QStringLiteral("…") : QString()) + part;
}

} // namespace

ManualIndex::ManualIndex(const Manual& manual) {
    const QString begin = QStringLiteral("<h2>");
    for (const ManualPage& page : manual.pages()) {
        qsizetype at = 0;
        while (at >= 0 && at < page.html.size()) {
            const qsizetype next = page.html.indexOf(begin, at + 1);
            const QString piece = page.html.mid(at, next < 0 ? -1 : next - at);
            ManualSection section{page.id, page.title, page.title, {}};
            qsizetype body = piece.indexOf(QStringLiteral("</h1>"));
            if (piece.startsWith(begin)) {
                body = piece.indexOf(QStringLiteral("</h2>"));
                section.title = plain(piece.mid(begin.size(), body - begin.size()));
                const QString mark = QStringLiteral("<a name=\"");
                const qsizetype name = piece.indexOf(mark);
                if (name >= 0 && name < body) {
                    const qsizetype from = name + mark.size();
                    section.place += u'#' + piece.mid(from, piece.indexOf(u'"', from) - from);
                }
            }
            section.text = plain(piece.mid(body < 0 ? 0 : body + 5));
            m_sections.push_back(std::move(section));
            at = next;
        }
    }
}

std::vector<ManualHit> ManualIndex::search(const QString& wanted) const {
    const QStringList words = wanted.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    struct Ranked {
        ManualHit hit;
        int inTitle;
    };
    std::vector<Ranked> ranked;
    for (const ManualSection& section : m_sections) {
        int inTitle = 0;
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            const bool titled = section.title.contains(word, Qt::CaseInsensitive);
            inTitle += titled ? 1 : 0;
            return titled || section.text.contains(word, Qt::CaseInsensitive);
        });
        if (!all) continue;
        const qsizetype at = section.text.indexOf(words.front(), 0, Qt::CaseInsensitive);
        if (section.title.compare(wanted.simplified(), Qt::CaseInsensitive) == 0) ++inTitle;
        ranked.push_back({{&section, excerptAround(section.text, std::max<qsizetype>(0, at))}, inTitle});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.inTitle > b.inTitle; });
    std::vector<ManualHit> hits;
    for (Ranked& one : ranked) hits.push_back(std::move(one.hit));
    return hits;
}

} // namespace headroom::ui
