#include "ui/panels/data/versions/version_words.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace ui::panels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::panels::VersionWords)
};

} // namespace

QString versionBesideCurrent(std::int64_t version, std::int64_t rows, std::int64_t current, std::int64_t currentRows) {
    const auto more = rows - currentRows;
    const QString words = more > 0   ? Words::tr("Version %1: %2 rows, %3 more than version %4, which is the current one.")
                          : more < 0 ? Words::tr("Version %1: %2 rows, %3 fewer than version %4, which is the current one.")
                                     : Words::tr("Version %1: %2 rows, as many (%3) as version %4, which is the current one.");
    return words.arg(version).arg(text::count(rows), text::count(more == 0 ? rows : more > 0 ? more : -more)).arg(current);
}

} // namespace ui::panels
