// Specifications are read from files that people edit: any text is taken or refused in words, and what is taken is written back the same.
#include "core/base/error.h"
#include "core/base/json_io.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string_view>

namespace {

struct Inner {
    double rate = 0.5;
    std::vector<std::string> names = {"a"};
    std::map<std::string, std::string> roles;
    static auto fields() {
        using namespace core::base;
        return std::tuple{Field{&Inner::rate, "rate", "", "", Range{0.0, 1.0}}, Field{&Inner::names, "names", "", ""},
                          Field{&Inner::roles, "roles", "", ""}};
    }
};
struct Outer {
    std::string title;
    std::int64_t count = 3;
    bool flag = false;
    Inner inner;
    static auto fields() {
        using namespace core::base;
        return std::tuple{Field{&Outer::title, "title", "", ""}, Field{&Outer::count, "count", "", "", Range{-5, 1e12}},
                          Field{&Outer::flag, "flag", "", ""}, Field{&Outer::inner, "inner", "", ""}};
    }
};

} // namespace

std::vector<std::string> fuzzWords() {
    return {"\"title\"", "\"count\"", "\"flag\"", "\"inner\"", "\"rate\"", "\"names\"", "\"roles\"",
            "true",      "null",      "{",        "}",         "\\ud800",  "1e3"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto read = core::base::fromJson<Outer>(std::string_view(reinterpret_cast<const char*>(data), size), "input");
        const auto written = core::base::toJson(read);
        if (core::base::toJson(core::base::fromJson<Outer>(written, "written")) != written) std::abort();
    } catch (const core::Error&) {
        return 0; // refused in words
    }
    return 0;
}
