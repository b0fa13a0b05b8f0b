#pragma once

#include "plan/result.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace headroom::app {

/// What the program tells the shell; see the interfaces others rely on.
enum ExitStatus { exitDone = 0, exitNegative = 1, exitUsage = 2, exitInput = 3, exitWrite = 4 };

enum class Format { table, json, csv };

/// The translation context of what commands say themselves.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Writes a result to a file that appears whole or not at all, or to standard output where `out` is "-" or
/// empty. Errors: fileUnwritable, diskFull.
Result<void> writeResult(const std::string& out, const std::string& text);

/// Says an error on standard error and returns the exit status that goes with it.
int fail(const Error& error);
/// A line for people on standard error.
void say(const QString& line);

} // namespace headroom::app
