#pragma once

#include "core/tokenizers/json/document.h"
#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"

#include <optional>
#include <string_view>

namespace core::tokenizers::json {

/// What becomes of the text that a splitter matches.
enum class Delimiter { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// The text under "behavior"; `otherwise` where it is missing.
[[nodiscard]] Delimiter readDelimiter(const Node& node, std::optional<Delimiter> otherwise);

/// Takes matches and what lies between them, in order, and hands over the words that the behaviour makes of them. They are neighbours in one text, so a
/// merged word is a longer view.
class DelimiterMerger {
public:
    DelimiterMerger(Delimiter behaviour, Piece whole, const PieceSink& sink) : behaviour_(behaviour), whole_(whole), sink_(sink) {}
    void take(std::string_view part, bool matches) {
        switch (behaviour_) {
        case Delimiter::Removed:
            if (!matches) emit(part);
            return;
        case Delimiter::Isolated: emit(part); return;
        case Delimiter::Contiguous:
            if (pending_.data() != nullptr && matches == pendingMatches_) return extend(part);
            break;
        case Delimiter::MergedWithPrevious: // a match joins the text before it, but not another match
            if (matches && pending_.data() != nullptr && !pendingMatches_) {
                extend(part);
                pendingMatches_ = true;
                return;
            }
            break;
        case Delimiter::MergedWithNext:
            if (!matches && pending_.data() != nullptr && pendingMatches_) {
                extend(part);
                pendingMatches_ = false;
                return;
            }
            break;
        }
        finish();
        pending_ = part;
        pendingMatches_ = matches;
    }
    void finish() {
        if (pending_.data() != nullptr) emit(pending_);
        pending_ = {};
    }

private:
    void extend(std::string_view part) { pending_ = {pending_.data(), pending_.size() + part.size()}; }
    void emit(std::string_view part) {
        if (!part.empty()) sink_(Piece{part, whole_.first && part.data() == whole_.text.data()});
    }
    Delimiter behaviour_;
    Piece whole_;
    const PieceSink& sink_;
    std::string_view pending_{};
    bool pendingMatches_ = false;
};

} // namespace core::tokenizers::json
