#pragma once

#include "exchange/import_changes.h"

#include <QString>

#include <string>

namespace headroom::ui {

/// "new", "restated": what an import does with a figure.
QString label(exchange::ChangeKind kind);
/// "Intercom"; empty for a file of no known origin.
QString label(exchange::Origin origin);
/// What a source means by handle time: "time spent working on it".
QString label(plan::HandleTimeMeaning meaning);
/// Whether a doubt (see importDoubt) is of what the file is, not of how its columns map.
bool isDoubtOfSource(const std::string& code);
/// Why an imported figure is not taken, by exchange::ImportChange::reason.
QString importRejection(const std::string& code);

} // namespace headroom::ui
