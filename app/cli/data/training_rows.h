#pragma once

#include "app/cli/session.h"
#include "core/data/token_rows.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// Rows as a training would see them, without a training and without the engine.
namespace app::cli {

/// What decides the tokens: a specification file, or a model and a template with all else at its default.
struct TokenView {
    std::string spec, model, promptTemplate;
};
struct TrainingRow {
    std::int64_t row = 0; ///< of the dataset
    std::vector<core::data::TokenId> ids;
    std::vector<std::uint8_t> counted;
};
struct TrainingRows {
    std::vector<TrainingRow> rows;
    bool pairs = false;       ///< rows come by twos: chosen, rejected
    std::int64_t leftOut = 0; ///< rows before the last of these of which nothing is left to train on
    std::shared_ptr<const core::tokenizers::Tokenizer> tokenizer;
    std::string task, promptTemplate;
};

/// The first `count` training rows, or pairs of them. Throws Error{Data} where rows of this shape cannot be used.
[[nodiscard]] TrainingRows trainingRows(Session& session, const core::store::ResolvedDataset& resolved, const TokenView& view,
                                        std::int64_t count);
/// How that specification (a file; may be empty) has its data imported.
[[nodiscard]] core::data::ImportOptions importOptionsOf(const std::string& specFile);

/// `model.max_length` where it is 0: the model's context, at most 2048. Throws Error{Model}.
[[nodiscard]] std::int64_t longestSequence(const std::filesystem::path& modelFolder);

} // namespace app::cli
