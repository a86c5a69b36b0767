#include "core/base/json/templates.h"

template class nlohmann::basic_json<>;
template class nlohmann::basic_json<nlohmann::ordered_map>;
ANNEAL_JSON_OF(, nlohmann::json)
ANNEAL_JSON_OF(, nlohmann::ordered_json)
