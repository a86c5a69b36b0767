#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

/// The JSON library, whose templates are compiled once, in templates.cpp: every file that writes or reads a value of JSON would compile them again, seconds each.
/// Precompiled for core, engine and command line; files include it, or the library's own header, where they use it.
namespace core::base::detail {

using TextAdapter = decltype(nlohmann::detail::input_adapter(std::declval<const std::string&>()));
using ViewAdapter = decltype(nlohmann::detail::input_adapter(std::declval<const std::string_view&>()));

} // namespace core::base::detail

#define ANNEAL_JSON_OF(prefix, Json) \
    prefix template class nlohmann::detail::serializer<Json>; \
    prefix template class nlohmann::detail::json_sax_dom_parser<Json>; \
    prefix template class nlohmann::detail::json_sax_dom_callback_parser<Json>; \
    prefix template class nlohmann::detail::lexer<Json, core::base::detail::TextAdapter>; \
    prefix template class nlohmann::detail::parser<Json, core::base::detail::TextAdapter>; \
    prefix template class nlohmann::detail::lexer<Json, core::base::detail::ViewAdapter>; \
    prefix template class nlohmann::detail::parser<Json, core::base::detail::ViewAdapter>;

extern template class nlohmann::basic_json<>;
extern template class nlohmann::basic_json<nlohmann::ordered_map>;
ANNEAL_JSON_OF(extern, nlohmann::json)
ANNEAL_JSON_OF(extern, nlohmann::ordered_json)
