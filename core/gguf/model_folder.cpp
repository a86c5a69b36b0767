#include "core/gguf/model_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/gguf/config_text.h"
#include "core/gguf/file.h"
#include "core/gguf/metadata_reader.h"
#include "core/gguf/tokenizer_files.h"

#include <algorithm>
#include <system_error>

namespace core::gguf {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kTranslation = "1"; ///< raised where the files that are made change

fs::path cacheOfFolders() { return base::userCacheFolder() / "gguf"; }

/// Path, size and time: another file has another folder.
std::string nameOfFolder(const fs::path& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    const auto time = fs::last_write_time(file, failed).time_since_epoch().count();
    return base::sha256(std::string(kTranslation) + '\n' + file.string() + '\n' + std::to_string(size) + '\n' + std::to_string(time))
        .substr(0, 32);
}

std::string yamlText(std::string_view text) {
    std::string out = "\"";
    for (const char c : base::repairedUtf8(text)) {
        if (c == '"' || c == '\\') (out += '\\') += c;
        else out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "\"";
}

/// What the file says of itself, as a card with front matter.
std::string cardText(const Header& header, std::string_view where) {
    const MetadataReader metadata(header, where);
    std::string out = "---\n";
    const std::string licence = metadata.text("general.license", "");
    if (!licence.empty()) out += "license: " + yamlText(licence) + "\n";
    if (const auto name = metadata.text("general.license.name", ""); !name.empty()) out += "license_name: " + yamlText(name) + "\n";
    if (const auto base = metadata.text("general.base_model.0.name", ""); !base.empty()) out += "base_model: " + yamlText(base) + "\n";
    out += "---\n\n";
    if (const auto name = metadata.text("general.name", ""); !name.empty()) out += "# " + base::repairedUtf8(name) + "\n\n";
    if (const auto words = metadata.text("general.description", ""); !words.empty()) out += base::repairedUtf8(words) + "\n\n";
    for (const auto& [words, key] : {std::pair{"Author", "general.author"},
                                     {"Organisation", "general.organization"},
                                     {"Source", "general.source.url"},
                                     {"Licence text", "general.license.link"}})
        if (const auto text = metadata.text(key, ""); !text.empty()) out += std::string(words) + ": " + text + "\n\n";
    return out;
}

/// Folders whose files are gone.
void removeStale(const fs::path& cache) {
    std::error_code failed;
    std::vector<fs::path> stale;
    for (fs::directory_iterator entry(cache, failed), end; !failed && entry != end; entry.increment(failed)) {
        std::error_code ignored;
        const fs::path link = entry->path() / kLinkName;
        if (fs::is_symlink(link, ignored) && !fs::exists(link, ignored)) stale.push_back(entry->path());
    }
    for (const auto& folder : stale) fs::remove_all(folder, failed);
}

void fillFolder(const fs::path& folder, const fs::path& path) {
    const File file(path);
    const std::string where = path.string();
    const Family& family = familyOf(file.header(), where);
    base::saveFile(folder / "config.json", configText(
                                               file.header(), family, [&](const Tensor& tensor) { return file.floats(tensor); }, where));
    for (const auto& [name, text] : tokenizerTexts(file.header(), where)) base::saveFile(folder / name, text);
    base::saveFile(folder / "README.md", cardText(file.header(), where));
    fs::create_symlink(path, folder / kLinkName);
}

} // namespace

fs::path folderOfFile(const fs::path& file) {
    std::error_code failed;
    fs::path whole = fs::canonical(file, failed);
    if (failed) throw Error(ErrorKind::Model, file.string() + ": there is no such file");
    const fs::path cache = cacheOfFolders(), folder = cache / nameOfFolder(whole);
    if (fs::exists(folder / "config.json", failed)) return folder;
    if (!beginsAsGguf(whole)) (void)File(whole); // says what it is instead
    fs::create_directories(cache, failed);
    if (failed) throw Error(ErrorKind::Io, cache.string() + " cannot be made: " + failed.message());
    removeStale(cache);
    try {
        base::FolderTransaction transaction(folder);
        fillFolder(transaction.path(), whole);
        transaction.commit();
    } catch (const Error&) {
        if (!fs::exists(folder / "config.json", failed)) throw; // another program made it meanwhile
    } catch (const fs::filesystem_error& error) {
        throw Error(ErrorKind::Io, folder.string() + " cannot be made: " + error.code().message());
    }
    return folder;
}

fs::path onlyFileIn(const fs::path& folder) {
    std::error_code failed;
    if (fs::exists(folder / "config.json", failed)) return {};
    std::vector<fs::path> found;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().extension() == ".gguf") found.push_back(entry->path());
    if (found.empty()) return {};
    std::sort(found.begin(), found.end());
    if (found.size() > 1)
        throw Error(ErrorKind::Model, folder.string() + ": there are " + std::to_string(found.size()) + " GGUF files in this folder, " +
                                          found[0].filename().string() + ", " + found[1].filename().string() +
                                          (found.size() > 2 ? " …" : "") + "; name one of them");
    return found.front();
}

fs::path fileOfFolder(const fs::path& folder) {
    std::error_code failed;
    const fs::path link = folder / kLinkName;
    if (!fs::is_symlink(link, failed) || folder.parent_path() != cacheOfFolders()) return {};
    const fs::path file = fs::read_symlink(link, failed);
    return failed ? fs::path() : file;
}

} // namespace core::gguf
