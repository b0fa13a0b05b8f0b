#pragma once

#include "exchange/import_changes.h"

#include <QString>

#include <string>

namespace headroom::ui {

/// "new", "restated": what an import does with a figure.
QString label(exchange::ChangeKind kind);
/// "Intercom"; empty for a file of no known origin.
QString label(exchange::Origin origin);
/// Why a row of an imported file was left out, by exchange::RejectedRow::reason.
QString rejectedRowReason(const std::string& code);
/// Why an imported figure is not taken, by exchange::ImportChange::reason.
QString importRejection(const std::string& code);
/// What could not be decided about a file, by exchange::ImportPreview::doubts, as a question to the user.
QString importDoubt(const std::string& code);

} // namespace headroom::ui
