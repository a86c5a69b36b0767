#include "core/tokenizers/sentencepiece_check.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/character_map.h"

#include <cmath>
#include <cstring>
#include <optional>

namespace core::tokenizers {

namespace {

/// One field of a protobuf message; `bytes` for length-delimited ones, else `number`.
struct WireField {
    std::uint64_t id = 0;
    int type = 0;
    std::uint64_t number = 0;
    std::string_view bytes;
};

/// Protobuf's wire format, field by field.
class WireReader {
public:
    WireReader(std::string_view bytes, std::string_view where) : bytes_(bytes), where_(where) {}

    [[noreturn]] void fail(const std::string& what) const { throw Error(ErrorKind::Model, std::string(where_) + ": " + what); }

    std::optional<WireField> next() {
        if (bytes_.empty()) return std::nullopt;
        WireField field;
        const std::uint64_t tag = varint();
        field.id = tag >> 3;
        field.type = static_cast<int>(tag & 7);
        if (field.id == 0) damaged();
        switch (field.type) {
        case 0: field.number = varint(); break;
        case 1: field.number = fixed(8); break;
        case 2: field.bytes = take(varint()); break;
        case 5: field.number = fixed(4); break;
        default: damaged();
        }
        return field;
    }

    [[noreturn]] void damaged() const { fail("this is no SentencePiece model, or it is damaged; fetch tokenizer.model again"); }

private:
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (bytes_.empty()) damaged();
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0) return value;
        }
        damaged();
    }
    std::string_view take(std::uint64_t count) {
        if (count > bytes_.size()) damaged();
        const auto out = bytes_.substr(0, static_cast<std::size_t>(count));
        bytes_.remove_prefix(out.size());
        return out;
    }
    std::uint64_t fixed(std::uint64_t count) {
        const auto raw = take(count);
        std::uint64_t value = 0;
        for (std::size_t i = raw.size(); i-- > 0;) value = (value << 8) | static_cast<unsigned char>(raw[i]);
        return value;
    }

    std::string_view bytes_, where_;
};

void checkNormalizer(std::string_view message, std::string_view where) {
    WireReader reader(message, where);
    while (const auto field = reader.next())
        if (field->id == 2 && field->type == 2 && !field->bytes.empty() && !CharacterMap::isSound(field->bytes))
            reader.fail("the table of its normaliser is damaged; fetch tokenizer.model again");
}

void checkPiece(std::string_view message, std::int64_t index, std::string_view where) {
    WireReader reader(message, where);
    bool hasText = false;
    while (const auto field = reader.next()) {
        if (field->id == 1 && field->type == 2) {
            hasText = !field->bytes.empty();
            // The library's tables hold texts that end in NUL; one inside a piece makes it stop the program.
            if (field->bytes.find('\0') != std::string_view::npos)
                reader.fail("piece " + std::to_string(index) + " holds a NUL byte; this is no SentencePiece model, or it is damaged");
            if (base::firstInvalidUtf8(field->bytes))
                reader.fail("piece " + std::to_string(index) + " is not valid UTF-8; this is no SentencePiece model, or it is damaged");
        }
        if (field->id == 2 && field->type == 5) {
            float score = 0;
            const auto bits = static_cast<std::uint32_t>(field->number);
            std::memcpy(&score, &bits, 4);
            if (!std::isfinite(score))
                reader.fail("piece " + std::to_string(index) + " has a score that is not finite; the file is damaged");
        }
        if (field->id == 3 && (field->type != 0 || field->number < 1 || field->number > 6))
            reader.fail("piece " + std::to_string(index) + " is of an unknown type; the file is damaged");
    }
    if (!hasText) reader.fail("piece " + std::to_string(index) + " is empty; the file is damaged");
}

} // namespace

SentencePieceFacts checkSentencePieceModel(std::string_view bytes, std::string_view where) {
    SentencePieceFacts facts;
    WireReader reader(bytes, where);
    if (bytes.empty()) reader.fail("the file is empty; fetch tokenizer.model again");
    if (bytes.substr(0, 7) == "version") reader.fail("this is a Git LFS pointer, not the file itself; fetch it with git lfs pull");
    while (const auto field = reader.next()) {
        if (field->type != 2) {
            if (field->id <= 5) reader.damaged();
            continue;
        }
        if (field->id == 1) checkPiece(field->bytes, facts.pieces++, where);
        if (field->id == 2) {
            WireReader trainer(field->bytes, where);
            while (const auto inner = trainer.next())
                if (inner->id == 3 && inner->type == 0) facts.modelType = static_cast<int>(inner->number);
        }
        if (field->id == 3 || field->id == 5) checkNormalizer(field->bytes, where);
    }
    if (facts.pieces == 0) reader.fail("it holds no pieces; this is no SentencePiece model");
    if (facts.modelType < 1 || facts.modelType > 4) reader.fail("it is of an unknown type; the file is damaged");
    return facts;
}

} // namespace core::tokenizers
