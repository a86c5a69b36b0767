#include "ui/panels/try/prompt_history.h"

#include "core/store/project.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace ui::panels {

namespace {

const char* const kKey = "try/history";
constexpr qsizetype kKept = 100;
constexpr int kTitle = 80;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString dayOf(const QDateTime& asked) {
    const QDate day = asked.toLocalTime().date(), today = QDate::currentDate();
    if (day == today) return HistoryWords::tr("Today");
    if (day == today.addDays(-1)) return HistoryWords::tr("Yesterday");
    return text::day(day, day.year() != today.year());
}

} // namespace

void PromptHistory::load(core::store::Project* project) {
    entries_.clear();
    if (!project) return;
    const auto kept = project->setting(kKey);
    for (const auto& value : QJsonDocument::fromJson(QByteArray::fromStdString(kept.value_or(std::string()))).array()) {
        const QJsonObject json = value.toObject();
        entries_.append({json.value(QStringLiteral("prompt")).toString(), json.value(QStringLiteral("chat")).toBool(),
                         json.value(QStringLiteral("models")).toInt(), json.value(QStringLiteral("answers")).toInt(1),
                         QDateTime::fromString(json.value(QStringLiteral("asked")).toString(), Qt::ISODate)});
    }
}

void PromptHistory::add(const Entry& entry, core::store::Project* project) {
    entries_.removeIf([&](const Entry& one) { return one.prompt == entry.prompt && one.chat == entry.chat; });
    entries_.prepend(entry);
    while (entries_.size() > kKept) entries_.removeLast();
    if (!project || project->readOnly()) return;
    QJsonArray all;
    for (const Entry& one : std::as_const(entries_))
        all.append(QJsonObject{{QStringLiteral("prompt"), one.prompt},
                               {QStringLiteral("chat"), one.chat},
                               {QStringLiteral("models"), one.models},
                               {QStringLiteral("answers"), one.answers},
                               {QStringLiteral("asked"), one.asked.toUTC().toString(Qt::ISODate)}});
    project->saveSetting(kKey, QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString());
}

QList<tables::ListItem> PromptHistory::items(const QString& words) const {
    QList<tables::ListItem> items;
    QString day;
    for (qsizetype i = 0; i < entries_.size(); ++i) {
        const Entry& one = entries_[i];
        if (!words.isEmpty() && !one.prompt.contains(words, Qt::CaseInsensitive)) continue;
        if (const QString now = dayOf(one.asked); now != day) {
            day = now;
            tables::ListItem head;
            head.title = day;
            head.heading = true;
            items << head;
        }
        tables::ListItem item;
        item.foreign = true;
        item.id = QString::number(i);
        item.title = one.prompt.simplified().left(kTitle);
        item.second = HistoryWords::tr("%1 · %2 · %3")
                          .arg(one.chat ? HistoryWords::tr("chat") : HistoryWords::tr("completion"),
                               HistoryWords::tr("%Ln models", nullptr, one.models), HistoryWords::tr("%Ln answers", nullptr, one.answers));
        item.tooltip = one.prompt.left(600);
        items << item;
    }
    return items;
}

} // namespace ui::panels
