#include "finance/quarter.h"

namespace headroom::finance {

Quarter Quarter::of(plan::Month month) {
    return {static_cast<int>(month.year()), (static_cast<int>(static_cast<unsigned>(month.month())) + 2) / 3};
}

plan::Month Quarter::first() const {
    return plan::Month{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(number * 3 - 2)}};
}

Quarter Quarter::before() const {
    return of(first() - std::chrono::months{3});
}

Quarter Quarter::after() const {
    return of(first() + std::chrono::months{3});
}

std::string toString(const Quarter& quarter) {
    return std::to_string(quarter.year) + "-Q" + std::to_string(quarter.number);
}

std::optional<Quarter> parseQuarter(std::string_view text) {
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (text.size() != 7) return std::nullopt;
    std::string_view year, quarter;
    if (text[0] == 'Q' && text[2] == ' ') {
        quarter = text.substr(1, 1);
        year = text.substr(3);
    } else if (text[4] == '-' && text[5] == 'Q') {
        year = text.substr(0, 4);
        quarter = text.substr(6);
    }
    if (!digits(year) || !digits(quarter) || quarter[0] < '1' || quarter[0] > '4') return std::nullopt;
    return Quarter{std::stoi(std::string{year}), quarter[0] - '0'};
}

} // namespace headroom::finance
