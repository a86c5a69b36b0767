#include "core/models/generate/text_stream.h"

#include <algorithm>

namespace core::models {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kContextTokens = 8; ///< of the prompt: enough for a character's bytes before and a space

} // namespace

TextStream::TextStream(const tokenizers::Tokenizer& tokenizer, const std::vector<tokenizers::TokenId>& prompt,
                       std::vector<std::string> stopTexts)
    : tokenizer_(tokenizer), stopTexts_(std::move(stopTexts)),
      ids_(prompt.end() - static_cast<std::ptrdiff_t>(std::min(prompt.size(), kContextTokens)), prompt.end()) {
    std::erase_if(stopTexts_, [](const std::string& text) { return text.empty(); });
    read_ = ids_.size();
}

std::string TextStream::add(tokenizers::TokenId id) {
    if (stopped_) return {};
    ids_.push_back(id);
    using Slice = std::vector<tokenizers::TokenId>;
    const auto from = ids_.begin() + static_cast<std::ptrdiff_t>(begin_);
    // Decoding twice from a little before tells what the new tokens add, whatever the tokenizer does at the begin of a text.
    const std::string before = tokenizer_.decode(Slice(from, ids_.begin() + static_cast<std::ptrdiff_t>(read_)));
    const std::string after = tokenizer_.decode(Slice(from, ids_.end()));
    if (after.size() <= before.size() || after.ends_with(kReplacement)) {
        // A lone byte waits for the rest of its character; four are the longest wait.
        if (ids_.size() - read_ < 4 || after.size() <= before.size()) return {};
    }
    begin_ = read_;
    read_ = ids_.size();
    held_ += after.substr(before.size());
    return release();
}

std::string TextStream::release() {
    std::size_t stop = std::string::npos, keep = 0;
    for (const auto& text : stopTexts_) {
        stop = std::min(stop, held_.find(text));
        for (std::size_t length = std::min(text.size() - 1, held_.size()); length > keep; --length)
            if (held_.ends_with(std::string_view(text).substr(0, length))) {
                keep = length;
                break;
            }
    }
    if (stop != std::string::npos) {
        stopped_ = true;
        std::string out = held_.substr(0, stop);
        held_.clear();
        return out;
    }
    std::string out = held_.substr(0, held_.size() - keep);
    held_.erase(0, out.size());
    return out;
}

std::string TextStream::finish() {
    if (stopped_) return {};
    if (read_ < ids_.size()) {
        using Slice = std::vector<tokenizers::TokenId>;
        const auto from = ids_.begin() + static_cast<std::ptrdiff_t>(begin_);
        const std::string before = tokenizer_.decode(Slice(from, ids_.begin() + static_cast<std::ptrdiff_t>(read_)));
        const std::string after = tokenizer_.decode(Slice(from, ids_.end()));
        if (after.size() > before.size()) held_ += after.substr(before.size());
        read_ = ids_.size();
    }
    std::string out = release();
    if (!stopped_) out += held_;
    held_.clear();
    return out;
}

} // namespace core::models
