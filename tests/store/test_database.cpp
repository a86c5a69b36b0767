#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace core::store;
namespace fs = std::filesystem;

namespace {

std::optional<core::Error> errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    fs::path file(const char* name) const { return fs::path(temporary_.path().toStdString()) / name; }

private Q_SLOTS:
    void a_new_database_has_every_migration() {
        Database database(file("new.db"), Database::Mode::Write);
        QVERIFY(database.schema() >= 1);
        Database again(file("new.db"), Database::Mode::Read);
        QCOMPARE(again.schema(), database.schema());
    }

    void values_come_back_as_they_were_bound() {
        Database database(file("values.db"), Database::Mode::Write);
        const std::string text("zero \0 inside, ü", 17);
        database.prepare("INSERT INTO settings VALUES (?, ?)").bind(1, "key").bind(2, text).run();
        Statement read = database.prepare("SELECT value FROM settings WHERE key = ?");
        QVERIFY(read.bind(1, "key").step());
        QCOMPARE(read.text(0), text);
        QVERIFY(!read.step());
    }

    void a_transaction_is_kept_whole_or_not_at_all() {
        Database database(file("transaction.db"), Database::Mode::Write);
        const auto insert = [&](const char* key) { database.prepare("INSERT INTO settings VALUES (?, '')").bind(1, key).run(); };
        QVERIFY(errorOf([&] {
                    database.transaction([&] {
                        insert("a");
                        insert("a"); // the key is taken
                    });
                }).has_value());
        database.transaction([&] { insert("b"); });
        Statement count = database.prepare("SELECT count(*) FROM settings");
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 1);
    }

    void damage_is_told_from_other_trouble() {
        core::base::saveFile(file("text.db"), std::string(5000, 'x'));
        const auto damaged = errorOf([&] { Database database(file("text.db"), Database::Mode::Write); });
        QVERIFY(damaged && damaged->kind() == core::ErrorKind::Data);
        QVERIFY2(damaged->message().find("is damaged") != std::string::npos, damaged->what());
        const auto missing = errorOf([&] { Database database(file("missing.db"), Database::Mode::Read); });
        QVERIFY(missing && missing->kind() == core::ErrorKind::Io);
        fs::create_directories(file("folder.db"));
        const auto folder = errorOf([&] { Database database(file("folder.db"), Database::Mode::Write); });
        QVERIFY(folder && folder->kind() == core::ErrorKind::Io);
    }

    void a_database_of_a_newer_version_is_refused() {
        { Database(file("newer.db"), Database::Mode::Write).run("PRAGMA user_version = 999"); }
        const auto newer = errorOf([&] { Database database(file("newer.db"), Database::Mode::Write); });
        QVERIFY(newer && newer->message().find("newer version") != std::string::npos);
    }

    void a_second_writer_is_told_at_once() {
        Database first(file("busy.db"), Database::Mode::Write), second(file("busy.db"), Database::Mode::Write);
        first.run("BEGIN IMMEDIATE");
        const auto busy = errorOf([&] { second.transaction([] {}); });
        QVERIFY(busy && busy->message().find("another program") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(DatabaseTest)
#include "test_database.moc"
