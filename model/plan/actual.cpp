#include "plan/actual.h"

#include <algorithm>
#include <tuple>

namespace headroom::plan {

namespace {

auto keyOf(const Actual& figure) {
    return std::tie(figure.what, figure.workType, figure.month);
}

template <class Figures>
auto placeIn(Figures& figures, Observed what, const WorkTypeId& workType, Month month) {
    const auto key = std::tie(what, workType, month);
    const auto found =
        std::lower_bound(figures.begin(), figures.end(), key,
                         [](const Actual& figure, const auto& wanted) { return keyOf(figure) < wanted; });
    return std::pair{found, found != figures.end() && keyOf(*found) == key};
}

} // namespace

bool actualBefore(const Actual& a, const Actual& b) {
    return keyOf(a) < keyOf(b);
}

const Actual* Actuals::find(Observed what, const WorkTypeId& workType, Month month) const {
    const auto [place, isThere] = placeIn(figures, what, workType, month);
    return isThere ? &*place : nullptr;
}

int Actuals::sourceNamed(std::string_view name) const {
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const auto& each) { return each.name == name; });
    return found == sources.end() ? -1 : static_cast<int>(found - sources.begin());
}

void Actuals::put(Actual figure, std::optional<Date> today) {
    const auto [place, isThere] = placeIn(figures, figure.what, figure.workType, figure.month);
    if (!isThere) {
        figures.insert(place, std::move(figure));
        return;
    }
    figure.earlier = place->earlier;
    if (figure.value != place->value || figure.source != place->source)
        figure.earlier.push_back({place->value, place->source, today});
    *place = std::move(figure);
}

void Actuals::remove(Observed what, const WorkTypeId& workType, Month month) {
    const auto [place, isThere] = placeIn(figures, what, workType, month);
    if (isThere) figures.erase(place);
}

} // namespace headroom::plan
