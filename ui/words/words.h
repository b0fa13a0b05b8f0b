#pragma once

#include <QCoreApplication>

namespace headroom::ui {

/// The translation context of everything this folder says. Where a count decides the form, the text is the
/// plural and is given the count: the forms stand in resources/translations, those of English too. Texts are
/// whole: a sentence is never put together from pieces, since other languages order and bend them otherwise.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace headroom::ui
