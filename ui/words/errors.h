#pragma once

#include "plan/result.h"
#include "plan/validation.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// What happened, and what can be done about it. `remedy` may be empty; both are whole sentences.
struct ErrorWords {
    QString message;
    QString remedy;
};

/// An error for people, naming file, place and values.
ErrorWords wordsFor(const Error& error);
/// Both sentences in one line, for standard error and for the status bar.
QString oneLine(const Error& error);

/// A finding for people: what is wrong, what to do, where it is ("AI resolution, Actions, Jul 26").
struct FindingWords {
    QString sentence;
    QString remedy;
    QString place; // empty where it is about the whole plan
};

FindingWords wordsFor(const plan::Finding& finding, const plan::Plan& plan, const QLocale& locale);

/// Why a row of an imported file was left out, by exchange::RejectedRow::reason.
QString rejectedRowReason(const std::string& code);
/// What could not be decided about a file, by exchange::ImportPreview::doubts, as a question to the user.
QString importDoubt(const std::string& code);

} // namespace headroom::ui
