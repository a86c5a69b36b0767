#pragma once

#include "core/gguf/tensor_type.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The header of a GGUF file (versions 2 and 3, little-endian): "GGUF", version, number of tensors and of metadata entries; the entries (key, type, value);
/// the tensors (name, sizes, type, offset); then, from the next multiple of `general.alignment`, the numbers. Bytes in, values out, no files: it is fuzzed.
/// Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
namespace core::gguf {

enum class ValueType : std::uint32_t {
    U8 = 0,
    I8 = 1,
    U16 = 2,
    I16 = 3,
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    Text = 8,
    Array = 9,
    U64 = 10,
    I64 = 11,
    F64 = 12
};

/// A list of values of one type; one of the three holds it.
struct Array {
    ValueType of = ValueType::U8;
    std::string numbers; ///< as they stand in the file, end to end
    std::vector<std::string> texts;
    std::vector<Array> arrays;
    [[nodiscard]] std::size_t size() const noexcept;
    /// The i-th number of a list of numbers or truths.
    [[nodiscard]] double real(std::size_t i) const noexcept;
    bool operator==(const Array&) const = default;
};

struct Value {
    ValueType type = ValueType::U32;
    std::variant<std::uint64_t, std::int64_t, double, bool, std::string, Array> data; ///< of F32 the double of the same value
    bool operator==(const Value&) const = default;
};

using Metadata = std::vector<std::pair<std::string, Value>>; ///< in the order of the file; no key twice

struct Tensor {
    std::string name;
    TypeFacts type{};
    std::vector<std::int64_t> shape; ///< as torch has it, rows first: the file writes sizes the other way round
    std::uint64_t offset = 0;        ///< from the start of the numbers
    std::uint64_t bytes = 0;
    [[nodiscard]] std::int64_t numbers() const noexcept;
};

struct Header {
    std::uint32_t version = 3;
    Metadata metadata;
    std::vector<Tensor> tensors; ///< in the order of their bytes
    std::uint64_t dataStart = 0; ///< where the numbers begin in the file
    std::uint64_t alignment = 32;
    [[nodiscard]] const Value* find(std::string_view key) const noexcept;
    [[nodiscard]] const Tensor* tensor(std::string_view name) const noexcept;
};

constexpr std::uint64_t kLongestHeader = std::uint64_t{1} << 30;
constexpr std::string_view kMagic = "GGUF";

/// The header of a file of `fileSize` bytes from its first ones. Nothing where more bytes than `bytes` are needed; never so where all of the file is there.
/// Throws Error{Model} with `where` in front and the byte.
[[nodiscard]] std::optional<Header> parseHeader(std::string_view bytes, std::uint64_t fileSize, std::string_view where);
/// The bytes of a version 3 file up to its numbers, padding included. `tensors` are laid out in their order: `offset` and `bytes` are set.
[[nodiscard]] std::string formatHeader(const Metadata& metadata, std::vector<Tensor>& tensors);
/// Zeros after a tensor of so many bytes, in files of ours.
[[nodiscard]] std::uint64_t paddingAfter(std::uint64_t bytes) noexcept;

[[nodiscard]] Value textValue(std::string text);
[[nodiscard]] Value numberValue(std::uint32_t number);
[[nodiscard]] Value realValue(double number); ///< F32
[[nodiscard]] Value truthValue(bool truth);
[[nodiscard]] Value textsValue(std::vector<std::string> texts);
[[nodiscard]] Value realsValue(const std::vector<float>& numbers);
[[nodiscard]] Value integersValue(const std::vector<std::int32_t>& numbers);
[[nodiscard]] Value truthsValue(const std::vector<bool>& truths);
[[nodiscard]] Value bytesValue(std::string bytes); ///< a list of U8

} // namespace core::gguf
