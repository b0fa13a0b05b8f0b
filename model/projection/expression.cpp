#include "projection/expression.h"

#include <cctype>
#include <charconv>

namespace headroom::projection {

namespace {

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text) {}

    Result<Expression> parse() {
        HEADROOM_TRY(auto expression, sum());
        skip();
        if (m_at != m_text.size()) return fault();
        return expression;
    }

private:
    using Kind = Expression::Kind;

    [[nodiscard]] Error fault() const {
        return {ErrorCode::internal, std::string(m_text), {std::to_string(m_at)}};
    }

    void skip() {
        while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
    }

    bool take(char wanted) {
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != wanted) return false;
        ++m_at;
        return true;
    }

    bool take(std::string_view wanted) {
        if (m_text.substr(m_at, wanted.size()) != wanted) return false;
        m_at += wanted.size();
        return true;
    }

    static Expression binary(Kind kind, Expression left, Expression right) {
        Expression result;
        result.kind = kind;
        result.operands.push_back(std::move(left));
        result.operands.push_back(std::move(right));
        return result;
    }

    Result<Expression> sum() {
        HEADROOM_TRY(auto left, product());
        for (;;) {
            const bool plus = take('+');
            if (!plus && !take('-')) return left;
            HEADROOM_TRY(auto right, product());
            left = binary(plus ? Kind::add : Kind::subtract, std::move(left), std::move(right));
        }
    }

    Result<Expression> product() {
        HEADROOM_TRY(auto left, power());
        for (;;) {
            const bool times = take('*');
            if (!times && !take('/')) return left;
            HEADROOM_TRY(auto right, power());
            left = binary(times ? Kind::multiply : Kind::divide, std::move(left), std::move(right));
        }
    }

    Result<Expression> power() {
        HEADROOM_TRY(auto base, atom());
        if (!take('^')) return base;
        HEADROOM_TRY(auto exponent, atom());
        return binary(Kind::power, std::move(base), std::move(exponent));
    }

    Result<Expression> atom() {
        skip();
        if (m_at >= m_text.size()) return fault();
        if (take('(')) {
            HEADROOM_TRY(auto inside, sum());
            if (!take(')')) return fault();
            return inside;
        }
        if (std::isdigit(static_cast<unsigned char>(m_text[m_at]))) return number();
        return name();
    }

    Result<Expression> number() {
        Expression result;
        const char* begin = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), result.number);
        if (error != std::errc{}) return fault();
        m_at += static_cast<std::size_t>(end - begin);
        return result;
    }

    Result<Expression> name() {
        Expression result;
        result.kind = Kind::name;
        result.ofType = take("w.");
        result.ofAge = !result.ofType && take("a.");
        result.ofMilestone = !result.ofType && !result.ofAge && take("m.");
        result.lever = take("$");
        while (m_at < m_text.size() && std::isalnum(static_cast<unsigned char>(m_text[m_at])))
            result.name += m_text[m_at++];
        if (result.name.empty()) return fault();
        if (take("[-1]"))
            result.at = Expression::At::previous;
        else if (take("[+3]"))
            result.at = Expression::At::ahead;
        else if (take("[0]"))
            result.at = Expression::At::first;
        else if (take("[start]"))
            result.at = Expression::At::start;
        else if (take("[lead]"))
            result.at = Expression::At::lead;
        else if (take("[younger]"))
            result.at = Expression::At::younger;
        if (!take('(')) return result;
        result.kind = Kind::call;
        do {
            HEADROOM_TRY(auto operand, sum());
            result.operands.push_back(std::move(operand));
        } while (take(','));
        if (!take(')')) return fault();
        return result;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

Result<Expression> parseExpression(std::string_view text) {
    return Parser(text).parse();
}

} // namespace headroom::projection
