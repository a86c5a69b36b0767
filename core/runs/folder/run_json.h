#pragma once

#include "core/runs/run_folder.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

/// `run.json` and `notes.json` as text. Only the run folder and the specification loader use these.
namespace core::runs::folder {

/// A run's `run.json`: the specification with every default, and the origin under "anneal".
[[nodiscard]] std::string writeRunJson(const RunSpec& spec, const RunOrigin& origin);

/// `json` without the member "anneal" of its top object, blanks in its place so that positions in errors stay right, and that member's value
/// (empty: there is none). A text that is not well-formed JSON comes back as it was: the specification's reader says what is wrong with it.
struct SplitRunJson {
    std::string specification, origin;
};
[[nodiscard]] SplitRunJson splitRunJson(std::string_view json);

/// Lenient to keys that are missing or unknown (other versions of Anneal); a value of the wrong type throws Error{Data}.
[[nodiscard]] RunOrigin parseOrigin(std::string_view json, const std::string& where);
[[nodiscard]] RunNotes parseNotes(std::string_view json, const std::string& where);
[[nodiscard]] std::string writeNotes(const RunNotes& notes);

} // namespace core::runs::folder
