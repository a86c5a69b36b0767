#include "core/data/tokens/token_cache.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::data {
namespace {

/// A file, read-only, in memory for as long as the object lives.
class MappedFile {
public:
    explicit MappedFile(const std::filesystem::path& path) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat facts {};
        if (descriptor < 0 || ::fstat(descriptor, &facts) != 0) {
            const int reason = errno;
            if (descriptor >= 0) ::close(descriptor);
            throw Error(ErrorKind::Io, path.string() + " cannot be read: " + std::strerror(reason));
        }
        size_ = static_cast<std::size_t>(facts.st_size);
        if (size_ > 0) {
            bytes_ = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
            if (bytes_ == MAP_FAILED) bytes_ = nullptr;
        }
        ::close(descriptor);
        if (size_ > 0 && bytes_ == nullptr) throw Error(ErrorKind::Io, path.string() + " cannot be mapped into memory");
    }
    ~MappedFile() {
        if (bytes_ != nullptr) ::munmap(bytes_, size_);
    }
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    template <class T> [[nodiscard]] std::span<const T> as() const { return {static_cast<const T*>(bytes_), size_ / sizeof(T)}; }

private:
    void* bytes_ = nullptr;
    std::size_t size_ = 0;
};

struct Entry {
    std::int64_t row, first, label;
};

class MappedCache final : public TokenCache {
public:
    explicit MappedCache(const std::filesystem::path& folder)
        : folder_(folder), idFile_(folder / "ids.i32"), countedFile_(folder / "counted.u8"), sequenceFile_(folder / "sequences.i64") {
        try {
            const auto facts = nlohmann::json::parse(base::loadFile(folder / "cache.json", 64 << 20));
            size_ = facts.at("sequences").get<std::int64_t>();
            tokens_ = facts.at("tokens").get<std::int64_t>();
            countedTokens_ = facts.at("counted").get<std::int64_t>();
            truncated_ = facts.at("truncated_rows").get<std::int64_t>();
            dropped_ = facts.at("dropped_rows").get<std::int64_t>();
            vocabulary_ = facts.at("vocabulary").get<std::int64_t>();
            labelNames_ = facts.at("label_names").get<std::vector<std::string>>();
            perRow_ = facts.at("per_row").get<std::int64_t>();
        } catch (const nlohmann::json::exception&) {
            damaged();
        }
        check();
    }
    [[nodiscard]] std::int64_t size() const noexcept override { return size_; }
    [[nodiscard]] std::int64_t perRow() const noexcept override { return perRow_; }
    [[nodiscard]] Sequence sequence(std::int64_t index) const override {
        if (index < 0 || index >= size_)
            throw Error(ErrorKind::Internal, "sequence " + std::to_string(index) + " of " + std::to_string(size_) + " was asked for");
        const Entry& at = entries_[static_cast<std::size_t>(index)];
        const auto first = static_cast<std::size_t>(at.first),
                   count = static_cast<std::size_t>(entries_[static_cast<std::size_t>(index) + 1].first - at.first);
        return {at.row, ids_.subspan(first, count), counted_.subspan(first, count), std::bit_cast<double>(at.label)};
    }
    [[nodiscard]] std::int64_t tokens() const noexcept override { return tokens_; }
    [[nodiscard]] std::int64_t counted() const noexcept override { return countedTokens_; }
    [[nodiscard]] std::int64_t truncatedRows() const noexcept override { return truncated_; }
    [[nodiscard]] std::int64_t droppedRows() const noexcept override { return dropped_; }
    [[nodiscard]] const std::vector<std::string>& labelNames() const noexcept override { return labelNames_; }
    [[nodiscard]] std::int64_t vocabulary() const noexcept override { return vocabulary_; }

private:
    [[noreturn]] void damaged() const {
        throw Error(ErrorKind::Data,
                    "the token cache " + folder_.string() + " is damaged. Delete the folder; it is made anew from the data.");
    }
    void check() {
        ids_ = idFile_.as<TokenId>();
        counted_ = countedFile_.as<std::uint8_t>();
        entries_ = sequenceFile_.as<Entry>();
        if (perRow_ < 1 || size_ % perRow_ != 0) damaged();
        if (size_ < 0 || entries_.size() != static_cast<std::size_t>(size_) + 1 || ids_.size() != static_cast<std::size_t>(tokens_) ||
            counted_.size() != ids_.size())
            damaged();
        if (entries_.front().first != 0 || entries_.back().first != tokens_) damaged();
        for (std::size_t i = 0; i + 1 < entries_.size(); ++i)
            if (entries_[i].first > entries_[i + 1].first) damaged();
    }
    std::filesystem::path folder_;
    MappedFile idFile_, countedFile_, sequenceFile_;
    std::span<const TokenId> ids_;
    std::span<const std::uint8_t> counted_;
    std::span<const Entry> entries_;
    std::int64_t size_ = 0, tokens_ = 0, countedTokens_ = 0, truncated_ = 0, dropped_ = 0, vocabulary_ = 0, perRow_ = 1;
    std::vector<std::string> labelNames_;
};

} // namespace

TokenCachePtr openTokenCache(const std::filesystem::path& folder) { return std::make_shared<MappedCache>(folder); }

} // namespace core::data
