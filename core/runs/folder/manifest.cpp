#include "core/runs/folder/manifest.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/runs/run_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <system_error>

namespace core::runs::folder {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestManifest = std::uint64_t{4} << 20;

bool isSha256(const std::string& text) {
    return text.size() == 64 &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0 || (c >= 'a' && c <= 'f'); });
}

bool isPlainName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos && name.find('\0') == std::string::npos;
}

/// "model.safetensors", "adapter_model.safetensors"
bool isWeights(const std::string& name) { return name.ends_with("model.safetensors"); }

std::int64_t sizeOf(const nlohmann::json& sizes, const std::string& name) {
    const auto found = sizes.find(name);
    return found != sizes.end() && found->is_number_unsigned() ? found->get<std::int64_t>() : -1;
}

} // namespace

Manifest loadManifest(const fs::path& checkpoint) {
    const fs::path file = checkpoint / kManifestFile;
    const auto fail = [&](const std::string& what) { return Error(ErrorKind::Data, file.string() + " " + what); };
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) throw fail("is missing: the checkpoint was never finished");
    const nlohmann::json json = nlohmann::json::parse(base::loadFile(file, kLargestManifest), nullptr, false);
    if (json.is_discarded() || !json.is_object()) throw fail("is not well-formed JSON");
    const auto files = json.find("files");
    if (files == json.end() || !files->is_object() || files->empty()) throw fail("lists no files under 'files'");
    const nlohmann::json sizes = json.value("bytes", nlohmann::json::object());
    Manifest manifest;
    for (const auto& [name, hash] : files->items()) {
        if (!isPlainName(name)) throw fail("lists '" + name + "', which is not a file of this folder");
        if (!hash.is_string() || !isSha256(hash.get<std::string>())) throw fail("gives no SHA-256 for '" + name + "'");
        manifest[name] = {hash.get<std::string>(), sizes.is_object() ? sizeOf(sizes, name) : -1};
    }
    return manifest;
}

std::string writeManifest(const Manifest& manifest) {
    nlohmann::json files = nlohmann::json::object(), bytes = nlohmann::json::object();
    for (const auto& [name, entry] : manifest) {
        files[name] = entry.sha256;
        bytes[name] = entry.bytes;
    }
    return nlohmann::json{{"files", files}, {"bytes", bytes}}.dump(2) + "\n";
}

std::string problemWithCheckpoint(const fs::path& checkpoint, Hashed hashed) {
    try {
        for (const auto& [name, entry] : loadManifest(checkpoint)) {
            const fs::path file = checkpoint / name;
            std::error_code failed;
            const auto size = fs::is_regular_file(file, failed) ? fs::file_size(file, failed) : 0;
            if (failed || !fs::is_regular_file(file, failed)) return file.string() + " is missing";
            if (entry.bytes >= 0 && static_cast<std::uint64_t>(entry.bytes) != size)
                return file.string() + " has " + std::to_string(size) + " bytes, its manifest says " + std::to_string(entry.bytes);
            const bool wanted = hashed == Hashed::All || (hashed == Hashed::Weights && isWeights(name));
            if (wanted && base::sha256OfFile(file) != entry.sha256) return file.string() + " does not match the hash in its manifest";
        }
    } catch (const Error& error) { // a damaged checkpoint is an expected outcome: the run goes on from an older one
        return error.message();
    }
    return {};
}

} // namespace core::runs::folder
