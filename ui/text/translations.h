#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

/// The language of the window's words, numbers and dates; one for the program, on the GUI thread.
namespace ui::text {

struct Language {
    QString code; ///< ISO 639-1, as in the name of its file: translations/anneal_<code>.ts
    QString name; ///< what its speakers call it
};

/// What there are words for, English first. Looked for beside the program as built and as installed.
[[nodiscard]] QList<Language> languages();
/// What the person chose; empty: as the system.
[[nodiscard]] QString chosenLanguage();
/// The code of the language that is shown.
[[nodiscard]] QString shownLanguage();

/// At the start: shows the language that was chosen the last time, else the system's where there are words for it, else English.
void installTranslations(QCoreApplication& application);
/// Shows a language from now on, also after a restart; empty: the system's. Qt tells every window by QEvent::LanguageChange. Words, Qt's own words, plural
/// forms, the way numbers and dates are written, and the direction of the layout change together.
void chooseLanguage(const QString& code);

} // namespace ui::text
