#pragma once

#include "tests/arch/rules/source_tree.h"

#include <string>
#include <vector>

/// The rules of the house (DESIGN 2 and 10). Each looks at the whole tree and says what breaks it.
namespace arch {

struct Violation {
    std::string path;
    std::size_t line = 0; ///< 0: the file or folder as a whole
    std::string message;  ///< what is wrong and what to do instead
};
using Violations = std::vector<Violation>;

struct Rule {
    const char* name;
    Violations (*check)(const SourceTree&);
};

[[nodiscard]] const std::vector<Rule>& allRules();
[[nodiscard]] std::string describe(const Violation& violation);

// includes.cpp
Violations qtStaysOutOfCore(const SourceTree& tree);
Violations torchStaysInItsPlaces(const SourceTree& tree);
Violations torchFreeHeadersForTheWindow(const SourceTree& tree);
Violations foldersFollowTheArrows(const SourceTree& tree);
Violations libraryHeadersStayInTheirPlaces(const SourceTree& tree);
Violations includesAreRooted(const SourceTree& tree);
// sizes_and_names.cpp
Violations functionsAreShort(const SourceTree& tree);
Violations filesAreShort(const SourceTree& tree);
Violations foldersAreSmall(const SourceTree& tree);
Violations namesSayWhatThingsAre(const SourceTree& tree);
Violations headersHaveAGuard(const SourceTree& tree);
Violations noNestedEventLoops(const SourceTree& tree);
// window_tests.cpp
Violations testsOfTheWindowWatchForWarnings(const SourceTree& tree);
Violations itemModelsAreTested(const SourceTree& tree);
// foreign_text.cpp
Violations foreignTextIsShownAsItIs(const SourceTree& tree);
Violations namesAreFilledInTogether(const SourceTree& tree);
// tables.cpp
Violations leavesStandInTheirTables(const SourceTree& tree);

} // namespace arch
