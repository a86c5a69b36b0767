#pragma once

#include <string>

namespace core::data {

/// The manual's page of cleaning and augmentation steps, as Markdown, from the leaves and their field lists alone.
/// `resources/manual/steps.md` is this text; a test holds one against the other.
[[nodiscard]] std::string stepsManual();

} // namespace core::data
