#include "ui/text/translations.h"

#include "core/base/paths.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <utility>

namespace ui::text {

namespace {

constexpr auto kLanguageKey = "window/language";
constexpr auto kEnglish = "en";

struct Known {
    const char* code;
    const char* name;
    const char* locale; ///< whose numbers and dates are meant where the system speaks another language
};
constexpr std::array<Known, 12> kKnown{{{kEnglish, "English", "en_US"},
                                        {"de", "Deutsch", "de_DE"},
                                        {"fr", "Français", "fr_FR"},
                                        {"es", "Español", "es_ES"},
                                        {"pt", "Português", "pt_BR"},
                                        {"it", "Italiano", "it_IT"},
                                        {"pl", "Polski", "pl_PL"},
                                        {"ru", "Русский", "ru_RU"},
                                        {"zh", "中文", "zh_CN"},
                                        {"ja", "日本語", "ja_JP"},
                                        {"ko", "한국어", "ko_KR"},
                                        {"ar", "العربية", "ar_EG"}}};

QString fileOf(const QString& code) {
    const auto program = core::base::programFolder();
    // bin/anneal and tests/… of the build tree, bin/anneal of an installation
    for (const auto& folder : {program / ".." / "share" / "translations", program / ".." / "share" / "anneal" / "translations"}) {
        const QString file = QStringLiteral("%1/anneal_%2.qm").arg(QString::fromStdString(folder.string()), code);
        if (QFileInfo::exists(file)) return file;
    }
    return {};
}

QString codeOf(const QString& locale) { return locale.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0).toLower(); }

/// The first language of the system's list that there are words for.
QString systemLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString code = codeOf(wanted); code == QLatin1String(kEnglish) || !fileOf(code).isEmpty()) return code;
    return QString::fromLatin1(kEnglish);
}

/// The system's own manner where it speaks this language, so that Swiss numbers stay Swiss.
QLocale localeOf(const QString& code) {
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::C && codeOf(system.name()) == code) return system;
    const auto* known = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& one) { return code == QLatin1String(one.code); });
    return QLocale(QString::fromLatin1(known == kKnown.end() ? kKnown.front().locale : known->locale));
}

struct Shown {
    QString code = QString::fromLatin1(kEnglish);
    QList<QPointer<QTranslator>> words;
};

Shown& shown() {
    static Shown one;
    return one;
}

void add(QTranslator* words, bool loaded) {
    if (loaded && QCoreApplication::installTranslator(words)) shown().words.append(words);
    else delete words;
}

void show(const QString& code) {
    for (const auto& words : std::exchange(shown().words, {})) delete words.data(); // which also takes them out
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    shown().code = code;
    auto* qt = new QTranslator(qApp);
    add(qt, qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    // the last one installed is asked first; English gives its plural forms where a language lacks a text
    for (const QString& one : code == QLatin1String(kEnglish) ? QStringList{code} : QStringList{QString::fromLatin1(kEnglish), code}) {
        auto* words = new QTranslator(qApp);
        add(words, words->load(fileOf(one)));
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace

QList<Language> languages() {
    QList<Language> all;
    for (const Known& one : kKnown) {
        const QString code = QString::fromLatin1(one.code);
        if (code == QLatin1String(kEnglish) || !fileOf(code).isEmpty()) all.append({code, QString::fromUtf8(one.name)});
    }
    return all;
}

QString chosenLanguage() { return QSettings().value(kLanguageKey).toString(); }

QString shownLanguage() { return shown().code; }

void installTranslations(QCoreApplication&) {
    const QString chosen = chosenLanguage();
    show(chosen.isEmpty() || (chosen != QLatin1String(kEnglish) && fileOf(chosen).isEmpty()) ? systemLanguage() : chosen);
}

void chooseLanguage(const QString& code) {
    QSettings().setValue(kLanguageKey, code);
    installTranslations(*qApp);
}

} // namespace ui::text
