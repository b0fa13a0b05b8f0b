#include "ui/words/answer_reader.h"

namespace headroom::ui {

using namespace answers;

namespace {

/// Where the fewest conversations are answered within target, measured against what is wanted.
struct Worst {
    int type = -1, month = -1; // -1: nobody waits for people
    double miss = 0;           // share below the target; not positive where it is met
};

Worst worstOf(const Projection& projection) {
    Worst worst;
    for (int w = 0; w < projection.outputs.types(); ++w)
        for (int t = 0; t < projection.months(); ++t) {
            const double miss = projection.inputs.types[static_cast<std::size_t>(w)].targetShare -
                                projection.outputs.at(Metric::typeAttainment, w, t);
            if (std::isfinite(miss) && (worst.type < 0 || miss > worst.miss)) worst = {w, t, miss};
        }
    return worst;
}

/// The type by name; "deferred work" where others in its queue fare as badly.
QString whoseWork(const Projection& projection, const Reader& r, const Worst& worst) {
    const auto within = [&](int w) { return projection.outputs.at(Metric::typeAttainment, w, worst.month); };
    for (int w = 0; w < projection.outputs.types(); ++w)
        if (w != worst.type && !projection.inputs.types[static_cast<std::size_t>(w)].live &&
            within(w) == within(worst.type))
            return Words::tr("deferred work");
    return r.typeName(worst.type);
}

} // namespace

Answer serviceAnswer(const Projection& projection, const QLocale& locale) {
    if (!hasVolume(projection)) return noVolume();
    const Reader r(projection, locale);
    const Series days = projection.series(Metric::backlogDays);
    const auto longest = indexOfMost(days);
    const double most = longest ? days[static_cast<std::size_t>(*longest)] : 0;
    const QString waiting =
        most > 0 ? Words::tr("Most work waits at the start of %1: %2 of the month's deferred capacity.")
                       .arg(r.month(*longest), r.withUnit(most, Unit::days))
                 : Words::tr("No work waits at the start of any month.");
    const Worst worst = worstOf(projection);
    if (worst.type < 0) return {Words::tr("No conversations wait for people"), waiting, false};
    if (worst.miss <= 0)
        return {Words::tr("Every work type meets its target in every month"), waiting, false};
    return {Words::tr("In %1 only %2 of %3 is answered in time")
                .arg(r.month(worst.month),
                     r.share(projection.outputs.at(Metric::typeAttainment, worst.type, worst.month)),
                     whoseWork(projection, r, worst)),
            waiting, true};
}

} // namespace headroom::ui
