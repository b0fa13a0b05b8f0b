#include "exchange/saved_connections.h"

#include "exchange/json_reader.h"

namespace headroom::exchange {

std::string connectionsToJson(const std::vector<SavedConnection>& connections) {
    auto out = nlohmann::ordered_json::array();
    for (const SavedConnection& each : connections)
        out.push_back({{"name", each.name}, {"address", each.address.text()}, {"query", each.query}});
    return renderJson(out);
}

std::vector<SavedConnection> connectionsFromJson(std::string_view text) {
    std::vector<SavedConnection> connections;
    const auto json = parseJson(text);
    if (!json || !json.value().is_array()) return connections;
    for (const auto& item : json.value()) {
        try {
            JsonObject in{JsonValue(item)};
            SavedConnection connection{in.required("name").text(), {}, in.text("query")};
            // An address with a password in it is none, whoever put it there.
            const auto address = readDatabaseAddress(in.required("address").text());
            if (!address || connection.name.empty()) continue;
            connection.address = address.value();
            connections.push_back(std::move(connection));
        } catch (const InvalidJson&) {
            continue;
        }
    }
    return connections;
}

} // namespace headroom::exchange
