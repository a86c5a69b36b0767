#include "core/runs/manual/settings_manual.h"

#include "core/base/form.h"
#include "core/base/text.h"
#include "core/runs/run_spec.h"

namespace core::runs {

namespace {

using base::FieldInfo;
using base::FieldKind;

std::string kindInWords(const FieldInfo& field) {
    switch (field.kind) {
    case FieldKind::Bool: return "true or false";
    case FieldKind::Integer: return "whole number";
    case FieldKind::Real: return "number";
    case FieldKind::Choice: return "one of";
    case FieldKind::Path: return "path or name";
    case FieldKind::List: return "list of texts";
    case FieldKind::Map: return "role=column pairs";
    default: return "text";
    }
}

std::string valuesInWords(const FieldInfo& field) {
    std::string words = kindInWords(field);
    std::vector<std::string> choices;
    for (const auto& choice : field.choices)
        choices.push_back("`" + choice.key + "` (" + choice.label + (choice.offered ? ")" : ", not there yet)"));
    if (!choices.empty()) words += (field.kind == FieldKind::List ? ", each one of " : " ") + base::joined(choices, ", ");
    if (field.range) words += ", " + base::numberText(field.range->min) + " to " + base::numberText(field.range->max);
    if (*field.zeroMeans != '\0') words += "; 0: " + std::string(field.zeroMeans);
    return words;
}

void writeField(const base::FormField& field, std::string& out) {
    const auto& info = *field.info;
    auto standard = base::formatValue(info.defaultValue);
    if (info.kind == FieldKind::Text || info.kind == FieldKind::Path || info.kind == FieldKind::LongText || standard.empty())
        standard = standard.empty() ? "nothing" : standard;
    out += "### `" + field.path + "` — " + info.label + "\n\n" + info.help + "\n\n";
    out += "Takes: " + valuesInWords(info) + ".  \nUnless set: " + (standard == "nothing" ? standard : "`" + standard + "`");
    if (*info.unit != '\0') out += " " + std::string(info.unit);
    out += ".\n\n";
}

} // namespace

std::string settingsManual() {
    std::string out =
        "# Settings\n\nEvery setting of a run, as it stands in `run.json` and in the form of the Train place. On the command line, "
        "`--set KEY=VALUE` changes one. A specification needs only the keys that differ from what stands here.\n\n";
    std::string group = "-";
    const auto& root = base::structInfo<RunSpec>();
    for (const auto& field : base::formFields(root)) {
        if (field.group != group) {
            group = field.group;
            out += "## " + std::string(group.empty() ? "The run" : field.groupLabel) + "\n\n";
        }
        writeField(field, out);
    }
    while (out.ends_with("\n\n")) out.pop_back();
    return out;
}

} // namespace core::runs
