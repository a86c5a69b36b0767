#include "core/data/storage/row_selection.h"

#include <algorithm>
#include <utility>

namespace core::data {
namespace {

class SelectedRows final : public Dataset {
public:
    SelectedRows(DatasetPtr whole, std::vector<std::int64_t> rows)
        : whole_(std::move(whole)), rows_(std::move(rows)), info_(whole_->info()) {
        info_.rows = static_cast<std::int64_t>(rows_.size());
        info_.splits.clear();
    }
    [[nodiscard]] const DatasetInfo& info() const noexcept override { return info_; }
    [[nodiscard]] std::vector<Row> read(std::int64_t first, std::int64_t count) const override {
        std::vector<Row> found;
        const std::int64_t end = std::min(info_.rows, first + count);
        for (std::int64_t row = std::max<std::int64_t>(0, first); row < end;) {
            // Rows of a split that lie side by side are read at once.
            std::int64_t last = row + 1;
            while (last < end && at(last) == at(last - 1) + 1) ++last;
            for (Row& one : whole_->read(at(row), last - row)) found.push_back(std::move(one));
            row = last;
        }
        return found;
    }
    [[nodiscard]] std::int64_t sourceLine(std::int64_t row) const override { return whole_->sourceLine(at(row)); }
    [[nodiscard]] std::string split(std::int64_t row) const override { return whole_->split(at(row)); }
    void eachRejected(const std::function<bool(RejectedRow&&)>& take) const override { whole_->eachRejected(take); }

private:
    [[nodiscard]] std::int64_t at(std::int64_t row) const { return rows_.at(static_cast<std::size_t>(row)); }
    DatasetPtr whole_;
    std::vector<std::int64_t> rows_;
    DatasetInfo info_;
};

class SameRows final : public Dataset {
public:
    SameRows(DatasetPtr whole, DatasetInfo info, std::string address)
        : whole_(std::move(whole)), info_(std::move(info)), address_(std::move(address)) {}
    [[nodiscard]] const DatasetInfo& info() const noexcept override { return info_; }
    [[nodiscard]] std::vector<Row> read(std::int64_t first, std::int64_t count) const override { return whole_->read(first, count); }
    [[nodiscard]] std::int64_t sourceLine(std::int64_t row) const override { return whole_->sourceLine(row); }
    [[nodiscard]] std::string split(std::int64_t row) const override { return whole_->split(row); }
    void eachRejected(const std::function<bool(RejectedRow&&)>& take) const override { whole_->eachRejected(take); }
    [[nodiscard]] std::string address() const override { return address_; }

private:
    DatasetPtr whole_;
    DatasetInfo info_;
    std::string address_;
};

} // namespace

DatasetPtr sameRows(DatasetPtr whole, DatasetInfo info, std::string address) {
    return std::make_shared<SameRows>(std::move(whole), std::move(info), std::move(address));
}

DatasetPtr selectRows(DatasetPtr whole, std::vector<std::int64_t> rows) {
    return std::make_shared<SelectedRows>(std::move(whole), std::move(rows));
}

} // namespace core::data
