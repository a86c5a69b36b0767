#include "core/export/answer_check.h"

#include "core/base/text.h"
#include "core/models/generate/generation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace core::exporting {

namespace {

constexpr std::size_t kMostPrompts = 4;
constexpr std::int64_t kAnswerTokens = 24, kLongestPrompt = 256;
constexpr std::int64_t kMostDoubleParameters = 500'000'000;
constexpr std::array kBuiltIn = {"Once upon a time", "The king said to his three sons:", "What is the capital of France?", "1, 2, 3, 4,"};

models::Pass passOf(const evaluation::OpenedModel& opened) {
    const auto type = opened.model->baseTensors().front().second.scalar_type();
    return models::Pass{type == torch::kFloat64 ? models::Precision::Float64 : models::Precision::Float32};
}

torch::Tensor logitsOf(evaluation::OpenedModel& opened, const std::vector<tokenizers::TokenId>& ids) {
    torch::NoGradGuard noGradient;
    const std::vector<std::int64_t> offsets = {0, static_cast<std::int64_t>(ids.size())};
    const models::PackedRows rows{ids, {}, offsets};
    const bool classifier = opened.model->config().head == models::HeadKind::Classifier;
    return (classifier ? opened.model->classLogits(rows, passOf(opened)) : opened.model->logits(rows, passOf(opened))).to(torch::kFloat64);
}

std::string shortNumber(double number) {
    if (number == 0.0) return "0";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1e", number);
    return text.data();
}

} // namespace

double Answers::largestLogit() const {
    double largest = 0.0;
    for (const auto& tensor : logits) largest = std::max(largest, tensor.abs().max().item<double>());
    return largest;
}

std::vector<std::string> checkPrompts(const runs::RunFolder& run) {
    std::vector<std::string> prompts;
    for (const auto& event : run.events())
        if (const auto* sample = std::get_if<base::SampleEvent>(&event.body))
            if (prompts.size() < kMostPrompts && std::find(prompts.begin(), prompts.end(), sample->prompt) == prompts.end())
                prompts.push_back(sample->prompt);
    for (const char* prompt : kBuiltIn)
        if (prompts.size() < kMostPrompts) prompts.emplace_back(prompt);
    return prompts;
}

Answers answersOf(evaluation::OpenedModel& opened, const std::vector<std::string>& prompts, const base::JobContext& ctx) {
    Answers out;
    out.classifier = opened.model->config().head == models::HeadKind::Classifier;
    models::GenerationOptions options;
    options.sampling.temperature = 0.0;
    options.maxNew = kAnswerTokens;
    options.precision = passOf(opened).precision;
    const std::int64_t room = std::min(kLongestPrompt, std::max<std::int64_t>(1, opened.model->spec().context - kAnswerTokens));
    for (const auto& prompt : prompts) {
        ctx.throwIfStopped();
        auto ids = opened.tokenizer->encode(prompt);
        if (ids.empty()) continue;
        if (static_cast<std::int64_t>(ids.size()) > room) ids.resize(static_cast<std::size_t>(room));
        out.prompts.push_back(prompt);
        const bool answers = !out.classifier;
        out.answerBegins.push_back(answers ? static_cast<std::int64_t>(ids.size()) : 1); // a classifier says one thing, of the whole text
        if (answers && static_cast<std::int64_t>(ids.size()) < opened.model->spec().context) {
            const auto answer = models::generate(
                *opened.model, *opened.tokenizer, opened.ends, ids, options, [](const models::Choice&, const std::string&) {},
                [&] { return ctx.stopRequested(); });
            ids.insert(ids.end(), answer.ids.begin(), answer.ids.end());
        }
        ctx.throwIfStopped();
        out.logits.push_back(logitsOf(opened, ids));
        out.ids.push_back(std::move(ids));
    }
    return out;
}

Answers readAgain(evaluation::OpenedModel& opened, const Answers& first, const base::JobContext& ctx) {
    Answers out{first.prompts, first.ids, first.answerBegins, {}, first.classifier};
    for (const auto& ids : first.ids) {
        ctx.throwIfStopped();
        out.logits.push_back(logitsOf(opened, ids));
    }
    return out;
}

double limitFor(const std::string& dtype, const Answers& answers, bool exact) {
    const double size = std::max(1.0, answers.largestLogit());
    if (dtype == "BF16") return 0.04 * size;
    if (dtype == "F16") return 0.01 * size;
    if (dtype == "Q8_0") return 0.1 * size;
    if (dtype == "Q4_0") return size;
    return exact ? 1e-5 : 1e-5 * size;
}

engine::CheckResult compareAnswers(const Answers& first, const Answers& again, double limit) {
    engine::CheckResult out;
    out.limit = limit;
    std::int64_t same = 0, all = 0;
    for (std::size_t i = 0; i < first.prompts.size(); ++i) {
        engine::CheckedPrompt prompt;
        prompt.prompt = first.prompts[i];
        const auto &a = first.logits[i], &b = again.logits[i];
        if (a.sizes() != b.sizes()) {
            out.words = "the export has another vocabulary than the checkpoint";
            return out;
        }
        const double difference = (a - b).abs().max().item<double>();
        out.largestLogitDifference = std::isfinite(difference) ? std::max(out.largestLogitDifference, difference) : HUGE_VAL;
        prompt.largestDifference = (a.softmax(-1) - b.softmax(-1)).abs().max().item<double>();
        const std::int64_t begin = first.answerBegins[i] - 1, count = std::max<std::int64_t>(a.size(0) - first.answerBegins[i], 1);
        const auto left = a.narrow(0, begin, count).argmax(-1), right = b.narrow(0, begin, count).argmax(-1);
        prompt.ofTokens = count;
        for (std::int64_t t = 0; t < count; ++t) {
            if (left[t].item<std::int64_t>() == right[t].item<std::int64_t>()) ++prompt.sameTokens;
            else if (prompt.firstDifference < 0) prompt.firstDifference = t;
        }
        same += prompt.sameTokens;
        all += prompt.ofTokens;
        out.prompts.push_back(std::move(prompt));
    }
    out.passed = !out.prompts.empty() && out.largestLogitDifference <= limit;
    if (first.prompts.empty()) return out;
    const std::string compared = std::to_string(same) + " of " + std::to_string(all);
    out.words = std::to_string(first.prompts.size()) +
                (!first.classifier             ? " prompts: " + compared + " answer tokens are the same, logits differ by at most "
                 : first.logits[0].size(1) > 1 ? " texts: " + compared + " get the same class, logits differ by at most "
                                               : " texts: the numbers differ by at most ") +
                shortNumber(out.largestLogitDifference) + (out.passed ? " (limit " : ", more than the limit of ") + shortNumber(limit) +
                (out.passed ? ")" : "");
    return out;
}

models::LoadOptions checkPrecision(const models::ModelConfig& config) {
    std::int64_t numbers = 0;
    for (const auto& weight : models::weightShapes(config)) {
        std::int64_t count = 1;
        for (const auto size : weight.shape) count *= size;
        numbers += count;
    }
    models::LoadOptions options;
    options.type = numbers <= kMostDoubleParameters ? torch::kFloat64 : torch::kFloat32;
    return options;
}

} // namespace core::exporting
