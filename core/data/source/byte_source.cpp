#include "core/data/source/byte_source.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace core::data {
namespace {

constexpr std::size_t kCompressedChunk = 256 * 1024;

class FileBytes final : public ByteSource {
public:
    explicit FileBytes(const std::filesystem::path& file) : path_(file) {
        descriptor_ = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (descriptor_ < 0) throw Error(ErrorKind::Io, file.string() + " cannot be read: " + std::strerror(errno) + ". Check the path.");
        struct stat facts {};
        if (::fstat(descriptor_, &facts) != 0 || !S_ISREG(facts.st_mode)) {
            const bool folder = S_ISDIR(facts.st_mode);
            ::close(descriptor_);
            throw Error(ErrorKind::Io,
                        file.string() + (folder ? " is a folder. Name the file in it." : " is not a regular file. Save it to disk first."));
        }
        ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    ~FileBytes() override { ::close(descriptor_); }
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;

    std::size_t read(char* to, std::size_t size) override {
        for (;;) {
            const ssize_t n = ::read(descriptor_, to, size);
            if (n >= 0) {
                position_ += static_cast<std::uint64_t>(n);
                return static_cast<std::size_t>(n);
            }
            if (errno != EINTR)
                throw Error(ErrorKind::Io,
                            path_.string() + " cannot be read at byte " + std::to_string(position_) + ": " + std::strerror(errno));
        }
    }
    [[nodiscard]] std::uint64_t position() const override { return position_; }

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t position_ = 0;
};

class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::string bytes) : bytes_(std::move(bytes)) {}
    std::size_t read(char* to, std::size_t size) override {
        const std::size_t n = std::min(size, bytes_.size() - at_);
        std::memcpy(to, bytes_.data() + at_, n);
        at_ += n;
        return n;
    }
    [[nodiscard]] std::uint64_t position() const override { return at_; }

private:
    std::string bytes_;
    std::size_t at_ = 0;
};

/// Bytes that were read to recognise the kind of file, then the rest of the source.
class Rewound final : public ByteSource {
public:
    Rewound(std::string head, std::unique_ptr<ByteSource> rest) : head_(std::move(head)), rest_(std::move(rest)) {}
    std::size_t read(char* to, std::size_t size) override {
        if (at_ < head_.size()) {
            const std::size_t n = std::min(size, head_.size() - at_);
            std::memcpy(to, head_.data() + at_, n);
            at_ += n;
            return n;
        }
        return rest_->read(to, size);
    }
    [[nodiscard]] std::uint64_t position() const override { return rest_->position(); }

private:
    std::string head_;
    std::size_t at_ = 0;
    std::unique_ptr<ByteSource> rest_;
};

class GzipBytes final : public ByteSource {
public:
    GzipBytes(std::unique_ptr<ByteSource> from, std::string name)
        : from_(std::move(from)), name_(std::move(name)), input_(kCompressedChunk) {
        if (inflateInit2(&stream_, 15 + 16) != Z_OK) throw Error(ErrorKind::NoSpace, "not enough memory to decompress " + name_);
    }
    ~GzipBytes() override { inflateEnd(&stream_); }
    GzipBytes(const GzipBytes&) = delete;
    GzipBytes& operator=(const GzipBytes&) = delete;

    std::size_t read(char* to, std::size_t size) override {
        stream_.next_out = reinterpret_cast<Bytef*>(to);
        stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
        const uInt room = stream_.avail_out;
        while (stream_.avail_out == room && !finished_) step();
        return room - stream_.avail_out;
    }
    [[nodiscard]] std::uint64_t position() const override { return from_->position(); }

private:
    void step() {
        if (stream_.avail_in == 0) refill();
        if (stream_.avail_in == 0) {
            if (!betweenMembers_) throw Error(ErrorKind::Data, name_ + " ends in the middle of its gzip data. Fetch the file again.");
            finished_ = true;
            return;
        }
        if (betweenMembers_) {
            if (!startMember()) return;
        }
        const int state = inflate(&stream_, Z_NO_FLUSH);
        if (state == Z_STREAM_END) betweenMembers_ = true;
        else if (state != Z_OK && state != Z_BUF_ERROR)
            throw Error(ErrorKind::Data, name_ + ": the gzip data is damaged near byte " +
                                             std::to_string(from_->position() - stream_.avail_in) + " of the file. Fetch the file again.");
    }
    void refill() {
        const std::size_t n = from_->read(reinterpret_cast<char*>(input_.data()), input_.size());
        stream_.next_in = input_.data();
        stream_.avail_in = static_cast<uInt>(n);
    }
    /// Zero bytes after the last member are padding (tapes, block devices) and are skipped.
    bool startMember() {
        while (!first_ && stream_.avail_in > 0 && *stream_.next_in == 0) {
            ++stream_.next_in;
            --stream_.avail_in;
        }
        if (stream_.avail_in == 0) return false;
        if (!first_) inflateReset(&stream_);
        first_ = false;
        betweenMembers_ = false;
        return true;
    }

    std::unique_ptr<ByteSource> from_;
    std::string name_;
    std::vector<Bytef> input_;
    z_stream stream_{};
    bool betweenMembers_ = true, first_ = true, finished_ = false;
};

class ZstdBytes final : public ByteSource {
public:
    ZstdBytes(std::unique_ptr<ByteSource> from, std::string name)
        : from_(std::move(from)), name_(std::move(name)), input_(kCompressedChunk) {
        stream_ = ZSTD_createDStream();
        if (stream_ == nullptr) throw Error(ErrorKind::NoSpace, "not enough memory to decompress " + name_);
        // The window decides how much memory a frame may ask for; 128 MiB is what the zstd program takes without --long.
        ZSTD_DCtx_setParameter(stream_, ZSTD_d_windowLogMax, 27);
    }
    ~ZstdBytes() override { ZSTD_freeDStream(stream_); }
    ZstdBytes(const ZstdBytes&) = delete;
    ZstdBytes& operator=(const ZstdBytes&) = delete;

    std::size_t read(char* to, std::size_t size) override {
        ZSTD_outBuffer out{to, size, 0};
        while (out.pos == 0) {
            if (in_.pos == in_.size && !ended_) refill();
            const std::size_t consumedBefore = in_.pos;
            const std::size_t state = ZSTD_decompressStream(stream_, &out, &in_);
            if (ZSTD_isError(state))
                throw Error(ErrorKind::Data, name_ + ": the zstd data is damaged near byte " +
                                                 std::to_string(from_->position() - (in_.size - in_.pos)) + " of the file (" +
                                                 ZSTD_getErrorName(state) + "). Fetch the file again.");
            if (in_.pos != consumedBefore || out.pos != 0) betweenFrames_ = state == 0;
            if (out.pos == 0 && ended_ && in_.pos == in_.size) {
                if (!betweenFrames_) throw Error(ErrorKind::Data, name_ + " ends in the middle of its zstd data. Fetch the file again.");
                return 0;
            }
        }
        return out.pos;
    }
    [[nodiscard]] std::uint64_t position() const override { return from_->position(); }

private:
    void refill() {
        const std::size_t n = from_->read(input_.data(), input_.size());
        ended_ = n == 0;
        in_ = {input_.data(), n, 0};
    }
    std::unique_ptr<ByteSource> from_;
    std::string name_;
    std::vector<char> input_;
    ZSTD_DStream* stream_ = nullptr;
    ZSTD_inBuffer in_{nullptr, 0, 0};
    bool ended_ = false, betweenFrames_ = true;
};

} // namespace

std::string_view compressionOf(std::string_view head) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(head[i]); };
    if (head.size() >= 2 && byte(0) == 0x1f && byte(1) == 0x8b) return "gzip";
    if (head.size() >= 4 && byte(0) == 0x28 && byte(1) == 0xb5 && byte(2) == 0x2f && byte(3) == 0xfd) return "zstd";
    return {};
}

std::unique_ptr<ByteSource> openBytes(const std::filesystem::path& file) {
    std::unique_ptr<ByteSource> plain = std::make_unique<FileBytes>(file);
    std::string head(4, '\0');
    std::size_t got = 0;
    while (got < head.size()) {
        const std::size_t n = plain->read(head.data() + got, head.size() - got);
        if (n == 0) break;
        got += n;
    }
    head.resize(got);
    const std::string kind(compressionOf(head));
    plain = std::make_unique<Rewound>(std::move(head), std::move(plain));
    if (kind == "gzip") return std::make_unique<GzipBytes>(std::move(plain), file.string());
    if (kind == "zstd") return std::make_unique<ZstdBytes>(std::move(plain), file.string());
    return plain;
}

std::unique_ptr<ByteSource> bytesOf(std::string bytes) { return std::make_unique<MemoryBytes>(std::move(bytes)); }

} // namespace core::data
