#include "core/gguf/file.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/gguf/blocks.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::gguf {

namespace {

constexpr std::uint64_t kFirstBytes = std::uint64_t{1} << 20;

/// Closes what was opened, also where the header is refused.
struct Opened {
    int number = -1;
    ~Opened() {
        if (number >= 0) ::close(number);
    }
};

} // namespace

File::File(std::filesystem::path path) : path_(std::move(path)) {
    const std::string where = path_.string();
    Opened opened{::open(path_.c_str(), O_RDONLY | O_CLOEXEC)};
    if (opened.number < 0)
        throw Error(errno == ENOENT ? ErrorKind::Model : ErrorKind::Io, where + ": cannot be opened: " + std::strerror(errno));
    struct stat facts {};
    if (::fstat(opened.number, &facts) != 0) throw Error(ErrorKind::Io, where + ": " + std::strerror(errno));
    if (!S_ISREG(facts.st_mode)) throw Error(ErrorKind::Model, where + ": this is no file with weights");
    size_ = static_cast<std::uint64_t>(facts.st_size);
    descriptor_ = opened.number;
    std::string bytes;
    for (std::uint64_t wanted = kFirstBytes;; wanted *= 4) {
        const auto before = static_cast<std::uint64_t>(bytes.size());
        bytes.resize(static_cast<std::size_t>(std::min(wanted, size_)));
        readAt(before, bytes.data() + before, bytes.size() - before);
        if (auto header = parseHeader(bytes, size_, where)) {
            header_ = std::move(*header);
            break;
        }
        if (bytes.size() >= kLongestHeader)
            throw Error(ErrorKind::Model,
                        where + ": the header has more than " + std::to_string(kLongestHeader) + " bytes; this is no model");
    }
    opened.number = -1;
}

File::~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void File::readAt(std::uint64_t at, void* into, std::uint64_t count) const {
    auto* out = static_cast<char*>(into);
    while (count > 0) {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(count, std::uint64_t{1} << 30));
        const ssize_t got = ::pread(descriptor_, out, part, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw Error(ErrorKind::Model, path_.string() + ": cannot be read: " + std::strerror(errno));
        if (got == 0)
            throw Error(ErrorKind::Model, path_.string() + ": ends at byte " + std::to_string(at) +
                                              " though it was longer when it was opened; fetch it again");
        out += got;
        at += static_cast<std::uint64_t>(got);
        count -= static_cast<std::uint64_t>(got);
    }
}

void File::read(const Tensor& tensor, std::uint64_t offset, void* into, std::uint64_t count) const {
    if (offset > tensor.bytes || count > tensor.bytes - offset)
        throw Error(ErrorKind::Internal, "read past the end of the tensor " + tensor.name);
    readAt(header_.dataStart + tensor.offset + offset, into, count);
}

std::vector<float> File::floats(const Tensor& tensor) const {
    if (!tensor.type.readable)
        throw Error(ErrorKind::Model, path_.string() + ": the tensor \"" + base::shortened(tensor.name, 80) + "\" is stored as " +
                                          std::string(tensor.type.name) + ", which cannot be read");
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(tensor.bytes));
    read(tensor, 0, bytes.data(), tensor.bytes);
    std::vector<float> out(static_cast<std::size_t>(tensor.numbers()));
    readBlocks(static_cast<TensorType>(tensor.type.number), bytes, out);
    return out;
}

bool beginsAsGguf(const std::filesystem::path& file) noexcept {
    const Opened opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    std::array<char, 4> mark{};
    return opened.number >= 0 && ::read(opened.number, mark.data(), 4) == 4 && std::string_view(mark.data(), 4) == kMagic;
}

} // namespace core::gguf
