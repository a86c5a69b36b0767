#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite, and the one place where its errors become ours. A connection belongs to one thread at a time.
namespace core::store {

/// One prepared statement. `step` yields rows; columns count from 0, parameters from 1.
class Statement {
public:
    Statement(sqlite3* connection, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, std::string_view value);
    /// Whether there is another row.
    [[nodiscard]] bool step();
    /// Runs a statement that yields nothing, and makes it ready for the next values.
    void run();
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;

private:
    sqlite3* connection_;
    sqlite3_stmt* statement_ = nullptr;
};

/// A connection. Every failure throws Error{Io}, a full disk Error{NoSpace}, damage Error{Data}.
class Database {
public:
    enum class Mode {
        Write, ///< made where it is missing; write-ahead log; brought to the newest migration
        Read,  ///< fails where it is missing
    };
    Database(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(std::string_view sql);
    [[nodiscard]] Statement prepare(std::string_view sql) { return {connection_, sql}; }
    /// All of `work`, or nothing of it.
    void transaction(const std::function<void()>& work);
    /// Applied migrations. One that this version does not know throws Error{Data}.
    [[nodiscard]] std::int64_t schema();

private:
    void migrate();
    sqlite3* connection_ = nullptr;
};

} // namespace core::store
