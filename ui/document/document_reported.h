#pragma once

#include "ui/document/document.h"

namespace headroom::ui {

template <class T>
bool Document::reported(const Result<T>& result) {
    if (result.has_value()) return true;
    Q_EMIT failed(result.error());
    return false;
}

} // namespace headroom::ui
