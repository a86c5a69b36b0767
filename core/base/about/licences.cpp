#include "core/base/about/licences.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/paths.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace core::base {

namespace {

namespace fs = std::filesystem;

std::string lower(std::string_view text) {
    std::string out(trimmed(text));
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

Licence loadLicence(const fs::path& file) {
    const auto json = parseJson(loadFile(file, 1U << 20U), file.string());
    const auto text = [&](const char* key) { return json.value(key, std::string()); };
    const auto list = [&](const char* key) { return json.value(key, std::vector<std::string>()); };
    return {text("id"),  text("name"), text("kind"),    text("url"),    text("summary"),
            list("may"), list("must"), list("mustNot"), list("aliases")};
}

int rank(const std::string& kind) {
    constexpr std::array order{"permissive", "restricted", "noncommercial", "unknown"};
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

std::vector<Licence> loadAll() {
    std::vector<Licence> all;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(resourcesFolder() / "licences", error)) {
        if (entry.path().extension() != ".json") continue;
        try {
            all.push_back(loadLicence(entry.path()));
        } catch (const Error&) {
            // A damaged file of our own must not keep a person from working; its licence then counts as unknown.
        } catch (const nlohmann::json::exception&) {}
    }
    std::sort(all.begin(), all.end(),
              [](const Licence& a, const Licence& b) { return std::pair(rank(a.kind), a.name) < std::pair(rank(b.kind), b.name); });
    return all;
}

} // namespace

const std::vector<Licence>& licences() {
    static const std::vector<Licence> all = loadAll();
    return all;
}

Licence licenceOf(std::string_view id) {
    const auto key = lower(id);
    const auto named = [&](const Licence& licence) {
        return lower(licence.id) == key || std::find(licence.aliases.begin(), licence.aliases.end(), key) != licence.aliases.end();
    };
    const auto& all = licences();
    if (const auto found = std::find_if(all.begin(), all.end(), named); found != all.end()) return *found;
    const auto unknown = std::find_if(all.begin(), all.end(), [](const Licence& licence) { return licence.kind == "unknown"; });
    Licence out = unknown == all.end() ? Licence{} : *unknown;
    out.kind = "unknown";
    if (!key.empty()) out.id = out.name = std::string(trimmed(id));
    return out;
}

std::string licenceOfText(std::string_view text) {
    // The telling words of each text; the first that are all there decide. More special ones stand before more general ones.
    struct Sign {
        const char* id;
        std::vector<const char*> words;
    };
    static const std::vector<Sign> signs{
        {"Apache-2.0", {"apache license", "version 2.0"}},
        {"GPL-3.0-or-later", {"gnu general public license", "version 3"}},
        {"CC-BY-NC-4.0", {"attribution-noncommercial 4.0"}},
        {"CC-BY-SA-4.0", {"attribution-sharealike 4.0"}},
        {"CC-BY-4.0", {"attribution 4.0 international"}},
        {"CC0-1.0", {"cc0 1.0"}},
        {"llama3", {"llama 3", "community license"}},
        {"llama2", {"llama 2", "community license"}},
        {"gemma", {"gemma terms of use"}},
        {"BSD-3-Clause", {"redistribution and use in source and binary forms", "neither the name"}},
        {"MIT", {"permission is hereby granted, free of charge", "the above copyright notice and this permission notice"}},
    };
    std::string folded = lower(text.substr(0, 40'000));
    // Line breaks fall anywhere in a licence text.
    std::string flat;
    for (const char c : folded)
        if (!std::isspace(static_cast<unsigned char>(c))) flat += c;
        else if (flat.empty() || flat.back() != ' ') flat += ' ';
    for (const auto& sign : signs)
        if (std::all_of(sign.words.begin(), sign.words.end(), [&](const char* word) { return flat.find(word) != std::string::npos; }))
            return sign.id;
    return {};
}

} // namespace core::base
