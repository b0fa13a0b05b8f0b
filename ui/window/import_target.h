#pragma once

#include "plan/plan.h"

#include <QString>

#include <functional>
#include <memory>

namespace headroom::ui {

class Document;

/// What an import changes: where the plan is, where the plan with what was imported goes, and where it is
/// remembered how files are read.
struct ImportTarget {
    std::function<std::shared_ptr<const plan::Plan>()> plan;
    /// False where it was refused; whoever refuses has said why.
    std::function<bool(const QString& text, plan::Plan after)> apply;
    /// Small texts by name; both may be left out.
    std::function<QString(const QString& key)> remembered;
    std::function<void(const QString& key, const QString& value)> remember;
};

/// The open plan of the document.
ImportTarget importInto(Document& document);
/// The same target, with the document's workspace to remember.
ImportTarget rememberingIn(Document& document, ImportTarget target);

} // namespace headroom::ui
