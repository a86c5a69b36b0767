#include "ui/manual/pages.h"

#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ui::manual {

namespace {

QString titleOf(const QString& text, const QString& key) {
    static const QRegularExpression heading(QStringLiteral("^# +(.+)$"), QRegularExpression::MultilineOption);
    const auto found = heading.match(text);
    return found.hasMatch() ? found.captured(1).trimmed() : key;
}

QStringList linkedPages(const QString& text) {
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md"));
    QStringList keys;
    for (auto found = link.globalMatch(text); found.hasNext();) keys += found.next().captured(1);
    return keys;
}

} // namespace

QString folder() { return QString::fromStdString((core::base::resourcesFolder() / "manual").string()); }

QList<Page> pages() {
    QList<Page> all;
    const QDir place(folder());
    for (const QString& file : place.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile source(place.filePath(file));
        if (!source.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(source.readAll()), key = file.chopped(3);
        all.append({key, titleOf(text, key), text});
    }
    QStringList order{QStringLiteral("index")};
    for (const Page& page : std::as_const(all))
        if (page.key == order.first()) order += linkedPages(page.text);
    const auto rank = [&order](const Page& page) {
        const qsizetype at = order.indexOf(page.key);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(all.begin(), all.end(), [&rank](const Page& a, const Page& b) { return rank(a) < rank(b); });
    return all;
}

int countOf(const Page& page, const QString& words) {
    return words.isEmpty() ? 0 : static_cast<int>(page.text.count(words, Qt::CaseInsensitive));
}

} // namespace ui::manual
