#pragma once

#include "core/runs/run_folder.h"

#include <string>
#include <string_view>
#include <vector>

/// A report for people who were not there: what was trained on what, how well, under which licences. One template for the command line's HTML and the
/// window's PDF. No scripts, nothing fetched, every foreign text escaped; tables and inline SVG with plain attributes, so that QTextDocument (with its
/// <svg> elements drawn as images) shows what a browser shows. Reads run folders only: no engine, no database.
namespace core::runs {

/// The whole document. Throws Error{Data} for an empty list or a run that cannot be read.
[[nodiscard]] std::string reportHtml(const std::vector<RunFolder>& runs);

/// `&`, `<`, `>`, quotes and control characters made harmless in text and attributes.
[[nodiscard]] std::string escapedHtml(std::string_view text);

} // namespace core::runs
