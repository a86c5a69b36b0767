#include "core/gguf/sentencepiece_model.h"

#include "core/base/error.h"

#include <array>
#include <cstring>
#include <utility>

namespace core::gguf {

namespace {

// Numbers of fields in sentencepiece_model.proto.
constexpr int kPieces = 1, kTrainer = 2, kNormalizer = 3;
constexpr int kText = 1, kScore = 2, kKind = 3;
constexpr int kModelType = 3, kVocabularySize = 4, kByteFallback = 35, kUnknownId = 40, kStartId = 41, kEndId = 42, kPadId = 43;
constexpr int kUnknownText = 45, kStartText = 46, kEndText = 47, kPadText = 48;
constexpr int kNormalizerName = 1, kCharacterMap = 2, kSpaceInFront = 3, kFoldSpaces = 4;
constexpr std::uint64_t kUnigram = 1, kPairs = 2;

void putVarint(std::string& out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) out += static_cast<char>((number & 0x7F) | 0x80);
    out += static_cast<char>(number);
}
void putWhole(std::string& out, int field, std::uint64_t number) {
    putVarint(out, static_cast<std::uint64_t>(field) << 3);
    putVarint(out, number);
}
void putBytes(std::string& out, int field, std::string_view bytes) {
    putVarint(out, (static_cast<std::uint64_t>(field) << 3) | 2);
    putVarint(out, bytes.size());
    out += bytes;
}
void putScore(std::string& out, float score) {
    putVarint(out, (std::uint64_t{kScore} << 3) | 5);
    std::array<char, 4> bytes{};
    std::memcpy(bytes.data(), &score, 4);
    out.append(bytes.data(), 4);
}

struct MessageField {
    std::uint64_t id = 0, number = 0;
    std::string_view bytes;
};

/// Fields of a message, one after another.
class Message {
public:
    Message(std::string_view bytes, std::string_view where) : bytes_(bytes), where_(where) {}
    bool next(MessageField& field) {
        if (bytes_.empty()) return false;
        const std::uint64_t tag = varint();
        field = {tag >> 3, 0, {}};
        switch (tag & 7) {
        case 0: field.number = varint(); break;
        case 1: field.bytes = take(8); break;
        case 2: field.bytes = take(varint()); break;
        case 5: field.bytes = take(4); break;
        default: damaged();
        }
        return true;
    }

private:
    [[noreturn]] void damaged() const {
        throw Error(ErrorKind::Model, std::string(where_) + ": this is no SentencePiece model, or it is damaged");
    }
    std::uint64_t varint() {
        std::uint64_t out = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1)[0]);
            out |= std::uint64_t{byte & 0x7FU} << shift;
            if ((byte & 0x80) == 0) return out;
        }
        damaged();
    }
    std::string_view take(std::uint64_t count) {
        if (count > bytes_.size()) damaged();
        const auto out = bytes_.substr(0, static_cast<std::size_t>(count));
        bytes_.remove_prefix(out.size());
        return out;
    }
    std::string_view bytes_, where_;
};

Piece readPiece(std::string_view bytes, std::string_view where) {
    Piece out;
    Message message(bytes, where);
    for (MessageField field; message.next(field);) {
        if (field.id == kText) out.text = field.bytes;
        if (field.id == kScore && field.bytes.size() == 4) std::memcpy(&out.score, field.bytes.data(), 4);
        if (field.id == kKind && field.number >= 1 && field.number <= 6) out.kind = static_cast<TokenKind>(field.number);
    }
    return out;
}

} // namespace

std::string formatSentencePiece(const SentencePieceModel& model) {
    std::string out;
    std::int64_t unknown = -1, start = -1, end = -1, pad = -1, bytes = 0;
    for (std::size_t i = 0; i < model.pieces.size(); ++i) {
        const auto& piece = model.pieces[i];
        std::string message;
        putBytes(message, kText, piece.text);
        putScore(message, piece.score);
        putWhole(message, kKind, static_cast<std::uint64_t>(piece.kind));
        putBytes(out, kPieces, message);
        const auto id = static_cast<std::int64_t>(i);
        if (piece.kind == TokenKind::Unknown) unknown = id;
        if (piece.kind == TokenKind::Byte) ++bytes;
        if (piece.text == model.startText) start = id;
        if (piece.text == model.endText) end = id;
        if (piece.text == model.padText) pad = id;
    }
    std::string trainer, normalizer;
    putWhole(trainer, kModelType, model.unigram ? kUnigram : kPairs);
    putWhole(trainer, kVocabularySize, model.pieces.size());
    putWhole(trainer, kByteFallback, bytes == 256 ? 1 : 0);
    for (const auto& [field, id] : {std::pair{kUnknownId, unknown}, {kStartId, start}, {kEndId, end}, {kPadId, pad}})
        putWhole(trainer, field, static_cast<std::uint64_t>(id)); // -1 as protobuf writes it, in ten bytes
    for (const auto& [field, text] : {std::pair{kUnknownText, &model.unknownText},
                                      {kStartText, &model.startText},
                                      {kEndText, &model.endText},
                                      {kPadText, &model.padText}})
        if (!text->empty()) putBytes(trainer, field, *text);
    putBytes(out, kTrainer, trainer);
    putBytes(normalizer, kNormalizerName, model.characterMap.empty() ? "identity" : "user_defined");
    putBytes(normalizer, kCharacterMap, model.characterMap);
    putWhole(normalizer, kSpaceInFront, model.spaceInFront ? 1 : 0);
    putWhole(normalizer, kFoldSpaces, model.foldSpaces ? 1 : 0);
    putBytes(out, kNormalizer, normalizer);
    return out;
}

SentencePieceModel parseSentencePiece(std::string_view bytes, std::string_view where) {
    SentencePieceModel out;
    out.unigram = true; // the proto's defaults
    out.foldSpaces = true;
    Message message(bytes, where);
    for (MessageField field; message.next(field);) {
        Message inner(field.bytes, where);
        if (field.id == kPieces) out.pieces.push_back(readPiece(field.bytes, where));
        if (field.id == kTrainer)
            for (MessageField part; inner.next(part);) {
                if (part.id == kModelType) {
                    if (part.number != kUnigram && part.number != kPairs)
                        throw Error(ErrorKind::Model, std::string(where) + ": its kind of SentencePiece model has no place in a GGUF file");
                    out.unigram = part.number == kUnigram;
                }
                if (part.id == kStartText) out.startText = part.bytes;
                if (part.id == kEndText) out.endText = part.bytes;
                if (part.id == kPadText) out.padText = part.bytes;
            }
        if (field.id == kNormalizer)
            for (MessageField part; inner.next(part);) {
                if (part.id == kCharacterMap) out.characterMap = part.bytes;
                if (part.id == kSpaceInFront) out.spaceInFront = part.number != 0;
                if (part.id == kFoldSpaces) out.foldSpaces = part.number != 0;
            }
    }
    return out;
}

} // namespace core::gguf
