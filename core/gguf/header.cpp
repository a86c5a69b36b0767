#include "core/gguf/header.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <unordered_set>

namespace core::gguf {

static_assert(std::endian::native == std::endian::little, "GGUF's numbers are read as they lie");

namespace {

constexpr std::uint64_t kMostElements = 16'777'216, kMostTensors = 1'000'000, kMostEntries = 1'000'000;
constexpr std::uint64_t kLongestKey = 65'535, kLongestName = 64, kLargestAlignment = std::uint64_t{1} << 20, kOurAlignment = 32;
constexpr int kDeepestArray = 4;

/// Bytes of a number; 0: a text or a list.
std::size_t widthOf(ValueType type) {
    switch (type) {
    case ValueType::U8:
    case ValueType::I8:
    case ValueType::Bool: return 1;
    case ValueType::U16:
    case ValueType::I16: return 2;
    case ValueType::U32:
    case ValueType::I32:
    case ValueType::F32: return 4;
    case ValueType::U64:
    case ValueType::I64:
    case ValueType::F64: return 8;
    case ValueType::Text:
    case ValueType::Array: break;
    }
    return 0;
}

template <typename T> T numberAt(const char* bytes) {
    T number{};
    std::memcpy(&number, bytes, sizeof(T));
    return number;
}

std::string inQuotes(std::string_view text) { return "\"" + base::shortened(base::repairedUtf8(text), 80) + "\""; }

struct NeedsMore {}; ///< the bytes at hand end before the header does; the file goes on

/// Reads from the front; whoever wants more than the file holds is told so.
class HeaderCursor {
public:
    HeaderCursor(std::string_view bytes, std::uint64_t fileSize, std::string_view where)
        : bytes_(bytes), fileSize_(fileSize), where_(where) {}

    [[noreturn]] void fail(const std::string& what) const { throw Error(ErrorKind::Model, std::string(where_) + ": " + what); }
    [[nodiscard]] std::uint64_t at() const noexcept { return at_; }
    [[nodiscard]] std::uint64_t left() const noexcept { return fileSize_ - at_; }

    std::string_view take(std::uint64_t count, const std::string& of) {
        if (count > left())
            fail(of + " at byte " + std::to_string(at_) + " would need " + std::to_string(count) + " bytes, but the file has only " +
                 std::to_string(left()) + " more; it is cut off or damaged: fetch it again");
        if (count > bytes_.size() - at_) throw NeedsMore{};
        const auto out = bytes_.substr(static_cast<std::size_t>(at_), static_cast<std::size_t>(count));
        at_ += count;
        return out;
    }
    template <typename T> T number(const std::string& of) { return numberAt<T>(take(sizeof(T), of).data()); }
    std::string text(const std::string& of, std::uint64_t longest = kLongestHeader) {
        const auto length = number<std::uint64_t>("the length of " + of);
        if (length > longest && length <= left())
            fail(of + " at byte " + std::to_string(at_) + " has " + std::to_string(length) + " bytes; at most " + std::to_string(longest) +
                 " are allowed");
        return std::string(take(length, of));
    }

private:
    std::string_view bytes_;
    std::uint64_t fileSize_;
    std::string_view where_;
    std::uint64_t at_ = 0;
};

ValueType readType(HeaderCursor& cursor, const std::string& of) {
    const auto number = cursor.number<std::uint32_t>("the type of " + of);
    if (number > 12)
        cursor.fail(of + " is of the unknown type " + std::to_string(number) + "; types from 0 to 12 are known, so the file is damaged");
    return static_cast<ValueType>(number);
}

void checkTruths(HeaderCursor& cursor, std::string_view bytes, const std::string& of) {
    for (const char byte : bytes)
        if (byte != 0 && byte != 1)
            cursor.fail(of + " holds a truth that is " + std::to_string(static_cast<unsigned char>(byte)) + "; only 0 and 1 can be");
}

Array readArray(HeaderCursor& cursor, const std::string& of, int depth) {
    if (depth > kDeepestArray) cursor.fail(of + " is a list in a list, nested more than " + std::to_string(kDeepestArray) + " deep");
    Array out;
    out.of = readType(cursor, "the elements of " + of);
    const auto count = cursor.number<std::uint64_t>("the length of " + of);
    const std::size_t width = widthOf(out.of);
    const std::uint64_t least = width > 0 ? width : out.of == ValueType::Text ? 8 : 12; // bytes that an element has at least
    if (count > cursor.left() / least)
        cursor.fail(of + " says that it has " + std::to_string(count) + " elements, but the file has only " +
                    std::to_string(cursor.left()) + " more bytes; it is cut off or damaged: fetch it again");
    if (count > kMostElements)
        cursor.fail(of + " has " + std::to_string(count) + " elements; at most " + std::to_string(kMostElements) + " are allowed");
    if (width > 0) {
        out.numbers = cursor.take(count * width, of);
        if (out.of == ValueType::Bool) checkTruths(cursor, out.numbers, of);
        return out;
    }
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string element = "element " + std::to_string(i) + " of " + of;
        if (out.of == ValueType::Text) out.texts.push_back(cursor.text(element));
        else out.arrays.push_back(readArray(cursor, element, depth + 1));
    }
    return out;
}

Value readValue(HeaderCursor& cursor, const std::string& of) {
    Value out;
    out.type = readType(cursor, of);
    const auto natural = [&](std::uint64_t number) { out.data = number; };
    const auto whole = [&](std::int64_t number) { out.data = number; };
    switch (out.type) {
    case ValueType::U8: natural(cursor.number<std::uint8_t>(of)); break;
    case ValueType::U16: natural(cursor.number<std::uint16_t>(of)); break;
    case ValueType::U32: natural(cursor.number<std::uint32_t>(of)); break;
    case ValueType::U64: natural(cursor.number<std::uint64_t>(of)); break;
    case ValueType::I8: whole(cursor.number<std::int8_t>(of)); break;
    case ValueType::I16: whole(cursor.number<std::int16_t>(of)); break;
    case ValueType::I32: whole(cursor.number<std::int32_t>(of)); break;
    case ValueType::I64: whole(cursor.number<std::int64_t>(of)); break;
    case ValueType::F32: out.data = static_cast<double>(cursor.number<float>(of)); break;
    case ValueType::F64: out.data = cursor.number<double>(of); break;
    case ValueType::Bool: {
        const auto byte = cursor.take(1, of);
        checkTruths(cursor, byte, of);
        out.data = byte[0] != 0;
        break;
    }
    case ValueType::Text: out.data = cursor.text(of); break;
    case ValueType::Array: out.data = readArray(cursor, of, 1); break;
    }
    return out;
}

void readMetadata(HeaderCursor& cursor, std::uint64_t count, Header& header) {
    std::unordered_set<std::string> seen;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t begin = cursor.at();
        std::string key = cursor.text("the key of metadata entry " + std::to_string(i), kLongestKey);
        if (key.empty()) cursor.fail("the key of metadata entry " + std::to_string(i) + " at byte " + std::to_string(begin) + " is empty");
        if (const auto bad = base::firstInvalidUtf8(key))
            cursor.fail("the key of metadata entry " + std::to_string(i) + " at byte " + std::to_string(begin) + " is not valid UTF-8");
        if (!seen.insert(key).second) cursor.fail("the metadata key " + inQuotes(key) + " stands twice");
        Value value = readValue(cursor, inQuotes(key));
        header.metadata.emplace_back(std::move(key), std::move(value));
    }
}

void readAlignment(HeaderCursor& cursor, Header& header) {
    const Value* said = header.find("general.alignment");
    if (said == nullptr) return;
    const auto* number = std::get_if<std::uint64_t>(&said->data);
    if (said->type != ValueType::U32 || number == nullptr || *number == 0 || *number > kLargestAlignment || !std::has_single_bit(*number))
        cursor.fail("\"general.alignment\" must be a power of two from 1 to " + std::to_string(kLargestAlignment) + ", as U32");
    header.alignment = *number;
}

Tensor readTensor(HeaderCursor& cursor, std::uint64_t index) {
    Tensor out;
    const std::uint64_t begin = cursor.at();
    out.name = cursor.text("the name of tensor " + std::to_string(index), kLongestName);
    if (out.name.empty() || base::firstInvalidUtf8(out.name))
        cursor.fail("the name of tensor " + std::to_string(index) + " at byte " + std::to_string(begin) +
                    (out.name.empty() ? " is empty" : " is not valid UTF-8"));
    const std::string of = "tensor " + inQuotes(out.name);
    const auto dimensions = cursor.number<std::uint32_t>("the number of dimensions of " + of);
    if (dimensions < 1 || dimensions > 4) cursor.fail(of + " has " + std::to_string(dimensions) + " dimensions; 1 to 4 can be");
    std::uint64_t numbers = 1;
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        const auto size = cursor.number<std::uint64_t>("a size of " + of);
        if (size == 0) cursor.fail(of + " has a size of 0");
        if (size > static_cast<std::uint64_t>(INT64_MAX) || __builtin_mul_overflow(numbers, size, &numbers) ||
            numbers > static_cast<std::uint64_t>(INT64_MAX))
            cursor.fail(of + " has sizes whose product does not fit in 63 bits");
        out.shape.insert(out.shape.begin(), static_cast<std::int64_t>(size));
    }
    const auto type = cursor.number<std::uint32_t>("the type of " + of);
    const auto facts = typeFacts(type);
    if (!facts)
        cursor.fail(of + " has the unknown number type " + std::to_string(type) + "; the file is newer than this program, or damaged");
    out.type = *facts;
    if (static_cast<std::uint64_t>(out.shape.back()) % facts->perBlock != 0)
        cursor.fail(of + " has rows of " + std::to_string(out.shape.back()) + " numbers, which do not fill whole blocks of " +
                    std::string(facts->name) + " (" + std::to_string(facts->perBlock) + " numbers)");
    if (__builtin_mul_overflow(numbers / facts->perBlock, std::uint64_t{facts->bytes}, &out.bytes))
        cursor.fail(of + " has a size in bytes that does not fit in 64 bits");
    out.offset = cursor.number<std::uint64_t>("the offset of " + of);
    return out;
}

void readTensors(HeaderCursor& cursor, std::uint64_t count, Header& header) {
    std::unordered_set<std::string> seen;
    for (std::uint64_t i = 0; i < count; ++i) {
        header.tensors.push_back(readTensor(cursor, i));
        if (!seen.insert(header.tensors.back().name).second)
            cursor.fail("the tensor " + inQuotes(header.tensors.back().name) + " stands twice");
    }
}

/// Next multiple, or nothing where 64 bits do not hold it.
std::optional<std::uint64_t> aligned(std::uint64_t number, std::uint64_t alignment) {
    std::uint64_t sum = 0;
    if (__builtin_add_overflow(number, alignment - 1, &sum)) return std::nullopt;
    return sum & ~(alignment - 1);
}

/// The tensors lie end to end, each from a multiple of the alignment on: nothing shared, nothing hidden, nothing beyond the file.
void checkTensorLayout(const HeaderCursor& cursor, Header& header, std::uint64_t fileSize) {
    const auto start = aligned(cursor.at(), header.alignment);
    header.dataStart = start.value_or(cursor.at());
    if (header.tensors.empty()) return; // a file of a vocabulary alone
    if (!start || *start > fileSize)
        cursor.fail("the numbers should begin at byte " + std::to_string(header.dataStart) + ", but the file has only " +
                    std::to_string(fileSize) + "; it is cut off: fetch it again");
    std::stable_sort(header.tensors.begin(), header.tensors.end(), [](const Tensor& a, const Tensor& b) { return a.offset < b.offset; });
    const std::uint64_t dataBytes = fileSize - header.dataStart;
    std::uint64_t at = 0;
    for (const auto& tensor : header.tensors) {
        const std::string of = "tensor " + inQuotes(tensor.name);
        if (tensor.offset % header.alignment != 0)
            cursor.fail(of + " begins at byte " + std::to_string(tensor.offset) + " of the numbers, which is no multiple of " +
                        std::to_string(header.alignment));
        const auto due = aligned(at, header.alignment);
        if (!due || tensor.offset != *due)
            cursor.fail(of + (tensor.offset < at ? " overlaps the one before it" : " leaves a hole before it") + ": it begins at byte " +
                        std::to_string(tensor.offset) + " of the numbers where " + std::to_string(due.value_or(at)) + " is due");
        if (tensor.offset > dataBytes || tensor.bytes > dataBytes - tensor.offset)
            cursor.fail(of + " needs " + std::to_string(tensor.bytes) + " bytes from byte " + std::to_string(tensor.offset) +
                        " of the numbers on, of which the file holds only " + std::to_string(dataBytes) +
                        "; it is cut off: fetch it again");
        at = tensor.offset + tensor.bytes;
    }
    if (const auto end = aligned(at, header.alignment); dataBytes > end.value_or(at))
        cursor.fail(std::to_string(dataBytes - at) + " bytes at the end belong to no tensor; the file is damaged: fetch it again");
}

Header readHeader(HeaderCursor& cursor, std::uint64_t fileSize) {
    Header header;
    if (cursor.left() == 0) cursor.fail("the file is empty; fetch it again");
    const auto magic = cursor.take(std::min<std::uint64_t>(4, cursor.left()), "the mark");
    if (magic != kMagic) cursor.fail("it does not begin with \"GGUF\"; this is no GGUF file");
    header.version = cursor.number<std::uint32_t>("the version");
    if (header.version == 1)
        cursor.fail("it is of version 1 of GGUF, which was used for weeks in 2023; fetch the model in a newer file (2 and 3 are read)");
    if ((header.version & 0xFFFF) == 0 && header.version != 0)
        cursor.fail("its numbers are big-endian; fetch the model in a little-endian file");
    if (header.version != 2 && header.version != 3)
        cursor.fail("it is of version " + std::to_string(header.version) + " of GGUF; 2 and 3 can be read");
    const auto tensors = cursor.number<std::uint64_t>("the number of tensors"),
               entries = cursor.number<std::uint64_t>("the number of entries");
    // A tensor has at least 32 bytes here, an entry at least 13.
    if (tensors > kMostTensors || tensors > cursor.left() / 32)
        cursor.fail("the header says that there are " + std::to_string(tensors) + " tensors, more than " +
                    (tensors > kMostTensors ? "the " + std::to_string(kMostTensors) + " that are allowed" : "the file has room for") +
                    "; it is cut off or damaged: fetch it again");
    if (entries > kMostEntries || entries > cursor.left() / 13)
        cursor.fail("the header says that there are " + std::to_string(entries) + " metadata entries, more than " +
                    (entries > kMostEntries ? "the " + std::to_string(kMostEntries) + " that are allowed" : "the file has room for") +
                    "; it is cut off or damaged: fetch it again");
    readMetadata(cursor, entries, header);
    readAlignment(cursor, header);
    readTensors(cursor, tensors, header);
    checkTensorLayout(cursor, header, fileSize);
    return header;
}

template <typename T> void put(std::string& out, T number) {
    std::array<char, sizeof(T)> bytes{};
    std::memcpy(bytes.data(), &number, sizeof(T));
    out.append(bytes.data(), bytes.size());
}

void putText(std::string& out, std::string_view text) {
    put(out, static_cast<std::uint64_t>(text.size()));
    out += text;
}

void putArray(std::string& out, const Array& array) {
    put(out, static_cast<std::uint32_t>(array.of));
    put(out, static_cast<std::uint64_t>(array.size()));
    out += array.numbers;
    for (const auto& text : array.texts) putText(out, text);
    for (const auto& inner : array.arrays) putArray(out, inner);
}

void putNumber(std::string& out, const Value& value) {
    std::uint64_t bits = 0;
    if (const auto* natural = std::get_if<std::uint64_t>(&value.data)) bits = *natural;
    if (const auto* whole = std::get_if<std::int64_t>(&value.data)) bits = static_cast<std::uint64_t>(*whole);
    if (const auto* truth = std::get_if<bool>(&value.data)) bits = *truth ? 1 : 0;
    if (const auto* real = std::get_if<double>(&value.data)) {
        if (value.type == ValueType::F64) bits = std::bit_cast<std::uint64_t>(*real);
        else bits = std::bit_cast<std::uint32_t>(static_cast<float>(*real));
    }
    std::array<char, 8> bytes{};
    std::memcpy(bytes.data(), &bits, 8);
    out.append(bytes.data(), widthOf(value.type));
}

template <typename T> Value listValue(ValueType of, const std::vector<T>& numbers) {
    Array array;
    array.of = of;
    array.numbers.assign(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(T));
    return {ValueType::Array, std::move(array)};
}

} // namespace

std::size_t Array::size() const noexcept {
    const std::size_t width = widthOf(of);
    return width > 0 ? numbers.size() / width : of == ValueType::Text ? texts.size() : arrays.size();
}

double Array::real(std::size_t i) const noexcept {
    const char* at = numbers.data() + i * widthOf(of);
    switch (of) {
    case ValueType::U8:
    case ValueType::Bool: return numberAt<std::uint8_t>(at);
    case ValueType::I8: return numberAt<std::int8_t>(at);
    case ValueType::U16: return numberAt<std::uint16_t>(at);
    case ValueType::I16: return numberAt<std::int16_t>(at);
    case ValueType::U32: return numberAt<std::uint32_t>(at);
    case ValueType::I32: return numberAt<std::int32_t>(at);
    case ValueType::F32: return static_cast<double>(numberAt<float>(at));
    case ValueType::U64: return static_cast<double>(numberAt<std::uint64_t>(at));
    case ValueType::I64: return static_cast<double>(numberAt<std::int64_t>(at));
    case ValueType::F64: return numberAt<double>(at);
    case ValueType::Text:
    case ValueType::Array: break;
    }
    return 0.0;
}

std::int64_t Tensor::numbers() const noexcept {
    std::int64_t count = 1; // checked when the header was read
    for (const auto size : shape) count *= size;
    return count;
}

const Value* Header::find(std::string_view key) const noexcept {
    for (const auto& [name, value] : metadata)
        if (name == key) return &value;
    return nullptr;
}

const Tensor* Header::tensor(std::string_view name) const noexcept {
    for (const auto& one : tensors)
        if (one.name == name) return &one;
    return nullptr;
}

std::optional<Header> parseHeader(std::string_view bytes, std::uint64_t fileSize, std::string_view where) {
    HeaderCursor cursor(bytes, fileSize, where);
    try {
        return readHeader(cursor, fileSize);
    } catch (const NeedsMore&) { // not an error: the caller reads on
        return std::nullopt;
    }
}

std::uint64_t paddingAfter(std::uint64_t bytes) noexcept { return (kOurAlignment - bytes % kOurAlignment) % kOurAlignment; }

std::string formatHeader(const Metadata& metadata, std::vector<Tensor>& tensors) {
    std::string out(kMagic);
    put(out, std::uint32_t{3});
    put(out, static_cast<std::uint64_t>(tensors.size()));
    put(out, static_cast<std::uint64_t>(metadata.size()));
    for (const auto& [key, value] : metadata) {
        putText(out, key);
        put(out, static_cast<std::uint32_t>(value.type));
        if (const auto* text = std::get_if<std::string>(&value.data)) putText(out, *text);
        else if (const auto* array = std::get_if<Array>(&value.data)) putArray(out, *array);
        else putNumber(out, value);
    }
    std::uint64_t at = 0;
    for (auto& tensor : tensors) {
        tensor.offset = at;
        tensor.bytes = static_cast<std::uint64_t>(tensor.numbers()) / tensor.type.perBlock * tensor.type.bytes;
        at += tensor.bytes + paddingAfter(tensor.bytes);
        putText(out, tensor.name);
        put(out, static_cast<std::uint32_t>(tensor.shape.size()));
        for (auto size = tensor.shape.rbegin(); size != tensor.shape.rend(); ++size) put(out, static_cast<std::uint64_t>(*size));
        put(out, tensor.type.number);
        put(out, tensor.offset);
    }
    out.append(static_cast<std::size_t>(paddingAfter(out.size())), '\0');
    return out;
}

Value textValue(std::string text) { return {ValueType::Text, std::move(text)}; }
Value numberValue(std::uint32_t number) { return {ValueType::U32, std::uint64_t{number}}; }
Value realValue(double number) { return {ValueType::F32, static_cast<double>(static_cast<float>(number))}; }
Value truthValue(bool truth) { return {ValueType::Bool, truth}; }
Value textsValue(std::vector<std::string> texts) {
    Array array;
    array.of = ValueType::Text;
    array.texts = std::move(texts);
    return {ValueType::Array, std::move(array)};
}
Value realsValue(const std::vector<float>& numbers) { return listValue(ValueType::F32, numbers); }
Value integersValue(const std::vector<std::int32_t>& numbers) { return listValue(ValueType::I32, numbers); }
Value truthsValue(const std::vector<bool>& truths) {
    Array array;
    array.of = ValueType::Bool;
    for (const bool truth : truths) array.numbers += static_cast<char>(truth);
    return {ValueType::Array, std::move(array)};
}
Value bytesValue(std::string bytes) {
    Array array;
    array.of = ValueType::U8;
    array.numbers = std::move(bytes);
    return {ValueType::Array, std::move(array)};
}

} // namespace core::gguf
