#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

std::string splitsOf(const data::DatasetInfo& info) {
    std::vector<std::string> words;
    for (const auto& [name, rows] : info.splits) words.push_back(name + " " + base::grouped(rows));
    return base::joined(words, ", ");
}

int list(Session& session) {
    const std::vector<store::DatasetEntry> found = session.project().datasets();
    if (session.json()) {
        Json all = Json::array();
        for (const auto& entry : found) {
            Json splits = Json::object();
            for (const auto& [name, rows] : entry.info.splits) splits[name] = rows;
            all.push_back({{"dataset", entry.name},
                           {"version", entry.version},
                           {"rows", entry.info.rows},
                           {"columns", entry.info.columns},
                           {"shape", data::nameOf(entry.info.shape)},
                           {"map", entry.info.map},
                           {"splits", splits},
                           {"licence", entry.info.licence},
                           {"source", entry.info.source},
                           {"hash", entry.info.hash},
                           {"created", entry.info.created},
                           {"rejected", entry.info.rejectedRows},
                           {"folder", entry.folder.string()}});
        }
        session.terminal().printLine(Json{{"datasets", all}}.dump(-1, ' ', false, Json::error_handler_t::replace));
        return 0;
    }
    if (found.empty()) {
        session.terminal().note("the project " + session.projectFolder().string() +
                                " has no datasets yet; 'anneal-cli import FILE' makes one");
        return 0;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& entry : found)
        rows.push_back({"dataset:" + entry.name, std::to_string(entry.version), base::grouped(entry.info.rows),
                        data::nameOf(entry.info.shape), splitsOf(entry.info), entry.info.licence.empty() ? "–" : entry.info.licence});
    session.terminal().print(table({"dataset", ">version", ">rows", "shape", "splits", "licence"}, rows));
    return 0;
}

} // namespace

Action addDatasets(CLI::App&) {
    return [](Session& session) { return list(session); };
}

} // namespace app::cli
