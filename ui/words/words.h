#pragma once

#include <QCoreApplication>

namespace headroom::ui {

/// The translation context of everything this folder says. Where a count decides the form, the singular has
/// its own source text and the plural is given the count: English needs no translation file, and languages
/// with several plurals have all of theirs.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace headroom::ui
