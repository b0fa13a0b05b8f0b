#include "fuzz/targets.h"

#include "exchange/plan_json.h"
#include "fuzz/require.h"
#include "plan/validation.h"

namespace headroom::tests {

void fuzzPlanJson(std::string_view bytes) {
    const auto read = exchange::planFromJson(bytes);
    if (!read) {
        const Error& error = read.error();
        const bool named = error.code == ErrorCode::textNotUtf8 || !error.values.empty();
        REQUIRE_THAT(named && error.code != ErrorCode::internal);
        return;
    }
    const std::string text = exchange::planToJson(read.value().plan);
    const auto again = exchange::planFromJson(text);
    REQUIRE_THAT(again);
    REQUIRE_THAT(!again.value().seasonNormalised);
    REQUIRE_THAT(again.value().plan == read.value().plan);
    REQUIRE_THAT(exchange::planToJson(again.value().plan) == text);
    (void)plan::validate(read.value().plan); // finds fault, and does not fall over
}

} // namespace headroom::tests
