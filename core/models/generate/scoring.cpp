#include "core/models/generate/scoring.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace core::models {

namespace {

constexpr std::int64_t kBatchTokens = 4096;

/// A stretch of one text, and from which of its tokens on predictions count.
struct Window {
    std::size_t text = 0;
    std::int64_t begin = 0, end = 0, countFrom = 0;
};

std::vector<Window> windowsOf(const std::vector<std::vector<tokenizers::TokenId>>& texts, std::int64_t context) {
    std::vector<Window> out;
    const std::int64_t step = std::max<std::int64_t>(context / 2, 1);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto length = static_cast<std::int64_t>(texts[i].size());
        std::int64_t counted = 1;
        for (std::int64_t begin = 0; counted < length; begin += step) {
            const std::int64_t end = std::min(begin + context, length);
            out.push_back({i, begin, end, counted});
            counted = end;
        }
    }
    return out;
}

} // namespace

std::vector<tokenizers::TokenId> scoredIds(const tokenizers::Tokenizer& tokenizer, const std::string& text) {
    auto ids = tokenizer.encode(text);
    if (tokenizer.facts().addsEos && !ids.empty() && ids.back() == tokenizer.facts().eos) ids.pop_back();
    return ids;
}

void refuseWithoutWords(const CausalModel& model) {
    if (model.config().head == HeadKind::Classifier)
        throw Error(ErrorKind::Model,
                    "this model has a head for classes and foretells no text; 'anneal-cli evaluate' scores it on labelled rows");
}

std::vector<double> lastLogits(CausalModel& model, const std::vector<tokenizers::TokenId>& text, const Pass& pass) {
    if (text.empty()) return {};
    const auto count = std::min<std::size_t>(text.size(), static_cast<std::size_t>(model.spec().context));
    KeyValueCache cache = model.makeCache(static_cast<std::int64_t>(count), pass);
    const auto logits = model.nextLogits(std::span(text).last(count), cache, pass).to(torch::kFloat64).contiguous();
    return {logits.const_data_ptr<double>(), logits.const_data_ptr<double>() + logits.numel()};
}

std::vector<TextScore> scoreTexts(CausalModel& model, const std::vector<std::vector<tokenizers::TokenId>>& texts, const Pass& pass,
                                  const std::function<void(std::int64_t, std::int64_t)>& progress) {
    std::vector<TextScore> out(texts.size());
    const auto windows = windowsOf(texts, model.spec().context);
    const auto total = std::accumulate(windows.begin(), windows.end(), std::int64_t{0},
                                       [](std::int64_t sum, const Window& w) { return sum + w.end - w.begin; });
    std::int64_t done = 0;
    for (std::size_t at = 0; at < windows.size();) {
        std::vector<std::int32_t> ids;
        std::vector<std::uint8_t> counted;
        std::vector<std::int64_t> offsets{0};
        const std::size_t first = at;
        for (; at < windows.size() &&
               (at == first || static_cast<std::int64_t>(ids.size()) + windows[at].end - windows[at].begin <= kBatchTokens);
             ++at) {
            const auto& window = windows[at];
            for (std::int64_t i = window.begin; i < window.end; ++i) {
                ids.push_back(texts[window.text][static_cast<std::size_t>(i)]);
                counted.push_back(i >= window.countFrom && i > window.begin ? 1 : 0);
            }
            offsets.push_back(static_cast<std::int64_t>(ids.size()));
        }
        const auto losses = model.tokenLosses({ids, counted, offsets}, pass).to(torch::kFloat64).contiguous();
        const double* next = losses.const_data_ptr<double>();
        for (std::size_t w = first; w < at; ++w)
            for (std::int64_t i = std::max(windows[w].countFrom, windows[w].begin + 1); i < windows[w].end; ++i)
                out[windows[w].text].perToken.push_back(*next++);
        done += static_cast<std::int64_t>(ids.size());
        progress(done, total);
    }
    for (auto& score : out) {
        score.tokens = static_cast<std::int64_t>(score.perToken.size());
        if (score.tokens > 0)
            score.nll = std::accumulate(score.perToken.begin(), score.perToken.end(), 0.0) / static_cast<double>(score.tokens);
    }
    return out;
}

} // namespace core::models
