#include "core/export/export_facts.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/export/model_card.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace core::exporting {

using Json = nlohmann::ordered_json;

namespace {

Json finite(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json checkJson(const engine::CheckResult& check) {
    Json out;
    out["passed"] = check.passed;
    out["largest_logit_difference"] = finite(check.largestLogitDifference);
    out["limit"] = check.limit;
    out["words"] = check.words;
    out["prompts"] = Json::array();
    for (const auto& prompt : check.prompts)
        out["prompts"].push_back({{"prompt", base::repairedUtf8(prompt.prompt)},
                                  {"same_tokens", prompt.sameTokens},
                                  {"of_tokens", prompt.ofTokens},
                                  {"first_difference", prompt.firstDifference},
                                  {"largest_probability_difference", finite(prompt.largestDifference)}});
    return out;
}

Json datasetsJson(const runs::RunFolder& run) {
    const auto& origin = run.origin();
    Json out = Json::array();
    out.push_back({{"role", "train"},
                   {"path", run.spec().data.train},
                   {"sha256", origin.trainHash},
                   {"licence", origin.trainLicence},
                   {"rows", origin.plan.trainRows}});
    if (!run.spec().data.validation.empty())
        out.push_back({{"role", "validation"},
                       {"path", run.spec().data.validation},
                       {"sha256", origin.validationHash},
                       {"rows", origin.plan.validationRows}});
    return out;
}

} // namespace

std::string formatExportFacts(const runs::RunFolder& run, const runs::CheckpointRef& checkpoint, const Exporter& exporter,
                              const std::string& dtype, const evaluation::ModelPlaces& places, const engine::CheckResult& check,
                              const std::vector<engine::ModelFile>& files) {
    const auto& spec = run.spec();
    const auto& origin = run.origin();
    Json out;
    out["anneal"] = std::string(base::version());
    out["format"] = exporter.key;
    out["dtype"] = dtype;
    out["made"] = base::utcNow();
    out["run"] = {{"folder", run.path().filename().string()},
                  {"name", spec.name},
                  {"task", spec.task},
                  {"method", spec.method.kind},
                  {"created", origin.created},
                  {"torch", origin.torchVersion}};
    out["checkpoint"] = {{"step", checkpoint.step}, {"name", checkpoint.name}, {"best", checkpoint.best}};
    out["model"] = {{"path", spec.model.path}, {"sha256", origin.modelHash}};
    if (!exporter.whole) out["base"] = places.base.string();
    out["datasets"] = datasetsJson(run);
    out["licences"] = {{"model", origin.modelLicence}, {"data", origin.trainLicence}};
    out["metrics"] = Json::object();
    for (const auto& [key, value] : metricsAt(run, checkpoint.step)) out["metrics"][key] = finite(value);
    out["check"] = checkJson(check);
    out["files"] = Json::object();
    for (const auto& file : files) out["files"][file.name] = file.sha256;
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

ExportFacts loadExportFacts(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throw Error(ErrorKind::Data, file.parent_path().string() + ": there is no anneal.json; this is no export of Anneal");
    const auto json = base::parseJson(base::loadFile(file, std::uint64_t{64} << 20), file.string());
    const auto fail = [&](const char* key) {
        throw Error(ErrorKind::Data, file.string() + ": \"" + key + "\" is missing or of a wrong kind; export again");
    };
    ExportFacts out;
    if (!json.is_object()) fail("format");
    const auto text = [&](const char* key) {
        if (!json.contains(key) || !json[key].is_string()) fail(key);
        return json[key].get<std::string>();
    };
    out.format = text("format");
    out.dtype = text("dtype");
    if (!json.contains("checkpoint") || !json["checkpoint"].is_object() || !json["checkpoint"].contains("step") ||
        !json["checkpoint"]["step"].is_number_integer())
        fail("checkpoint");
    out.step = json["checkpoint"]["step"].get<std::int64_t>();
    if (!json.contains("files") || !json["files"].is_object()) fail("files");
    for (const auto& [name, hash] : json["files"].items()) {
        if (!hash.is_string() || name.find('/') != std::string::npos || name == "..") fail("files");
        out.files[name] = hash.get<std::string>();
    }
    return out;
}

} // namespace core::exporting
