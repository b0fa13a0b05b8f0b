#include "projection/block_kernel.h"

#include "projection/kernel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::projection {

Simulated simulated(const plan::Plan& plan, const std::atomic<bool>* cancelled) {
    Simulated result{plan, {}, 0, {}, {}};
    const Inputs<double> in = inputsOf(plan);
    result.guardrails = in.guardrails;
    Outputs<double> out(in.months(), static_cast<int>(in.types.size()));
    Room<double> room;
    run(in, out, room);
    for (std::size_t w = 0; w < in.types.size(); ++w) {
        result.tables.emplace_back();
        const WorkTypeInputs<double>& type = in.types[w];
        if (!type.live || !(type.targetShare > 0) || (cancelled && *cancelled)) continue;
        constexpr double none = std::numeric_limits<double>::infinity();
        LiveTable::Limits load{none, 0}, handle{none, 0};
        for (int t = 0; t < in.months(); ++t) {
            const int index = static_cast<int>(w);
            const double volume = out.at(plan::Metric::typeVolume, index, t);
            const double resolution = out.at(plan::Metric::typeResolution, index, t);
            const double days = in.workingDays[static_cast<std::size_t>(t)];
            const auto queue = liveQueue<double>(type, days, effortHours<double>(type, t, volume, resolution),
                                                 ownConversations<double>(type, t, volume, resolution));
            if (!(queue.load > 0) || !std::isfinite(queue.load) || !(queue.handle > 0)) continue;
            load = {std::min(load.least, queue.load), std::max(load.most, queue.load)};
            handle = {std::min(handle.least, queue.handle), std::max(handle.most, queue.handle)};
        }
        if (!(load.most > 0)) continue;
        // Draws go further than the plan; those that go further still are computed exactly.
        const auto table =
            std::make_shared<LiveTable>(type.day, type.targetTime / 60, type.patienceMinutes,
                                        type.targetShare, LiveTable::Limits{load.least / 2, load.most * 2},
                                        LiveTable::Limits{handle.least / 1.5, handle.most * 1.5}, cancelled);
        if (!cancelled || !*cancelled) result.tables.back() = table;
    }
    return result;
}

} // namespace headroom::projection
