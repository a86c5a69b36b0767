#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

std::string name(const engine::ModelFacts& model) {
    return (model.bundled && !model.name.starts_with("bundled:") ? "bundled:" : "") + model.name;
}

Json toJson(const engine::ModelFacts& model) {
    Json json{{"name", name(model)},
              {"path", model.path.string()},
              {"architecture", model.architecture},
              {"parameters", model.parameters},
              {"context", model.context},
              {"vocabulary", model.vocabulary},
              {"layers", model.layers},
              {"width", model.width},
              {"heads", model.heads},
              {"kv_heads", model.kvHeads},
              {"dtype", model.dtype},
              {"bytes", model.bytes},
              {"licence", model.licence},
              {"bundled", model.bundled},
              {"training_bytes", {{"full", model.fullBytes}, {"lora", model.loraBytes}}},
              {"problem", model.problem.empty() ? Json(nullptr) : Json(model.problem)}};
    Json files = Json::array();
    for (const auto& file : model.files) {
        Json one{{"name", file.name}, {"bytes", file.bytes}};
        if (!file.sha256.empty()) one["sha256"] = file.sha256;
        files.push_back(one);
    }
    if (!files.empty()) json["files"] = files;
    return json;
}

std::string millions(std::int64_t parameters) {
    return parameters >= 10'000'000 ? base::grouped(parameters / 1'000'000) + " M" : base::grouped(parameters);
}

int list(Session& session, const std::string& folder) {
    std::vector<std::filesystem::path> folders;
    if (!folder.empty()) folders.emplace_back(folder);
    const auto models = session.engine().listModels(folders);
    if (session.json()) {
        Json all = Json::array();
        for (const auto& model : models) all.push_back(toJson(model));
        session.terminal().printLine(Json{{"models", all}}.dump(-1, ' ', false, Json::error_handler_t::replace));
        return 0;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& model : models) {
        if (model.problem.empty())
            rows.push_back({name(model), model.architecture, millions(model.parameters), base::grouped(model.context), model.dtype,
                            base::bytesInWords(model.bytes), model.licence});
        else rows.push_back({name(model), "cannot be opened: " + model.problem, "", "", "", "", ""});
    }
    session.terminal().print(table({"model", "architecture", ">parameters", ">context", "dtype", ">size", "licence"}, rows));
    return 0;
}

int inspect(Session& session, const std::string& model, bool hashes) {
    const engine::ModelFacts facts = session.engine().inspect(model, hashes);
    if (session.json()) {
        session.terminal().printLine(toJson(facts).dump(-1, ' ', false, Json::error_handler_t::replace));
        return facts.problem.empty() ? 0 : 1;
    }
    std::vector<std::vector<std::string>> rows{
        {"folder", facts.path.string()},
        {"architecture", facts.architecture},
        {"parameters", base::grouped(facts.parameters)},
        {"layers, width", base::grouped(facts.layers) + ", " + base::grouped(facts.width)},
        {"heads", base::grouped(facts.heads) + ", " + base::grouped(facts.kvHeads) + " of keys and values"},
        {"context", base::grouped(facts.context) + " tokens"},
        {"vocabulary", base::grouped(facts.vocabulary)},
        {"dtype", facts.dtype},
        {"size", base::bytesInWords(facts.bytes)},
        {"licence", facts.licence.empty() ? "not said" : facts.licence},
        {"to train", base::bytesInWords(facts.fullBytes) + " in full, " + base::bytesInWords(facts.loraBytes) +
                         " with LoRA (about, 8 rows of 256 tokens, fp32)"}};
    for (const auto& file : facts.files)
        rows.push_back({file.name, base::bytesInWords(file.bytes) + (file.sha256.empty() ? "" : "  " + file.sha256)});
    session.terminal().print(table({name(facts), ""}, rows));
    return 0;
}

} // namespace

Action addModels(CLI::App& command) {
    const auto folder = std::make_shared<std::string>();
    command.add_option("DIR", *folder, "also look below this folder");
    return [folder](Session& session) { return list(session, *folder); };
}

Action addInspect(CLI::App& command) {
    struct ModelsArguments {
        std::string model;
        bool hashes = false;
    };
    const auto given = std::make_shared<ModelsArguments>();
    command.add_option("MODEL", given->model, "a folder in Hugging Face layout, a GGUF file, or a name that 'anneal-cli models' lists")
        ->required();
    command.add_flag("--hashes", given->hashes, "the SHA-256 of every file too");
    return [given](Session& session) { return inspect(session, given->model, given->hashes); };
}

} // namespace app::cli
