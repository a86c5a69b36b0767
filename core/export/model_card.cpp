#include "core/export/model_card.h"

#include "core/base/about/licences.h"
#include "core/base/form.h"
#include "core/base/text.h"
#include "core/base/version.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <filesystem>

namespace core::exporting {

namespace {

/// A foreign text inside Markdown: nothing of it becomes a heading, a link, a table cell or HTML.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : base::repairedUtf8(text)) {
        if (static_cast<unsigned char>(c) < 0x20) out += ' ';
        else if (std::string_view("\\`*_{}[]<>#|!~&").find(c) != std::string_view::npos) (out += '\\') += c;
        else out += c;
    }
    return out;
}

/// A YAML string in double quotes.
std::string yaml(std::string_view text) {
    std::string out = "\"";
    for (const char c : base::repairedUtf8(text)) {
        if (c == '"' || c == '\\') (out += '\\') += c;
        else out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "\"";
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string number(double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), std::abs(value) >= 1000 || value == std::trunc(value) ? "%.0f" : "%.4g", value);
    return text.data();
}

std::string lastPart(const std::string& path) {
    const auto cut = path.find_last_of("/:");
    return cut == std::string::npos ? path : path.substr(cut + 1);
}

std::string title(const runs::RunFolder& run) {
    const auto notes = run.notes();
    if (!notes.name.empty()) return notes.name;
    return run.spec().name.empty() ? run.path().filename().string() : run.spec().name;
}

std::string frontMatter(const runs::RunFolder& run, const Exporter& exporter) {
    const auto& origin = run.origin();
    std::string out = "---\n";
    const auto licence = base::licenceOf(origin.modelLicence);
    out += "license: " + (origin.modelLicence.empty() || licence.kind == "unknown" ? std::string("other") : yaml(lower(licence.id))) + "\n";
    out += "base_model: " + yaml(lastPart(run.spec().model.path)) + "\n";
    out += std::string("library_name: ") + (exporter.whole ? "transformers" : "peft") + "\n";
    out += "pipeline_tag: text-generation\n";
    if (!run.spec().data.train.empty())
        out += "datasets:\n  - " + yaml(std::filesystem::path(lastPart(run.spec().data.train)).stem().string()) + "\n";
    out += "tags:\n  - anneal\n  - " + run.spec().task + "\n  - " + run.spec().method.kind + "\n";
    return out + "---\n\n";
}

std::string dataSection(const runs::RunFolder& run) {
    const auto& origin = run.origin();
    const auto& data = run.spec().data;
    std::string out = "## Data\n\n| | |\n|---|---|\n";
    const auto row = [&](const std::string& name, const std::string& value) {
        if (!value.empty()) out += "| " + name + " | " + value + " |\n";
    };
    row("training rows",
        escaped(lastPart(data.train)) + (origin.plan.trainRows > 0 ? ", " + base::grouped(origin.plan.trainRows) + " rows" : ""));
    if (origin.plan.trainTokens > 0)
        row("tokens an epoch",
            base::grouped(origin.plan.trainTokens) + ", of which " + base::grouped(origin.plan.countedTokens) + " count in the loss");
    row("validation rows", data.validation.empty()
                               ? number(data.validationFraction * 100) + " % of the training rows, held back" +
                                     (origin.plan.validationRows > 0 ? ": " + base::grouped(origin.plan.validationRows) : "")
                               : escaped(lastPart(data.validation)));
    row("licence of the data", origin.trainLicence.empty() ? "unknown" : escaped(base::licenceOf(origin.trainLicence).name));
    row("SHA-256 of the training rows", escaped(origin.trainHash));
    return out + "\n";
}

std::string settingsSection(const runs::RunFolder& run) {
    std::string out = "## Settings\n\nWhat differs from the defaults:\n\n| setting | value |\n|---|---|\n";
    const runs::RunSpec defaults;
    const auto& info = base::structInfo<runs::RunSpec>();
    bool any = false;
    for (const auto& difference : base::differences(info, {&defaults, &run.spec()})) {
        if (difference.path.starts_with("data.") || difference.path == "name" || difference.path == "notes" || difference.path == "tags" ||
            difference.path.starts_with("model."))
            continue;
        out += "| " + difference.path + " | " + escaped(base::formatValue(difference.values[1])) + " |\n";
        any = true;
    }
    if (!any) out += "| – | all as the program suggests |\n";
    return out + "\n";
}

void addLicence(std::string& out, const std::string& heading, const std::string& id) {
    const auto licence = base::licenceOf(id);
    out += "### " + heading + ": " + escaped(licence.name) + "\n\n" + escaped(licence.summary) + "\n\n";
    const auto list = [&](const char* title, const std::vector<std::string>& sentences) {
        if (sentences.empty()) return;
        out += std::string(title) + "\n\n";
        for (const auto& sentence : sentences) out += "- " + escaped(sentence) + "\n";
        out += "\n";
    };
    list("You may:", licence.may);
    list("You must:", licence.must);
    list("You must not:", licence.mustNot);
}

std::string useSection(const Exporter& exporter, const runs::RunFolder& run) {
    if (exporter.whole)
        return "## Use\n\n```python\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\n\nmodel = "
               "AutoModelForCausalLM.from_pretrained(\"THIS_FOLDER\")\ntokenizer = "
               "AutoTokenizer.from_pretrained(\"THIS_FOLDER\")\n```\n\n";
    return "## Use\n\nThis is an adapter: it needs its base model, " + escaped(lastPart(run.spec().model.path)) +
           ".\n\n```python\nfrom peft import PeftModel\nfrom transformers import AutoModelForCausalLM\n\nbase = "
           "AutoModelForCausalLM.from_pretrained(\"BASE_FOLDER\")\nmodel = "
           "PeftModel.from_pretrained(base, \"THIS_FOLDER\")\n```\n\n";
}

} // namespace

std::vector<std::pair<std::string, double>> metricsAt(const runs::RunFolder& run, std::int64_t step) {
    std::vector<std::pair<std::string, double>> out;
    std::int64_t tokens = 0;
    for (const auto& event : run.events()) {
        const auto* metrics = std::get_if<base::MetricsEvent>(&event.body);
        if (metrics == nullptr || metrics->step > step) continue;
        tokens = std::max(tokens, metrics->tokens);
        for (const auto& [key, value] : metrics->values) {
            if (key != "train/loss" && !key.starts_with("validation/")) continue;
            const auto found = std::find_if(out.begin(), out.end(), [&key = key](const auto& pair) { return pair.first == key; });
            if (found == out.end()) out.emplace_back(key, value);
            else found->second = value;
        }
    }
    out.emplace_back("steps", static_cast<double>(step));
    if (tokens > 0) out.emplace_back("tokens", static_cast<double>(tokens));
    return out;
}

std::string modelCardText(const runs::RunFolder& run, const runs::CheckpointRef& checkpoint, const Exporter& exporter,
                          const std::string& dtype, const engine::CheckResult* check) {
    const auto& spec = run.spec();
    const auto& origin = run.origin();
    std::string out = frontMatter(run, exporter) + "# " + escaped(title(run)) + "\n\n";
    const std::string how = spec.method.isAdapter()
                                ? "with an adapter (" + spec.method.kind + ", rank " + std::to_string(spec.method.rank) + ")"
                            : spec.method.kind == "freeze" ? "in some of its weights"
                                                           : "in all its weights";
    out += escaped(lastPart(spec.model.path)) + ", fine-tuned " + how + " on " + escaped(lastPart(spec.data.train)) + " with Anneal.\n\n";
    const auto notes = run.notes();
    if (!notes.notes.empty()) out += escaped(notes.notes) + "\n\n";
    out += "| | |\n|---|---|\n| task | " + spec.task + " |\n| parameters | " + base::grouped(origin.parameters) + ", of which " +
           base::grouped(origin.trainable) + " were trained |\n| numbers | " + dtype + " |\n| checkpoint | step " +
           base::grouped(checkpoint.step) + (checkpoint.best ? ", the best by the validation loss" : "") + " |\n\n";
    out += "## Figures\n\n| | |\n|---|---|\n";
    for (const auto& [key, value] : metricsAt(run, checkpoint.step)) out += "| " + escaped(key) + " | " + number(value) + " |\n";
    out += "\n";
    if (check != nullptr) out += "Checked after writing: " + escaped(check->words) + ".\n\n";
    out += useSection(exporter, run) + dataSection(run) + settingsSection(run);
    out += "## Licences\n\nIn words, for orientation; the licence texts decide.\n\n";
    addLicence(out, "The base model", origin.modelLicence);
    addLicence(out, "The data", origin.trainLicence);
    out += "## Limits\n\nIt can be wrong, repeat what stood in its data and show the prejudices of its base. Nobody has tested it for your "
           "purpose: do so before you rely on it.\n\n";
    out += "Made by Anneal " + std::string(base::version()) + " on " + escaped(origin.created.substr(0, 10)) + ".\n";
    return out;
}

} // namespace core::exporting
