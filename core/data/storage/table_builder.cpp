#include "core/data/storage/table_builder.h"

#include "core/base/error.h"
#include "core/data/source/encoding.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core::data {

std::size_t TableBuilder::column(std::string_view name) {
    if (hint_ < batch_.names.size() && batch_.names[hint_] == name) return hint_++;
    const auto [found, added] = index_.try_emplace(std::string(name), batch_.names.size());
    if (added) {
        if (batch_.names.size() >= kMostColumns) {
            index_.erase(found);
            return kNoColumn;
        }
        batch_.names.emplace_back(name);
        ColumnBuffer& fresh = batch_.columns.emplace_back();
        fresh.ends.assign(batch_.lines.size(), 0);
        fresh.kinds.assign(batch_.lines.size(), static_cast<std::uint8_t>(Cell::Kind::Null));
    }
    hint_ = found->second + 1;
    return found->second;
}

std::size_t TableBuilder::columnOrThrow(std::string_view name) {
    const std::size_t found = column(name);
    if (found == kNoColumn)
        throw Error(ErrorKind::Data, "the files together have more than 1,000 columns; \"" + validUtf8(name, 60) +
                                         "\" is one too many. Import the files one by one.");
    return found;
}

void TableBuilder::endRow() {
    batch_.lines.push_back(line_);
    ++rows_;
    completeRows();
}

void TableBuilder::texts(std::size_t column, const char* bytes, std::int32_t begin, std::span<const std::int32_t> ends,
                         std::shared_ptr<const void> lender) {
    if (ends.empty()) return;
    ColumnBuffer& buffer = batch_.columns[column];
    const std::string_view texts(bytes + begin, static_cast<std::size_t>(ends.back() - begin));
    const auto moved = static_cast<std::int32_t>(buffer.data.size()) - begin;
    if (lender) {
        buffer.lender = std::move(lender);
        buffer.lent = texts;
    } else {
        buffer.data.append(texts);
    }
    const std::size_t before = buffer.ends.size();
    buffer.ends.resize(before + ends.size());
    std::transform(ends.begin(), ends.end(), buffer.ends.begin() + static_cast<std::ptrdiff_t>(before),
                   [moved](std::int32_t end) { return end + moved; });
    buffer.kinds.resize(before + ends.size(), static_cast<std::uint8_t>(Cell::Kind::Text));
}

void TableBuilder::endRows(std::int64_t line, std::size_t count) {
    const std::size_t before = batch_.lines.size();
    batch_.lines.resize(before + count);
    std::iota(batch_.lines.begin() + static_cast<std::ptrdiff_t>(before), batch_.lines.end(), line);
    rows_ += static_cast<std::int64_t>(count);
    completeRows();
}

void TableBuilder::completeRows() {
    const std::size_t count = batch_.lines.size();
    std::size_t bytes = 0;
    bool lent = false;
    for (ColumnBuffer& column : batch_.columns) {
        lent = lent || column.lender;
        if (column.ends.size() < count) {
            column.ends.resize(count, static_cast<std::int32_t>(column.data.size()));
            column.kinds.resize(count, static_cast<std::uint8_t>(Cell::Kind::Null));
        }
        bytes += column.data.size();
    }
    hint_ = 0;
    if (lent || bytes >= kBatchBytes || count >= kBatchRows || count * batch_.columns.size() >= kBatchCells) flush();
}

void TableBuilder::abandonRow() {
    for (; batch_.names.size() > columnsBefore_; batch_.names.pop_back(), batch_.columns.pop_back()) index_.erase(batch_.names.back());
    const std::size_t count = batch_.lines.size();
    for (ColumnBuffer& column : batch_.columns) {
        if (column.ends.size() > count) {
            column.ends.resize(count);
            column.kinds.resize(count);
        }
        column.data.resize(count == 0 ? 0 : static_cast<std::size_t>(column.ends[count - 1]));
    }
    hint_ = 0;
}

void TableBuilder::reject(std::int64_t line, std::string reason, std::string_view raw) {
    constexpr std::size_t kMostRaw = 2000;
    ++rejected_;
    while (!raw.empty() && (raw.back() == '\n' || raw.back() == '\r')) raw.remove_suffix(1);
    rejectSink_({line, std::move(reason), validUtf8(raw.substr(0, kMostRaw + 4), kMostRaw)});
}

void TableBuilder::flush() {
    if (batch_.lines.empty()) return;
    Batch full;
    full.names = batch_.names;
    full.columns.resize(batch_.columns.size());
    std::swap(full.columns, batch_.columns);
    std::swap(full.lines, batch_.lines);
    for (std::size_t i = 0; i < full.columns.size(); ++i) { // the next batch will be about as large; growing would copy it
        batch_.columns[i].data.reserve(full.columns[i].data.size() + full.columns[i].data.size() / 8);
        batch_.columns[i].ends.reserve(full.columns[i].ends.size());
        batch_.columns[i].kinds.reserve(full.columns[i].kinds.size());
    }
    batch_.lines.reserve(full.lines.size());
    batchSink_(std::move(full));
}

} // namespace core::data
