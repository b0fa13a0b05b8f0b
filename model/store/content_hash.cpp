#include "store/content_hash.h"

#include <sodium.h>

#include <array>
#include <bit>
#include <cassert>
#include <cstring>

namespace headroom::store {

namespace {

std::string toHex(std::span<const unsigned char> bytes) {
    std::string result(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(result.data(), result.size(), bytes.data(), bytes.size());
    result.pop_back();
    return result;
}

/// The same bytes on every machine.
std::array<unsigned char, 8> littleEndian(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (unsigned char& byte : bytes) {
        byte = static_cast<unsigned char>(number & 0xff);
        number >>= 8;
    }
    return bytes;
}

} // namespace

Hash::Hash()
    : m_state(std::make_unique<crypto_hash_sha256_state>()) {
    crypto_hash_sha256_init(m_state.get());
}

Hash::~Hash() = default;

void Hash::addBytes(unsigned char type, const void* bytes, std::size_t size) {
    std::array<unsigned char, 9> head{type};
    const auto length = littleEndian(size);
    std::copy(length.begin(), length.end(), head.begin() + 1);
    crypto_hash_sha256_update(m_state.get(), head.data(), head.size());
    crypto_hash_sha256_update(m_state.get(), static_cast<const unsigned char*>(bytes), size);
}

Hash& Hash::add(std::string_view text) {
    addBytes('t', text.data(), text.size());
    return *this;
}

Hash& Hash::add(std::int64_t number) {
    const auto bytes = littleEndian(static_cast<std::uint64_t>(number));
    addBytes('i', bytes.data(), bytes.size());
    return *this;
}

Hash& Hash::addValue(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return add(std::string_view{*text});
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return add(*integer);
    if (const auto* real = std::get_if<double>(&value)) {
        const auto bytes = littleEndian(std::bit_cast<std::uint64_t>(*real));
        addBytes('r', bytes.data(), bytes.size());
    } else {
        addBytes('n', nullptr, 0);
    }
    return *this;
}

std::string Hash::hex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(m_state.get(), digest.data());
    return toHex(digest);
}

std::string contentHash(const Rows& rows) {
    Hash hash;
    hash.add(contentFormat);
    for (const Row& row : rows) {
        hash.add(table(row.table).name);
        for (const Value& value : row.values) hash.addValue(value);
    }
    return hash.hex();
}

std::string newId() {
    [[maybe_unused]] const int ready = sodium_init();
    assert(ready >= 0);
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::string id = toHex(bytes);
    for (std::size_t place : {8u, 13u, 18u, 23u}) id.insert(place, 1, '-');
    return id;
}

} // namespace headroom::store
