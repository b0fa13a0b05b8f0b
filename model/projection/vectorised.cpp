#include "projection/vectorised.h"

#include "projection/vectorised_sets.h"

namespace headroom::projection {

const Vectorised* vectorised(InstructionSet set) {
    switch (set) {
    case InstructionSet::baseline: return &vectorisedBaseline;
#ifdef HEADROOM_HAS_AVX
    case InstructionSet::avx2: return __builtin_cpu_supports("avx2") ? &vectorisedAvx2 : nullptr;
    case InstructionSet::avx512:
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                       __builtin_cpu_supports("avx512vl")
                   ? &vectorisedAvx512
                   : nullptr;
#else
    case InstructionSet::avx2:
    case InstructionSet::avx512: return nullptr;
#endif
    }
    return nullptr;
}

const Vectorised& vectorised() {
    static const Vectorised& best = []() -> const Vectorised& {
        for (const InstructionSet set : {InstructionSet::avx512, InstructionSet::avx2})
            if (const Vectorised* code = vectorised(set)) return *code;
        return vectorisedBaseline;
    }();
    return best;
}

} // namespace headroom::projection
