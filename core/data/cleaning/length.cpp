#include "core/data/cleaning/step.h"

#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/tokenizers/tokenizer.h"
#include <algorithm>

/// Rows that are too short or too long are dropped.
namespace core::data {
namespace {

using base::Field;

struct Length {
    std::vector<std::string> columns;
    std::int64_t minCharacters = 0, maxCharacters = 0, minTokens = 0, maxTokens = 0;
    std::string model;
    static auto fields() {
        using base::Range, base::Unit, base::ZeroMeans;
        return std::tuple{Field{&Length::columns, "columns", TR("Columns"), kColumnsHelp},
                          Field{&Length::minCharacters, "min_characters", TR("At least"), TR("Shorter rows are dropped."), Range{0, 1e9},
                                Unit{TR("characters")}, ZeroMeans{TR("no limit")}},
                          Field{&Length::maxCharacters, "max_characters", TR("At most"), TR("Longer rows are dropped."), Range{0, 1e9},
                                Unit{TR("characters")}, ZeroMeans{TR("no limit")}},
                          Field{&Length::minTokens, "min_tokens", TR("At least"), TR("Rows with fewer tokens are dropped."), Range{0, 1e9},
                                Unit{TR("tokens")}, ZeroMeans{TR("no limit")}},
                          Field{&Length::maxTokens, "max_tokens", TR("At most"), TR("Rows with more tokens are dropped."), Range{0, 1e9},
                                Unit{TR("tokens")}, ZeroMeans{TR("no limit")}},
                          Field{&Length::model, "model", TR("Tokens of"), TR("The folder or the name of the model whose tokenizer counts."),
                                base::IsPath{}}};
    }
};

/// A folder, or the name of a model at hand as `anneal-cli models` lists it.
std::filesystem::path modelFolder(const std::string& model) {
    constexpr std::string_view kBundled = "bundled:";
    std::error_code ignored;
    if (model.starts_with(kBundled)) return base::resourcesFolder() / "models" / model.substr(kBundled.size());
    const std::filesystem::path named = base::userDataFolder() / "models" / model;
    return !std::filesystem::is_directory(model, ignored) && std::filesystem::is_directory(named, ignored) ? named
                                                                                                           : std::filesystem::path(model);
}

class LengthStep final : public CleaningStep {
public:
    LengthStep(Length settings, const DatasetInfo& info) : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {
        if (settings_.minTokens > 0 || settings_.maxTokens > 0) tokenizer_ = tokenizers::loadTokenizer(modelFolder(settings_.model));
    }
    static void check(const Length& settings) {
        if ((settings.minTokens > 0 || settings.maxTokens > 0) && settings.model.empty())
            throw Error(ErrorKind::Usage, "length: limits in tokens need 'model'");
        if (settings.maxCharacters > 0 && settings.minCharacters > settings.maxCharacters)
            throw Error(ErrorKind::Usage, "length: min_characters is above max_characters");
        if (settings.maxTokens > 0 && settings.minTokens > settings.maxTokens)
            throw Error(ErrorKind::Usage, "length: min_tokens is above max_tokens");
    }
    std::string pass(PassingRow& row) override {
        const std::string text = textsOf(row.cells, columns_);
        const auto characters = static_cast<std::int64_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
        if (characters < settings_.minCharacters)
            return "has " + base::counted(characters, "character", "characters") + ", fewer than " +
                   std::to_string(settings_.minCharacters);
        if (settings_.maxCharacters > 0 && characters > settings_.maxCharacters)
            return "has " + base::counted(characters, "character", "characters") + ", more than " + std::to_string(settings_.maxCharacters);
        if (!tokenizer_) return {};
        const auto tokens = static_cast<std::int64_t>(tokenizer_->encode(text).size());
        if (tokens < settings_.minTokens)
            return "has " + base::counted(tokens, "token", "tokens") + ", fewer than " + std::to_string(settings_.minTokens);
        if (settings_.maxTokens > 0 && tokens > settings_.maxTokens)
            return "has " + base::counted(tokens, "token", "tokens") + ", more than " + std::to_string(settings_.maxTokens);
        return {};
    }

private:
    Length settings_;
    std::vector<std::size_t> columns_;
    std::shared_ptr<const tokenizers::Tokenizer> tokenizer_;
};

} // namespace

StepFactory lengthStep() {
    return stepFactory<Length, LengthStep>("length", TR("Length"),
                                           TR("Drops rows with too few or too many characters, or tokens of a model."));
}

} // namespace core::data
