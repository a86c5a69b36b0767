#pragma once

#include "core/data/dataset.h"
#include "core/data/storage/table_builder.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace core::data {

/// Writes `data.arrow` of a dataset folder, an Arrow IPC file:
///
///   field "line"   int64, metadata {"anneal": "line"}   the source line of the row, 0 where unknown
///   field "split"  int16, metadata {"anneal": "split"}  only where there are splits: an index into `splits` of dataset.json
///   a field for each column: utf8, metadata {"anneal": "cells", "kind": "text" | "json" | "mixed"}, null where the cell is null
///   after each mixed column a field "kind" int8, metadata {"anneal": "kind"}: Cell::Kind of each cell
///
/// Record batches hold about 8 MiB. A column that turns up late, or turns out mixed, needs another schema: the rows so far stay in a segment and all
/// segments are laid together at the end. Writing and hashing run on a thread of their own, at most two batches behind.
class DatasetWriter {
public:
    DatasetWriter(std::filesystem::path folder, bool withSplits);
    ~DatasetWriter();
    DatasetWriter(const DatasetWriter&) = delete;
    DatasetWriter& operator=(const DatasetWriter&) = delete;

    /// `splits`: one for each row, where the writer was made with splits. Rethrows what went wrong on the writing thread.
    void add(TableBuilder::Batch&& batch, std::vector<std::int16_t> splits = {});
    /// Completes the file; the SHA-256 of its bytes.
    [[nodiscard]] std::string finish();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace core::data
