#include "tests/arch/rules/rules.h"

namespace arch {

const std::vector<Rule>& allRules() {
    static const std::vector<Rule> rules{
        {"Qt stays out of core", qtStaysOutOfCore},
        {"torch stays in its places", torchStaysInItsPlaces},
        {"the window and the command line see torch-free headers", torchFreeHeadersForTheWindow},
        {"folders follow the arrows", foldersFollowTheArrows},
        {"headers of libraries stay in their places", libraryHeadersStayInTheirPlaces},
        {"includes are rooted at the repository", includesAreRooted},
        {"functions are at most 80 lines", functionsAreShort},
        {"files are at most 500 lines", filesAreShort},
        {"folders hold at most 25 files", foldersAreSmall},
        {"nothing is named Manager, Helper, Util, Common or Base", namesSayWhatThingsAre},
        {"headers have a guard", headersHaveAGuard},
        {"no nested event loops", noNestedEventLoops},
        {"tests of the window watch for warnings", testsOfTheWindowWatchForWarnings},
        {"every item model is tested", itemModelsAreTested},
        {"foreign text is shown as it is", foreignTextIsShownAsItIs},
        {"names are filled in together", namesAreFilledInTogether},
        {"every leaf stands in its table", leavesStandInTheirTables},
    };
    return rules;
}

std::string describe(const Violation& violation) {
    return violation.path + (violation.line > 0 ? ":" + std::to_string(violation.line) : "") + ": " + violation.message;
}

} // namespace arch
