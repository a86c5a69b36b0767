#include "ui/panels/runs/inspected_run.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ui::panels {

namespace {

bool allDiffer(const QStringList& names) {
    return QSet<QString>(names.begin(), names.end()).size() == names.size() && !names.contains(QString());
}

} // namespace

QStringList shortNames(const QStringList& names) {
    if (names.size() < 2) return names;
    static const QRegularExpression kBreak(QStringLiteral("[-_ /]"));
    QStringList lasts;
    for (const QString& name : names) lasts << name.section(kBreak, -1);
    if (allDiffer(lasts) && std::all_of(lasts.begin(), lasts.end(), [](const QString& last) { return last.size() <= 12; })) return lasts;
    // The common beginning, up to a break between words, says nothing.
    qsizetype common = names.first().size();
    for (const QString& name : names) {
        qsizetype same = 0;
        while (same < std::min(common, name.size()) && name[same] == names.first()[same]) ++same;
        common = same;
    }
    while (common > 0 && !kBreak.match(names.first().mid(common - 1, 1)).hasMatch()) --common;
    QStringList rest;
    for (const QString& name : names) rest << (name.size() > common ? name.mid(common) : name);
    if (allDiffer(rest)) return rest;
    QStringList numbered;
    for (qsizetype i = 0; i < rest.size(); ++i)
        numbered << (rest.count(rest[i]) > 1 ? QStringLiteral("%1 (%2)").arg(rest[i], QString::number(rest.mid(0, i).count(rest[i]) + 1))
                                             : rest[i]);
    return numbered;
}

} // namespace ui::panels
