#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"
#include "core/data/cleaning/cleaning.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <memory>

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

/// A name, or dataset:NAME@VERSION with the version that is meant (0: none).
std::pair<std::string, std::int64_t> nameAndVersion(std::string words) {
    if (words.starts_with("dataset:")) words.erase(0, 8);
    const auto at = words.rfind('@');
    if (at == std::string::npos) return {words, 0};
    std::int64_t version = 0;
    const char* end = words.data() + words.size();
    const auto [stopped, failed] = std::from_chars(words.data() + at + 1, end, version);
    if (failed != std::errc() || stopped != end || version < 1)
        throw Error(ErrorKind::Usage, "'" + words.substr(at + 1) + "' is no version; NAME@2 names one");
    return {words.substr(0, at), version};
}

std::vector<store::DatasetEntry> versionsOf(Session& session, const std::string& name) {
    auto versions = session.project().versions(name);
    if (!versions.empty()) return versions;
    std::vector<std::string> names;
    for (const auto& entry : session.project().datasets()) names.push_back(entry.name);
    const auto nearest = base::nearestWord(name, names);
    throw Error(ErrorKind::Data, "the project has no dataset '" + name + "'" + (nearest ? "; did you mean '" + *nearest + "'?" : ""));
}

int listVersions(Session& session, const std::string& dataset) {
    const std::string name = nameAndVersion(dataset).first;
    const auto versions = versionsOf(session, name);
    Json all = Json::array();
    std::vector<std::vector<std::string>> rows;
    std::int64_t before = 0;
    for (const auto& entry : versions) {
        const std::size_t steps = entry.info.plan.empty() ? 0 : data::planFrom(entry.info.plan, entry.folder.string()).steps.size();
        Json splits = Json::object();
        for (const auto& [split, count] : entry.info.splits) splits[split] = count;
        all.push_back({{"version", entry.version},
                       {"rows", entry.info.rows},
                       {"rejected", entry.info.rejectedRows},
                       {"parent", entry.info.parent},
                       {"steps", steps},
                       {"splits", splits},
                       {"hash", entry.info.hash},
                       {"created", entry.info.created},
                       {"folder", entry.folder.string()}});
        const std::int64_t more = entry.info.rows - before;
        rows.push_back({std::to_string(entry.version), base::grouped(entry.info.rows),
                        &entry == &versions.front() ? ""
                                                    : (more > 0   ? "+"
                                                       : more < 0 ? "−"
                                                                  : "") +
                                                          base::grouped(more < 0 ? -more : more),
                        std::to_string(steps), splitsOf(entry.info), entry.info.parent, entry.info.created});
        before = entry.info.rows;
    }
    if (session.json())
        session.terminal().printLine(Json{{"dataset", name}, {"versions", all}}.dump(-1, ' ', false, Json::error_handler_t::replace));
    else session.terminal().print(table({">version", ">rows", ">more", ">steps", "splits", "made from", "made"}, rows));
    return 0;
}

int restore(Session& session, const std::string& dataset) {
    const auto [name, version] = nameAndVersion(dataset);
    if (version == 0) throw Error(ErrorKind::Usage, "--restore needs a version, NAME@VERSION: dataset:" + name + "@1");
    const auto versions = versionsOf(session, name);
    const auto found =
        std::find_if(versions.begin(), versions.end(), [wanted = version](const auto& entry) { return entry.version == wanted; });
    if (found == versions.end())
        throw Error(ErrorKind::Data,
                    name + " has no version " + std::to_string(version) + "; the newest is " + std::to_string(versions.back().version));
    const store::NewVersion place = session.project().newVersion(name);
    const std::filesystem::path& folder = place.folder();
    const data::DatasetInfo made = data::restoreVersion(found->folder, folder, session.context())->info();
    if (session.json())
        session.terminal().printLine(
            Json{{"dataset", name}, {"version", made.version}, {"rows", made.rows}, {"hash", made.hash}, {"folder", folder.string()}}.dump(
                -1, ' ', false, Json::error_handler_t::replace));
    else
        session.terminal().printLine("dataset:" + name + "@" + std::to_string(made.version) + "  " +
                                     base::counted(made.rows, "row", "rows") + ", those of version " + std::to_string(version));
    return 0;
}

} // namespace

Action addDatasets(CLI::App& command) {
    const auto versions = std::make_shared<std::string>(), restored = std::make_shared<std::string>();
    command.add_option("--versions", *versions, "list the versions of one dataset instead")->option_text("NAME");
    command.add_option("--restore", *restored, "make an older version the newest one again, as a further version")
        ->option_text("NAME@VERSION");
    return [versions, restored](Session& session) {
        if (!restored->empty() && !versions->empty()) throw Error(ErrorKind::Usage, "--versions and --restore are asked for one at a time");
        if (!restored->empty()) return restore(session, *restored);
        return versions->empty() ? list(session) : listVersions(session, *versions);
    };
}

} // namespace app::cli
