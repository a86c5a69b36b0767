#include "core/store/selected_rows.h"

#include <algorithm>
#include <utility>

namespace core::store {
namespace {

class SelectedRows final : public data::Dataset {
public:
    SelectedRows(data::DatasetPtr whole, std::vector<std::int64_t> rows)
        : whole_(std::move(whole)), rows_(std::move(rows)), info_(whole_->info()) {
        info_.rows = static_cast<std::int64_t>(rows_.size());
        info_.splits.clear();
    }
    [[nodiscard]] const data::DatasetInfo& info() const noexcept override { return info_; }
    [[nodiscard]] std::vector<data::Row> read(std::int64_t first, std::int64_t count) const override {
        std::vector<data::Row> found;
        const std::int64_t end = std::min(info_.rows, first + count);
        for (std::int64_t row = std::max<std::int64_t>(0, first); row < end;) {
            // Rows of a split that lie side by side are read at once.
            std::int64_t last = row + 1;
            while (last < end && at(last) == at(last - 1) + 1) ++last;
            for (data::Row& one : whole_->read(at(row), last - row)) found.push_back(std::move(one));
            row = last;
        }
        return found;
    }
    [[nodiscard]] std::int64_t sourceLine(std::int64_t row) const override { return whole_->sourceLine(at(row)); }
    [[nodiscard]] std::string split(std::int64_t row) const override { return whole_->split(at(row)); }
    [[nodiscard]] std::vector<data::RejectedRow> rejected() const override { return whole_->rejected(); }

private:
    [[nodiscard]] std::int64_t at(std::int64_t row) const { return rows_.at(static_cast<std::size_t>(row)); }
    data::DatasetPtr whole_;
    std::vector<std::int64_t> rows_;
    data::DatasetInfo info_;
};

} // namespace

data::DatasetPtr selectedRows(const ResolvedDataset& resolved) {
    if (resolved.rows.empty()) return resolved.dataset;
    return std::make_shared<SelectedRows>(resolved.dataset, resolved.rows);
}

} // namespace core::store
