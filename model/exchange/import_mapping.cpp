#include "exchange/import_mapping.h"

#include "exchange/json_reader.h"
#include "exchange/plan_names.h"

namespace headroom::exchange {

namespace {

constexpr NameTable<Encoding, 2> encodingNames{{{Encoding::utf8, "utf8"}, {Encoding::cp1252, "cp1252"}}};
constexpr NameTable<ImportShape, 4> shapeNames{{{ImportShape::timestampedCounts, "timestampedCounts"},
                                                {ImportShape::timestamps, "timestamps"},
                                                {ImportShape::monthlyCounts, "monthlyCounts"},
                                                {ImportShape::monthColumns, "monthColumns"}}};
constexpr NameTable<DateOrder, 3> dateOrderNames{{{DateOrder::yearMonthDay, "yearMonthDay"},
                                                  {DateOrder::dayMonthYear, "dayMonthYear"},
                                                  {DateOrder::monthDayYear, "monthDayYear"}}};
constexpr NameTable<char, 4> separatorNames{{{',', ","}, {';', ";"}, {'\t', "\t"}, {'|', "|"}}};
constexpr NameTable<char, 2> pointNames{{{'.', "."}, {',', ","}}};
constexpr NameTable<HandleUnit, 3> handleUnitNames{
    {{HandleUnit::seconds, "seconds"}, {HandleUnit::minutes, "minutes"}, {HandleUnit::hours, "hours"}}};
constexpr NameTable<Origin, 4> originNames{{{Origin::any, "any"},
                                            {Origin::intercom, "intercom"},
                                            {Origin::zendesk, "zendesk"},
                                            {Origin::freshdesk, "freshdesk"}}};

/// The columns by their keys, for both directions.
template <class Mapping, class Visit>
void forEachColumn(Mapping& mapping, Visit visit) {
    visit("timeColumn", mapping.timeColumn);
    visit("countColumn", mapping.countColumn);
    visit("typeColumn", mapping.typeColumn);
    visit("participatedColumn", mapping.participatedColumn);
    visit("outcomeColumn", mapping.outcomeColumn);
    visit("handleColumn", mapping.handleColumn);
    visit("topicColumn", mapping.topicColumn);
    visit("channelColumn", mapping.channelColumn);
    visit("figureColumn", mapping.figureColumn);
}

void readTexts(JsonObject& in, const std::string& key, std::vector<std::string>& into) {
    const auto list = in.find(key);
    if (!list) return;
    into.clear();
    for (const JsonValue& item : list->items()) into.push_back(item.text());
}

/// The members of an object whose keys are texts of the file's.
template <class Take>
void readPairs(JsonObject& in, const std::string& key, Take take) {
    const auto object = in.find(key);
    if (!object) return;
    if (!object->isObject()) object->fail("object");
    for (const auto& [name, value] : object->value().items())
        take(name, JsonValue(value, object->pointer() + "/" + name));
}

} // namespace

std::string mappingToJson(const ImportMapping& mapping) {
    nlohmann::ordered_json out;
    out["origin"] = nameOf(originNames, mapping.origin);
    out["encoding"] = nameOf(encodingNames, mapping.encoding);
    out["separator"] = std::string(1, mapping.separator);
    out["decimalPoint"] = std::string(1, mapping.decimalPoint);
    out["sheet"] = mapping.sheet;
    out["linesBefore"] = mapping.linesBefore;
    out["hasHeader"] = mapping.hasHeader;
    out["shape"] = nameOf(shapeNames, mapping.shape);
    out["dateOrder"] = nameOf(dateOrderNames, mapping.dateOrder);
    forEachColumn(mapping, [&](const char* key, const std::string& column) { out[key] = column; });
    out["resolvedOutcomes"] = mapping.resolvedOutcomes;
    out["handleUnit"] = nameOf(handleUnitNames, mapping.handleUnit);
    out["droppedChannels"] = mapping.droppedChannels;
    out["figureColumns"] = nlohmann::ordered_json::object();
    for (const auto& [what, column] : mapping.figureColumns)
        out["figureColumns"][std::string(plan::info(what).name)] = column;
    out["ratesInPercent"] = mapping.ratesInPercent;
    out["handleTime"] = nameOf(handleTimeNames, mapping.handleMeaning);
    out["ratesOf"] = nameOf(eligibleVolumeNames, mapping.ratesOf);
    out["timeZone"] = mapping.timeZone;
    out["settlingDays"] = mapping.settlingDays;
    out["workTypes"] = nlohmann::ordered_json::object();
    for (const auto& [inFile, inPlan] : mapping.workTypes) out["workTypes"][inFile] = inPlan;
    return renderJson(out);
}

Result<ImportMapping> mappingFromJson(std::string_view text, const ImportMapping& otherwise) {
    HEADROOM_TRY(const nlohmann::json json, parseJson(text));
    try {
        ImportMapping mapping = otherwise;
        JsonObject in{JsonValue(json)};
        mapping.origin = in.choice("origin", originNames, mapping.origin);
        mapping.encoding = in.choice("encoding", encodingNames, mapping.encoding);
        mapping.separator = in.choice("separator", separatorNames, mapping.separator);
        mapping.decimalPoint = in.choice("decimalPoint", pointNames, mapping.decimalPoint);
        if (const auto sheet = in.find("sheet")) mapping.sheet = sheet->text();
        if (const auto lines = in.find("linesBefore"))
            mapping.linesBefore = lines->integer(0, maximumLinesBefore);
        if (const auto hasHeader = in.find("hasHeader")) mapping.hasHeader = hasHeader->boolean();
        mapping.shape = in.choice("shape", shapeNames, mapping.shape);
        mapping.dateOrder = in.choice("dateOrder", dateOrderNames, mapping.dateOrder);
        forEachColumn(mapping, [&](const char* key, std::string& column) {
            if (const auto value = in.find(key)) column = value->text();
        });
        readTexts(in, "resolvedOutcomes", mapping.resolvedOutcomes);
        mapping.handleUnit = in.choice("handleUnit", handleUnitNames, mapping.handleUnit);
        readTexts(in, "droppedChannels", mapping.droppedChannels);
        readPairs(in, "figureColumns", [&](const std::string& name, const JsonValue& column) {
            const auto what = plan::observedNamed(name);
            if (!what || *what == plan::Observed::volume) column.fail("unknownKey");
            mapping.figureColumns[*what] = column.text();
        });
        if (const auto percent = in.find("ratesInPercent")) mapping.ratesInPercent = percent->boolean();
        mapping.handleMeaning = in.choice("handleTime", handleTimeNames, mapping.handleMeaning);
        mapping.ratesOf = in.choice("ratesOf", eligibleVolumeNames, mapping.ratesOf);
        if (const auto zone = in.find("timeZone")) mapping.timeZone = zone->text();
        if (const auto settling = in.find("settlingDays"))
            mapping.settlingDays = settling->integer(0, maximumSettlingDays);
        readPairs(in, "workTypes", [&](const std::string& inFile, const JsonValue& inPlan) {
            mapping.workTypes[inFile] = inPlan.text();
        });
        in.finish();
        return mapping;
    } catch (const InvalidJson& invalid) {
        return invalid.error();
    }
}

} // namespace headroom::exchange
