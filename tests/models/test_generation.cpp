#include "core/base/error.h"
#include "core/models/generate/generation.h"
#include "core/models/generate/scoring.h"
#include "core/models/generate/text_stream.h"
#include "tests/support/cases.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace core::models;
using core::tokenizers::TokenId;
using Json = nlohmann::json;

namespace {

const std::filesystem::path kRoot = ANNEAL_SOURCE_DIR;
const std::filesystem::path kStories = kRoot / "resources/models/stories260K";

const auto kNoSink = [](const Choice&, const std::string&) {};
const auto kNeverStopped = [] { return false; };

Json golden() { return Json::parse(tests::contentsOf(kRoot / "tests/golden/generation/stories260K.json").toStdString()); }

} // namespace

class TestGeneration : public QObject {
    Q_OBJECT

    std::unique_ptr<CausalModel> model_;
    std::shared_ptr<const core::tokenizers::Tokenizer> tokenizer_;
    std::vector<std::int64_t> ends_;

    Generated generated(const std::string& prompt, const GenerationOptions& options) {
        return generate(*model_, *tokenizer_, ends_, tokenizer_->encode(prompt), options, kNoSink, kNeverStopped);
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = CausalModel::load(kStories);
        tokenizer_ = core::tokenizers::loadTokenizer(kStories);
        ends_ = endTokens(model_->config(), kStories, *tokenizer_);
        QCOMPARE(ends_, std::vector<std::int64_t>{2});
    }

    void greedy_text_equals_the_float64_reference_token_for_token() {
        const auto reference = golden(); // a loop over a part of a temporary would outlive it
        for (const auto& entry : reference["greedy"]) {
            const auto expected = entry["ids"].get<std::vector<TokenId>>();
            GenerationOptions options;
            options.sampling.temperature = 0.0;
            options.maxNew = static_cast<std::int64_t>(expected.size());
            options.stopAtEnd = false;
            const auto out = generated(entry["prompt"].get<std::string>(), options);
            QCOMPARE(out.promptTokens, static_cast<std::int64_t>(entry["prompt_ids"].size()));
            QCOMPARE(out.ids, expected);
            const auto whole = entry["text"].get<std::string>();
            QVERIFY2(whole.ends_with(out.text), out.text.c_str());
        }
    }

    void scores_equal_the_float64_reference() {
        std::vector<std::vector<TokenId>> texts;
        const auto reference = golden();
        for (const auto& entry : reference["scores"]) {
            texts.push_back(scoredIds(*tokenizer_, entry["text"].get<std::string>()));
            QCOMPARE(texts.back(), entry["ids"].get<std::vector<TokenId>>());
        }
        const auto scores = scoreTexts(*model_, texts, {}, [](std::int64_t, std::int64_t) {});
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const auto& entry = reference["scores"][i];
            QVERIFY(std::abs(scores[i].nll - entry["nll"].get<double>()) < 1e-4);
            QCOMPARE(scores[i].perToken.size(), entry["nll_per_token"].size());
            for (std::size_t t = 0; t < scores[i].perToken.size(); ++t)
                QVERIFY(std::abs(scores[i].perToken[t] - entry["nll_per_token"][t].get<double>()) < 1e-4);
        }
    }

    void texts_over_the_context_are_predicted_token_by_token_once() {
        std::vector<TokenId> text(1300);
        for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<TokenId>(i * 7 % 500 + 3);
        const auto scores = scoreTexts(*model_, {text, {1}, {}}, {}, [](std::int64_t, std::int64_t) {});
        QCOMPARE(scores[0].tokens, std::int64_t{1299});
        QCOMPARE(scores[1].tokens, std::int64_t{0});
        QCOMPARE(scores[2].nll, 0.0);
        // The first window is the text's own beginning.
        const auto begin =
            scoreTexts(*model_, {std::vector<TokenId>(text.begin(), text.begin() + 512)}, {}, [](std::int64_t, std::int64_t) {});
        for (std::size_t i = 0; i < 511; ++i) QVERIFY(std::abs(scores[0].perToken[i] - begin[0].perToken[i]) < 1e-4);
    }

    void the_cache_changes_nothing() {
        const auto ids = tokenizer_->encode("Once upon a time there was a big dog who");
        auto cache = model_->makeCache(64, {});
        (void)model_->nextLogits(std::span(ids).first(3), cache, {});
        (void)model_->nextLogits(std::span(ids).subspan(3, 1), cache, {});
        const auto cached = model_->nextLogits(std::span(ids).subspan(4), cache, {});
        const std::vector<std::int64_t> offsets = {0, static_cast<std::int64_t>(ids.size())};
        torch::NoGradGuard noGradient;
        const auto whole = model_->logits({ids, {}, offsets}, {});
        QVERIFY((whole[-1] - cached).abs().max().item<double>() < 1e-4);
    }

    void the_same_seed_gives_the_same_text() {
        GenerationOptions options;
        options.maxNew = 40;
        options.seed = 7;
        const auto one = generated("Once", options), two = generated("Once", options);
        QCOMPARE(one.ids, two.ids);
        options.seed = 8;
        QVERIFY(generated("Once", options).ids != one.ids);
    }

    void stop_texts_end_the_answer_and_are_not_part_of_it() {
        GenerationOptions options;
        options.sampling.temperature = 0.0;
        options.stopTexts = {"outside in"};
        std::string streamed;
        const auto out = generate(
            *model_, *tokenizer_, ends_, tokenizer_->encode("Once upon a time"), options,
            [&](const Choice&, const std::string& text) { streamed += text; }, kNeverStopped);
        QCOMPARE(out.ended, std::string("stop text"));
        QVERIFY2(out.text.ends_with("to play "), out.text.c_str());
        QCOMPARE(streamed, out.text);
    }

    void a_stop_is_obeyed_between_tokens() {
        int tokens = 0;
        const auto out = generate(
            *model_, *tokenizer_, ends_, tokenizer_->encode("Once"), {}, [&](const Choice&, const std::string&) { ++tokens; },
            [&] { return tokens >= 5; });
        QCOMPARE(out.ended, std::string("stopped"));
        QCOMPARE(out.ids.size(), std::size_t{5});
    }

    void the_context_is_the_longest_answer() {
        GenerationOptions options;
        options.maxNew = 100'000;
        options.stopAtEnd = false;
        const auto out = generated("Once", options);
        QCOMPARE(out.promptTokens + static_cast<std::int64_t>(out.ids.size()), std::int64_t{512});
        QCOMPARE(out.ended, std::string("length"));
        QVERIFY_EXCEPTION_THROWN((void)generate(*model_, *tokenizer_, ends_, std::vector<TokenId>(512, 5), options, kNoSink, kNeverStopped),
                                 core::Error);
    }

    void half_characters_are_never_streamed() {
        const std::string text = "naïve 😀 done";
        const auto ids = tokenizer_->encode(text, {.addSpecial = false});
        TextStream stream(*tokenizer_, {1}, {});
        std::string out;
        for (const auto id : ids) {
            const auto part = stream.add(id);
            QVERIFY(!QString::fromStdString(part).contains(QChar::ReplacementCharacter));
            out += part;
        }
        out += stream.finish();
        QCOMPARE(out, text);
        TextStream cut(*tokenizer_, {1}, {});
        const auto emoji = tokenizer_->encode("😀", {.addSpecial = false});
        std::string half;
        for (std::size_t i = 0; i + 1 < emoji.size(); ++i) half += cut.add(emoji[i]);
        half += cut.finish();
        QVERIFY(QString::fromStdString(half).contains(QChar::ReplacementCharacter));
    }

    void the_beginning_of_a_stop_text_is_held_back() {
        const auto ids = tokenizer_->encode("the end of it", {.addSpecial = false});
        TextStream stream(*tokenizer_, {1}, {"end of time"});
        std::string out;
        for (const auto id : ids) {
            out += stream.add(id);
            QVERIFY2(!out.ends_with("en") && !out.ends_with("end of t"), out.c_str());
        }
        QCOMPARE(out + stream.finish(), std::string("the end of it"));
    }

    void sampling_keeps_to_what_it_is_told() {
        const std::vector<float> logits = {0.0F, 2.0F, 1.0F, 2.0F, -1.0F};
        core::base::Random random(1, "test");
        QCOMPARE(choose(logits, {.temperature = 0.0}, random).id, 1); // of equals the lower id
        for (int i = 0; i < 200; ++i) {
            const auto id = choose(logits, {.temperature = 1.0, .topP = 1.0, .topK = 2}, random).id;
            QVERIFY(id == 1 || id == 3);
            QVERIFY(choose(logits, {.temperature = 1.0, .topP = 0.01}, random).id == 1);
        }
        std::array<int, 5> counts{};
        for (int i = 0; i < 20'000; ++i) ++counts[static_cast<std::size_t>(choose(logits, {}, random).id)];
        double total = 0.0;
        for (const float logit : logits) total += std::exp(static_cast<double>(logit));
        for (std::size_t i = 0; i < counts.size(); ++i)
            QVERIFY(std::abs(counts[i] / 20'000.0 - std::exp(static_cast<double>(logits[i])) / total) < 0.02);
        const auto choice = choose(logits, {.temperature = 0.5}, random);
        QCOMPARE(choice.best.size(), std::size_t{5});
        QVERIFY(std::abs(choice.best[0].second - std::exp(2.0) / total) < 1e-9); // of the model itself, whatever the temperature
    }
};

QTEST_APPLESS_MAIN(TestGeneration)
#include "test_generation.moc"
