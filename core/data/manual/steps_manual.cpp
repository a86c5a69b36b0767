#include "core/data/manual/steps_manual.h"

#include "core/base/form.h"
#include "core/base/manual/field_page.h"
#include "core/data/cleaning/cleaning.h"

namespace core::data {

namespace {

void writeSteps(const std::vector<CleaningLeaf>& leaves, std::string& out) {
    for (const auto& leaf : leaves) {
        out += "### `" + std::string(leaf.key) + "` — " + leaf.label + "\n\n" + leaf.help + "\n\n";
        for (const auto& field : base::formFields(*leaf.fields)) out += base::fieldPage(*field.info, field.path, 4);
    }
}

} // namespace

std::string stepsManual() {
    std::string out =
        "# Cleaning and augmentation steps\n\n"
        "A plan is an ordered list of steps. Carried out, it makes a new version of a dataset; the version before stays as it is, and the "
        "plan stays "
        "with the new one, so that each step can be looked at, switched off, and carried out again on other rows.\n\n"
        "```\n{\"steps\": [\n    {\"step\": \"whitespace\"},\n    {\"step\": \"length\", \"settings\": {\"min_characters\": 20}},\n"
        "    {\"step\": \"exact_duplicates\", \"on\": false}\n]}\n```\n\n"
        "`anneal-cli clean DATASET --plan PLAN.json` carries such a file out, `anneal-cli augment` one with steps that add rows. A step "
        "needs only the "
        "settings that differ from what stands here.\n\n## Steps that clean\n\n";
    writeSteps(cleaningLeaves(), out);
    out += "## Steps that add changed copies\n\n";
    writeSteps(augmentationLeaves(), out);
    while (out.ends_with("\n\n")) out.pop_back();
    return out;
}

} // namespace core::data
