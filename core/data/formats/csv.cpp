#include "core/data/readers/csv_row.h"

/// Comma-separated values (RFC 4180), also with semicolons, tabs or bars. Lines end with LF, CR LF or CR. A row with another number of cells than
/// the header, text behind a closing quote or a quote that is never closed is rejected; blank lines are passed over.
namespace core::data {

Format csvFormat() {
    return {"csv",
            "CSV",
            {".csv"},
            true,
            false,
            [](std::string_view head, bool complete) {
                Guess comma = recogniseCsv(head, complete, ',', "csv");
                Guess semicolon = recogniseCsv(head, complete, ';', "csv");
                return comma.confidence >= semicolon.confidence ? comma : semicolon;
            },
            [](std::string_view head, bool complete, ReadPlan& plan, Detected& found) { detectCsv(head, complete, ',', plan, found); },
            [](const std::filesystem::path& file, std::unique_ptr<TextWindow> window, const ReadPlan& plan) {
                return openCsv(file, std::move(window), plan);
            }};
}

} // namespace core::data
