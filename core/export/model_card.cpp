#include "core/export/model_card.h"

#include "core/base/about/licences.h"
#include "core/base/form.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/models/model_config.h"
#include "core/runs/run_files.h"

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
    out += std::string("library_name: ") + (exporter.key == "gguf" ? "gguf" : exporter.whole ? "transformers" : "peft") + "\n";
    out += std::string("pipeline_tag: ") + (base::hasNumberHead(run.spec().task) ? "text-classification" : "text-generation") + "\n";
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
            base::grouped(origin.plan.trainTokens) +
                (base::hasNumberHead(run.spec().task) ? std::string()
                                                      : ", of which " + base::grouped(origin.plan.countedTokens) + " count in the loss"));
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

/// Loading a whole model, or an adapter on its base.
std::string loadingCode(const Exporter& exporter, const std::string& autoClass, const std::string& baseOptions) {
    if (exporter.whole)
        return "from transformers import " + autoClass + ", AutoTokenizer\n\nmodel = " + autoClass +
               ".from_pretrained(\"THIS_FOLDER\")\ntokenizer = AutoTokenizer.from_pretrained(\"THIS_FOLDER\")\n";
    return "from peft import PeftModel\nfrom transformers import " + autoClass + ", AutoTokenizer\n\nbase = " + autoClass +
           ".from_pretrained(\"BASE_FOLDER\"" + baseOptions +
           ")\nmodel = PeftModel.from_pretrained(base, \"THIS_FOLDER\")\ntokenizer = AutoTokenizer.from_pretrained(\"BASE_FOLDER\")\n";
}

/// A Python list of words.
std::string pythonList(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : ", ") + yaml(word);
    return "[" + out + "]";
}

std::string useSection(const Exporter& exporter, const runs::RunFolder& run, const std::vector<std::string>& labels) {
    const std::string& task = run.spec().task;
    std::string out = "## Use\n\n";
    if (!exporter.whole) out += "This is an adapter: it needs its base model, " + escaped(lastPart(run.spec().model.path)) + ".\n\n";
    if (exporter.key == "gguf") return out + "```sh\nllama-cli -m THIS_FOLDER/model.gguf -p \"Once upon a time\"\n```\n\n";
    if (!base::hasNumberHead(task)) return out + "```python\n" + loadingCode(exporter, "AutoModelForCausalLM", "") + "```\n\n";
    const bool reward = task == "reward", regression = task == "regression" || reward;
    std::string baseOptions = ", num_labels=" + std::to_string(regression ? 1 : std::max<std::size_t>(1, labels.size()));
    if (regression && !reward) baseOptions += ", problem_type=\"regression\"";
    out +=
        reward
            ? "It reads a prompt with its answer and gives the answer a number: of two answers to one prompt, people prefer that with the "
              "higher one.\n\n"
        : regression ? "It reads a text and answers with one number.\n\n"
                     : "It reads a text and says to which class it belongs.\n\n";
    out += "```python\nimport torch\n" + loadingCode(exporter, "AutoModelForSequenceClassification", baseOptions) +
           "\nmodel.eval()\nwith torch.no_grad():\n    logits = model(**tokenizer(\"A text\", return_tensors=\"pt\")).logits[0]\n";
    if (regression) out += "print(logits.item())\n";
    else if (exporter.whole) out += "print(model.config.id2label[logits.argmax().item()])\n";
    else out += "print(" + pythonList(labels) + "[logits.argmax().item()])\n";
    return out + "```\n\nThe answer is read from the last token of a text. Where a row had two texts, the second stood below the first, on "
                 "a line of its "
                 "own.\n\n";
}

constexpr std::size_t kMostClasses = 200; ///< in words; config.json holds all

/// What a model of one prediction a row answers with; empty for one that writes.
std::string answersSection(const std::string& task, const std::vector<std::string>& labels) {
    if (task == "regression") return "## Answers\n\nOne number a text, on the scale of the labels that it was trained on.\n\n";
    if (task != "classification" || labels.empty()) return {};
    std::string out =
        "## Answers\n\nOne of " + base::grouped(static_cast<std::int64_t>(labels.size())) + " classes:\n\n| index | class |\n|---|---|\n";
    for (std::size_t i = 0; i < std::min(labels.size(), kMostClasses); ++i)
        out += "| " + std::to_string(i) + " | " + escaped(labels[i]) + " |\n";
    if (labels.size() > kMostClasses) out += "| … | config.json lists the others |\n";
    return out + "\n";
}

/// What the losses among the figures measure.
std::string lossesInWords(const std::string& task) {
    if (task == "regression") return "Losses are mean squared errors of a row.";
    if (task == "classification") return "Losses are mean cross-entropies of a row, in nats.";
    if (base::learnsPreferences(task)) return "Losses are means of the " + runs::inWords(runs::lossUnitOf(task)) + ".";
    return "Losses are mean cross-entropies of a counted token, in nats.";
}

/// Scores of the whole, then one line a class: "validation/precision:LABEL" and its like.
std::string figuresSection(const std::vector<std::pair<std::string, double>>& metrics, const std::string& task) {
    std::string out = "## Figures\n\n| | |\n|---|---|\n", classes;
    for (const auto& [key, value] : metrics) {
        const std::string prefix = "validation/precision:";
        if (!key.starts_with(prefix)) {
            if (!key.starts_with("validation/recall:") && !key.starts_with("validation/f1:"))
                out += "| " + escaped(key) + " | " + number(value) + " |\n";
            continue;
        }
        const std::string label = key.substr(prefix.size());
        const auto of = [&](const std::string& what) {
            const auto found =
                std::find_if(metrics.begin(), metrics.end(), [&](const auto& m) { return m.first == "validation/" + what + ":" + label; });
            return found == metrics.end() ? std::string("–") : number(found->second);
        };
        classes += "| " + escaped(label) + " | " + number(value) + " | " + of("recall") + " | " + of("f1") + " |\n";
    }
    out += "\n" + lossesInWords(task) + "\n";
    if (!classes.empty())
        out += "\nOf each class on the validation rows:\n\n| class | precision | recall | F1 |\n|---|---|---|---|\n" + classes;
    return out + "\n";
}

std::string limitsSection(const std::string& task) {
    const std::string can =
        base::hasNumberHead(task)
            ? "It answers every text, also one that is unlike all that it was trained on, and can be wrong. It can show the "
              "prejudices of its base and of whoever gave the labels."
            : "It can be wrong, repeat what stood in its data and show the prejudices of its base.";
    return "## Limits\n\n" + can + " Nobody has tested it for your purpose: do so before you rely on it.\n\n";
}

/// The classes as the run keeps them beside its checkpoints.
std::vector<std::string> labelsOf(const runs::RunFolder& run) {
    if (!base::hasNumberHead(run.spec().task)) return {};
    return models::loadModelConfig(run.path() / runs::kCheckpointsFolder).labels;
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
                            : spec.method.kind == "freeze" || spec.method.kind == "embeddings" ? "in some of its weights"
                                                                                               : "in all its weights";
    out += escaped(lastPart(spec.model.path)) + ", fine-tuned " + how + " on " + escaped(lastPart(spec.data.train)) + " with Anneal.\n\n";
    const auto notes = run.notes();
    if (!notes.notes.empty()) out += escaped(notes.notes) + "\n\n";
    out += "| | |\n|---|---|\n| task | " + spec.task + " |\n| parameters | " + base::grouped(origin.parameters) + ", of which " +
           base::grouped(origin.trainable) + " were trained |\n| numbers | " + dtype + " |\n| checkpoint | step " +
           base::grouped(checkpoint.step) + (checkpoint.best ? ", the best by the validation loss" : "") + " |\n\n";
    const std::vector<std::string> labels = labelsOf(run);
    out += answersSection(spec.task, labels) + figuresSection(metricsAt(run, checkpoint.step), spec.task);
    if (check != nullptr) out += "Checked after writing: " + escaped(check->words) + ".\n\n";
    out += useSection(exporter, run, labels) + dataSection(run) + settingsSection(run);
    out += "## Licences\n\nIn words, for orientation; the licence texts decide.\n\n";
    addLicence(out, "The base model", origin.modelLicence);
    addLicence(out, "The data", origin.trainLicence);
    out += limitsSection(spec.task);
    out += "Made by Anneal " + std::string(base::version()) + " on " + escaped(origin.created.substr(0, 10)) + ".\n";
    return out;
}

} // namespace core::exporting
