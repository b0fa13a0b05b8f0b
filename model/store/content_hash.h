#pragma once

#include "store/tables.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct crypto_hash_sha256_state;

namespace headroom::store {

/// SHA-256 of a sequence of values, each with its type and length, so that no two sequences run together.
class Hash {
public:
    Hash();
    ~Hash();
    Hash(const Hash&) = delete;
    Hash& operator=(const Hash&) = delete;

    Hash& add(std::string_view text);
    Hash& add(std::int64_t number);
    Hash& addValue(const Value& value);
    /// 64 hexadecimal digits; the hash is used up.
    std::string hex();

private:
    void addBytes(unsigned char type, const void* bytes, std::size_t size);

    std::unique_ptr<crypto_hash_sha256_state> m_state;
};

/// Which columns contentHash covers; to be raised when a table of a plan's content changes. A table that is
/// new adds its rows, and a plan that has none keeps its hash.
inline constexpr std::int64_t contentFormat = 1;

/// The hash of a plan's rows, which are sorted.
std::string contentHash(const Rows& rows);

/// A random identifier in the form of a UUID (version 4).
std::string newId();

} // namespace headroom::store
