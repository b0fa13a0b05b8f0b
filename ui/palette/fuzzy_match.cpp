#include "ui/palette/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace headroom::ui {

namespace {

constexpr double none = -std::numeric_limits<double>::infinity();

// A letter is worth one point, and two more where it goes on from the letter before it, or begins a word:
// the most a word can have is three points a letter.
constexpr double letterPoints = 1;
constexpr double goesOn = 2;
constexpr double beginsWord = 2;
constexpr double mostPoints = letterPoints + std::max(goesOn, beginsWord);
constexpr double lettersBetween = 0.02; // lost for each letter of the text left out between two runs

/// The letter without its accent, in lower case; one for one, so that places stay places.
QChar withoutAccent(QChar letter) {
    const QString apart = letter.decomposition();
    return (apart.isEmpty() || !apart[0].isLetter() ? letter : apart[0]).toLower();
}

/// One word. `runs[j]`: the best score of all of `word` up to i with its letter i at place j of the text.
std::optional<FuzzyMatch> matchWord(const QString& word, const FuzzyText& text) {
    const int n = static_cast<int>(word.size()), m = text.size();
    if (n == 0 || n > m) return std::nullopt;
    const auto at = [m](int i, int j) {
        return static_cast<std::size_t>(i) * static_cast<std::size_t>(m) + static_cast<std::size_t>(j);
    };
    struct Cell {
        double score = none;
        int from = -1;      // place of the letter before
        bool whole = false; // its run begins a word or has two letters; another may follow
    };
    std::vector<Cell> cells(static_cast<std::size_t>(n) * static_cast<std::size_t>(m));
    for (int i = 0; i < n; ++i) {
        // The best end of a whole run before place j - 1, its loss for distance included.
        double best = none;
        int bestFrom = -1;
        for (int j = i; j < m; ++j) {
            if (i > 0 && j >= 2) {
                const Cell& before = cells[at(i - 1, j - 2)];
                best -= lettersBetween;
                if (before.whole && before.score > best) {
                    best = before.score;
                    bestFrom = j - 2;
                }
            }
            if (text.folded()[j] != word[i]) continue;
            const bool begins = text.beginsWord(j);
            Cell& cell = cells[at(i, j)];
            if (i == 0)
                cell = {letterPoints + (begins ? beginsWord : 0), -1, begins};
            else if (begins && best > none)
                cell = {best + letterPoints + beginsWord, bestFrom, true};
            if (i == 0 || j == 0) continue;
            const Cell& neighbour = cells[at(i - 1, j - 1)];
            if (neighbour.score + letterPoints + goesOn > cell.score && neighbour.score > none)
                cell = {neighbour.score + letterPoints + goesOn, j - 1, true};
        }
    }
    int end = -1;
    for (int j = n - 1; j < m; ++j) {
        const Cell& cell = cells[at(n - 1, j)];
        const bool alone = n == 1; // a single letter may stand anywhere
        if ((cell.whole || alone) && cell.score > none &&
            (end < 0 || cell.score > cells[at(n - 1, end)].score))
            end = j;
    }
    if (end < 0) return std::nullopt;
    FuzzyMatch match{cells[at(n - 1, end)].score / (mostPoints * n), {}};
    for (int i = n - 1, j = end; i >= 0; j = cells[at(i, j)].from, --i) match.letters.push_back(j);
    std::reverse(match.letters.begin(), match.letters.end());
    return match;
}

} // namespace

FuzzyText::FuzzyText(const QString& text)
    : m_folded(text) {
    m_begins.resize(static_cast<std::size_t>(text.size()));
    bool between = true;
    for (int i = 0; i < text.size(); ++i) {
        m_folded[i] = withoutAccent(text[i]);
        const bool part = text[i].isLetterOrNumber();
        m_begins[static_cast<std::size_t>(i)] = part && between;
        between = !part;
    }
}

std::optional<FuzzyMatch> fuzzyMatch(const QString& wanted, const FuzzyText& text) {
    QString word = wanted;
    for (QChar& letter : word) letter = withoutAccent(letter);
    const QStringList words = word.split(u' ', Qt::SkipEmptyParts);
    FuzzyMatch whole;
    qsizetype letters = 0;
    for (const QString& part : words) {
        auto match = matchWord(part, text);
        if (!match) return std::nullopt;
        whole.score += match->score * static_cast<double>(part.size());
        letters += part.size();
        whole.letters.insert(whole.letters.end(), match->letters.begin(), match->letters.end());
    }
    if (letters == 0) return whole;
    std::sort(whole.letters.begin(), whole.letters.end());
    whole.letters.erase(std::unique(whole.letters.begin(), whole.letters.end()), whole.letters.end());
    // Of texts that fit alike the one that says least else is meant: it counts for a tenth.
    constexpr double shortness = 0.1;
    const double share = static_cast<double>(letters) / std::max<double>(1, text.size());
    whole.score =
        (1 - shortness) * whole.score / static_cast<double>(letters) + shortness * std::min(1.0, share);
    return whole;
}

std::vector<QString> withoutSlip(const QString& wanted) {
    constexpr int shortest = 4; // of fewer letters a slip leaves too little to go by
    std::vector<QString> others;
    if (wanted.size() < shortest) return others;
    for (int i = 0; i + 1 < wanted.size(); ++i) {
        QString swapped = wanted;
        std::swap(swapped[i], swapped[i + 1]);
        others.push_back(swapped);
    }
    for (int i = 0; i < wanted.size(); ++i) {
        QString fewer = wanted;
        others.push_back(fewer.remove(i, 1));
    }
    return others;
}

} // namespace headroom::ui
