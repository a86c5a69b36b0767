#include "core/base/error.h"
#include "core/data/format.h"
#include "core/data/readers/parquet_reader.h"

/// Apache Parquet, read by Arrow. Texts become text; numbers, truth values, lists, structs and maps become JSON.
namespace core::data {

Format parquetFormat() {
    return {"parquet",
            "Parquet",
            {".parquet", ".pq"},
            false,
            false,
            [](std::string_view head, bool) {
                const bool magic = head.starts_with("PAR1") || head.starts_with("PARE");
                return Guess{"parquet", magic ? 1.0 : 0.0, magic ? "it begins with PAR1" : "it does not begin with PAR1"};
            },
            nullptr,
            [](const std::filesystem::path& file, std::unique_ptr<TextWindow>, const ReadPlan& plan) { return openParquet(file, plan); }};
}

} // namespace core::data
