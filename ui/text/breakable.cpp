#include "ui/text/breakable.h"

namespace ui::text {

namespace {
constexpr QChar kBreak(0x200B);
constexpr int kLongestPiece = 24; ///< up to a sign that one can break at
constexpr int kLongestWord = 32;  ///< a hash, say, has no such sign
} // namespace

QString breakable(const QString& words) {
    QString out;
    out.reserve(words.size() + words.size() / 8);
    int piece = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar sign = words[i];
        out += sign;
        piece = sign.isSpace() ? 0 : piece + 1;
        const bool sticks = sign.isHighSurrogate() || (i + 1 < words.size() && (words[i + 1].isMark() || words[i + 1].isSpace()));
        const bool place = sign == QLatin1Char('/') || sign == QLatin1Char('\\') ||
                           (piece >= kLongestPiece && (sign.isPunct() || sign.isSymbol() || piece >= kLongestWord));
        if (!place || sticks || i + 1 == words.size()) continue;
        out += kBreak;
        piece = 0;
    }
    return out;
}

} // namespace ui::text
