#pragma once

#include "core/engine/engine.h"

/// What model folders say of themselves, from headers and cards alone.
namespace core::engine {

[[nodiscard]] ModelFacts factsOf(const std::string& name, const std::filesystem::path& folder, bool bundled, bool withHashes);
[[nodiscard]] std::vector<ModelFacts> factsOfAll(const std::vector<std::filesystem::path>& folders);

/// The card of a model folder: licence identifier and text.
struct ModelCardFacts {
    std::string licence, licenceText, card;
};
[[nodiscard]] ModelCardFacts readCard(const std::filesystem::path& folder);

} // namespace core::engine
