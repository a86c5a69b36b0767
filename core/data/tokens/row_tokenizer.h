#pragma once

#include "core/data/record.h"
#include "core/data/template.h"
#include "core/data/token_rows.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core::data {

/// Rows of one dataset through one template and tokenizer. Immutable; any thread. The tokenizer must outlive it.
class RowTokenizer {
public:
    /// Throws Error{Data} where these rows cannot serve this task, Error{Usage} for an unknown template.
    RowTokenizer(const DatasetInfo& info, const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options);

    /// Before `overlong`. `marks`: also say which tokens are the template's. Throws Error{Data} naming what is missing.
    [[nodiscard]] TokenRow tokenize(const Row& row, bool marks) const;
    /// Chosen and rejected of a preference row; their answers begin at the earlier of the two beginnings.
    [[nodiscard]] std::pair<TokenRow, TokenRow> tokenizePair(const Row& row, bool marks) const;
    /// Whether a rated row's answer was found good. Throws Error{Data} for a label that says neither.
    [[nodiscard]] bool ratingOf(const Row& row) const;
    /// The class name or number of a labelled row, as text.
    [[nodiscard]] std::string labelOf(const Row& row) const;
    [[nodiscard]] bool isPretraining() const noexcept { return pretraining_; }
    /// A row whose required cells are null or whose text is empty: nothing can be learnt from it, and nothing is broken.
    [[nodiscard]] bool isEmpty(const Row& row) const;

private:
    [[nodiscard]] TokenRow tokenizeRendered(const Rendered& rendered, bool marks) const;
    void addChunk(const Chunk& chunk, bool first, bool control, bool marks, TokenRow& row) const;
    [[nodiscard]] TokenRow tokenizePlainText(const Record& record, bool marks) const;
    [[nodiscard]] std::vector<TokenId> encode(std::string_view text, bool special, bool control) const;
    [[nodiscard]] Record recordOf(const Row& row) const;

    RecordReader reader_;
    const tokenizers::Tokenizer& tokenizer_;
    TokenizeOptions options_;
    RenderOptions render_;
    bool pretraining_ = false; ///< text, all of it counted
};

/// Pieces of a row under `overlong` (CONTRACT 3): one, several or none. Throws Error{Data} for `error`.
struct Fitted {
    std::vector<TokenRow> rows;
    bool truncated = false, dropped = false;
};
[[nodiscard]] Fitted fitRow(TokenRow row, const TokenizeOptions& options);

} // namespace core::data
