#include "core/store/database.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <sqlite3.h>

#include <array>

namespace core::store {
namespace {

struct Migration {
    const char* name;
    const char* sql;
};

/// In their order; each is applied once, its number is the schema's version after it.
constexpr std::array kMigrations = {
#define X(name, sql) Migration{name, sql},
#include "store_migrations.inc"
#undef X
};

std::string fileOf(sqlite3* connection) {
    const char* name = connection == nullptr ? nullptr : sqlite3_db_filename(connection, "main");
    return name == nullptr || *name == '\0' ? "the project's index" : name;
}

/// SQLite's codes in our words.
[[noreturn]] void fail(sqlite3* connection, int code) {
    const std::string file = fileOf(connection);
    const std::string reason = connection == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(connection);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        throw Error(ErrorKind::NoSpace, file + ": no space left on its volume, " + base::bytesInWords(base::freeBytes(file)) +
                                            " free; free some space and try again");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA: throw Error(ErrorKind::Data, file + " is damaged (" + reason + ")");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Error(ErrorKind::Io, file + " is being written by another program; try again");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: throw Error(ErrorKind::Io, file + " cannot be opened for writing (" + reason + ")");
    default: throw Error(ErrorKind::Io, file + " cannot be used (" + reason + ")");
    }
}

void check(sqlite3* connection, int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) fail(connection, code);
}

} // namespace

Statement::Statement(sqlite3* connection, std::string_view sql) : connection_(connection) {
    check(connection_, sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &statement_, nullptr));
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int parameter, std::int64_t value) {
    check(connection_, sqlite3_bind_int64(statement_, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view value) {
    check(connection_, sqlite3_bind_text(statement_, parameter, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(statement_);
    check(connection_, code);
    return code == SQLITE_ROW;
}

void Statement::run() {
    while (step()) {}
    check(connection_, sqlite3_reset(statement_));
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes == nullptr ? std::string{} : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

Database::Database(const std::filesystem::path& file, Mode mode) {
    const int flags = (mode == Mode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    try {
        const int code = sqlite3_open_v2(file.c_str(), &connection_, flags, nullptr);
        if (code != SQLITE_OK) fail(connection_, code);
        sqlite3_extended_result_codes(connection_, 1);
        sqlite3_busy_timeout(connection_, 0); // nobody waits for another window
        run("PRAGMA trusted_schema = OFF");   // the file may come from elsewhere
        if (mode == Mode::Write) {
            run("PRAGMA journal_mode = WAL");
            run("PRAGMA synchronous = NORMAL"); // an index may lose its last moments, never its shape
        }
        Statement examination(connection_, "PRAGMA quick_check(1)");
        if (!examination.step() || examination.text(0) != "ok") throw Error(ErrorKind::Data, file.string() + " is damaged");
        if (mode == Mode::Write) migrate();
        else (void)schema();
    } catch (...) { // a constructor that throws has no destructor
        sqlite3_close_v2(connection_);
        throw;
    }
}

Database::~Database() { sqlite3_close_v2(connection_); }

void Database::run(std::string_view sql) {
    const std::string text(sql);
    check(connection_, sqlite3_exec(connection_, text.c_str(), nullptr, nullptr, nullptr));
}

void Database::transaction(const std::function<void()>& work) {
    run("BEGIN IMMEDIATE");
    try {
        work();
        run("COMMIT");
    } catch (...) { // whatever it was, half of it must not stay
        sqlite3_exec(connection_, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

std::int64_t Database::schema() {
    Statement version = prepare("PRAGMA user_version");
    const std::int64_t applied = version.step() ? version.integer(0) : 0;
    if (applied < 0 || applied > static_cast<std::int64_t>(kMigrations.size()))
        throw Error(ErrorKind::Data, fileOf(connection_) + " was made by a newer version of Anneal");
    return applied;
}

void Database::migrate() {
    for (auto number = static_cast<std::size_t>(schema()); number < kMigrations.size(); ++number) {
        transaction([&] {
            run(kMigrations[number].sql);
            run("PRAGMA user_version = " + std::to_string(number + 1));
        });
    }
}

} // namespace core::store
