#include "ui/text/mnemonics.h"

namespace ui::text {

QString asActionText(const QString& words, int longest) {
    QString text = words.size() > longest ? words.left(longest) + QStringLiteral("…") : words;
    for (QChar& sign : text)
        if (sign == QLatin1Char('\t') || sign == QLatin1Char('\n') || sign == QLatin1Char('\r')) sign = QLatin1Char(' ');
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString wordsOfAction(const QString& text) {
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size()) break;
        words += text[i];
    }
    return words;
}

} // namespace ui::text
