#include "exchange/trail_export.h"

#include "exchange/csv_text.h"

#include <nlohmann/json.hpp>

namespace headroom::exchange {

std::string trailToCsv(const std::vector<TrailLine>& lines) {
    std::string text = "row,at,who,action,what,plan,plan_id,target,hash_before,hash_after,chain\n";
    for (const TrailLine& line : lines) {
        text += std::to_string(line.id);
        for (const std::string* field :
             {&line.at, &line.who, &line.action, &line.what, &line.plan, &line.planId})
            text += ',' + csvText(*field);
        text += ',' + (line.target ? std::to_string(*line.target) : "");
        for (const std::string* field : {&line.hashBefore, &line.hashAfter, &line.chain})
            text += ',' + csvText(*field);
        text += '\n';
    }
    return text;
}

std::string trailToJson(const std::vector<TrailLine>& lines) {
    using Json = nlohmann::ordered_json;
    const auto rows = [](const std::string& text) {
        Json parsed = Json::parse(text, nullptr, false);
        return parsed.is_discarded() ? Json(text) : parsed;
    };
    Json all{{"schema", "headroom.trail/1"}, {"rows", Json::array()}};
    for (const TrailLine& line : lines)
        all["rows"].push_back({{"row", line.id},
                               {"at", line.at},
                               {"who", line.who},
                               {"action", line.action},
                               {"what", line.what},
                               {"plan", line.plan},
                               {"planId", line.planId},
                               {"target", line.target ? Json(*line.target) : Json()},
                               {"before", rows(line.before)},
                               {"after", rows(line.after)},
                               {"hashBefore", line.hashBefore},
                               {"hashAfter", line.hashAfter},
                               {"chain", line.chain}});
    // A damaged file may hold text that is not UTF-8: it is shown as such.
    return all.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace headroom::exchange
