#include "exchange/json_reader.h"
#include "exchange/volume_import.h"

namespace headroom::exchange {

namespace {

constexpr NameTable<Encoding, 2> encodingNames{{{Encoding::utf8, "utf8"}, {Encoding::cp1252, "cp1252"}}};
constexpr NameTable<VolumeShape, 3> shapeNames{{{VolumeShape::timestampedCounts, "timestampedCounts"},
                                                {VolumeShape::timestamps, "timestamps"},
                                                {VolumeShape::monthlyCounts, "monthlyCounts"}}};
constexpr NameTable<DateOrder, 3> dateOrderNames{{{DateOrder::yearMonthDay, "yearMonthDay"},
                                                  {DateOrder::dayMonthYear, "dayMonthYear"},
                                                  {DateOrder::monthDayYear, "monthDayYear"}}};
constexpr NameTable<char, 4> separatorNames{{{',', ","}, {';', ";"}, {'\t', "\t"}, {'|', "|"}}};
constexpr NameTable<char, 2> pointNames{{{'.', "."}, {',', ","}}};

} // namespace

std::string mappingToJson(const VolumeMapping& mapping) {
    nlohmann::ordered_json out;
    out["encoding"] = nameOf(encodingNames, mapping.encoding);
    out["separator"] = std::string(1, mapping.separator);
    out["decimalPoint"] = std::string(1, mapping.decimalPoint);
    out["hasHeader"] = mapping.hasHeader;
    out["shape"] = nameOf(shapeNames, mapping.shape);
    out["dateOrder"] = nameOf(dateOrderNames, mapping.dateOrder);
    out["timeColumn"] = mapping.timeColumn;
    out["countColumn"] = mapping.countColumn;
    out["typeColumn"] = mapping.typeColumn;
    return renderJson(out);
}

Result<VolumeMapping> mappingFromJson(std::string_view text, const VolumeMapping& otherwise) {
    HEADROOM_TRY(const nlohmann::json json, parseJson(text));
    try {
        VolumeMapping mapping = otherwise;
        JsonObject in{JsonValue(json)};
        mapping.encoding = in.choice("encoding", encodingNames, mapping.encoding);
        mapping.separator = in.choice("separator", separatorNames, mapping.separator);
        mapping.decimalPoint = in.choice("decimalPoint", pointNames, mapping.decimalPoint);
        if (const auto hasHeader = in.find("hasHeader")) mapping.hasHeader = hasHeader->boolean();
        mapping.shape = in.choice("shape", shapeNames, mapping.shape);
        mapping.dateOrder = in.choice("dateOrder", dateOrderNames, mapping.dateOrder);
        if (const auto column = in.find("timeColumn")) mapping.timeColumn = column->text();
        if (const auto column = in.find("countColumn")) mapping.countColumn = column->text();
        if (const auto column = in.find("typeColumn")) mapping.typeColumn = column->text();
        in.finish();
        return mapping;
    } catch (const InvalidJson& invalid) {
        return invalid.error();
    }
}

} // namespace headroom::exchange
