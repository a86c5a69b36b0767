#pragma once

#include "core/data/dataset.h"
#include "core/data/format.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace core::data {

/// What a source is and how to read it: guesses from its first megabyte (and, for the encoding, from pieces all over it), then what the user said.
struct DetectedSource {
    Detected found; ///< format, encoding, delimiter, header with confidence and reason; no columns yet
    ReadPlan plan;
    const Format* format = nullptr;
};
/// Throws Error{Io}, Error{Data} (empty file) or Error{Usage} (unknown format or encoding).
[[nodiscard]] DetectedSource detectSource(const std::filesystem::path& file, const ImportOptions& options);
[[nodiscard]] std::unique_ptr<FormatReader> openSource(const std::filesystem::path& file, const DetectedSource& source);

/// What a dataset of this file is called: the file's name without what says the packing and the format ("train.v2.csv.gz": "train.v2").
[[nodiscard]] std::string nameOfSource(const std::filesystem::path& file);

/// What a file is that holds no rows, by its first bytes, and what to do about it: "a PDF document, not text …"; or empty. A web page is one only
/// where nobody says a format.
[[nodiscard]] std::string foreignKind(std::string_view head, const std::string& format);

/// Licence, source and authors that stand beside a file: a LICENSE file, or a `dataset.source.json` that names the file.
struct SourceNotes {
    std::string title, licence, licenceReason, source, authors;
    Mapping map;
};
[[nodiscard]] SourceNotes notesBeside(const std::filesystem::path& file);
/// The SPDX id of a licence text, or empty.
[[nodiscard]] std::string licenceOfText(const std::string& text);

} // namespace core::data
