#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/source/source_detection.h"

#include <nlohmann/json.hpp>

namespace core::data {

std::string licenceOfText(const std::string& text) {
    const auto has = [&](const char* words) { return text.find(words) != std::string::npos; };
    if (has("Attribution-NonCommercial 4.0") || has("CC BY-NC 4.0")) return "CC-BY-NC-4.0";
    if (has("Attribution-ShareAlike 4.0") || has("CC BY-SA 4.0")) return "CC-BY-SA-4.0";
    if (has("Attribution 4.0 International") || has("CC BY 4.0")) return "CC-BY-4.0";
    if (has("CC0 1.0") || has("Creative Commons Zero")) return "CC0-1.0";
    if (has("Apache License") && has("Version 2.0")) return "Apache-2.0";
    if (has("Permission is hereby granted, free of charge")) return "MIT";
    if (has("GNU GENERAL PUBLIC LICENSE") && has("Version 3")) return "GPL-3.0-or-later";
    if (has("Redistribution and use in source and binary forms")) return has("Neither the name") ? "BSD-3-Clause" : "BSD-2-Clause";
    return {};
}

SourceNotes notesBeside(const std::filesystem::path& file) {
    constexpr std::uint64_t kLongest = 1 << 20;
    SourceNotes notes;
    const std::filesystem::path folder = file.parent_path().empty() ? std::filesystem::path(".") : file.parent_path();
    std::error_code code;
    try { // what stands beside a file helps where it can be read and does no harm where it cannot
        if (const auto description = folder / "dataset.source.json"; std::filesystem::is_regular_file(description, code)) {
            const auto json = nlohmann::json::parse(base::loadFile(description, kLongest), nullptr, false);
            bool ours = false;
            if (json.is_object() && json.contains("files") && json["files"].is_object())
                for (const auto& [split, name] : json["files"].items())
                    ours = ours || (name.is_string() && name.get<std::string>() == file.filename().string());
            if (ours) {
                notes.title = json.value("title", "");
                notes.licence = json.value("licence", "");
                notes.licenceReason = "dataset.source.json beside the file says so";
                notes.source = json.value("source", "");
                for (const auto& author : json.value("authors", std::vector<std::string>{}))
                    notes.authors += (notes.authors.empty() ? "" : ", ") + author;
                notes.map = json.value("map", Mapping{});
                return notes;
            }
        }
        for (const char* name : {"LICENSE", "LICENCE", "LICENSE.txt", "LICENSE.md", "LICENCE.txt", "COPYING"}) {
            if (!std::filesystem::is_regular_file(folder / name, code)) continue;
            notes.licence = licenceOfText(base::loadFile(folder / name, kLongest));
            if (!notes.licence.empty()) notes.licenceReason = "read from " + std::string(name) + " beside the file";
            break;
        }
    } catch (const Error&) {
    } catch (const nlohmann::json::exception&) {}
    return notes;
}

} // namespace core::data
