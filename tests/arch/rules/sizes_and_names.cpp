#include "tests/arch/rules/functions.h"
#include "tests/arch/rules/rules.h"

#include <array>
#include <map>
#include <regex>
#include <set>

namespace arch {

namespace {

constexpr std::size_t kLongestFunction = 80;
constexpr std::size_t kLongestFile = 500;
constexpr std::size_t kMostFiles = 25;

const std::set<std::string>& emptyWords() {
    static const std::set<std::string> words{"manager", "helper", "helpers", "util", "utils", "common", "base"};
    return words;
}

std::string lastWordOfType(const std::string& name) {
    std::size_t begin = name.size();
    while (begin > 0 && std::islower(static_cast<unsigned char>(name[begin - 1])) != 0) --begin;
    std::string word = name.substr(begin > 0 ? begin - 1 : 0);
    if (!word.empty()) word[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(word[0])));
    return word;
}

/// Folders whose files are leaves of a table: they may hold as many as there are leaves.
std::set<std::string> leafFolders(const SourceTree& tree) {
    std::set<std::string> folders{"app/cli"}; // one file a command
    for (const auto& [path, file] : tree.files) {
        if (path.size() < 4 || path.compare(path.size() - 4, 4, ".def") != 0) continue;
        folders.insert(file.folder() + "/" + file.stem());
        if (file.folder().size() >= file.stem().size() && file.folder().substr(file.folder().rfind('/') + 1) == file.stem())
            folders.insert(file.folder());
    }
    return folders;
}

} // namespace

Violations functionsAreShort(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        if (!file.isCode()) continue;
        for (const auto& function : findFunctions(file.code))
            if (function.lines > kLongestFunction)
                found.push_back(
                    {path, function.line, function.name + " has " + std::to_string(function.lines) + " lines; cut it into named steps"});
    }
    return found;
}

Violations filesAreShort(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files)
        if (file.isCode() && file.lineCount() > kLongestFile)
            found.push_back({path, 0, "has " + std::to_string(file.lineCount()) + " lines; split it by meaning"});
    return found;
}

Violations foldersAreSmall(const SourceTree& tree) {
    std::map<std::string, std::size_t> counts;
    for (const auto& [path, file] : tree.files) ++counts[file.folder()];
    const auto exempt = leafFolders(tree);
    Violations found;
    for (const auto& [folder, count] : counts)
        if (count > kMostFiles && exempt.count(folder) == 0)
            found.push_back({folder, 0, "holds " + std::to_string(count) + " files; split it by meaning"});
    return found;
}

Violations namesSayWhatThingsAre(const SourceTree& tree) {
    static const std::regex type(R"(\b(?:class|struct)\s+(?:\[\[[^\]]*\]\]\s*)?([A-Za-z_]\w*)\s*(?:final\s*)?[:{])");
    Violations found;
    for (const auto& [path, file] : tree.files) {
        const auto stem = file.stem();
        const auto word = stem.substr(stem.rfind('_') == std::string::npos ? 0 : stem.rfind('_') + 1);
        if (emptyWords().count(word) > 0) found.push_back({path, 0, "is named after nothing: say what the file is about"});
        for (auto match = std::sregex_iterator(file.code.begin(), file.code.end(), type); match != std::sregex_iterator(); ++match) {
            const std::string name = (*match)[1];
            if (emptyWords().count(lastWordOfType(name)) > 0)
                found.push_back({path, lineAt(file.code, static_cast<std::size_t>(match->position())),
                                 name + " is named after nothing: say what the type is"});
        }
    }
    return found;
}

Violations headersHaveAGuard(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files)
        if (file.isHeader() && file.code.find("#pragma once") == std::string::npos) found.push_back({path, 1, "lacks #pragma once"});
    return found;
}

Violations noNestedEventLoops(const SourceTree& tree) {
    static const std::regex call(R"(\b(processEvents\s*\(|QEventLoop\b))");
    Violations found;
    for (const auto& [path, file] : tree.files) {
        if (!isBelow(path, "ui") && !isBelow(path, "app")) continue;
        for (auto match = std::sregex_iterator(file.code.begin(), file.code.end(), call); match != std::sregex_iterator(); ++match)
            found.push_back({path, lineAt(file.code, static_cast<std::size_t>(match->position())),
                             "runs a nested event loop; wait for a signal instead"});
    }
    return found;
}

} // namespace arch
