#include "core/tokenizers/json/vocabulary.h"

#include "core/tokenizers/json/hashing.h"

#include <bit>

namespace core::tokenizers::json {

void Vocabulary::reserve(std::size_t tokens) {
    entries_.reserve(tokens);
    byId_.reserve(tokens);
    bytes_.reserve(tokens * 8);
    grow(std::bit_ceil(tokens * 2 + 16));
}

void Vocabulary::grow(std::size_t slots) {
    slots_.assign(slots, 0);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        std::size_t at = entries_[i].hash & (slots - 1);
        while (slots_[at] != 0) at = (at + 1) & (slots - 1);
        slots_[at] = static_cast<std::uint32_t>(i + 1);
    }
}

bool Vocabulary::add(std::string_view text, TokenId id) {
    if (slots_.size() < entries_.size() * 2 + 2) grow(std::bit_ceil(entries_.size() * 4 + 16));
    const std::uint64_t hash = hashOf(text.data(), text.size());
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at] != 0; at = (at + 1) & mask) {
        const Entry& entry = entries_[slots_[at] - 1];
        if (entry.hash == hash && textOf(entry) == text) return false;
    }
    entries_.push_back({bytes_.size(), static_cast<std::uint32_t>(text.size()), id, hash});
    bytes_.append(text);
    slots_[at] = static_cast<std::uint32_t>(entries_.size());
    if (byId_.size() <= static_cast<std::size_t>(id)) byId_.resize(static_cast<std::size_t>(id) + 1, 0);
    byId_[static_cast<std::size_t>(id)] = static_cast<std::uint32_t>(entries_.size());
    return true;
}

TokenId Vocabulary::find(std::string_view text) const noexcept {
    if (slots_.empty()) return kNoToken;
    const std::uint64_t hash = hashOf(text.data(), text.size());
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask; slots_[at] != 0; at = (at + 1) & mask) {
        const Entry& entry = entries_[slots_[at] - 1];
        if (entry.hash == hash && textOf(entry) == text) return entry.id;
    }
    return kNoToken;
}

std::string_view Vocabulary::text(TokenId id) const noexcept {
    return has(id) ? textOf(entries_[byId_[static_cast<std::size_t>(id)] - 1]) : std::string_view{};
}

bool Vocabulary::has(TokenId id) const noexcept {
    return id >= 0 && static_cast<std::size_t>(id) < byId_.size() && byId_[static_cast<std::size_t>(id)] != 0;
}

} // namespace core::tokenizers::json
