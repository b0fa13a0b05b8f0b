#include "ui/words/answer_reader.h"

#include <algorithm>
#include <numeric>

namespace headroom::ui::answers {

std::optional<int> indexOfLeast(Series values) {
    std::optional<int> least;
    for (int t = 0; t < static_cast<int>(values.size()); ++t)
        if (std::isfinite(values[t]) && (!least || values[t] < values[*least])) least = t;
    return least;
}

std::optional<int> indexOfMost(Series values) {
    std::optional<int> most;
    for (int t = 0; t < static_cast<int>(values.size()); ++t)
        if (std::isfinite(values[t]) && (!most || values[t] > values[*most])) most = t;
    return most;
}

QString Reader::typeName(int type) const {
    constexpr qsizetype longest = 40;
    const QString name = QString::fromStdString(m_plan.workTypes[static_cast<std::size_t>(type)].name);
    return name.size() <= longest ? name : name.left(longest - 1).trimmed() + u'…';
}

double sumOf(Series values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool hasVolume(const Projection& projection) {
    const Series inbound = projection.series(Metric::inbound);
    return std::any_of(inbound.begin(), inbound.end(), [](double volume) { return volume > 0; });
}

Answer noVolume() {
    return {Words::tr("No conversations are planned yet"),
            Words::tr("Give a work type its monthly volume, or import what came in last year."), false};
}

std::optional<int> worstCare(const Projection& projection) {
    const auto least = indexOfLeast(projection.series(Metric::care));
    if (!least || projection.series(Metric::care)[*least] > 0.9995) return std::nullopt;
    return least;
}

QString careSentence(const Projection& projection, const Reader& r, int month) {
    const double missing = projection.series(Metric::improvementNeeded)[month] -
                           projection.series(Metric::improvementSupplied)[month];
    return Words::tr("Improvement work gets %1 of the hours it needs in %2, %3 too few: resolution falls "
                     "behind its plan.")
        .arg(r.share(projection.series(Metric::care)[month]), r.month(month),
             r.withUnit(missing, Unit::hours));
}

} // namespace headroom::ui::answers
