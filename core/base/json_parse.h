#pragma once

#include <string>
#include <string_view>

/// Strict JSON for configurations: one place that translates the library's errors. Include only from source files.
/// (The library's type appears as a forward declaration, so that headers stay free of it.)
#include <nlohmann/json_fwd.hpp>

namespace core::base {

/// RFC 8259, valid UTF-8, no duplicate keys, at most 200 levels deep. Throws Error{`kind`} as "WHERE: … at line L, column C".
/// Keys keep their order.
[[nodiscard]] nlohmann::ordered_json parseJson(std::string_view text, std::string_view where);

} // namespace core::base
