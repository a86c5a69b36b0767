#include "core/models/generate/generation.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/models/generate/text_stream.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::models {

namespace {

constexpr std::int64_t kPromptPiece = 256; ///< tokens of a prompt that are computed before a stop is looked for

/// eos_token_id of generation_config.json: an id or a list. A file that cannot be read is passed over: it only adds ends.
std::vector<std::int64_t> endsOfFile(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return {};
    try {
        const auto json = base::parseJson(base::loadFile(file, std::uint64_t{1} << 24), file.string());
        const auto found = json.is_object() ? json.find("eos_token_id") : json.end();
        if (!json.is_object() || found == json.end()) return {};
        if (found->is_number_integer()) return {found->get<std::int64_t>()};
        std::vector<std::int64_t> out;
        if (found->is_array())
            for (const auto& id : *found)
                if (id.is_number_integer()) out.push_back(id.get<std::int64_t>());
        return out;
    } catch (const Error&) {
        return {};
    }
}

/// The prompt through the model, in pieces between which a stop is obeyed. Nothing where it came.
torch::Tensor readPrompt(CausalModel& model, const std::vector<tokenizers::TokenId>& prompt, KeyValueCache& cache, const Pass& pass,
                         const std::function<bool()>& stopped) {
    torch::Tensor logits;
    for (std::size_t at = 0; at < prompt.size();) {
        if (stopped()) return {};
        const auto count = std::min<std::size_t>(static_cast<std::size_t>(kPromptPiece), prompt.size() - at);
        logits = model.nextLogits(std::span(prompt).subspan(at, count), cache, pass);
        at += count;
    }
    return logits;
}

} // namespace

std::vector<std::int64_t> endTokens(const ModelConfig& config, const std::filesystem::path& folder,
                                    const tokenizers::Tokenizer& tokenizer) {
    std::vector<std::int64_t> ends = config.eos;
    const auto more = endsOfFile(folder / "generation_config.json");
    ends.insert(ends.end(), more.begin(), more.end());
    if (tokenizer.facts().eos >= 0) ends.push_back(tokenizer.facts().eos);
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

Generated generate(CausalModel& model, const tokenizers::Tokenizer& tokenizer, const std::vector<std::int64_t>& ends,
                   const std::vector<tokenizers::TokenId>& prompt, const GenerationOptions& options, const TokenSink& sink,
                   const std::function<bool()>& stopped) {
    if (prompt.empty()) throw Error(ErrorKind::Usage, "the prompt is empty and this model has no start token; write a few words");
    const auto length = static_cast<std::int64_t>(prompt.size());
    const std::int64_t room = model.spec().context - length;
    if (room <= 0)
        throw Error(ErrorKind::Model, "the prompt has " + base::grouped(length) + " tokens and the model's context is " +
                                          base::grouped(model.spec().context) + "; shorten the prompt");
    const Pass pass{options.precision};
    const std::int64_t most = std::min(room, std::max<std::int64_t>(options.maxNew, 0));
    Generated out;
    out.promptTokens = length;
    out.ended = "length";
    auto cache = model.makeCache(length + most, pass);
    auto logits = readPrompt(model, prompt, cache, pass, stopped);
    TextStream stream(tokenizer, prompt, options.stopTexts);
    base::Random random(options.seed, "generate");
    for (std::int64_t i = 0; i < most; ++i) {
        if (!logits.defined() || stopped()) {
            out.ended = "stopped";
            break;
        }
        const auto numbers = logits.to(torch::kFloat32).contiguous();
        const auto choice = choose({numbers.const_data_ptr<float>(), static_cast<std::size_t>(numbers.numel())}, options.sampling, random);
        out.ids.push_back(choice.id);
        if (options.stopAtEnd && std::find(ends.begin(), ends.end(), choice.id) != ends.end()) {
            out.ended = "end token";
            break;
        }
        std::string text = choice.id < tokenizer.facts().vocabulary ? stream.add(choice.id) : std::string{};
        const bool last = stream.stopped() || i + 1 == most;
        if (last) text += stream.finish();
        out.text += text;
        sink(choice, text);
        if (stream.stopped()) {
            out.ended = "stop text";
            break;
        }
        if (!last) logits = model.nextLogits({&choice.id, 1}, cache, pass);
    }
    out.text += stream.finish();
    return out;
}

} // namespace core::models
