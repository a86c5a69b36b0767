#include "core/data/readers/text_reader.h"

#include <algorithm>

/// Plain text. Where blank lines part it into passages, rows are made of whole passages (see text_reader.h); where there are none, each line is a row.
namespace core::data {
namespace {

bool hasPassages(std::string_view head, std::string& reason) {
    std::size_t lines = 0, blank = 0, passages = 0;
    bool inside = false;
    for (std::size_t at = 0; at < head.size();) {
        const std::size_t stop = std::min(head.find_first_of("\r\n", at), head.size());
        const bool empty = head.substr(at, stop - at).find_first_not_of(" \t") == std::string_view::npos;
        ++lines;
        blank += empty;
        passages += !empty && !inside;
        inside = !empty;
        at = stop + (stop + 1 < head.size() && head[stop] == '\r' && head[stop + 1] == '\n' ? 2 : 1);
    }
    // A blank line now and then in a list of sentences does not make passages: they come at least every 40 lines.
    const bool yes = passages >= 2 && blank * 40 >= lines;
    reason = yes ? "blank lines part it into passages; short passages are joined to rows of at least " + std::to_string(kPassageRowBytes) +
                       " characters"
                 : "no blank lines part it; each line is a row";
    return yes;
}

} // namespace

Format textFormat() {
    return {"text",
            "Plain text",
            {".txt", ".text", ".md", ".markdown", ".rst"},
            true,
            false,
            [](std::string_view, bool) {
                return Guess{"text", 0.3, "it is text and nothing more is known of it"};
            },
            [](std::string_view head, bool, ReadPlan& plan, Detected& found) {
                plan.carriageReturn = usesCarriageReturns(head);
                std::string reason;
                plan.passages = hasPassages(head, reason);
                found.format.reason += (found.format.reason.empty() ? "" : "; ") + reason;
            },
            [](const std::filesystem::path&, std::unique_ptr<TextWindow> window, const ReadPlan& plan) {
                return openText(std::move(window), plan, plan.passages);
            }};
}

} // namespace core::data
