#include "core/tokenizers/json/trie.h"

namespace core::tokenizers::json {

Trie::Trie() : slots_(64), mask_(63), numbers_(1, -1) { first_.fill(kNowhere); }

void Trie::grow() {
    std::vector<Slot> before = std::move(slots_);
    slots_.assign(before.size() * 2, Slot{});
    mask_ = slots_.size() - 1;
    for (const Slot& slot : before) {
        if (slot.to == kNowhere) continue;
        std::size_t at = placeOf(slot.key);
        while (slots_[at].to != kNowhere) at = (at + 1) & mask_;
        slots_[at] = slot;
    }
}

bool Trie::add(std::string_view text, std::int32_t number) {
    Node node = kRoot;
    for (const char byte : text) {
        Node next = step(node, byte);
        if (next == kNowhere) {
            if (numbers_.size() >= kMostNodes - 1) return false;
            next = static_cast<Node>(numbers_.size());
            numbers_.push_back(-1);
            if (node == kRoot) {
                first_[static_cast<unsigned char>(byte)] = next;
            } else {
                if (numbers_.size() * 2 > slots_.size()) grow();
                const std::uint32_t key = (node << 8) | static_cast<unsigned char>(byte);
                std::size_t at = placeOf(key);
                while (slots_[at].to != kNowhere) at = (at + 1) & mask_;
                slots_[at] = {key, next};
            }
        }
        node = next;
    }
    numbers_[node] = number;
    return true;
}

Trie::Node Trie::walk(std::string_view text) const noexcept {
    Node node = kRoot;
    for (const char byte : text) {
        node = step(node, byte);
        if (node == kNowhere) break;
    }
    return node;
}

} // namespace core::tokenizers::json
