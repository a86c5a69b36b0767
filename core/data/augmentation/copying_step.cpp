#include "core/data/augmentation/copying_step.h"

#include <algorithm>

namespace core::data {
namespace {

/// The columns that hold what is asked.
std::vector<std::size_t> askedColumns(const DatasetInfo& info) {
    std::vector<std::string> names;
    const auto add = [&](const char* role) {
        if (const auto found = info.map.find(role); found != info.map.end()) names.push_back(found->second);
    };
    for (const char* role : {"text", "text_pair", "instruction", "input", "prompt", "messages"}) add(role);
    if (names.empty()) // pairs of whole conversations: their turns of the user
        for (const char* role : {"chosen", "rejected"}) add(role);
    return textColumns(names, info);
}

} // namespace

CopyingStep::CopyingStep(CopySettings settings, std::string key, const DatasetInfo& info)
    : settings_(std::move(settings)), key_(std::move(key)),
      columns_(settings_.columns.empty() ? askedColumns(info) : textColumns(settings_.columns, info)),
      turns_(settings_.columns.empty() ? Turns::Asked : Turns::All) {
    for (const std::size_t column : columns_) {
        const std::string& name = info.columns[column];
        const auto plays = [&](const char* role) {
            const auto found = info.map.find(role);
            return found != info.map.end() && found->second == name;
        };
        // The turns that chosen and rejected share must stay the same in both.
        streams_.push_back(plays("chosen") || plays("rejected") ? std::string("pair") : name);
    }
}

bool CopyingStep::changeRow(Row& cells, const std::string& stream) const {
    bool changed = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        base::Random random(static_cast<std::uint64_t>(settings_.seed), stream + streams_[i]);
        changed = changeTexts(
                      cells, {columns_[i]}, [&](std::string& text) { return change(text, random); }, turns_) ||
                  changed;
    }
    return changed;
}

std::vector<PassingRow> CopyingStep::copiesOf(const PassingRow& row) {
    std::vector<PassingRow> copies;
    if (!row.isTraining() || (settings_.keepOriginal && row.copy != 0)) return copies;
    const std::string stream = key_ + "/" + std::to_string(row.origin) + "/" + std::to_string(row.copy) + "/";
    if (settings_.rows < 1.0 && base::Random(static_cast<std::uint64_t>(settings_.seed), stream).uniform() >= settings_.rows) return copies;
    for (std::int64_t i = 0; i < settings_.copies; ++i) {
        PassingRow copy = row;
        copy.copy = settings_.keepOriginal ? static_cast<std::int32_t>(i + 1) : row.copy;
        if (!changeRow(copy.cells, stream + std::to_string(i) + "/")) continue;
        const bool again = std::any_of(copies.begin(), copies.end(), [&](const PassingRow& other) { return other.cells == copy.cells; });
        if (!again) copies.push_back(std::move(copy));
    }
    return copies;
}

} // namespace core::data
