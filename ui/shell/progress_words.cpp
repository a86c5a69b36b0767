#include "ui/shell/progress_words.h"

#include "core/base/job.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace ui::shell {

namespace {

class ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(JobProgress)
};

/// "10,003 rows": the digits of it.
std::int64_t numberIn(const QString& words) {
    QString digits;
    for (const QChar sign : words)
        if (sign.isDigit()) digits += sign;
        else if (sign == QLatin1Char(' ')) break;
    return digits.toLongLong();
}

QString counted(const QString& unit, double done) {
    const auto number = static_cast<int>(std::min(done, 2e9));
    if (unit == u"rows" || unit == u"row") return ProgressWords::tr("%Ln row(s)", nullptr, number);
    if (unit == u"steps") return ProgressWords::tr("%Ln step(s)", nullptr, number);
    if (unit == u"tokens") return ProgressWords::tr("%Ln token(s)", nullptr, number);
    if (unit == u"bytes") return text::bytes(static_cast<std::uint64_t>(done));
    return text::count(number) + QLatin1Char(' ') + unit;
}

QString perSecond(const QString& unit, const QString& number) {
    if (unit == u"rows" || unit == u"row") return ProgressWords::tr("%1 rows/s").arg(number);
    if (unit == u"steps") return ProgressWords::tr("%1 steps/s").arg(number);
    if (unit == u"tokens") return ProgressWords::tr("%1 tokens/s").arg(number);
    return number + QLatin1Char(' ') + unit + QStringLiteral("/s");
}

} // namespace

QString progressDetail(const core::base::Progress& progress) {
    const QString unit = QString::fromStdString(progress.unit), detail = QString::fromStdString(progress.detail);
    if (detail.isEmpty()) return progress.done > 0 ? counted(unit, progress.done) : QString();
    if (unit == u"steps" && detail.startsWith(u"step "))
        return ProgressWords::tr("step %1 of %2")
            .arg(text::count(static_cast<std::int64_t>(progress.done)), text::count(static_cast<std::int64_t>(progress.total)));
    if (unit == u"bytes" && (detail.endsWith(u" rows") || detail.endsWith(u" row")))
        return ProgressWords::tr("%Ln row(s)", nullptr, static_cast<int>(numberIn(detail)));
    static const QString kExamining = QStringLiteral("examining ");
    if (detail.startsWith(kExamining)) return ProgressWords::tr("examining %1").arg(detail.mid(kExamining.size()));
    if (detail == u"asking the checkpoint") return ProgressWords::tr("asking the checkpoint");
    if (detail == u"writing") return ProgressWords::tr("writing");
    if (detail == u"comparing") return ProgressWords::tr("comparing");
    if (detail == u"moving into place") return ProgressWords::tr("moving into place");
    if (detail == u"done") return ProgressWords::tr("done");
    if (detail == u"running the plan") return ProgressWords::tr("running the plan");
    if (detail == u"tokenizing") return ProgressWords::tr("tokenizing");
    return detail;
}

QString progressRate(const core::base::Progress& progress) {
    const QString own = QString::fromStdString(progress.rateText);
    if (own.endsWith(u" tokens/s")) return perSecond(QStringLiteral("tokens"), text::count(numberIn(own)));
    if (!own.isEmpty()) return own;
    if (!(progress.ratePerSecond > 0.0)) return {};
    if (progress.unit == "bytes") return text::bytes(static_cast<std::uint64_t>(progress.ratePerSecond)) + QStringLiteral("/s");
    return perSecond(QString::fromStdString(progress.unit), text::fixed(progress.ratePerSecond, progress.ratePerSecond < 10 ? 1 : 0));
}

} // namespace ui::shell
