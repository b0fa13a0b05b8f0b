#include "exchange/count_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom::exchange {

namespace {

constexpr std::size_t mostDigits = 15; // exact in a double

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Spaces and apostrophes that set thousands apart, in UTF-8 and, where they are in it, CP1252.
constexpr std::array<std::string_view, 7> groupMarks{" ", "\xC2\xA0",     "\xA0", "\xE2\x80\xAF",
                                                     "'", "\xE2\x80\x99", "\x92"};

std::size_t groupMark(std::string_view text, char decimalPoint) {
    if (text.front() == (decimalPoint == '.' ? ',' : '.')) return 1;
    for (const std::string_view mark : groupMarks)
        if (text.starts_with(mark)) return mark.size();
    return 0;
}

bool namesNoNumber(std::string_view text) {
    std::array<char, 9> word{};
    if (text.size() > word.size()) return false;
    std::transform(text.begin(), text.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view lower(word.data(), text.size());
    return lower == "nan" || lower == "inf" || lower == "infinity" || lower == "#num!" || lower == "#div/0!";
}

double exact(std::string_view digits) {
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return value;
}

} // namespace

Count readCount(std::string_view text, char decimalPoint) {
    if (text.empty()) return {0, CountProblem::missing};
    bool negative = false;
    if (text.front() == '+' || text.front() == '-') {
        negative = text.front() == '-';
        text.remove_prefix(1);
    } else if (text.starts_with("\xE2\x88\x92")) { // minus sign
        negative = true;
        text.remove_prefix(3);
    }
    if (namesNoNumber(text)) return {0, CountProblem::notFinite};

    // The common case: a few digits and nothing else.
    std::size_t size = 0;
    double value = 0;
    while (size < text.size() && size <= mostDigits && isDigit(text[size]))
        value = value * 10 + (text[size++] - '0');
    if (size == 0 || size > mostDigits) return {0, CountProblem::unreadable};
    if (size < text.size()) {
        std::array<char, mostDigits + 2> digits{};
        std::copy_n(text.begin(), size, digits.begin());
        std::size_t whole = size;
        std::string_view rest = text.substr(size);
        std::string_view mark; // one kind in a number
        while (!rest.empty() && rest.front() != decimalPoint) {
            const std::size_t length = groupMark(rest, decimalPoint);
            const bool first = mark.empty();
            if (length == 0 || (first && (size > 3 || text.front() == '0')))
                return {0, CountProblem::unreadable};
            if (!first && rest.substr(0, length) != mark) return {0, CountProblem::unreadable};
            mark = rest.substr(0, length);
            rest.remove_prefix(length);
            if (rest.size() < 3 || !std::all_of(rest.begin(), rest.begin() + 3, isDigit) ||
                whole + 3 > mostDigits)
                return {0, CountProblem::unreadable};
            std::copy_n(rest.begin(), 3, digits.begin() + static_cast<std::ptrdiff_t>(whole));
            whole += 3;
            rest.remove_prefix(3);
        }
        std::size_t used = whole;
        if (!rest.empty()) {
            rest.remove_prefix(1);
            if (!std::all_of(rest.begin(), rest.end(), isDigit)) return {0, CountProblem::unreadable};
            digits[used++] = '.';
            for (const char c : rest)
                if (used < digits.size()) digits[used++] = c; // beyond this a double holds no more
        }
        value = exact({digits.data(), used});
    }
    if (negative && value != 0) return {0, CountProblem::negative};
    return {value, CountProblem::none};
}

bool looksLikeCount(std::string_view text) {
    return readCount(text, '.').problem == CountProblem::none ||
           readCount(text, ',').problem == CountProblem::none;
}

PointEvidence pointEvidence(std::string_view text) {
    const bool asPoint = readCount(text, '.').problem == CountProblem::none;
    const bool asComma = readCount(text, ',').problem == CountProblem::none;
    const bool marked = text.find_first_of(".,") != std::string_view::npos;
    if (!marked || (!asPoint && !asComma)) return PointEvidence::none;
    if (asPoint && asComma) return PointEvidence::either;
    return asPoint ? PointEvidence::point : PointEvidence::comma;
}

} // namespace headroom::exchange
