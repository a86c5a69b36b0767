#include "core/runs/manual/settings_manual.h"

#include "core/base/form.h"
#include "core/base/manual/field_page.h"
#include "core/runs/run_spec.h"

namespace core::runs {

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
        out += base::fieldPage(*field.info, field.path, 3);
    }
    while (out.ends_with("\n\n")) out.pop_back();
    return out;
}

} // namespace core::runs
