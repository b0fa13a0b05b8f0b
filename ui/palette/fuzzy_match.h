#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui {

/// Where the letters of what is wanted stand in a text, and how well they fit: whole words and beginnings of
/// words before letters here and there.
struct FuzzyMatch {
    double score = 0; // 1 for the whole text letter by letter, more than 0 for anything else that fits
    std::vector<int> letters; // places in the text, rising
};

/// A text made ready for matching: without case and accents, letter by letter as long as the text.
class FuzzyText {
public:
    FuzzyText() = default;
    explicit FuzzyText(const QString& text);

    [[nodiscard]] const QString& folded() const { return m_folded; }
    [[nodiscard]] bool beginsWord(int place) const { return m_begins[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_folded.size()); }

private:
    QString m_folded;
    std::vector<bool> m_begins;
};

/// Every word of `wanted` has to be found in the text, in any order: as a part of it, or as a part of two
/// letters at least, or the beginning of a word, followed by beginnings of later words.
std::optional<FuzzyMatch> fuzzyMatch(const QString& wanted, const FuzzyText& text);

/// Spellings one slip of the finger away: two letters changed places, or one too many. For when nothing fits.
std::vector<QString> withoutSlip(const QString& wanted);

} // namespace headroom::ui
