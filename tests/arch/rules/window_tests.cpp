#include "tests/arch/rules/rules.h"

#include <regex>

namespace arch {

namespace {

constexpr const char* kModelTest = "tests/ui/test_item_models.cpp";

bool isTestOfTheWindow(const std::string& path) {
    return path.rfind("tests/ui/test_", 0) == 0 || path.rfind("tests/access/test_", 0) == 0 || path.rfind("tests/tools/test_", 0) == 0;
}

} // namespace

Violations testsOfTheWindowWatchForWarnings(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        if (!isTestOfTheWindow(path)) continue;
        const bool watched = file.code.find("WINDOW_TEST(") != std::string::npos || file.code.find("runWindowTest(") != std::string::npos;
        if (!watched) found.push_back({path, 0, "does not fail where Qt warns: end it with ANNEAL_WINDOW_TEST(NameOfTheClass)"});
    }
    return found;
}

Violations itemModelsAreTested(const SourceTree& tree) {
    static const std::regex model(R"(class\s+(\w+)\s*(?:final\s*)?:\s*public\s+(?:Q\w*Model)\b)");
    Violations found;
    const auto* test = tree.find(kModelTest);
    for (const auto& [path, file] : tree.files) {
        if (!isBelow(path, "ui") || !file.isCode()) continue;
        for (auto match = std::sregex_iterator(file.code.begin(), file.code.end(), model); match != std::sregex_iterator(); ++match) {
            const std::string name = (*match)[1];
            if (test && std::regex_search(test->code, std::regex("\\b" + name + "\\b"))) continue;
            found.push_back(
                {path, lineAt(file.code, static_cast<std::size_t>(match->position())),
                 name + " is filled, sorted, filtered and emptied under QAbstractItemModelTester nowhere: add it to " + kModelTest});
        }
    }
    return found;
}

} // namespace arch
