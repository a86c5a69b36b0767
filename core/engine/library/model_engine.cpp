#include "core/engine/library/model_engine.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/engine/library/model_facts.h"
#include "core/engine/library/translated.h"
#include "core/export/answer_check.h"
#include "core/gguf/model_folder.h"
#include "core/models/generate/generation.h"
#include "core/models/generate/scoring.h"
#include "core/models/memory/caching_allocator.h"
#include "core/runs/model_names.h"

#include <ATen/Parallel.h>
#include <chrono>
#include <cmath>
#include <new>
#include <thread>
#include <torch/version.h>

namespace core::engine {

namespace {

GeneratedToken tokenOf(const models::Choice& choice, const std::string& text, const tokenizers::Tokenizer& tokenizer) {
    GeneratedToken out{choice.id, text, choice.probability, {}};
    for (const auto& [id, probability] : choice.best) out.best.push_back({tokenizer.display(id), probability});
    return out;
}

} // namespace

Error inWords(const std::exception& error) {
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr)
        return Error(ErrorKind::NoSpace, "the memory is full; close other programs, or use a smaller model or batch");
    std::string text = error.what();
    if (text.find("DefaultCPUAllocator") != std::string::npos)
        return Error(ErrorKind::NoSpace, "the memory is full; close other programs, or use a smaller model or batch");
    text = text.substr(0, text.find('\n'));
    return Error(ErrorKind::Internal, "the computation failed: " + base::shortened(base::repairedUtf8(text), 300));
}

ModelEngine::ModelEngine() { models::installCachingAllocator(); }

std::string ModelEngine::torchVersion() const { return TORCH_VERSION; }

std::filesystem::path ModelEngine::resolveModel(const std::string& model) const { return runs::resolveModelFolder(model); }

std::vector<ModelFacts> ModelEngine::listModels(const std::vector<std::filesystem::path>& folders) const {
    return translated([&] { return factsOfAll(folders); });
}

ModelFacts ModelEngine::inspect(const std::string& model, bool withHashes) const {
    return translated([&] {
        const auto folder = runs::resolveModelFolder(model);
        const bool bundled = model.starts_with("bundled:");
        const auto file = gguf::fileOfFolder(folder);
        auto facts = factsOf(bundled ? model.substr(8) : (file.empty() ? folder : file).filename().string(), folder, bundled, withHashes);
        if (!facts.problem.empty()) throw Error(ErrorKind::Model, facts.problem);
        return facts;
    });
}

std::vector<Score> ModelEngine::score(const ModelRef& model, const std::vector<std::string>& texts, const ScoreOptions& options,
                                      base::JobContext& ctx) {
    return translated([&] {
        const auto opened = shelf_.borrow(model);
        std::vector<std::vector<tokenizers::TokenId>> ids;
        models::refuseWithoutWords(*opened->model);
        for (const auto& text : texts) {
            ids.push_back(models::scoredIds(*opened->tokenizer, text));
            ctx.throwIfStopped();
        }
        auto scored = models::scoreTexts(*opened->model, ids, {}, [&](std::int64_t done, std::int64_t total) {
            ctx.throwIfStopped();
            ctx.progress(static_cast<double>(done), static_cast<double>(total), "tokens");
        });
        // Logits are asked for to be compared with another program's, which rounds too: ours as exactly as an export is checked.
        models::Pass comparable;
        if (exporting::checkPrecision(opened->model->config()).type == torch::kFloat64) comparable.precision = models::Precision::Float64;
        std::vector<Score> out;
        for (std::size_t i = 0; i < scored.size(); ++i) {
            out.push_back({scored[i].tokens, scored[i].nll, std::exp(scored[i].nll), {}, {}, {}});
            if (options.perToken) out.back().perToken = std::move(scored[i].perToken);
            if (!options.lastLogits) continue;
            out.back().lastLogits = models::lastLogits(*opened->model, ids[i], comparable);
            out.back().ids = std::move(ids[i]);
        }
        return out;
    });
}

Generated ModelEngine::generate(const ModelRef& model, const std::string& prompt, const SamplingOptions& sampling,
                                const std::function<void(const GeneratedToken&)>& onToken, base::JobContext& ctx) {
    return translated([&] {
        const auto began = std::chrono::steady_clock::now();
        const auto opened = shelf_.borrow(model);
        const auto& tokenizer = *opened->tokenizer;
        auto ids = tokenizer.encode(prompt, {true, sampling.controlTexts});
        if (tokenizer.facts().addsEos && !ids.empty() && ids.back() == tokenizer.facts().eos)
            ids.pop_back(); // an ended prompt has no continuation
        models::GenerationOptions options;
        options.sampling = {sampling.temperature, sampling.topP, sampling.topK};
        options.maxNew = sampling.maxNew;
        options.seed = sampling.seed;
        options.stopAtEnd = sampling.stopAtEnd;
        options.stopTexts = sampling.stopTexts;
        Generated out;
        const auto sink = [&](const models::Choice& choice, const std::string& text) {
            out.tokens.push_back(tokenOf(choice, text, tokenizer));
            if (onToken) onToken(out.tokens.back());
            ctx.progress(static_cast<double>(out.tokens.size()), static_cast<double>(sampling.maxNew), "tokens");
        };
        auto generated = models::generate(*opened->model, tokenizer, opened->ends, ids, options, sink, [&] { return ctx.stopRequested(); });
        out.text = std::move(generated.text);
        out.promptTokens = generated.promptTokens;
        out.ended = std::move(generated.ended);
        out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        return out;
    });
}

void ModelEngine::setThreads(int threads) {
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(threads > 0 ? threads : cores);
}

} // namespace core::engine
