// A row of any JSON seen through any guessed mapping and template: a record or a reason.
#include "core/base/error.h"
#include "core/data/record.h"
#include "core/data/roles.h"
#include "core/data/template.h"
#include "tests/fuzz/data_invariants.h"
#include "tests/fuzz/driver/harness.h"

std::vector<std::string> fuzzWords() {
    return {"{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"}]}",
            "{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}]}",
            "{\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"}",
            "{\"messages\":[],\"label\":true}",
            "\"history\":[[\"a\",\"b\"]]",
            "\"tool_calls\":[{\"function\":{}}]",
            "\"content\":[{\"type\":\"text\",\"text\":\"a\"}]",
            "\"instruction\":",
            "\"output\":",
            "\"text\":",
            "\"label\":",
            "\"system\":",
            "null",
            "\n"};
}

namespace {

void lookAt(const core::data::TableBuilder::Batch& batch) {
    using namespace core::data;
    std::vector<Row> rows;
    for (std::size_t r = 0; r < batch.rows() && r < 50; ++r) {
        Row row(batch.columns.size());
        for (std::size_t c = 0; c < row.size(); ++c) {
            const ColumnBuffer& column = batch.columns[c];
            const std::size_t from = r == 0 ? 0 : static_cast<std::size_t>(column.ends[r - 1]);
            row[c] = {static_cast<Cell::Kind>(column.kinds[r]),
                      std::string(column.bytes().substr(from, static_cast<std::size_t>(column.ends[r]) - from))};
        }
        rows.push_back(std::move(row));
    }
    const ShapeGuess guess = guessShape(batch.names, rows);
    checkMapping(guess.map, batch.names);
    DatasetInfo info;
    info.columns = batch.names;
    info.map = guess.map;
    info.shape = guess.shape;
    const RecordReader reader(info, {});
    for (const Row& row : rows) {
        try {
            const Record record = reader.read(row);
            for (const std::string& name : templateNames()) {
                RenderOptions options;
                options.promptTemplate = name;
                for (const Chunk& chunk : render(record, options, record.shape == Shape::Preference ? &record.chosen : nullptr).chunks) {
                    for (const auto* spans : {&chunk.answers, &chunk.fields})
                        for (const Span& span : *spans)
                            if (span.begin > span.end || span.end > chunk.text.size()) std::abort();
                }
            }
        } catch (const core::Error& error) {
            if (error.message().empty()) std::abort(); // refused in words
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace core::data;
    TableBuilder table([](TableBuilder::Batch&& batch) { lookAt(batch); }, [](RejectedRow&&) {});
    const auto reader = formatNamed("jsonl").open(
        "input", std::make_unique<TextWindow>(bytesOf(std::string(reinterpret_cast<const char*>(data), size)), "utf-8"), {});
    while (reader->read(table)) {}
    table.flush();
    return 0;
}
