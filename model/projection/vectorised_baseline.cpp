#include "projection/vectorised_code.h"
#include "projection/vectorised_sets.h"

namespace headroom::projection {

const Vectorised vectorisedBaseline = vectorisedCode;

} // namespace headroom::projection
