#pragma once

#include <QString>

#include <memory>
#include <variant>

namespace core::store {
struct RunEntry;
}

namespace ui::itemmodels {

/// What a person types to find runs. Words are searched in name, tags, notes, data, model and method; `field:text` searches in one field,
/// `field = value`, `!=`, `<`, `<=`, `>`, `>=` compare; `and` (or nothing), `or`, `not` and brackets join. Fields are name, state, task, data, model,
/// method, tag, notes, best, last, train, steps, time, tokens, created, every key of run.json (`optimizer.lr`, or `lr` where that is clear) and every
/// metric (`train/loss`). `is:starred`, `is:running` … ask for a state.
///
///     data:grimm and task:pretrain        method:lora rank >= 16 not is:failed        best < 2.6 or tag:"rank sweep"
class RunFilter {
public:
    /// Takes every run.
    RunFilter();
    ~RunFilter();
    RunFilter(RunFilter&&) noexcept;
    RunFilter& operator=(RunFilter&&) noexcept;

    /// The filter, or one line that says what is wrong and what was perhaps meant.
    [[nodiscard]] static std::variant<RunFilter, QString> parse(const QString& text);
    [[nodiscard]] bool takes(const core::store::RunEntry& run) const;
    [[nodiscard]] bool takesAll() const;

    struct Node;

private:
    std::unique_ptr<Node> root_;
};

} // namespace ui::itemmodels
