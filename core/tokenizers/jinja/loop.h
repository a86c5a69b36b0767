#pragma once

#include "core/tokenizers/jinja/evaluator.h"

namespace core::tokenizers::jinja {

/// What stands under the name `loop` inside a loop.
class Loop final : public Callable {
public:
    /// Called as `loop(items)` in a recursive loop: goes through them one level down and gives what that writes.
    using Recursion = std::function<Value(const Value& items, int depth)>;
    Loop(Items items, int level, Recursion recursion) : items_(std::move(items)), level_(level), recursion_(std::move(recursion)) {}

    Value call(Rendering& rendering, Arguments& arguments) override;
    Value attribute(Rendering& rendering, std::string_view name) override;
    [[nodiscard]] std::size_t size() const noexcept { return items_.size(); }
    const Value& go(std::size_t index) {
        index_ = index;
        return items_[index];
    }

private:
    Items items_;
    std::size_t index_ = 0;
    int level_ = 0;
    Recursion recursion_;
    Value changed_;
    bool hasChanged_ = false;
};

} // namespace core::tokenizers::jinja
