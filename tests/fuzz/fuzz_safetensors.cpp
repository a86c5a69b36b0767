// Weight files come from strangers: the header is taken by every rule or refused in words, and what is taken lies inside the file.
// sources: core/models/weights/safetensors_header.cpp core/models/weights/json_cursor.cpp core/models/weights/dtype.cpp
#include "core/base/error.h"
#include "core/models/weights/safetensors_header.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string_view>

using namespace core::models::weights;

std::vector<std::string> fuzzWords() {
    return {"\"dtype\"", "\"shape\"", "\"data_offsets\"",     "\"__metadata__\"",   "\"F32\"", "\"BF16\"", "\"F4\"", "[0,4]",
            "{\"a\":{",  "\\u0041",   "18446744073709551615", "9223372036854775808"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    try {
        const auto length = safetensorsHeaderLength(file.substr(0, 64), size, "input");
        const auto header = parseSafetensorsHeader(file.substr(8, static_cast<std::size_t>(length)), size - 8 - length, "input");
        std::uint64_t at = 0;
        for (const auto& tensor : header.tensors) {
            if (tensor.begin != at || tensor.end < at || header.dataStart + tensor.end > size) std::abort();
            if (static_cast<std::uint64_t>(tensor.numbers()) * bitsOf(tensor.dtype) != tensor.bytes() * 8) std::abort();
            at = tensor.end;
        }
        if (header.dataStart + at != size) std::abort();
        // What is written of it is read back the same.
        auto tensors = header.tensors;
        const auto written = formatSafetensorsHeader(tensors, header.metadata);
        const auto again = parseSafetensorsHeader(std::string_view(written).substr(8), at, "written");
        if (again.tensors.size() != header.tensors.size() || again.metadata != header.metadata || written.size() % 8 != 0) std::abort();
        for (std::size_t i = 0; i < tensors.size(); ++i)
            if (again.tensors[i].shape != tensors[i].shape || again.tensors[i].bytes() != tensors[i].bytes()) std::abort();
    } catch (const core::Error&) {
        return 0; // refused in words
    }
    return 0;
}
