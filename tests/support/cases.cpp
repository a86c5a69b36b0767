#include "tests/support/cases.h"

#include <QFile>
#include <QStringList>
#include <algorithm>

namespace tests {

QByteArray contentsOf(const std::filesystem::path& file) {
    QFile in(QString::fromStdString(file.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::vector<Case> casesOf(const std::string& area) {
    std::vector<Case> out;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(ANNEAL_SOURCE_DIR) / "tests/cases" / area)) {
        if (!entry.is_directory()) continue;
        Case made{entry.path().filename().string(), entry.path(), {}};
        const auto lines = QString::fromUtf8(contentsOf(entry.path() / "expected.txt")).split('\n', Qt::SkipEmptyParts);
        for (const auto& line : lines) made.words.push_back(line.toStdString());
        out.push_back(std::move(made));
    }
    std::sort(out.begin(), out.end(), [](const Case& a, const Case& b) { return a.name < b.name; });
    return out;
}

QString problemWithMessage(const Case& which, const std::string& message) {
    const QString text = QString::fromStdString(message);
    if (text.contains('\n')) return "the message has more than one line: " + text;
    if (text.size() > 700) return "the message is too long: " + text;
    const bool found = std::any_of(which.words.begin(), which.words.end(), [&](const std::string& word) {
        return text.contains(QString::fromStdString(word), Qt::CaseInsensitive);
    });
    return found ? QString() : "none of the expected words is in: " + text;
}

} // namespace tests
