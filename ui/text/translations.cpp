#include "ui/text/translations.h"

#include "core/base/paths.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace ui::text {

void installTranslations(QCoreApplication& application) {
    const auto program = core::base::programFolder();
    // bin/anneal and tests/… of the build tree, bin/anneal of an installation
    for (const auto& folder : {program / ".." / "share" / "translations", program / ".." / "share" / "anneal" / "translations"}) {
        const QString path = QString::fromStdString(folder.string());
        for (const QLocale& locale : {QLocale(QLocale::English), QLocale()}) { // the last one installed is asked first
            auto* words = new QTranslator(&application);
            if (words->load(locale, QStringLiteral("anneal"), QStringLiteral("_"), path)) QCoreApplication::installTranslator(words);
            else delete words;
        }
    }
}

} // namespace ui::text
