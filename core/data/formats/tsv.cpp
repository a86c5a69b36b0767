#include "core/data/readers/csv_row.h"

/// Tab-separated values: as csv, but quotation marks are part of the text unless the file plainly uses them to quote.
namespace core::data {

Format tsvFormat() {
    return {"tsv",
            "TSV",
            {".tsv", ".tab"},
            true,
            false,
            [](std::string_view head, bool complete) { return recogniseCsv(head, complete, '\t', "tsv"); },
            [](std::string_view head, bool complete, ReadPlan& plan, Detected& found) { detectCsv(head, complete, '\t', plan, found); },
            [](const std::filesystem::path& file, std::unique_ptr<TextWindow> window, const ReadPlan& plan) {
                return openCsv(file, std::move(window), plan);
            }};
}

} // namespace core::data
