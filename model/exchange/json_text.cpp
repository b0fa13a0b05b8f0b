#include "exchange/json_text.h"

#include "exchange/utf8.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace headroom::exchange {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// Builds the value as nlohmann's own parser does, and refuses what that one lets pass: keys given twice, of
/// which it keeps the last, and nesting without end.
class StrictBuilder : public nlohmann::json_sax<json> {
public:
    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; } // not in JSON text
    bool start_object(std::size_t) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override {
        Frame& frame = m_open.back();
        frame.key = value;
        if (frame.node->contains(value)) return fail("duplicateKey");
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& exception) override {
        // "[json.exception.parse_error.101] parse error at line 2, column 3: ..."
        std::string said = exception.what();
        if (const auto end = said.find("] "); end != std::string::npos) said.erase(0, end + 2);
        m_error = Error{ErrorCode::jsonMalformed, pointer(), {shortenedUtf8(said, 300)}};
        return false;
    }

    Result<json> result() && {
        if (m_error) return *std::move(m_error);
        return std::move(m_root);
    }

private:
    struct Frame {
        json* node;
        std::optional<std::string> key; // the latest key of an object
    };

    template <class Value>
    json* add(Value&& value) {
        if (m_open.empty()) return &(m_root = std::forward<Value>(value));
        Frame& frame = m_open.back();
        if (frame.node->is_object()) return &((*frame.node)[*frame.key] = std::forward<Value>(value));
        frame.node->push_back(std::forward<Value>(value));
        return &frame.node->back();
    }

    template <class Value>
    bool put(Value&& value) {
        add(std::forward<Value>(value));
        return true;
    }

    bool open(json&& container) {
        json* node = add(std::move(container));
        m_open.push_back({node, {}});
        return static_cast<int>(m_open.size()) <= maximumJsonDepth || fail("depth");
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    bool fail(const char* expected) {
        m_error = Error{ErrorCode::jsonInvalid, pointer(), {pointer(), expected}};
        return false;
    }

    [[nodiscard]] std::string pointer() const {
        std::string result;
        for (const Frame& frame : m_open) {
            if (!frame.node->is_array())
                result += frame.key ? pointerStep(*frame.key) : "";
            else if (&frame != &m_open.back())
                result += "/" + std::to_string(frame.node->size() - 1);
            else
                result += "/" + std::to_string(frame.node->size());
        }
        return result;
    }

    json m_root;
    std::vector<Frame> m_open;
    std::optional<Error> m_error;
};

constexpr std::size_t shortLine = 100;

void renderScalar(const ordered_json& value, std::string& out) {
    if (!value.is_number_float()) {
        out += value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        return;
    }
    const auto real = value.get<double>();
    if (!std::isfinite(real)) {
        out += "null";
    } else if (real == 0.0) {
        out += std::signbit(real) ? "-0.0" : "0";
    } else {
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, real).ptr;
        out.append(buffer, end);
    }
}

/// Writes on one line; gives up, and says so, beyond `limit` bytes.
bool renderLine(const ordered_json& value, std::string& out, std::size_t limit) {
    if (!value.is_structured()) {
        renderScalar(value, out);
        return out.size() <= limit;
    }
    const bool object = value.is_object();
    out += object ? '{' : '[';
    bool first = true;
    for (const auto& [key, item] : value.items()) {
        if (!first) out += ", ";
        first = false;
        if (object) {
            renderScalar(key, out);
            out += ": ";
        }
        if (!renderLine(item, out, limit)) return false;
    }
    out += object ? '}' : ']';
    return out.size() <= limit;
}

bool holdsOnlyScalars(const ordered_json& value) {
    return value.is_array() && std::none_of(value.begin(), value.end(),
                                            [](const ordered_json& item) { return item.is_structured(); });
}

void render(const ordered_json& value, std::string& out, std::size_t indent) {
    if (indent > 0 || !value.is_structured()) {
        const std::size_t before = out.size();
        const std::size_t limit = holdsOnlyScalars(value) ? std::string::npos : before + shortLine;
        if (renderLine(value, out, limit) || !value.is_structured()) return;
        out.resize(before);
    }
    const bool object = value.is_object();
    out += object ? '{' : '[';
    bool first = true;
    for (const auto& [key, item] : value.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(indent + 2, ' ');
        if (object) {
            renderScalar(key, out);
            out += ": ";
        }
        render(item, out, indent + 2);
    }
    out += '\n';
    out.append(indent, ' ');
    out += object ? '}' : ']';
}

} // namespace

Result<json> parseJson(std::string_view text) {
    if (text.size() > maximumJsonBytes)
        return Error{ErrorCode::fileTooLarge, {}, {std::to_string(maximumJsonBytes)}};
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return Error{ErrorCode::textNotUtf8, {}, {}};
    StrictBuilder builder;
    json::sax_parse(text, &builder);
    return std::move(builder).result();
}

std::string pointerStep(std::string_view key) {
    std::string result = "/";
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

ordered_json number(double value) {
    constexpr double exactInteger = 9007199254740992.0; // 2^53
    const bool whole = std::trunc(value) == value && std::abs(value) <= exactInteger;
    if (whole && !(value == 0.0 && std::signbit(value))) return static_cast<std::int64_t>(value);
    return value;
}

std::string renderJson(const ordered_json& value) {
    std::string result;
    render(value, result, 0);
    result += '\n';
    return result;
}

} // namespace headroom::exchange
