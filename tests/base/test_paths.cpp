#include "core/base/clock.h"
#include "core/base/paths.h"

#include <QTest>
#include <cstdlib>

using namespace core::base;
namespace fs = std::filesystem;

class PathsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_file_name_keeps_letters_of_every_script_and_nothing_that_a_shell_or_folder_minds() {
        QCOMPARE(safeFileName("Grimm, every weight"), std::string("Grimm-every-weight"));
        QCOMPARE(safeFileName("a/b\\c:d*e?f\"g<h>i|j"), std::string("a-b-c-d-e-f-g-h-i-j"));
        QCOMPARE(safeFileName("日本語 über"), std::string("日本語-über"));
        QCOMPARE(safeFileName("../../etc/passwd"), std::string("etc-passwd"));
        QCOMPARE(safeFileName(".hidden"), std::string("hidden"));
        QCOMPARE(safeFileName(" \n\t"), std::string("unnamed"));
        QCOMPARE(safeFileName("\xff\xfe bad bytes"), std::string("bad-bytes"));
        QCOMPARE(safeFileName("left\u202Eright"), std::string("left-right"));
        QVERIFY(safeFileName(std::string(500, 'x')).size() == 60);
        std::string wide;
        for (int i = 0; i < 100; ++i) wide += "漢";
        QCOMPARE(safeFileName(wide).size(), std::size_t{180});
    }

    void the_time_is_written_in_utc() {
        const FixedClock clock(1'795'473'300.0);
        QCOMPARE(utcNow(), std::string("2026-11-23T22:35:00Z"));
    }

    void folders_of_the_user_follow_the_xdg_variables_where_they_are_absolute() {
        setenv("XDG_CACHE_HOME", "/somewhere/cache", 1);
        QCOMPARE(userCacheFolder(), fs::path("/somewhere/cache/anneal"));
        setenv("XDG_CACHE_HOME", "relative", 1);
        setenv("HOME", "/home/me", 1);
        QCOMPARE(userCacheFolder(), fs::path("/home/me/.cache/anneal"));
    }

    void the_resources_are_found() {
        unsetenv("ANNEAL_RESOURCES"); // the build's own place
        QVERIFY2(fs::exists(resourcesFolder() / "models/stories260K/config.json"), resourcesFolder().c_str());
        QVERIFY(fs::exists(programFolder()));
    }
};

QTEST_APPLESS_MAIN(PathsTest)
#include "test_paths.moc"
