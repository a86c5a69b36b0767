#include "core/data/source/text_window.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace core::data {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

/// Valid UTF-8 without the character 0, which no text needs and on which programs that read the rows later would end.
bool isText(std::string_view piece) {
    return isValidUtf8(piece) && (piece.empty() || std::memchr(piece.data(), 0, piece.size()) == nullptr);
}

} // namespace

TextWindow::TextWindow(std::unique_ptr<ByteSource> source, const std::string& encoding)
    : source_(std::move(source)), encoding_(encoding), buffer_(2 * kChunk + kPadding) {
    raw_.resize(4);
    std::size_t got = 0;
    while (got < raw_.size()) {
        const std::size_t n = source_->read(raw_.data() + got, raw_.size() - got);
        if (n == 0) break;
        got += n;
    }
    raw_.resize(got);
    // Whoever says "utf-16" may have either order; the mark knows.
    for (const char* other : {"utf-16be", "utf-16le"})
        if (encoding_.starts_with("utf-16") && byteOrderMark(raw_, other) > 0) encoding_ = other;
    markBytes_ = byteOrderMark(raw_, encoding_);
    raw_.erase(0, markBytes_);
    decoder_ = makeDecoder(encoding_);
}

void TextWindow::append(std::string_view text) {
    if (buffer_.size() < end_ + text.size() + kPadding) buffer_.resize(end_ + text.size() + kPadding);
    std::memcpy(buffer_.data() + end_, text.data(), text.size());
    end_ += text.size();
}

/// Reads one piece behind end_. Returns the bytes added.
std::size_t TextWindow::fill(std::size_t wanted) {
    const std::size_t before = end_;
    if (decoder_ == nullptr) {
        if (!raw_.empty()) append(raw_), raw_.clear();
        if (buffer_.size() < end_ + wanted + kPadding) buffer_.resize(end_ + wanted + kPadding);
        const std::size_t n = source_->read(buffer_.data() + end_, wanted);
        ended_ = n == 0;
        end_ += n;
    } else {
        std::string bytes = std::move(raw_);
        raw_.clear();
        const std::size_t head = bytes.size();
        bytes.resize(head + wanted / 2);
        const std::size_t n = source_->read(bytes.data() + head, bytes.size() - head);
        ended_ = n == 0;
        bytes.resize(head + n);
        decoded_.clear();
        decoder_->decode(bytes, ended_, decoded_);
        append(decoded_);
    }
    return end_ - before;
}

bool TextWindow::more() {
    if (ended_) return false;
    const std::size_t unread = end_ - begin_;
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, unread);
        checked_ = checked_ > begin_ ? checked_ - begin_ : 0;
        end_ = unread;
        begin_ = 0;
    }
    while (!dirty_.empty() && dirty_.front().second <= offset_) dirty_.pop_front();
    const std::size_t wanted = std::min(std::max(kChunk, unread), kLongestRow);
    std::size_t added = 0;
    while (added == 0 && !ended_) added = fill(wanted);
    // Compressed sources give little at a time; a window that grows by little would make long rows quadratic.
    while (added < std::min(unread, kLongestRow) && !ended_) added += fill(wanted - std::min(wanted, added) + 1);
    std::memset(buffer_.data() + end_, 0, kPadding);
    check();
    return added > 0;
}

void TextWindow::check() {
    std::string_view piece(buffer_.data() + checked_, end_ - checked_);
    if (!ended_) {
        // A character at the end may be incomplete.
        std::size_t tail = 0;
        while (tail < 3 && tail < piece.size() && (static_cast<unsigned char>(piece[piece.size() - 1 - tail]) & 0xc0) == 0x80) ++tail;
        if (tail < piece.size() && static_cast<unsigned char>(piece[piece.size() - 1 - tail]) >= 0xc0) piece.remove_suffix(tail + 1);
    }
    if (piece.empty()) return;
    if (!isText(piece)) {
        const std::uint64_t from = offset_ + (checked_ - begin_);
        if (!dirty_.empty() && dirty_.back().second == from) dirty_.back().second = from + piece.size();
        else dirty_.emplace_back(from, from + piece.size());
    }
    checked_ += piece.size();
}

bool TextWindow::valid(std::size_t from, std::size_t size) const {
    const std::uint64_t first = offset_ + from, last = first + size;
    bool sure = begin_ + from + size <= checked_;
    for (const auto& [dirtyFrom, dirtyTo] : dirty_) sure = sure && (dirtyTo <= first || dirtyFrom >= last);
    return sure || isText(view().substr(from, size));
}

std::string TextWindow::faultIn(std::size_t from, std::size_t size) const {
    const std::string_view piece = view().substr(from, size);
    const std::size_t bad = firstInvalidUtf8(piece);
    if (const std::size_t nul = piece.find('\0'); nul < bad)
        return "a NUL byte stands at offset " + std::to_string(offset_ + from + nul + (decoder_ == nullptr ? markBytes_ : 0)) +
               (decoder_ == nullptr ? "" : " of the converted text");
    if (bad >= piece.size()) return "the text is not valid " + encoding_;
    const std::string place = "offset " + std::to_string(offset_ + from + bad + (decoder_ == nullptr ? markBytes_ : 0));
    if (decoder_ != nullptr) return "a byte sequence near " + place + " of the converted text is no character of " + encoding_;
    char hex[8];
    std::snprintf(hex, sizeof hex, "0x%02X", static_cast<unsigned>(static_cast<unsigned char>(piece[bad])));
    return "byte " + std::string(hex) + " at " + place + " is not valid UTF-8";
}

} // namespace core::data
