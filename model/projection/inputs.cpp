#include "projection/inputs.h"

#include "projection/guardrails.h"
#include "projection/resolve.h"

#include <cassert>

namespace headroom::projection {

Inputs<double> inputsOf(const plan::Plan& plan) {
    auto in = resolve<double>(plan, [&plan](const plan::LeverRef& ref, int month) {
        const plan::Lever* lever = plan.find(ref);
        assert(lever);
        return lever->base.at(month);
    });
    in.guardrails = guardrailsOf(plan, in);
    return in;
}

} // namespace headroom::projection
