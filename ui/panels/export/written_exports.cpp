#include "ui/panels/export/written_exports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <system_error>

namespace ui::panels {

namespace {

constexpr qint64 kMostBytes = 64LL << 20;

core::engine::CheckResult checkOf(const QJsonObject& json) {
    core::engine::CheckResult check;
    check.passed = json[QStringLiteral("passed")].toBool();
    check.largestLogitDifference = json[QStringLiteral("largest_logit_difference")].toDouble();
    check.limit = json[QStringLiteral("limit")].toDouble();
    check.words = json[QStringLiteral("words")].toString().toStdString();
    for (const auto& value : json[QStringLiteral("prompts")].toArray()) {
        const auto prompt = value.toObject();
        check.prompts.push_back({prompt[QStringLiteral("prompt")].toString().toStdString(),
                                 prompt[QStringLiteral("same_tokens")].toInteger(), prompt[QStringLiteral("of_tokens")].toInteger(),
                                 prompt[QStringLiteral("first_difference")].toInteger(-1),
                                 prompt[QStringLiteral("largest_probability_difference")].toDouble()});
    }
    return check;
}

std::uint64_t bytesIn(const std::filesystem::path& folder) {
    std::uint64_t bytes = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code noFile;
        const auto size = entry->is_regular_file(noFile) ? entry->file_size(noFile) : 0;
        bytes += noFile ? 0 : size;
    }
    return bytes;
}

} // namespace

std::vector<WrittenExport> writtenExports(const std::filesystem::path& folder) {
    std::vector<WrittenExport> all;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        QFile file(QString::fromStdString((entry->path() / "anneal.json").string()));
        if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) continue;
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        if (json.isEmpty()) continue;
        const auto text = [&](const char* key) { return json[QLatin1String(key)].toString(); };
        all.push_back({entry->path(), json[QStringLiteral("run")][QStringLiteral("folder")].toString(), text("format"), text("dtype"),
                       text("made"), json[QStringLiteral("checkpoint")][QStringLiteral("step")].toInteger(), bytesIn(entry->path()),
                       checkOf(json[QStringLiteral("check")].toObject())});
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.folder < b.folder; });
    return all;
}

} // namespace ui::panels
