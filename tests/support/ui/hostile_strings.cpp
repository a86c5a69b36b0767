#include "tests/support/ui/hostile_strings.h"

#include <QFile>
#include <QStringList>

namespace tests {

namespace {

/// A string of the file, which is ASCII: Qt's own reader of JSON would mend the halves of surrogate pairs, which are there to be met.
QString unescaped(const QByteArray& json) {
    QString text;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] != '\\') {
            text += QLatin1Char(json[i]);
            continue;
        }
        const char sign = json[++i];
        if (sign == 'u') {
            text += QChar(static_cast<char16_t>(json.mid(i + 1, 4).toUShort(nullptr, 16)));
            i += 4;
        } else {
            text += QLatin1Char(sign == 'n'   ? '\n'
                                : sign == 't' ? '\t'
                                : sign == 'r' ? '\r'
                                : sign == 'b' ? '\b'
                                : sign == 'f' ? '\f'
                                              : sign);
        }
    }
    return text;
}

QList<HostileString> read() {
    QFile file(QStringLiteral(ANNEAL_SOURCE_DIR "/tests/fixtures/hostile/strings.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("tests/fixtures/hostile/strings.json cannot be read");
    QList<HostileString> all;
    const QByteArray kind = "{\"kind\": \"", text = "\", \"text\": \"";
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const qsizetype between = line.indexOf(text), end = line.lastIndexOf("\"}");
        if (!line.startsWith(kind) || between < 0) continue;
        const qsizetype begin = between + text.size();
        all.append({QString::fromLatin1(line.mid(kind.size(), between - kind.size())), unescaped(line.mid(begin, end - begin))});
    }
    return all;
}

} // namespace

const QList<HostileString>& hostileStrings() {
    static const QList<HostileString> all = read();
    return all;
}

} // namespace tests
