#include "exchange/workbook.h"

#include "exchange/sheet_rows.h"
#include "exchange/xml_stream.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace headroom::exchange {

namespace {

constexpr std::size_t mostStringBytes = std::size_t{256} << 20; // of all shared strings together
constexpr std::size_t mostStrings = 10'000'000;
constexpr std::size_t mostStyles = 100'000;
constexpr std::size_t mostSheets = 1000;

int numberIn(std::string_view text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// xl/workbook.xml: the sheets by relation, and from which year dates count.
struct BookHandler final : XmlHandler {
    struct Found {
        std::string name, relation;
    };
    std::vector<Found> sheets;
    bool from1904 = false;

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        if (element == "sheet" && sheets.size() < mostSheets)
            sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"])});
        if (element == "workbookPr")
            from1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    [[nodiscard]] const char* fault() const override { return nullptr; }
};

/// The targets of the relations by their id.
struct RelationHandler final : XmlHandler {
    std::map<std::string, std::string> targets;

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        if (element == "Relationship" && targets.size() < mostSheets * 2)
            targets.emplace(attributes["Id"], attributes["Target"]);
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    [[nodiscard]] const char* fault() const override { return nullptr; }
};

/// xl/sharedStrings.xml. Text that says how other text is pronounced (rPh) is no part of it.
struct StringHandler final : XmlHandler {
    explicit StringHandler(Workbook::Cells& into)
        : cells(into) {}
    Workbook::Cells& cells;
    bool inText = false, phonetic = false, tooLarge = false;

    void begin(std::string_view element, const XmlAttributes&) override {
        if (element == "rPh") phonetic = true;
        inText = element == "t" && !phonetic;
    }
    void end(std::string_view element) override {
        if (element == "rPh") phonetic = false;
        if (element == "t") inText = false;
        if (element != "si") return;
        cells.ends.push_back(cells.strings.size());
        tooLarge = tooLarge || cells.ends.size() > mostStrings;
    }
    void text(std::string_view piece) override {
        if (!inText) return;
        tooLarge = tooLarge || cells.strings.size() + piece.size() > mostStringBytes;
        if (!tooLarge) cells.strings += piece;
    }
    [[nodiscard]] const char* fault() const override { return tooLarge ? "tooLarge" : nullptr; }
};

/// xl/styles.xml: which cell formats show a date or a time.
struct StyleHandler final : XmlHandler {
    explicit StyleHandler(Workbook::Cells& into)
        : cells(into) {}
    Workbook::Cells& cells;
    std::map<int, Workbook::Cells::Kind> own;
    bool inCellFormats = false;

    void begin(std::string_view element, const XmlAttributes& attributes) override {
        if (element == "numFmt" && own.size() < mostStyles)
            own[numberIn(attributes["numFmtId"], 0)] = kindOfFormat(attributes["formatCode"]);
        if (element == "cellXfs") inCellFormats = true;
        if (element != "xf" || !inCellFormats || cells.styles.size() >= mostStyles) return;
        const int format = numberIn(attributes["numFmtId"], 0);
        const auto found = own.find(format);
        cells.styles.push_back(found != own.end() ? found->second : kindOfBuiltIn(format));
    }
    void end(std::string_view element) override {
        if (element == "cellXfs") inCellFormats = false;
    }
    void text(std::string_view) override {}
    [[nodiscard]] const char* fault() const override { return nullptr; }
};

Result<void> readEntry(ZipPackage& package, const std::string& name, XmlHandler& handler) {
    HEADROOM_TRY(const auto source, package.entry(name));
    return XmlStream::readAll(*source, handler);
}

/// A target is as seen from xl/, or from the root where it begins with a slash.
std::string entryOf(const std::string& target) {
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

} // namespace

Result<Workbook> Workbook::open(const std::filesystem::path& file) {
    HEADROOM_TRY(auto package, ZipPackage::open(file));
    return of(std::move(package));
}

Result<Workbook> Workbook::ofBytes(std::string_view bytes) {
    HEADROOM_TRY(auto package, ZipPackage::ofBytes(bytes));
    return of(std::move(package));
}

Result<Workbook> Workbook::of(std::shared_ptr<ZipPackage> package) {
    if (!package->has("xl/workbook.xml") || !package->has("xl/_rels/workbook.xml.rels"))
        return package->invalid("notAWorkbook");
    BookHandler book;
    HEADROOM_TRY(readEntry(*package, "xl/workbook.xml", book));
    RelationHandler relations;
    HEADROOM_TRY(readEntry(*package, "xl/_rels/workbook.xml.rels", relations));
    auto cells = std::make_shared<Cells>();
    cells->from1904 = book.from1904;
    if (package->has("xl/styles.xml")) {
        StyleHandler styles(*cells);
        HEADROOM_TRY(readEntry(*package, "xl/styles.xml", styles));
    }
    if (package->has("xl/sharedStrings.xml")) {
        StringHandler strings(*cells);
        HEADROOM_TRY(readEntry(*package, "xl/sharedStrings.xml", strings));
    }
    Workbook result;
    for (const auto& [name, relation] : book.sheets) {
        const auto target = relations.targets.find(relation);
        if (target == relations.targets.end()) continue;
        const std::string entry = entryOf(target->second);
        // A sheet may be nothing but a chart.
        if (package->has(entry) && entry.find("chartsheets/") == std::string::npos)
            result.m_sheets.push_back({name, entry});
    }
    if (result.m_sheets.empty()) return package->invalid("noSheet");
    result.m_package = std::move(package);
    result.m_cells = std::move(cells);
    return result;
}

std::vector<std::string> Workbook::sheets() const {
    std::vector<std::string> names;
    for (const Sheet& sheet : m_sheets) names.push_back(sheet.name);
    return names;
}

Result<std::unique_ptr<RowSource>> Workbook::rows(const std::string& sheet) const {
    const auto found = sheet.empty() ? m_sheets.begin()
                                     : std::find_if(m_sheets.begin(), m_sheets.end(),
                                                    [&](const Sheet& each) { return each.name == sheet; });
    if (found == m_sheets.end()) {
        std::vector<std::string> values{"sheet", sheet};
        for (const Sheet& each : m_sheets) values.push_back(each.name);
        return Error{ErrorCode::importAmbiguous, m_package->name(), std::move(values)};
    }
    return openSheet(m_package, found->entry, m_cells);
}

} // namespace headroom::exchange
