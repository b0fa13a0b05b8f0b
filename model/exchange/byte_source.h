#pragma once

#include "plan/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace headroom::exchange {

/// Where the bytes of an import come from, a piece at a time. The importers read this, so that a test or
/// another program can feed them without a file.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Fills the front of `into` and returns how many bytes; 0 at the end. Errors: fileUnreadable.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
    /// All bytes there are, for progress; 0 where it is not known.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// What errors name.
    [[nodiscard]] virtual std::string name() const = 0;
};

class FileSource final : public ByteSource {
public:
    /// Errors: fileMissing, fileUnreadable (a directory, no permission).
    static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path& file);

    Result<std::size_t> read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] std::string name() const override { return m_name; }

private:
    FileSource() = default;
    std::filebuf m_file;
    std::uint64_t m_size = 0;
    std::string m_name;
};

/// Bytes in memory, which must outlive it.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes)
        : m_bytes(bytes)
        , m_size(bytes.size()) {}

    Result<std::size_t> read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] std::string name() const override { return {}; }

private:
    std::string_view m_bytes; // what is left
    std::uint64_t m_size;
};

} // namespace headroom::exchange
