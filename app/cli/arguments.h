#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// Arguments that several commands read in the same way.
namespace app::cli {

/// `--set` and `--map` take several words, so they also swallow arguments that follow them. A pair has a '='; what has none goes back to where it belongs.
void giveBackArguments(std::vector<std::string>& pairs, std::vector<std::string>& arguments);

/// `--map text=body`. Throws Error{Usage}.
[[nodiscard]] core::data::Mapping parseMapping(const std::vector<std::string>& pairs);

/// The single argument that is left, or Error{Usage} that names what is missing or too much.
[[nodiscard]] std::string onlyArgument(const std::vector<std::string>& arguments, const std::string& command, const std::string& what);

/// All of standard input. Throws Error{Io}.
[[nodiscard]] std::string readStandardInput();
/// Parts between `\n` only. An end at the end of the text is not the beginning of another line.
[[nodiscard]] std::vector<std::string> splitLines(const std::string& text);

/// A text as a JSON string.
[[nodiscard]] std::string jsonText(const std::string& text);
/// A row as a JSON object: every column as it is stored, numbers as they were written.
[[nodiscard]] std::string jsonRow(const std::vector<std::string>& columns, const core::data::Row& row);

} // namespace app::cli
