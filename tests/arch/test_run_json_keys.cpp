// The keys of run.json are frozen (CONTRACT 3): tests/golden/run_json_keys.txt lists them with their defaults. Adding a key means adding
// a line there; a line that no longer holds is a rename or a changed default, which needs a migration.
#ifndef Q_MOC_RUN // moc cannot read <concepts> after these
#include "core/base/json_io.h"
#include "core/runs/run_spec.h"
#endif

#include <QFile>
#include <QTest>

#include <map>
#include <nlohmann/json.hpp>
#include <string>

namespace {

using Json = nlohmann::json;
using Keys = std::map<std::string, Json>;

/// An empty object is a value (an empty map of columns), any other a group of keys.
void collect(const Json& object, const std::string& before, Keys& keys) {
    for (const auto& [key, value] : object.items()) {
        if (value.is_object() && !value.empty()) collect(value, before + key + ".", keys);
        else keys[before + key] = value;
    }
}

template <class Spec> Keys keysOf() {
    Keys keys;
    collect(Json::parse(core::base::toJson(Spec{})), "", keys);
    return keys;
}

Keys goldenKeys() {
    Keys keys;
    QFile file(QStringLiteral(ANNEAL_SOURCE_DIR "/tests/golden/run_json_keys.txt"));
    if (!file.open(QIODevice::ReadOnly)) return keys;
    const auto lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    for (const auto& line : lines)
        if (!line.startsWith('#')) keys[line.section(" = ", 0, 0).toStdString()] = Json::parse(line.section(" = ", 1).toStdString());
    return keys;
}

/// What of the golden list is gone, what is new, what has another default.
QStringList differences(const Keys& golden, const Keys& now) {
    QStringList found;
    for (const auto& [key, value] : golden) {
        if (now.count(key) == 0) found << QString::fromStdString(key + " is gone");
        else if (now.at(key) != value) found << QString::fromStdString(key + " is now " + now.at(key).dump() + ", was " + value.dump());
    }
    for (const auto& [key, value] : now)
        if (golden.count(key) == 0) found << QString::fromStdString(key + " is not in the list");
    return found;
}

struct RenamedSpec {
    std::string title;
    std::int64_t rank = 8;
    static auto fields() {
        using core::base::Field;
        return std::tuple{Field{&RenamedSpec::title, "title", "", ""}, Field{&RenamedSpec::rank, "rank", "", ""}};
    }
};

} // namespace

class TestRunJsonKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_keys_and_defaults_are_those_of_the_contract() {
        QVERIFY(goldenKeys().size() > 40);
        const auto found = differences(goldenKeys(), keysOf<core::runs::RunSpec>());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("\n  "))));
    }
    void a_renamed_key_and_a_changed_default_are_found() {
        const auto found = differences({{"name", ""}, {"rank", 16}}, keysOf<RenamedSpec>());
        QCOMPARE(found.join(QStringLiteral("; ")), QStringLiteral("name is gone; rank is now 8, was 16; title is not in the list"));
    }
};

QTEST_APPLESS_MAIN(TestRunJsonKeys)
#include "test_run_json_keys.moc"
