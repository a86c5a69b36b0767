// Any text as a run specification: refused in one line, or written and read again the same.
#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/runs/run_spec.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string_view>

std::vector<std::string> fuzzWords() {
    return {"\"model\":{\"path\":",
            "\"data\":{\"train\":",
            "\"trainer\":{",
            "\"optimizer\":{\"lr\":",
            "\"method\":{\"kind\":\"lora\"",
            "\"targets\":[",
            "\"schedule\":{\"kind\":\"cosine\"",
            "\"epochs\":",
            "1e309",
            "-1",
            "\\ud800",
            "}}"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto spec = core::runs::parseRunSpec(std::string_view(reinterpret_cast<const char*>(data), size), "input", "/folder");
        const auto written = core::base::toJson(spec);
        const auto again = core::runs::parseRunSpec(written, "written", "/folder");
        if (core::base::toJson(again) != written) std::abort();
        (void)core::runs::asCommand(spec);
        (void)core::runs::planSteps(spec, 1000);
    } catch (const core::Error& refused) {
        if (std::string(refused.what()).find('\n') != std::string::npos) std::abort();
    }
    return 0;
}
