#pragma once

#include <string>

namespace core::runs {

/// The manual's page of settings, as Markdown: every key of run.json with its words, kind, range, choices and default, from the field lists alone.
/// `resources/manual/settings.md` is this text; a test holds one against the other.
[[nodiscard]] std::string settingsManual();

} // namespace core::runs
