#include "core/data/readers/text_reader.h"

/// Plain text, each line that is not blank a row.
namespace core::data {

Format linesFormat() {
    return {"lines",
            "Text, a row a line",
            {},
            true,
            false,
            [](std::string_view, bool) {
                return Guess{"lines", 0.0, "only when asked for"};
            },
            [](std::string_view head, bool, ReadPlan& plan, Detected&) { plan.carriageReturn = usesCarriageReturns(head); },
            [](const std::filesystem::path&, std::unique_ptr<TextWindow> window, const ReadPlan& plan) {
                return openText(std::move(window), plan, false);
            }};
}

} // namespace core::data
