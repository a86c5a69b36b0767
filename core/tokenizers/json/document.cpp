#include "core/tokenizers/json/document.h"

#include "core/base/error.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace core::tokenizers::json {

namespace {

constexpr std::size_t kDeepest = 200;
constexpr std::size_t kFewKeys = 64; ///< objects of more are vocabularies, which look for doubled tokens themselves

[[noreturn]] void refuse(const std::string& where, const std::string& what) { throw Error(ErrorKind::Model, where + ": " + what); }

} // namespace

/// Builds the tree from the parser's calls; a container's items are collected until it ends.
struct Document::Parsed {
    using Json = nlohmann::json;
    struct Open {
        std::vector<Value> items;
        std::vector<std::string_view> keys;
    };
    std::deque<std::vector<Value>> items;
    std::deque<std::vector<std::string_view>> keys;
    std::vector<std::unique_ptr<char[]>> blocks; ///< texts, one after the other
    std::size_t blockFree = 0;
    std::vector<Open> open;
    Value root;
    std::size_t failedAt = 0;
    const std::string& where;

    explicit Parsed(const std::string& place) : where(place) {}

    std::string_view keep(std::string_view text) {
        constexpr std::size_t kBlock = std::size_t{1} << 16;
        if (text.size() > blockFree) {
            blockFree = std::max(text.size(), kBlock);
            blocks.push_back(std::make_unique_for_overwrite<char[]>(blockFree));
            blockEnd = blocks.back().get() + blockFree;
        }
        char* const place = blockEnd - blockFree;
        std::copy(text.begin(), text.end(), place);
        blockFree -= text.size();
        return {place, text.size()};
    }
    char* blockEnd = nullptr;

    Value of(Value::Kind kind, std::string_view text = {}) {
        Value value;
        value.kind = kind;
        value.text = keep(text);
        return value;
    }
    bool put(const Value& value) {
        if (open.empty()) root = value;
        else open.back().items.push_back(value);
        return true;
    }
    bool begin() {
        if (open.size() >= kDeepest) refuse(where, "nested more than " + std::to_string(kDeepest) + " levels deep");
        open.emplace_back();
        return true;
    }
    bool end(Value::Kind kind) {
        Open closed = std::move(open.back());
        open.pop_back();
        Value value;
        value.kind = kind;
        value.count = closed.items.size();
        value.items = items.emplace_back(std::move(closed.items)).data();
        if (kind == Value::Kind::Object) value.keys = keys.emplace_back(std::move(closed.keys)).data();
        return put(value);
    }

    // What nlohmann::json::sax_parse calls.
    bool null() { return put({}); }
    bool boolean(bool value) {
        Value out = of(Value::Kind::Boolean);
        out.boolean = value;
        return put(out);
    }
    bool number_integer(std::int64_t value) {
        Value out = of(Value::Kind::Integer);
        out.integer = value;
        out.real = static_cast<double>(value);
        return put(out);
    }
    bool number_unsigned(std::uint64_t value) {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return number_integer(static_cast<std::int64_t>(value));
        return number_float(static_cast<double>(value), {});
    }
    bool number_float(double value, const std::string& text) {
        Value out = of(Value::Kind::Real, text);
        out.real = value;
        return put(out);
    }
    bool string(const std::string& value) { return put(of(Value::Kind::Text, value)); }
    bool binary(const Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return begin(); }
    bool start_array(std::size_t) { return begin(); }
    bool end_object() { return end(Value::Kind::Object); }
    bool end_array() { return end(Value::Kind::List); }
    bool key(const std::string& value) {
        auto& known = open.back().keys;
        if (known.size() < kFewKeys && std::find(known.begin(), known.end(), value) != known.end())
            refuse(where, "the key \"" + base::shortened(value, 60) + "\" stands twice in one object; remove one");
        known.push_back(keep(value));
        return true;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) {
        failedAt = at;
        return false;
    }
};

Document::Document(const std::string& bytes, std::string where) : where_(std::move(where)) {
    parsed_ = std::make_unique<Parsed>(where_);
    if (nlohmann::json::sax_parse(bytes, parsed_.get())) {
        root_ = parsed_->root;
        return;
    }
    // The parser of configurations says better what is wrong; of large files it would take an age.
    if (bytes.size() < (std::size_t{1} << 20)) {
        try {
            (void)base::parseJson(bytes, where_);
        } catch (const Error& error) {
            throw Error(ErrorKind::Model, error.message());
        }
    }
    refuse(where_, "not valid JSON at byte " + std::to_string(parsed_->failedAt) + "; fetch the file again");
}

Document::~Document() = default;

void Node::fail(const std::string& what) const {
    throw Error(ErrorKind::Model, document_->where() + ": " + (path_.empty() ? "it" : path_) + " " + what);
}

std::string Node::pathTo(std::string_view key) const { return (path_.empty() ? "" : path_ + ".") + base::shortened(key, 40); }

std::optional<Node> Node::find(std::string_view key) const {
    object();
    for (std::size_t i = 0; i < value_->count; ++i)
        if (value_->keys[i] == key) {
            if (value_->items[i].kind == Value::Kind::Null) return std::nullopt;
            return Node(document_, &value_->items[i], pathTo(key));
        }
    return std::nullopt;
}

Node Node::at(std::string_view key) const {
    auto found = find(key);
    if (!found) fail("has no \"" + std::string(key) + "\"");
    return *std::move(found);
}

Node Node::item(std::size_t index) const {
    if (value_->kind == Value::Kind::Object) return {document_, &value_->items[index], pathTo(value_->keys[index])};
    return {document_, &value_->items[index], path_ + "[" + std::to_string(index) + "]"};
}

const Node& Node::object() const {
    if (value_->kind != Value::Kind::Object) fail("must be an object");
    return *this;
}

const Node& Node::list() const {
    if (value_->kind != Value::Kind::List) fail("must be a list");
    return *this;
}

std::string_view Node::text() const {
    if (value_->kind != Value::Kind::Text) fail("must be a text");
    return value_->text;
}

bool Node::boolean() const {
    if (value_->kind != Value::Kind::Boolean) fail("must be true or false");
    return value_->boolean;
}

std::int64_t Node::integer(std::int64_t least, std::int64_t most) const {
    if (value_->kind != Value::Kind::Integer || value_->integer < least || value_->integer > most)
        fail("must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return value_->integer;
}

double Node::number() const {
    if ((value_->kind != Value::Kind::Integer && value_->kind != Value::Kind::Real) || !std::isfinite(value_->real))
        fail("must be a number");
    return value_->real;
}

char32_t Node::character() const {
    const auto whole = text();
    if (whole.empty() || unicode::lengthOf(whole.front()) != whole.size()) fail("must be one character");
    return unicode::decode(whole.data()).code;
}

bool Node::boolean(std::string_view key, bool otherwise) const {
    const auto found = find(key);
    return found ? found->boolean() : otherwise;
}

std::int64_t Node::integer(std::string_view key, std::int64_t least, std::int64_t most, std::int64_t otherwise) const {
    const auto found = find(key);
    return found ? found->integer(least, most) : otherwise;
}

std::string Node::text(std::string_view key, std::string_view otherwise) const {
    const auto found = find(key);
    return std::string(found ? found->text() : otherwise);
}

std::string_view Node::type() const { return at("type").text(); }

void Node::failUnknownType(const std::vector<std::string>& known) const {
    fail("is of the kind \"" + base::shortened(type(), 40) + "\", which is not known; known are " + base::joined(known, ", "));
}

} // namespace core::tokenizers::json
