#pragma once

#include "exchange/byte_source.h"

#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace headroom::exchange {

/// Attributes of an element as expat gives them.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs) {}
    /// By its name without prefix; empty where it is not there.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char** m_pairs;
};

/// What is told of an XML text as it is read; names come without their prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;

    virtual void begin(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view piece) = 0;
    /// What the text turned out to break; nothing while all is well.
    [[nodiscard]] virtual const char* fault() const = 0;
};

/// Reads XML in pieces, in flat memory. A document type, and so every entity but the five of XML, is refused.
/// Errors: fileUnreadable (values: "damaged", "doctype", "tooDeep", or the handler's fault).
class XmlStream {
public:
    /// Both must outlive it.
    XmlStream(ByteSource& source, XmlHandler& handler);
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;
    ~XmlStream();

    /// Reads one piece more; false at the end.
    Result<bool> step();
    /// Reads all of it.
    static Result<void> readAll(ByteSource& source, XmlHandler& handler);

private:
    struct Calls;

    ByteSource& m_source;
    XmlHandler& m_handler;
    XML_ParserStruct* m_parser;
    int m_depth = 0;
    const char* m_fault = nullptr;
};

} // namespace headroom::exchange
