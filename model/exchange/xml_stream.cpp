#include "exchange/xml_stream.h"

#include <expat.h>

#include <new>

namespace headroom::exchange {

namespace {

constexpr int pieceBytes = 64 << 10;
constexpr int deepest = 64;

std::string_view withoutPrefix(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (withoutPrefix(pair[0]) == name) return pair[1];
    return {};
}

struct XmlStream::Calls {
    static XmlStream& of(void* data) { return *static_cast<XmlStream*>(data); }

    static void stop(XmlStream& stream, const char* fault) {
        if (!stream.m_fault) stream.m_fault = fault;
        XML_StopParser(stream.m_parser, XML_FALSE);
    }
    static void XMLCALL begin(void* data, const char* name, const char** attributes) {
        XmlStream& stream = of(data);
        if (++stream.m_depth > deepest) return stop(stream, "tooDeep");
        stream.m_handler.begin(withoutPrefix(name), XmlAttributes(attributes));
        check(stream);
    }
    static void XMLCALL end(void* data, const char* name) {
        XmlStream& stream = of(data);
        --stream.m_depth;
        stream.m_handler.end(withoutPrefix(name));
        check(stream);
    }
    static void XMLCALL text(void* data, const char* piece, int size) {
        XmlStream& stream = of(data);
        stream.m_handler.text({piece, static_cast<std::size_t>(size)});
        check(stream);
    }
    static void XMLCALL doctype(void* data, const char*, const char*, const char*, int) {
        stop(of(data), "doctype");
    }
    static void check(XmlStream& stream) {
        if (const char* fault = stream.m_handler.fault()) stop(stream, fault);
    }
};

XmlStream::XmlStream(ByteSource& source, XmlHandler& handler)
    : m_source(source)
    , m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr)) {
    if (!m_parser) throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Calls::begin, Calls::end);
    XML_SetCharacterDataHandler(m_parser, Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Calls::doctype);
}

XmlStream::~XmlStream() {
    XML_ParserFree(m_parser);
}

Result<bool> XmlStream::step() {
    const auto failed = [this](const char* what) {
        return Error{ErrorCode::fileUnreadable, m_source.name(), {what}};
    };
    void* buffer = XML_GetBuffer(m_parser, pieceBytes);
    if (!buffer) return failed("damaged");
    HEADROOM_TRY(const std::size_t count,
                 m_source.read({static_cast<char*>(buffer), static_cast<std::size_t>(pieceBytes)}));
    const auto status = XML_ParseBuffer(m_parser, static_cast<int>(count), count == 0);
    if (m_fault) return failed(m_fault);
    if (status != XML_STATUS_OK) return failed("damaged");
    return count > 0;
}

Result<void> XmlStream::readAll(ByteSource& source, XmlHandler& handler) {
    XmlStream stream(source, handler);
    for (bool more = true; more;) {
        HEADROOM_TRY(more, stream.step());
    }
    return done();
}

} // namespace headroom::exchange
