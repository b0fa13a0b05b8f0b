#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace headroom::ui {

/// Rows of a table as lines of text, each column as wide as it must be: the first to the left, the others to
/// the right. Rows may be of different length.
QString textColumns(const QList<QStringList>& rows);
/// A text cut to so many characters, with "…" where something is missing.
QString cutTo(const QString& text, qsizetype width);
/// A text in lines of at most so many characters, broken between words where it can be.
QString wrapped(const QString& text, qsizetype width);

} // namespace headroom::ui
