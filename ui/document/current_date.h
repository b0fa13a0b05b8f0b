#pragma once

#include "plan/month.h"

namespace headroom::ui {

/// The user's day, for what plan health says has grown stale or is due.
plan::Date currentDate();

} // namespace headroom::ui
