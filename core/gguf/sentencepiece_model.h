#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A SentencePiece tokenizer.model (protobuf: sentencepiece_model.proto), as far as GGUF's tables speak of it.
namespace core::gguf {

/// What a token is; SentencePiece and GGUF number the kinds alike.
enum class TokenKind : int { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct Piece {
    std::string text;
    float score = 0.0F;
    TokenKind kind = TokenKind::Normal;
};

struct SentencePieceModel {
    std::vector<Piece> pieces;
    bool unigram = false; ///< else pieces are joined pair by pair
    bool spaceInFront = true, foldSpaces = false;
    std::string characterMap; ///< the normaliser's compiled table; empty: none
    std::string unknownText, startText, endText, padText;
};

[[nodiscard]] std::string formatSentencePiece(const SentencePieceModel& model);
/// Throws Error{Model}. The bytes were loaded by the SentencePiece library before.
[[nodiscard]] SentencePieceModel parseSentencePiece(std::string_view bytes, std::string_view where);

} // namespace core::gguf
