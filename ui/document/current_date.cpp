#include "ui/document/current_date.h"

#include <QDate>

namespace headroom::ui {

plan::Date currentDate() {
    const QDate date = QDate::currentDate();
    return {std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
            std::chrono::day{static_cast<unsigned>(date.day())}};
}

} // namespace headroom::ui
