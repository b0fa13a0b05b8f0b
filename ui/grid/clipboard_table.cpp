#include "ui/grid/clipboard_table.h"

namespace headroom::ui {

QString toTsv(const TextTable& table) {
    QString out;
    for (const auto& row : table) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) out += u'\t';
            const QString& cell = row[c];
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"')) {
                QString quoted = cell;
                out += u'"' + quoted.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
            } else {
                out += cell;
            }
        }
        out += u'\n';
    }
    return out;
}

TextTable fromTsv(const QString& text) {
    TextTable table;
    std::vector<QString> row;
    QString cell;
    bool quoted = false;
    bool cellStarted =
        false; // a quote inside a cell is a quote; only the first character of a cell opens one
    const auto endCell = [&] {
        row.push_back(cell);
        cell.clear();
        cellStarted = false;
    };
    const auto endRow = [&] {
        endCell();
        table.push_back(std::move(row));
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && !cellStarted) {
            quoted = true;
            cellStarted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') ++i;
            endRow();
        } else {
            cell += c;
            cellStarted = true;
        }
    }
    if (cellStarted || !cell.isEmpty() || !row.empty()) endRow();
    return table;
}

QString guardedText(const QString& text) {
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front())) return text;
    return u'\'' + text;
}

} // namespace headroom::ui
