#pragma once

#include <QTranslator>

namespace tests {

/// What a text becomes in the language that nobody speaks: letters with accents and doubled ones until it is 40 % longer, in brackets. Placeholders, tags,
/// the letter of the keyboard and line breaks stay: "&Open %1…" → "⟦&Ôóppéèñ %1…⟧".
[[nodiscard]] QString pseudoWords(const QString& english);

/// Gives every text that has translations, those of `anneal_de.qm`, in pseudo words made of the sources: what shows without accents is past translation,
/// what does not fit would not fit in a long-winded language. Installed over another language; never shipped.
class PseudoWords : public QTranslator {
public:
    explicit PseudoWords(QObject* parent = nullptr);
    /// Whether the build has the catalogue that says what has translations.
    [[nodiscard]] bool isReady() const { return !catalogue_.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator catalogue_, english_;
};

/// Letters that `pseudoWords` did not make: "grimm ⟦ŕôóẃś⟧" has "grimm". Empty where all is accented, a number or a sign.
[[nodiscard]] QString plainWords(const QString& shown);

} // namespace tests
