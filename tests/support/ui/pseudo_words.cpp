#include "tests/support/ui/pseudo_words.h"

#include "core/base/paths.h"

#include <QRegularExpression>

#include <cmath>

namespace tests {

namespace {

constexpr double kLonger = 0.4;
constexpr QStringView kPlain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView kAccented = u"áḃçďéḟǵĥíĵķľṁñóṗɋŕśťúṽẃẋýžÁḂÇĎÉḞǴĤÍĴĶĽṀÑÓṖɊŔŚŤÚṼẂẊÝŽ";
constexpr QStringView kVowels = u"aeiouAEIOU";
constexpr QStringView kSecond = u"àèìòùÀÈÌÒÙ"; ///< of a doubled vowel

/// What has to stay as it is: %1, %L1, %n, tags, entities of rich text, the ampersand before the keyboard's letter and that letter.
const QRegularExpression& kept() {
    static const QRegularExpression one(QStringLiteral("%L?\\d+|%L?n|</?\\w+[^>]*>|&\\w+;|&"));
    return one;
}

QChar accented(QChar letter) {
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

/// Appends the letters of a part and doubles until the account of wanted letters is used up: vowels where there are any, else what comes.
void append(QString& out, QStringView part, qsizetype& wanted, bool consonantsToo) {
    for (const QChar letter : part) {
        const QChar made = accented(letter);
        out += made;
        const qsizetype vowel = kVowels.indexOf(letter);
        if (wanted <= 0 || made == letter || (vowel < 0 && !consonantsToo)) continue;
        out += vowel < 0 ? made.toLower() : kSecond[vowel];
        --wanted;
    }
}

QString made(const QString& english, bool consonantsToo, qsizetype& wanted) {
    QString out;
    qsizetype from = 0;
    for (auto found = kept().globalMatch(english); found.hasNext();) {
        const auto match = found.next();
        append(out, QStringView(english).mid(from, match.capturedStart() - from), wanted, consonantsToo);
        out += match.captured();
        from = match.capturedEnd();
    }
    append(out, QStringView(english).mid(from), wanted, consonantsToo);
    return out;
}

std::string qmOf(const char* language) {
    return (core::base::programFolder() / ".." / "share" / "translations" / ("anneal_" + std::string(language) + ".qm")).string();
}

} // namespace

QString pseudoWords(const QString& english) {
    qsizetype letters = 0;
    for (const QChar letter : QString(english).remove(kept())) letters += letter.isLetter() ? 1 : 0;
    if (letters == 0) return english;
    const auto longer = static_cast<qsizetype>(std::ceil(static_cast<double>(letters) * kLonger));
    qsizetype wanted = longer;
    QString out = made(english, false, wanted);
    if (wanted > 0) {
        wanted = longer;
        out = made(english, true, wanted);
    }
    // Brackets inside of spaces and line breaks at the ends, which join the text to others.
    qsizetype begin = 0, end = out.size();
    while (begin < end && out[begin].isSpace()) ++begin;
    while (end > begin && out[end - 1].isSpace()) --end;
    return out.left(begin) + QChar(u'⟦') + out.mid(begin, end - begin) + QChar(u'⟧') + out.mid(end);
}

PseudoWords::PseudoWords(QObject* parent) : QTranslator(parent) {
    const auto load = [](QTranslator& into, const char* language) {
        if (!into.load(QString::fromStdString(qmOf(language)))) qWarning("translations of %s are not built", language);
    };
    load(catalogue_, "de");
    load(english_, "en");
}

QString PseudoWords::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    if (catalogue_.translate(context, source, disambiguation, n).isEmpty()) return {};
    const QString plural = n >= 0 ? english_.translate(context, source, disambiguation, n) : QString();
    return pseudoWords(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

QString plainWords(const QString& shown) {
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}"));
    QStringList plain;
    for (auto found = words.globalMatch(shown); found.hasNext();) plain << found.next().captured();
    return plain.join(QLatin1Char(' '));
}

} // namespace tests
