// Parquet files, which Arrow reads: rows or one reason.
#include "tests/fuzz/data_invariants.h"
#include "tests/fuzz/driver/harness.h"

std::vector<std::string> fuzzWords() {
    return {"PAR1", "PARE", std::string("\x15\x00", 2), std::string("\x15\x02", 2), "schema", "element", "list"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace core::data;
    try {
        TableBuilder table([](TableBuilder::Batch&& batch) { fuzz::checkBatch(batch); }, [](RejectedRow&&) {});
        const auto reader = formatNamed("parquet").open(fuzz::scratchFile("input.parquet", data, size), nullptr, {});
        std::int64_t batches = 0;
        while (reader->read(table) && ++batches < 64) {}
        table.flush();
    } catch (const core::Error& error) {
        if (error.message().empty()) std::abort(); // refused in words
    }
    return 0;
}
