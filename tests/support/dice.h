#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>

namespace headroom::tests {

/// The distributions of the standard library differ from one to the next; these do not.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed) {}

    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(m_engine() >> 11) * 0x1p-53);
    }
    int whole(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    std::uint32_t seed() { return static_cast<std::uint32_t>(m_engine()); }
    bool chance(double share) { return between(0, 1) < share; }
    template <class Enum>
    Enum oneOf(Enum last) {
        return static_cast<Enum>(whole(0, static_cast<int>(last)));
    }

    std::string text() {
        static const std::array<const char*, 12> texts{"",
                                                       "Vendor page, 2026",
                                                       "Größe & Überlauf",
                                                       "サポート計画",
                                                       "план \"А\"",
                                                       "it's; DROP TABLE plan; --",
                                                       "two\nlines\tand a tab",
                                                       "🙂 e\u0301 \u202Eright to left",
                                                       "=1+1",
                                                       "a, b; c",
                                                       "{\"json\": [1, 2]}",
                                                       "Ada"};
        return texts[static_cast<std::size_t>(whole(0, texts.size() - 1))];
    }
    /// Different for different numbers.
    std::string name(int number) { return text() + " " + std::to_string(number); }

private:
    std::mt19937_64 m_engine;
};

} // namespace headroom::tests
