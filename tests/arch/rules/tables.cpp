#include "tests/arch/rules/rules.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

namespace arch {

namespace {

/// A table: `X(name)` a line for each leaf, and `// shared: name` for a file of the folder that leaves use and that is none itself.
struct Table {
    std::string path, folder;
    std::set<std::string> leaves, shared;
};

std::set<std::string> namesAfter(const std::string& text, const std::regex& pattern) {
    std::set<std::string> names;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), pattern); match != std::sregex_iterator(); ++match)
        names.insert((*match)[1]);
    return names;
}

std::string snakeCase(const std::string& name) {
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool isUpper = std::isupper(static_cast<unsigned char>(name[i])) != 0;
        if (isUpper && i > 0 && name[i - 1] != '_') out += '_';
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
    }
    return out;
}

/// `core/data/formats.def` or `core/data/formats/formats.def`: the leaves lie in core/data/formats.
Table readTable(const SourceFile& file) {
    static const std::regex leaf(R"(\bX\(\s*([A-Za-z0-9_]+))");
    static const std::regex shared(R"(//\s*shared:\s*([A-Za-z0-9_]+))");
    Table table;
    table.path = file.path;
    const auto parent = file.folder().substr(file.folder().rfind('/') + 1);
    table.folder = parent == file.stem() ? file.folder() : file.folder() + "/" + file.stem();
    table.leaves = namesAfter(file.code, leaf);
    table.shared = namesAfter(file.text, shared);
    return table;
}

/// `formats/format.cpp` holds the table itself: the file is named as the folder in the singular.
bool isTheTablesOwn(const std::string& stem, const Table& table) {
    const auto folder = table.folder.substr(table.folder.rfind('/') + 1);
    return folder == stem || folder == stem + "s" || (stem.back() == 'y' && folder == stem.substr(0, stem.size() - 1) + "ies");
}

/// `csv_reader` belongs to the leaf `csv`, `data_place` to `Data`.
bool belongsTo(const std::string& stem, const std::string& leaf) {
    const auto file = snakeCase(leaf);
    return stem == file || stem.rfind(file + "_", 0) == 0;
}

bool belongsToALeaf(const std::string& stem, const Table& table) {
    return std::any_of(table.leaves.begin(), table.leaves.end(), [&](const auto& leaf) { return belongsTo(stem, leaf); });
}

/// A leaf is a file of the table's folder, or a folder in it where it has grown.
bool hasFiles(const std::string& leaf, const Table& table, const SourceTree& tree) {
    return std::any_of(tree.files.begin(), tree.files.end(), [&](const auto& entry) {
        const auto& file = entry.second;
        if (!file.isCode()) return false;
        return (file.folder() == table.folder && belongsTo(file.stem(), leaf)) || isBelow(file.path, table.folder + "/" + snakeCase(leaf));
    });
}

} // namespace

Violations leavesStandInTheirTables(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        const bool isTable = path.size() > 4 && path.compare(path.size() - 4, 4, ".def") == 0;
        if (!isTable || isBelow(path, "tests")) continue;
        const auto table = readTable(file);
        for (const auto& [other, leaf] : tree.files) {
            if (leaf.folder() != table.folder || !leaf.isCode()) continue;
            if (leaf.isHeader() || isTheTablesOwn(leaf.stem(), table) || belongsToALeaf(leaf.stem(), table)) continue;
            if (table.shared.count(leaf.stem()) > 0) continue;
            found.push_back(
                {other, 0,
                 "is no leaf of " + path + ": add X(" + leaf.stem() + "), or `// shared: " + leaf.stem() + "` where leaves only use it"});
        }
        for (const auto& leaf : table.leaves)
            if (!hasFiles(leaf, table, tree))
                found.push_back({path, 0, "lists " + leaf + ", but there is no " + table.folder + "/" + snakeCase(leaf) + ".cpp"});
    }
    return found;
}

} // namespace arch
