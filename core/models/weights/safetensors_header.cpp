#include "core/models/weights/safetensors_header.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/weights/json_cursor.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_set>

namespace core::models::weights {

namespace {

[[noreturn]] void fail(std::string_view where, const std::string& what) { throw Error(ErrorKind::Model, std::string(where) + ": " + what); }

std::string inQuotes(const std::string& name) { return "\"" + base::shortened(name, 80) + "\""; }

/// a × b, or nothing where 64 bits do not hold it.
std::optional<std::uint64_t> product(std::uint64_t a, std::uint64_t b) {
    std::uint64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result)) return std::nullopt;
    return result;
}

std::vector<std::int64_t> readShape(JsonCursor& json) {
    std::vector<std::int64_t> shape;
    json.expect('[');
    if (json.tryTake(']')) return shape;
    do {
        const std::uint64_t size = json.natural();
        if (size > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) json.fail("a dimension is too large");
        shape.push_back(static_cast<std::int64_t>(size));
        if (shape.size() > 64) json.fail("a tensor has over 64 dimensions");
    } while (json.tryTake(','));
    json.expect(']');
    return shape;
}

TensorEntry readTensor(JsonCursor& json, std::string name) {
    TensorEntry entry;
    entry.name = std::move(name);
    bool hasDtype = false, hasShape = false, hasOffsets = false;
    const auto once = [&](bool& seen, const char* key) {
        if (seen) json.fail("\"" + std::string(key) + "\" of tensor " + inQuotes(entry.name) + " stands twice");
        seen = true;
    };
    json.expect('{');
    if (!json.tryTake('}')) {
        do {
            const std::string key = json.string();
            json.expect(':');
            if (key == "dtype") {
                once(hasDtype, "dtype");
                const std::string text = json.string();
                const auto dtype = dtypeOf(text);
                if (!dtype) json.fail("tensor " + inQuotes(entry.name) + " has the unknown number type " + inQuotes(text));
                entry.dtype = *dtype;
            } else if (key == "shape") {
                once(hasShape, "shape");
                entry.shape = readShape(json);
            } else if (key == "data_offsets") {
                once(hasOffsets, "data_offsets");
                json.expect('[');
                entry.begin = json.natural();
                json.expect(',');
                entry.end = json.natural();
                json.expect(']');
            } else {
                json.skipValue(); // the reference implementation passes over keys that it does not know
            }
        } while (json.tryTake(','));
        json.expect('}');
    }
    if (!hasDtype || !hasShape || !hasOffsets)
        json.fail("tensor " + inQuotes(entry.name) + " has no \"" + (!hasDtype ? "dtype" : !hasShape ? "shape" : "data_offsets") + "\"");
    return entry;
}

void readMetadata(JsonCursor& json, SafetensorsHeader& header) {
    if (json.tryTakeNull()) return;
    std::unordered_set<std::string> seen;
    json.expect('{');
    if (json.tryTake('}')) return;
    do {
        std::string key = json.string();
        json.expect(':');
        if (!seen.insert(key).second) json.fail("the metadata key " + inQuotes(key) + " stands twice");
        std::string value = json.string();
        header.metadata.emplace_back(std::move(key), std::move(value));
    } while (json.tryTake(','));
    json.expect('}');
}

/// The numbers must lie end to end from 0 to the end of the file: nothing hidden, nothing shared, nothing beyond.
void checkLayout(SafetensorsHeader& header, std::uint64_t dataBytes, std::string_view where) {
    std::stable_sort(header.tensors.begin(), header.tensors.end(),
                     [](const TensorEntry& a, const TensorEntry& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    std::uint64_t at = 0;
    for (const auto& entry : header.tensors) {
        const std::string tensor = "tensor " + inQuotes(entry.name);
        if (entry.end < entry.begin)
            fail(where,
                 tensor + " ends before it begins (data_offsets " + std::to_string(entry.begin) + ", " + std::to_string(entry.end) + ")");
        if (entry.begin != at)
            fail(where, tensor + (entry.begin > at ? " leaves a hole before it" : " overlaps the one before it") + ": it begins at byte " +
                            std::to_string(entry.begin) + " of the data where " + std::to_string(at) + " is due");
        std::optional<std::uint64_t> size = 1;
        for (const auto dimension : entry.shape)
            if (size) size = product(*size, static_cast<std::uint64_t>(dimension));
        if (size) size = product(*size, bitsOf(entry.dtype));
        if (!size) fail(where, tensor + " has a shape whose size does not fit in 64 bits");
        if (*size % 8 != 0) fail(where, tensor + " does not fill whole bytes");
        if (*size / 8 != entry.bytes())
            fail(where,
                 tensor + " has " + std::to_string(entry.bytes()) + " bytes where its shape and type need " + std::to_string(*size / 8));
        at = entry.end;
        if (at > dataBytes)
            fail(where, tensor + " ends at byte " + std::to_string(at) + " of the data, past the end of the file, which holds only " +
                            std::to_string(dataBytes) + "; it is cut off: fetch it again");
    }
    if (at != dataBytes)
        fail(where, std::to_string(dataBytes - at) + " bytes at the end belong to no tensor; the file is damaged: fetch it again");
}

std::string jsonText(const std::string& text) {
    constexpr char kHex[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') (out += '\\') += c;
        else if (byte < 0x20) (out += "\\u00") += {kHex[byte >> 4], kHex[byte & 15]};
        else out += c;
    }
    return out + "\"";
}

} // namespace

std::int64_t TensorEntry::numbers() const noexcept {
    std::uint64_t count = 1; // checked when the header was read; without a sign, for before a zero it may pass 63 bits
    for (const auto dimension : shape) count *= static_cast<std::uint64_t>(dimension);
    return static_cast<std::int64_t>(count);
}

std::string pickleAdvice() {
    return "pickle files can run code when they are opened, so they are never read: convert it to safetensors first, in Python with "
           "AutoModelForCausalLM.from_pretrained(…).save_pretrained(…, safe_serialization=True)";
}

std::string foreignFormat(std::string_view bytes) {
    if (bytes.empty()) return "an empty file";
    const auto begins = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
    const auto byte = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    if (begins("PK\x03\x04")) return "a pickle file (PyTorch's zip form)";
    // Protocols 2 to 5 begin with 0x80 and the protocol, then an opcode or a frame: a header length of 0x..80 that is no '{' eight bytes on.
    if (byte(0) == 0x80 && byte(1) >= 2 && byte(1) <= 5 && (bytes.size() < 9 || bytes[8] != '{')) return "a pickle file";
    if (begins("GGUF")) return "a GGUF file";
    if (begins("version https://git-lfs")) return "a Git LFS pointer";
    if (begins("<!DOCTYPE") || begins("<html")) return "a web page";
    if (begins("\x89HDF\r\n")) return "an HDF5 file";
    return {};
}

std::uint64_t safetensorsHeaderLength(std::string_view firstBytes, std::uint64_t fileSize, std::string_view where) {
    if (const std::string foreign = foreignFormat(firstBytes); !foreign.empty()) {
        if (foreign.find("pickle") != std::string::npos) fail(where, "this is " + foreign + "; " + pickleAdvice());
        if (foreign.find("LFS") != std::string::npos)
            fail(where, "this is a Git LFS pointer, not the file itself; fetch it with git lfs pull");
        fail(where, "this is " + foreign + ", not a safetensors file; fetch it again");
    }
    if (firstBytes.size() < 8 || fileSize < 8)
        fail(where, "the file has " + std::to_string(fileSize) + " bytes, too short for a safetensors file; fetch it again");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < 8; ++i) length |= static_cast<std::uint64_t>(static_cast<unsigned char>(firstBytes[i])) << (8 * i);
    if (length > kLongestHeader)
        fail(where, "the header says that it has " + std::to_string(length) + " bytes; at most " + std::to_string(kLongestHeader) +
                        " are allowed, so this is no safetensors file");
    if (length > fileSize - 8)
        fail(where, "the header says that it has " + std::to_string(length) + " bytes, but the file has " + std::to_string(fileSize) +
                        "; it is cut off: fetch it again");
    return length;
}

SafetensorsHeader parseSafetensorsHeader(std::string_view text, std::uint64_t dataBytes, std::string_view where) {
    if (const auto bad = base::firstInvalidUtf8(text)) fail(where, "the header is not valid UTF-8 at byte " + std::to_string(*bad + 8));
    if (text.empty() || text.front() != '{') fail(where, "the header does not begin with '{'; this is no safetensors file");
    SafetensorsHeader header;
    header.dataStart = 8 + text.size();
    JsonCursor json(text, where);
    std::unordered_set<std::string> seen;
    json.expect('{');
    if (!json.tryTake('}')) {
        do {
            std::string key = json.string();
            json.expect(':');
            if (!seen.insert(key).second) json.fail("the key " + inQuotes(key) + " stands twice");
            if (key == "__metadata__") readMetadata(json, header);
            else header.tensors.push_back(readTensor(json, std::move(key)));
        } while (json.tryTake(','));
        json.expect('}');
    }
    json.expectEnd();
    checkLayout(header, dataBytes, where);
    return header;
}

std::string formatSafetensorsHeader(std::vector<TensorEntry>& tensors, const std::vector<std::pair<std::string, std::string>>& metadata) {
    std::string json = "{";
    if (!metadata.empty()) {
        json += "\"__metadata__\":{";
        for (std::size_t i = 0; i < metadata.size(); ++i)
            json += (i == 0 ? "" : ",") + jsonText(metadata[i].first) + ":" + jsonText(metadata[i].second);
        json += "}";
    }
    std::uint64_t at = 0;
    for (auto& tensor : tensors) {
        tensor.begin = at;
        tensor.end = at + static_cast<std::uint64_t>(tensor.numbers()) * bitsOf(tensor.dtype) / 8;
        at = tensor.end;
        json +=
            (json.size() == 1 ? "" : ",") + jsonText(tensor.name) + ":{\"dtype\":\"" + std::string(nameOf(tensor.dtype)) + "\",\"shape\":[";
        for (std::size_t i = 0; i < tensor.shape.size(); ++i) json += (i == 0 ? "" : ",") + std::to_string(tensor.shape[i]);
        json += "],\"data_offsets\":[" + std::to_string(tensor.begin) + "," + std::to_string(tensor.end) + "]}";
    }
    json += "}";
    json.resize((json.size() + 7) / 8 * 8, ' '); // so that numbers begin aligned
    std::string out(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<char>((json.size() >> (8 * i)) & 0xFF);
    return out + json;
}

} // namespace core::models::weights
