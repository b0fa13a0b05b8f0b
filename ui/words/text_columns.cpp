#include "ui/words/text_columns.h"

#include <algorithm>

namespace headroom::ui {

QString textColumns(const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) widths << 0;
            widths[column] = std::max(widths[column], row[column].size());
        }
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            text += column == 0 ? row[column].leftJustified(widths[column])
                                : QStringLiteral("  ") + row[column].rightJustified(widths[column]);
        while (text.endsWith(u' ')) text.chop(1);
        text += u'\n';
    }
    return text;
}

QString cutTo(const QString& text, qsizetype width) {
    return text.size() <= width ? text : text.left(std::max<qsizetype>(0, width - 1)) + QChar(0x2026);
}

QString wrapped(const QString& text, qsizetype width) {
    QString lines;
    qsizetype used = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (used > 0 && used + 1 + word.size() > width) {
            lines += u'\n';
            used = 0;
        }
        if (used > 0) {
            lines += u' ';
            ++used;
        }
        lines += word;
        used += word.size();
    }
    return lines + u'\n';
}

} // namespace headroom::ui
