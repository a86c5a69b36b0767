#pragma once

#include "core/data/source/byte_source.h"
#include "core/data/source/encoding.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::data {

/// A sliding view of a source as UTF-8 text. Readers parse what is in the window; where a row is not complete they ask for `more` and begin
/// the row again. Memory is that of the longest row, at most `kLongestRow`. One reader, one thread.
class TextWindow {
public:
    /// A row that does not fit in this many bytes is rejected instead of read.
    static constexpr std::size_t kLongestRow = std::size_t{64} << 20;
    /// Readable bytes (zeros) behind the end of the view, so that scans may load whole vectors.
    static constexpr std::size_t kPadding = 64;

    /// `encoding` as canonicalEncoding names it; a byte order mark is skipped.
    TextWindow(std::unique_ptr<ByteSource> source, const std::string& encoding);

    [[nodiscard]] std::string_view view() const noexcept { return {buffer_.data() + begin_, end_ - begin_}; }
    /// Adds text behind the view (at least as much again as is there). False: there is no more.
    /// Invalidates views either way.
    bool more();
    void consume(std::size_t bytes) noexcept {
        begin_ += bytes;
        offset_ += bytes;
    }
    [[nodiscard]] bool ended() const noexcept { return ended_; }
    [[nodiscard]] bool full() const noexcept { return end_ - begin_ >= kLongestRow; }
    /// Of the first byte of the view, in the decoded text (without the byte order mark).
    [[nodiscard]] std::uint64_t offset() const noexcept { return offset_; }
    /// Bytes of the file on disk that were read.
    [[nodiscard]] std::uint64_t position() const { return source_->position(); }

    /// Whether view().substr(from, size) is valid UTF-8 without a NUL. Cheap: pieces are checked as they are read.
    [[nodiscard]] bool valid(std::size_t from, std::size_t size) const;
    /// "byte 0xE9 at offset 123 is not valid UTF-8" (or of a NUL) for a piece of the view that is not valid.
    [[nodiscard]] std::string faultIn(std::size_t from, std::size_t size) const;

private:
    std::size_t fill(std::size_t wanted);
    void append(std::string_view text);
    void check();

    std::unique_ptr<ByteSource> source_;
    std::string encoding_;
    std::unique_ptr<Decoder> decoder_;
    std::vector<char> buffer_;
    std::string raw_, decoded_;
    std::size_t begin_ = 0, end_ = 0, checked_ = 0; ///< positions in buffer_
    std::uint64_t offset_ = 0, markBytes_ = 0;
    std::deque<std::pair<std::uint64_t, std::uint64_t>> dirty_; ///< [from, to) of the decoded text that hold a fault
    bool ended_ = false, started_ = false;
};

} // namespace core::data
