#pragma once

#include "core/base/error.h"
#include "core/data/format.h"
#include "core/data/source/encoding.h"
#include "core/data/storage/table_builder.h"

#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

/// What every reader must keep, whatever the bytes: cells are valid UTF-8, JSON cells are JSON, every column has a cell for each row, lines never go
/// back, and what is rejected has a reason of one line.
namespace fuzz {

/// JSON by its grammar. The JSON library also refuses numbers beyond a double, which rows keep as they were written.
inline bool isJson(const std::string& text) {
    struct Grammar final : nlohmann::detail::json_sax_acceptor<nlohmann::json> {
        bool beyond = false;
        bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem) {
            beyond = dynamic_cast<const nlohmann::json::out_of_range*>(&problem) != nullptr;
            return false;
        }
    } grammar;
    return nlohmann::json::sax_parse(text, &grammar) || grammar.beyond;
}

inline void checkBatch(const core::data::TableBuilder::Batch& batch) {
    for (const auto& column : batch.columns) {
        if (column.ends.size() != batch.rows() || column.kinds.size() != batch.rows()) std::abort();
        std::int32_t from = 0;
        for (std::size_t row = 0; row < batch.rows(); ++row) {
            const std::int32_t to = column.ends[row];
            if (to < from || static_cast<std::size_t>(to) > column.data.size()) std::abort();
            const std::string cell = column.data.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
            from = to;
            if (core::data::firstInvalidUtf8(cell) != cell.size()) std::abort();
            if (column.kinds[row] == static_cast<std::uint8_t>(core::data::Cell::Kind::Json) && !isJson(cell)) std::abort();
        }
    }
    for (std::size_t row = 1; row < batch.rows(); ++row)
        if (batch.lines[row] < batch.lines[row - 1]) std::abort();
}

/// Reads the bytes as this format in this encoding, as detection would have it.
inline void readAs(const std::string& key, const std::string& bytes, const std::string& encoding) {
    using namespace core::data;
    try {
        const Format& format = formatNamed(key);
        ReadPlan plan;
        plan.format = key;
        plan.encoding = encoding;
        Detected found;
        format.detect(bytes, true, plan, found);
        (void)format.recognise(bytes, true);
        TableBuilder table([](TableBuilder::Batch&& batch) { checkBatch(batch); },
                           [](RejectedRow&& row) {
                               if (row.reason.empty() || row.reason.find('\n') != std::string::npos ||
                                   firstInvalidUtf8(row.raw) != row.raw.size())
                                   std::abort();
                           });
        const auto reader = format.open("input", std::make_unique<TextWindow>(bytesOf(bytes), encoding), plan);
        while (reader->read(table)) {}
        table.flush();
    } catch (const core::Error& error) {
        if (error.message().empty()) std::abort(); // refused in words
    }
}

} // namespace fuzz
