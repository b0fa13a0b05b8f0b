#pragma once

namespace headroom::ui {

/// Tells the toolkit how a screen reader meets those widgets of ours that paint themselves. Once is enough.
void installAccessibility();

} // namespace headroom::ui
