#pragma once

#include "core/tokenizers/jinja/values/value.h"

#include <cstddef>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>

namespace core::tokenizers::jinja {

/// What one rendering may use. Templates come from strangers: each bound ends it in one line.
struct Limits {
    std::int64_t steps = 20'000'000; ///< expressions and statements, and 32 bytes of text or 4 list items made each
    std::size_t outputBytes = std::size_t{64} << 20;
    int depth = 600; ///< expressions, statements and macros inside one another
};
/// Containers inside one another, in what is given and in what a template makes.
constexpr int kDeepestValue = 200;

/// The state of one rendering that every operation needs: its budget, and the line that is carried out. Lives on one thread, as long as the rendering.
class Rendering {
public:
    Rendering(const Limits& limits, std::function<std::time_t()> now) : limits_(limits), now_(std::move(now)) {}
    ~Rendering() {
        for (const auto& release : releases_) release();
    }
    Rendering(const Rendering&) = delete;
    Rendering& operator=(const Rendering&) = delete;

    /// Throws Error{Data}: "line N: what".
    [[noreturn]] void fail(const std::string& what) const;
    void step(std::size_t count = 1) {
        steps_ += static_cast<std::int64_t>(count);
        if (steps_ > limits_.steps) failOfSteps();
    }
    /// Values that are made, paid for and within the bounds.
    [[nodiscard]] Value text(std::string text);
    [[nodiscard]] Value list(Items items, ListForm form = ListForm::List);
    [[nodiscard]] Value dict(Dict dict);
    /// A callable that holds such a value.
    [[nodiscard]] Value function(std::shared_ptr<Callable> callable, int heldDepth);
    /// ==, paid for by what the smaller side holds.
    [[nodiscard]] bool equal(const Value& a, const Value& b);
    /// Refuses a text of so many bytes before it is made.
    void reserveText(std::size_t bytes);
    /// What can come to hold itself, a namespace for instance, is emptied when the rendering ends.
    void atEnd(std::function<void()> release) { releases_.push_back(std::move(release)); }
    [[nodiscard]] std::time_t now() const { return now_(); }

    int line = 1;

    /// One level deeper, as long as it lives.
    class Level {
    public:
        explicit Level(Rendering& rendering) : rendering_(rendering) {
            if (++rendering_.depth_ > rendering_.limits_.depth) rendering_.failOfDepth();
        }
        ~Level() { --rendering_.depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        Rendering& rendering_;
    };

private:
    [[noreturn]] void failOfSteps() const;
    [[noreturn]] void failOfDepth();
    Limits limits_;
    std::function<std::time_t()> now_;
    std::vector<std::function<void()>> releases_;
    std::int64_t steps_ = 0;
    int depth_ = 0;
};

/// Arguments of a built-in function bound to its parameters' names, as Python binds them.
class Parameters {
public:
    /// Throws for too many, unknown or doubled ones. `names` must outlive this.
    Parameters(Rendering& rendering, const char* function, Arguments& arguments, std::initializer_list<const char*> names);
    /// nullptr: not given.
    [[nodiscard]] const Value* at(std::size_t index) const { return values_[index]; }
    /// Throws where it was not given.
    const Value& needed(std::size_t index) const;
    [[nodiscard]] bool flag(std::size_t index, bool otherwise) const;
    [[nodiscard]] std::int64_t whole(std::size_t index, std::int64_t otherwise) const;

private:
    Rendering& rendering_;
    const char* function_;
    std::vector<const Value*> values_;
};

} // namespace core::tokenizers::jinja
