#pragma once

#include <string_view>

/// What the tasks of a specification have in common (CONTRACT 3), for those that read rows, train, measure and show. Keys that are no task answer false.
namespace core::base {

/// A row is a pair, chosen and rejected.
[[nodiscard]] constexpr bool readsPairs(std::string_view task) {
    return task == "dpo" || task == "orpo" || task == "simpo" || task == "reward";
}
/// A row is an answer that a person found good or bad.
[[nodiscard]] constexpr bool readsRatings(std::string_view task) { return task == "kto"; }
/// Learns which of several answers people prefer.
[[nodiscard]] constexpr bool learnsPreferences(std::string_view task) { return readsPairs(task) || readsRatings(task); }
/// The loss compares with a reference: the model without its trained part.
[[nodiscard]] constexpr bool hasReference(std::string_view task) { return task == "dpo" || task == "kto"; }
/// The model answers with numbers through a head of its own, and writes no text.
[[nodiscard]] constexpr bool hasNumberHead(std::string_view task) {
    return task == "classification" || task == "regression" || task == "reward";
}
/// A row of text has a label of its own.
[[nodiscard]] constexpr bool readsLabels(std::string_view task) { return task == "classification" || task == "regression"; }
/// Labels can be taken for less than certain: classes, tokens, and which answer of a pair is the better one.
[[nodiscard]] constexpr bool canSmoothLabels(std::string_view task) {
    return task == "pretrain" || task == "sft" || task == "classification" || task == "dpo" || task == "simpo";
}
/// The loss is a mean over tokens, which has a perplexity; elsewhere it is a mean over rows.
[[nodiscard]] constexpr bool countsTokens(std::string_view task) { return task == "pretrain" || task == "sft"; }

} // namespace core::base
