#pragma once

#include "projection/inputs.h"

#include <memory>
#include <span>

namespace headroom::projection {

class BlockKernel;
struct Simulated;

/// A live day's queue for vectorised code. Load in Erlang, of the whole day put into one interval; times in
/// handle times.
struct DayQueue {
    double load = 0, target = 0, patience = 0, share = 0;
};
struct ServersAndSlope {
    double servers = 0, slope = 0;
};

/// What is compiled once for every processor and again for those that compute more numbers at once. The
/// results are the same to the last bit.
struct Vectorised {
    /// The servers of a day in sum over its intervals (model.md, Service); the load above 0.
    double (*dayServers)(std::span<const DayInterval> day, const DayQueue& queue);
    /// The same with its derivative along `slopes`.
    ServersAndSlope (*dayServersAndSlope)(std::span<const DayInterval> day, const DayQueue& queue,
                                          const DayQueue& slopes);
    /// Share of the day's contacts answered within target with the shares `there` of the servers it needs,
    /// one after the other.
    void (*dayWithin)(std::span<const DayInterval> day, const DayQueue& queue, std::span<const double> there,
                      std::span<double> within);
    /// The kernel for a block of draws, see block_kernel.h.
    std::unique_ptr<BlockKernel> (*blockKernel)(const Simulated& simulated);
};

enum class InstructionSet { baseline, avx2, avx512 };

/// For the best of what this processor has.
const Vectorised& vectorised();
/// For one of them; null where this processor lacks it.
const Vectorised* vectorised(InstructionSet set);

} // namespace headroom::projection
