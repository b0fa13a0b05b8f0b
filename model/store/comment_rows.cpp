#include "store/comment_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace headroom::store {

namespace {

using Json = nlohmann::ordered_json;

} // namespace

std::string placeToJson(const CommentPlace& place) {
    Json json = Json::object();
    if (place.lever) {
        json["lever"] = plan::info(place.lever->key).name;
        if (!place.lever->of.empty()) json["of"] = place.lever->of.value;
    }
    if (place.metric) {
        json["metric"] = plan::info(*place.metric).name;
        if (!place.workType.empty()) json["of"] = place.workType.value;
    }
    if (!place.chart.empty()) json["chart"] = place.chart;
    if (place.month) json["month"] = plan::toString(*place.month);
    return Json{{"comment_on", std::move(json)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<CommentPlace> placeFromJson(const std::string& text) {
    const Json all = Json::parse(text, nullptr, false);
    if (!all.is_object() || !all.contains("comment_on")) return std::nullopt;
    const Json& json = all["comment_on"];
    if (!json.is_object()) return std::nullopt;
    const auto word = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
    };
    CommentPlace place;
    if (json.contains("lever")) {
        const auto lever = plan::leverNamed(word("lever"));
        if (!lever) return std::nullopt;
        place.lever = {*lever, {word("of")}};
    } else if (json.contains("metric")) {
        // Some metrics of the work types are called as the plan's are.
        place.metric =
            json.contains("of") ? plan::typeMetricNamed(word("metric")) : plan::metricNamed(word("metric"));
        if (!place.metric) return std::nullopt;
        place.workType = {word("of")};
    }
    place.chart = word("chart");
    if (json.contains("month")) {
        place.month = plan::parseMonth(word("month"));
        if (!place.month) return std::nullopt;
    }
    return place;
}

std::vector<CommentThread> threadsOf(const Connection& connection, const std::string& planId) {
    std::vector<CommentThread> threads;
    std::map<std::int64_t, std::size_t> places; // by the first comment
    Query row =
        connection.query("SELECT id, at, who, action, text, target, after FROM audit WHERE plan_id = ?"
                         " AND action IN ('comment', 'reply', 'resolve', 'reopen') ORDER BY id");
    row.bind(planId);
    while (row.step()) {
        const std::string action = row.text(3);
        Comment comment{row.integer(0), row.text(4), row.text(2), row.text(1)};
        if (action == "comment") {
            const auto place = placeFromJson(row.text(6));
            if (!place) continue;
            places[comment.id] = threads.size();
            threads.push_back({*place, {std::move(comment)}, false, {}, {}});
            continue;
        }
        const auto found = row.isNull(5) ? places.end() : places.find(row.integer(5));
        if (found == places.end()) continue;
        CommentThread& thread = threads[found->second];
        thread.resolved = action == "resolve";
        thread.resolvedAt = thread.resolved ? comment.at : "";
        thread.resolvedBy = thread.resolved ? comment.who : "";
        if (action == "reply") thread.comments.push_back(std::move(comment));
    }
    std::reverse(threads.begin(), threads.end());
    return threads;
}

std::optional<std::string> planOfThread(const Connection& connection, std::int64_t thread) {
    Query row = connection.query("SELECT plan_id FROM audit WHERE id = ? AND action = 'comment'");
    if (!row.bind(thread).step()) return std::nullopt;
    return row.text(0);
}

} // namespace headroom::store
