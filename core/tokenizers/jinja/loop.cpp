#include "core/tokenizers/jinja/loop.h"

#include "core/tokenizers/jinja/functions/functions.h"

namespace core::tokenizers::jinja {

Value Loop::call(Rendering& rendering, Arguments& arguments) {
    const Parameters given(rendering, "loop", arguments, {"iterable"});
    if (!recursion_) rendering.fail("loop() needs a loop that is marked 'recursive'");
    return recursion_(given.needed(0), level_ + 1);
}

Value Loop::attribute(Rendering& rendering, std::string_view name) {
    const auto index = static_cast<std::int64_t>(index_), size = static_cast<std::int64_t>(items_.size());
    if (name == "index") return Value(index + 1);
    if (name == "index0") return Value(index);
    if (name == "revindex") return Value(size - index);
    if (name == "revindex0") return Value(size - index - 1);
    if (name == "first") return Value(index == 0);
    if (name == "last") return Value(index + 1 == size);
    if (name == "length") return Value(size);
    if (name == "depth") return Value(level_ + 1);
    if (name == "depth0") return Value(level_);
    if (name == "previtem") return index == 0 ? Value::undefined("there is no previous item") : items_[index_ - 1];
    if (name == "nextitem") return index + 1 == size ? Value::undefined("there is no next item") : items_[index_ + 1];
    const auto self = std::static_pointer_cast<Loop>(shared_from_this());
    if (name == "cycle")
        return Function::of(rendering, Value(std::shared_ptr<Callable>(self)), [self](Rendering& r, Arguments& arguments) {
            if (arguments.positional.empty()) r.fail("loop.cycle needs values to go round");
            return arguments.positional[self->index_ % arguments.positional.size()];
        });
    if (name == "changed")
        return Function::of(rendering, Value(std::shared_ptr<Callable>(self)), [self](Rendering& r, Arguments& arguments) {
            Value now = r.list(arguments.positional, ListForm::Tuple);
            if (self->hasChanged_ && r.equal(self->changed_, now)) return Value(false);
            if (!self->hasChanged_) r.atEnd([self] { self->changed_ = Value(); });
            self->changed_ = std::move(now);
            self->hasChanged_ = true;
            return Value(true);
        });
    return Value::undefined("loop has no attribute '" + std::string(name) + "'");
}

} // namespace core::tokenizers::jinja
