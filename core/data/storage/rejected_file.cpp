#include "core/data/storage/rejected_file.h"

#include "core/data/storage/dataset_json.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace core::data {

std::string toJsonLine(const RejectedRow& row, const std::string& file) {
    nlohmann::ordered_json json = {{"line", row.line}, {"reason", row.reason}, {"raw", row.raw}};
    if (!file.empty()) json["file"] = file;
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

void forEachRejected(const std::filesystem::path& datasetFolder,
                     const std::function<bool(const RejectedRow&, const std::string& file)>& take) {
    std::ifstream in(datasetFolder / kRejectedFile);
    for (std::string line; std::getline(in, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_object()) continue;
        if (!take({json.value("line", std::int64_t{0}), json.value("reason", ""), json.value("raw", "")}, json.value("file", ""))) return;
    }
}

} // namespace core::data
