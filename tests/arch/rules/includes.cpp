#include "tests/arch/rules/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <deque>
#include <map>
#include <set>

namespace arch {

namespace {

bool startsWith(const std::string& text, const std::string& start) { return text.rfind(start, 0) == 0; }

bool isTorch(const std::string& target) {
    static const std::array<std::string, 4> roots{"torch/", "ATen/", "c10/", "caffe2/"};
    return std::any_of(roots.begin(), roots.end(), [&](const auto& root) { return startsWith(target, root); });
}

bool isQt(const Include& include) {
    if (include.quoted) return startsWith(include.target, "Qt");
    return include.target.size() > 1 && include.target[0] == 'Q' && std::isupper(static_cast<unsigned char>(include.target[1])) != 0
               ? true
               : startsWith(include.target, "Qt");
}

/// The part of the tree that the arrows speak of: "data", "engine/library", "ui", "cli", "app"; empty for tests.
std::string partOf(const std::string& path) {
    if (isBelow(path, "core/engine/library")) return "engine/library";
    if (startsWith(path, "core/")) return path.substr(5, path.find('/', 5) - 5);
    if (isBelow(path, "ui")) return "ui";
    if (isBelow(path, "app/cli") || startsWith(path, "app/cli_")) return "cli";
    return isBelow(path, "app") ? "app" : "";
}

const std::map<std::string, std::set<std::string>>& arrows() {
    static const std::set<std::string> all{"base",   "gguf",       "tokenizers", "data",   "runs",  "store",
                                           "models", "evaluation", "training",   "export", "engine"};
    // `store` may read runs: the catalogue is rebuilt from the run folders. `engine` is the torch-free face that programs include;
    // those who implement its calls speak in its values.
    static const std::map<std::string, std::set<std::string>> allowed{
        {"base", {}},
        {"gguf", {"base"}},
        {"tokenizers", {"base", "gguf"}},
        {"data", {"base", "tokenizers"}},
        {"runs", {"base", "gguf"}},
        {"store", {"base", "tokenizers", "data", "runs"}},
        {"models", {"base", "gguf", "tokenizers"}},
        {"evaluation", {"base", "tokenizers", "models", "data", "runs", "store", "engine"}},
        {"training", {"base", "tokenizers", "evaluation", "models", "data", "runs", "store", "engine"}},
        {"export", {"base", "gguf", "tokenizers", "evaluation", "models", "data", "runs", "store", "engine"}},
        {"engine", {"base", "tokenizers", "data", "runs", "store"}},
        {"engine/library", all},
        {"ui", {"base", "tokenizers", "data", "runs", "store", "engine"}},
        {"cli", {"base", "tokenizers", "data", "runs", "store", "engine"}},
        {"app", {"ui", "base", "tokenizers", "data", "runs", "store", "engine"}},
    };
    return allowed;
}

} // namespace

Violations qtStaysOutOfCore(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        if (!isBelow(path, "core") && partOf(path) != "cli") continue;
        for (const auto& include : file.includes)
            if (isQt(include))
                found.push_back({path, include.line, "includes <" + include.target + ">; core and the command line know no Qt"});
    }
    return found;
}

Violations torchStaysInItsPlaces(const SourceTree& tree) {
    static const std::set<std::string> places{"models", "training", "evaluation", "export", "engine/library"};
    Violations found;
    for (const auto& [path, file] : tree.files) {
        const auto part = partOf(path);
        const bool isUiTest = isBelow(path, "tests/ui") || isBelow(path, "tests/support/ui");
        if ((part.empty() && !isUiTest) || places.count(part) > 0) continue;
        for (const auto& include : file.includes)
            if (isTorch(include.target))
                found.push_back(
                    {path, include.line,
                     "includes <" + include.target + ">; torch is for core/models, training, evaluation, export and engine/library"});
    }
    return found;
}

Violations torchFreeHeadersForTheWindow(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        const auto part = partOf(path);
        if (part != "ui" && part != "cli" && part != "app" && part != "engine") continue;
        std::map<std::string, std::string> reachedFrom{{path, ""}};
        std::deque<const SourceFile*> waiting{&file};
        while (!waiting.empty()) {
            const auto* current = waiting.front();
            waiting.pop_front();
            for (const auto& include : current->includes) {
                if (isTorch(include.target)) {
                    std::string chain = current->path;
                    for (auto from = reachedFrom[current->path]; !from.empty(); from = reachedFrom[from]) chain.insert(0, from + " > ");
                    if (current != &file) found.push_back({path, 0, "reaches <" + include.target + "> through " + chain});
                    continue;
                }
                const auto* next = tree.find(include.target);
                if (next != nullptr && reachedFrom.emplace(next->path, current->path).second) waiting.push_back(next);
            }
        }
    }
    return found;
}

Violations foldersFollowTheArrows(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        const auto from = partOf(path);
        if (from.empty()) continue;
        const auto allowed = arrows().find(from);
        if (allowed == arrows().end()) {
            found.push_back(
                {path, 0, "core/" + from + " has no arrows; add it to DESIGN 2 and to tests/arch/rules/includes.cpp, or move the file"});
            continue;
        }
        for (const auto& include : file.includes) {
            const auto to = include.quoted ? partOf(include.target) : "";
            if (to.empty() || to == from || allowed->second.count(to) > 0) continue;
            found.push_back({path, include.line, "includes \"" + include.target + "\"; there is no arrow from " + from + " to " + to});
        }
    }
    return found;
}

/// The library of JSON as source files include it.
constexpr const char* kJsonTemplates = "core/base/json/templates.h";

Violations libraryHeadersStayInTheirPlaces(const SourceTree& tree) {
    Violations found;
    const auto complain = [&](const SourceFile& file, const Include& include, const std::string& where) {
        found.push_back({file.path, include.line, "includes <" + include.target + ">, which is for " + where});
    };
    for (const auto& [path, file] : tree.files) {
        const bool isTest = isBelow(path, "tests");
        for (const auto& include : file.includes) {
            const auto& target = include.target;
            if (target == "sqlite3.h" || startsWith(target, "SQLiteCpp/")) {
                if (!isBelow(path, "core/store") && !isBelow(path, "tests/store")) complain(file, include, "core/store");
            } else if (target == "qcustomplot.h" || target == "ui/plots/qcustomplot.h") {
                if (!isBelow(path, "ui/plots") && !isTest) complain(file, include, "ui/plots");
            } else if (!include.quoted && (startsWith(target, "arrow/") || startsWith(target, "parquet/"))) {
                if (!isTest && (!isBelow(path, "core/data") || file.isHeader())) complain(file, include, "the source files of core/data");
            } else if ((startsWith(target, "nlohmann/") && target != "nlohmann/json_fwd.hpp") || target == kJsonTemplates) {
                if (file.isHeader() && !isTest && path != kJsonTemplates)
                    complain(file, include, "source files; a header names text or its own types");
            }
        }
    }
    return found;
}

Violations includesAreRooted(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files)
        for (const auto& include : file.includes) {
            const auto& target = include.target;
            const bool isGenerated =
                startsWith(target, "moc_") || target.find(".moc") != std::string::npos || target.find(".inc") != std::string::npos;
            if (!include.quoted || isGenerated) continue;
            const bool isRooted =
                startsWith(target, "core/") || startsWith(target, "ui/") || startsWith(target, "app/") || startsWith(target, "tests/");
            if (!isRooted) found.push_back({path, include.line, "includes \"" + target + "\"; write the path from the repository's root"});
        }
    return found;
}

} // namespace arch
