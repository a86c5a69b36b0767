#include "core/runs/model_names.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/paths.h"
#include "core/gguf/file.h"
#include "core/gguf/model_folder.h"

#include <algorithm>
#include <system_error>

namespace core::runs {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBundled = "bundled:";

fs::path folderOf(const fs::path& place) {
    std::error_code ignored;
    if (!fs::is_directory(place, ignored)) return gguf::folderOfFile(place);
    const fs::path file = gguf::onlyFileIn(place);
    return file.empty() ? fs::absolute(place).lexically_normal() : gguf::folderOfFile(file);
}

void append(std::vector<ModelName>& names, const fs::path& folder, bool bundled) {
    std::vector<ModelName> found;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name.front() != '.' && isModel(entry->path()))
            found.push_back({(bundled ? std::string(kBundled) : "") + name, entry->path(), bundled});
    }
    std::sort(found.begin(), found.end(), [](const ModelName& a, const ModelName& b) { return a.name < b.name; });
    names.insert(names.end(), found.begin(), found.end());
}

} // namespace

bool isModel(const fs::path& place) {
    std::error_code ignored;
    if (fs::is_regular_file(place / "config.json", ignored)) return true;
    return place.extension() == ".gguf" && fs::is_regular_file(place, ignored) && gguf::beginsAsGguf(place);
}

std::vector<ModelName> modelNames(const std::vector<fs::path>& folders) {
    std::vector<ModelName> names;
    append(names, base::resourcesFolder() / "models", true);
    append(names, base::userDataFolder() / "models", false);
    for (const fs::path& folder : folders) {
        if (isModel(folder)) names.push_back({folder.filename().string(), folder, false});
        else append(names, folder, false);
    }
    return names;
}

fs::path resolveModelFolder(const std::string& model, const std::vector<fs::path>& folders) {
    std::error_code ignored;
    if (model.empty())
        throw Error(ErrorKind::Model,
                    "no model is named; give a folder in Hugging Face layout, a GGUF file or a name that 'anneal-cli models' lists");
    if (!model.starts_with(kBundled) && fs::is_directory(model, ignored)) return folderOf(model);
    const std::vector<ModelName> names = modelNames(folders);
    const auto named = std::find_if(names.begin(), names.end(), [&](const ModelName& one) { return one.name == model; });
    if (named != names.end()) return folderOf(named->folder);
    if (!model.starts_with(kBundled) && fs::is_regular_file(model, ignored) &&
        (fs::path(model).extension() == ".gguf" || gguf::beginsAsGguf(model)))
        return folderOf(model);
    if (!model.starts_with(kBundled) && fs::exists(model, ignored))
        throw Error(ErrorKind::Model, model + " is a file; a model is a folder with config.json, weights and tokenizer, or a GGUF file");
    std::vector<std::string> words;
    for (const ModelName& one : names) words.push_back(one.name);
    std::string message = "there is no model '" + model + "': neither a folder nor a name that 'anneal-cli models' lists";
    if (const auto nearest = base::nearestWord(model, words)) message += "; did you mean '" + *nearest + "'?";
    throw Error(ErrorKind::Model, message);
}

} // namespace core::runs
