#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON as a tree to read, for files of tens of megabytes: strict RFC 8259, valid UTF-8, no doubled keys, at most 200 levels deep.
namespace core::tokenizers::json {

struct Value {
    enum class Kind { Null, Boolean, Integer, Real, Text, List, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    double real = 0;                        ///< of integers too
    std::string_view text;                  ///< of a text; of a real number its digits as written. Lives as long as the document
    const Value* items = nullptr;           ///< of a list or an object
    const std::string_view* keys = nullptr; ///< of an object
    std::size_t count = 0;
};

class Document {
public:
    /// `where` names the file in errors. Throws Error{Model}.
    Document(const std::string& bytes, std::string where);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    [[nodiscard]] const Value& root() const noexcept { return root_; }
    [[nodiscard]] const std::string& where() const noexcept { return where_; }

private:
    struct Parsed;
    std::unique_ptr<Parsed> parsed_;
    std::string where_;
    Value root_;
};

/// A value and the way to it, so that every refusal names its place: "FILE: model.merges[3] must be …". Lives as long as the document.
class Node {
public:
    explicit Node(const Document& document) : document_(&document), value_(&document.root()) {}

    [[nodiscard]] const Value& value() const noexcept { return *value_; }
    /// "FILE: PATH WHAT".
    [[noreturn]] void fail(const std::string& what) const;
    [[nodiscard]] std::string path() const { return path_.empty() ? "the file" : path_; }

    [[nodiscard]] bool isNull() const noexcept { return value_->kind == Value::Kind::Null; }
    /// A key that is missing or null gives nothing.
    [[nodiscard]] std::optional<Node> find(std::string_view key) const;
    [[nodiscard]] Node at(std::string_view key) const; ///< must be there, and not null
    [[nodiscard]] Node item(std::size_t index) const;  ///< of a list or an object
    [[nodiscard]] std::size_t count() const noexcept { return value_->count; }

    const Node& object() const; ///< this, if it is one
    const Node& list() const;
    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::int64_t integer(std::int64_t least, std::int64_t most) const;
    [[nodiscard]] double number() const;
    [[nodiscard]] char32_t character() const; ///< a text of one character

    /// Keys of this object; `otherwise` where it is missing or null.
    [[nodiscard]] bool boolean(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most, std::int64_t otherwise) const;
    [[nodiscard]] std::string text(std::string_view key, std::string_view otherwise) const;
    /// The text under "type"; `kinds` are named where it is none of them.
    [[nodiscard]] std::string_view type() const;
    [[noreturn]] void failUnknownType(const std::vector<std::string>& known) const;

private:
    Node(const Document* document, const Value* value, std::string path) : document_(document), value_(value), path_(std::move(path)) {}
    [[nodiscard]] std::string pathTo(std::string_view key) const;

    const Document* document_;
    const Value* value_;
    std::string path_;
};

} // namespace core::tokenizers::json
