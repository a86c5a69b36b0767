#include "ui/panels/model/measure_models.h"

#include "core/base/error.h"
#include "core/store/project.h"
#include "core/store/selected_rows.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

namespace ui::panels {

namespace {

constexpr std::int64_t kRowsAtOnce = 32;

/// What a row says, in the order of its mapped roles; a row without roles is all its cells.
std::string textOf(const core::data::Row& row, const core::data::DatasetInfo& info) {
    std::string text;
    const auto isMapped = [&](const std::string& column) {
        return info.map.empty() || std::any_of(info.map.begin(), info.map.end(), [&](const auto& role) { return role.second == column; });
    };
    for (std::size_t i = 0; i < row.size() && i < info.columns.size(); ++i) {
        if (row[i].kind == core::data::Cell::Kind::Null || row[i].text.empty() || !isMapped(info.columns[i])) continue;
        if (!text.empty()) text += '\n';
        text += row[i].text;
    }
    if (text.size() <= kMeasuredText) return text;
    std::size_t end = kMeasuredText; // not inside a character
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
    return text;
}

std::size_t wordsIn(const std::string& text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        words += !space && !inside ? 1U : 0U;
        inside = !space;
    }
    return words;
}

} // namespace

std::vector<std::string> textsToMeasure(const std::string& dataset, const std::filesystem::path& project,
                                        const std::filesystem::path& cache, const core::base::JobContext& ctx) {
    const auto rows = core::store::selectedRows(core::store::resolveDataset(dataset, project, cache, {}, ctx));
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    for (std::int64_t first = 0; first < rows->info().rows && bytes < kMeasuredBytes; first += kRowsAtOnce)
        for (const auto& row : rows->read(first, kRowsAtOnce)) {
            std::string text = textOf(row, rows->info());
            if (text.empty() || bytes >= kMeasuredBytes) continue;
            bytes += text.size();
            texts.push_back(std::move(text));
        }
    if (texts.empty()) throw core::Error(core::ErrorKind::Data, dataset + " has no text to measure models on; choose another dataset");
    return texts;
}

itemmodels::ModelMeasure measureModel(core::engine::Engine& engine, const std::string& model, const std::vector<std::string>& texts,
                                      core::base::JobContext& ctx) {
    core::engine::ModelRef ref;
    ref.model = model;
    (void)engine.score(ref, {texts.front()}, {}, ctx);
    const auto began = std::chrono::steady_clock::now();
    const auto scores = engine.score(ref, texts, {}, ctx);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    double nats = 0.0, tokens = 0.0;
    std::size_t bytes = 0, words = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        nats += scores[i].nll * static_cast<double>(scores[i].tokens);
        tokens += static_cast<double>(scores[i].tokens);
        bytes += texts[i].size();
        words += wordsIn(texts[i]);
    }
    itemmodels::ModelMeasure measure;
    measure.state = itemmodels::ModelMeasure::State::Done;
    measure.tokensPerWord = words > 0 ? tokens / static_cast<double>(words) : 0.0;
    measure.bitsPerByte = bytes > 0 ? nats / std::numbers::ln2 / static_cast<double>(bytes) : 0.0;
    measure.tokensPerSecond = seconds > 0.0 ? tokens / seconds : 0.0;
    return measure;
}

} // namespace ui::panels
