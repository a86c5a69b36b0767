#include "core/training/start/sample_prompts.h"

#include "core/data/record.h"

#include <algorithm>
#include <utility>

namespace core::training {

namespace {

constexpr std::size_t kSamples = 3, kTextPrompt = 16;

std::size_t promptLength(const data::TokenRow& row, bool text) {
    if (text) return std::min(kTextPrompt, std::max<std::size_t>(1, row.ids.size() / 2));
    return static_cast<std::size_t>(std::find(row.counted.begin(), row.counted.end(), 1) - row.counted.begin());
}

} // namespace

std::vector<SamplePrompt> samplePrompts(const data::Dataset& dataset, const data::TokenCache& validation,
                                        const tokenizers::Tokenizer& tokenizer, data::TokenizeOptions options, std::int64_t maxRows,
                                        std::int64_t longest) {
    options.lossOn = "answer"; // so that the first counted token is where the answer begins
    const bool text = options.task == "pretrain" || data::RecordReader(dataset.info(), options.map).shape() == data::Shape::Text;
    std::vector<SamplePrompt> prompts;
    std::int64_t last = -1, rows = 0;
    for (std::int64_t i = 0; i < validation.size() && prompts.size() < kSamples; ++i) {
        const std::int64_t index = validation.sequence(i).row;
        if (index == last) continue; // another piece of the same row
        last = index;
        if (++rows > maxRows && maxRows > 0) break;
        const std::vector<data::Row> read = dataset.read(index, 1);
        if (read.empty()) continue;
        const data::TokenRow row = data::tokenizeRow(read.front(), dataset.info(), tokenizer, options);
        const std::size_t length = promptLength(row, text);
        if (length == 0 || std::cmp_greater(length, longest)) continue;
        prompts.push_back({index, {row.ids.begin(), row.ids.begin() + static_cast<std::ptrdiff_t>(length)}});
    }
    return prompts;
}

} // namespace core::training
