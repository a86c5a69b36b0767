#include "core/data/format.h"

#include "core/base/error.h"
#include "core/base/form.h"

#include <algorithm>

namespace core::data {

#define X(name) Format name##Format();
#include "core/data/formats/formats.def"
#undef X

const std::vector<Format>& formats() {
    static const std::vector<Format> all = {
#define X(name) name##Format(),
#include "core/data/formats/formats.def"
#undef X
    };
    return all;
}

const Format& formatNamed(const std::string& key) {
    std::vector<std::string> keys;
    for (const Format& format : formats()) {
        if (key == format.key) return format;
        keys.emplace_back(format.key);
    }
    const auto nearest = base::nearestWord(key, keys);
    throw Error(ErrorKind::Usage,
                "there is no format '" + key + "'" +
                    (nearest ? "; did you mean '" + *nearest + "'?" : ". There are csv, tsv, json, jsonl, parquet, text, lines."));
}

bool usesCarriageReturns(std::string_view head) {
    return head.find('\n') == std::string_view::npos && head.find('\r') != std::string_view::npos && head.find('\r') + 1 < head.size();
}

} // namespace core::data
