#include "core/base/manual/field_page.h"

#include "core/base/form.h"
#include "core/base/text.h"

namespace core::base {

namespace {

std::string kindInWords(const FieldInfo& field) {
    switch (field.kind) {
    case FieldKind::Bool: return "true or false";
    case FieldKind::Integer: return "whole number";
    case FieldKind::Real: return "number";
    case FieldKind::Choice: return "one of";
    case FieldKind::Path: return "path or name";
    case FieldKind::List: return "list of texts";
    case FieldKind::Map: return "pairs name=value";
    default: return "text";
    }
}

std::string valuesInWords(const FieldInfo& field) {
    std::string words = kindInWords(field);
    std::vector<std::string> choices;
    for (const auto& choice : field.choices)
        choices.push_back("`" + choice.key + "` (" + choice.label + (choice.offered ? ")" : ", not there yet)"));
    if (!choices.empty()) words += (field.kind == FieldKind::List ? ", each one of " : " ") + joined(choices, ", ");
    if (field.range) words += ", " + numberText(field.range->min) + " to " + numberText(field.range->max);
    if (*field.zeroMeans != '\0') words += "; 0: " + std::string(field.zeroMeans);
    return words;
}

} // namespace

std::string fieldPage(const FieldInfo& field, std::string_view path, int level) {
    auto standard = formatValue(field.defaultValue);
    if (standard.empty()) standard = "nothing";
    std::string out =
        std::string(static_cast<std::size_t>(level), '#') + " `" + std::string(path) + "` — " + field.label + "\n\n" + field.help + "\n\n";
    out += "Takes: " + valuesInWords(field) + ".  \nUnless set: " + (standard == "nothing" ? standard : "`" + standard + "`");
    if (*field.unit != '\0') out += " " + std::string(field.unit);
    return out + ".\n\n";
}

} // namespace core::base
