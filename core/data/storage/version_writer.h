#pragma once

#include "core/base/files.h"
#include "core/data/dataset.h"
#include "core/data/storage/dataset_writer.h"
#include "core/data/storage/made_folder.h"
#include "core/data/storage/table_builder.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core::data {

/// Writes rows of an existing dataset as a new version: its folder, made whole by `finish` or not at all. A version is a whole copy, not a list of
/// changes, so that its folder can be moved alone and reading it costs the same whatever was done before. One thread.
class VersionWriter {
public:
    /// Columns, roles, source and licence are those of `like`; `splits` names the splits that rows may have, in order (empty: none).
    VersionWriter(const std::filesystem::path& target, const DatasetInfo& like, const std::vector<std::string>& splits);

    /// `split`: one of `splits`; counts nothing where there are none.
    void add(const Row& row, std::int64_t line, const std::string& split);
    [[nodiscard]] std::int64_t rows() const noexcept { return table_.rows(); }
    /// For what the caller knows better before `finish`: parent, plan.
    [[nodiscard]] DatasetInfo& info() noexcept { return info_; }
    /// Makes this the version that is made of `parent`; `plan` is JSON or empty.
    void succeeds(const Dataset& parent, std::string plan);
    void finish();

private:
    void flush(TableBuilder::Batch&& batch);
    DatasetInfo info_;
    std::filesystem::path target_;
    MadeFolder parent_;
    base::FolderTransaction folder_;
    DatasetWriter writer_;
    TableBuilder table_;
    std::vector<std::size_t> columns_;
    std::vector<std::int16_t> splits_; ///< of the rows that are not written yet
};

} // namespace core::data
