#include "core/models/weights/weight_files.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/gguf/file.h"
#include "core/gguf/model_folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace core::models::weights {

namespace fs = std::filesystem;

struct WeightFiles::Descriptor {
    int number = -1;
    std::uint64_t size = 0;
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
};

namespace {

[[noreturn]] void fail(const fs::path& where, const std::string& what) { throw Error(ErrorKind::Model, where.string() + ": " + what); }

/// Reads all of it or says why not.
void readAt(int descriptor, const fs::path& file, std::uint64_t at, void* into, std::uint64_t count) {
    auto* out = static_cast<char*>(into);
    while (count > 0) {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(count, std::uint64_t{1} << 30));
        const ssize_t got = ::pread(descriptor, out, part, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(file, std::string("cannot be read: ") + std::strerror(errno));
        if (got == 0) fail(file, "ends at byte " + std::to_string(at) + " though it was longer when it was opened; fetch it again");
        out += got;
        at += static_cast<std::uint64_t>(got);
        count -= static_cast<std::uint64_t>(got);
    }
}

/// The same type by its name: GGUF calls them as we do.
Dtype dtypeOf(const gguf::TypeFacts& type) {
    using gguf::TensorType;
    switch (static_cast<TensorType>(type.number)) {
    case TensorType::F64: return Dtype::F64;
    case TensorType::F16: return Dtype::F16;
    case TensorType::BF16: return Dtype::BF16;
    case TensorType::Q4_0: return Dtype::Q4_0;
    case TensorType::Q4_1: return Dtype::Q4_1;
    case TensorType::Q5_0: return Dtype::Q5_0;
    case TensorType::Q5_1: return Dtype::Q5_1;
    case TensorType::Q8_0: return Dtype::Q8_0;
    case TensorType::Q4_K: return Dtype::Q4_K;
    case TensorType::Q5_K: return Dtype::Q5_K;
    case TensorType::Q6_K: return Dtype::Q6_K;
    case TensorType::F32: break;
    }
    return Dtype::F32;
}

/// Why a folder without safetensors has no weights for us.
std::string problemWithoutWeights(const fs::path& folder) {
    static constexpr std::array kPickles = {".bin", ".pt", ".pth", ".ckpt", ".pkl"};
    std::error_code ignored;
    std::string foreign;
    for (const auto& item : fs::directory_iterator(folder, ignored)) {
        const std::string extension = item.path().extension().string();
        const std::string name = item.path().filename().string();
        if (std::find(kPickles.begin(), kPickles.end(), extension) != kPickles.end())
            return "the weights are in " + name + ", a pickle file; " + pickleAdvice();
        if (extension == ".gguf") return "the weights are in " + name + "; name that file as the model";
        if (extension == ".h5" || extension == ".msgpack" || extension == ".onnx") foreign = name;
    }
    if (!foreign.empty()) return "the weights are in " + foreign + ", which cannot be read; fetch the model with model.safetensors";
    return "there is no model.safetensors in this folder; a model in Hugging Face layout is needed";
}

/// tensor → shard, from the index.
std::map<std::string, std::string> readIndex(const fs::path& file) {
    const std::string where = file.string();
    nlohmann::ordered_json index;
    try {
        index = base::parseJson(base::loadFile(file, std::uint64_t{1} << 28), where);
    } catch (const Error& error) {
        throw Error(error.kind() == ErrorKind::Io ? ErrorKind::Io : ErrorKind::Model, error.message());
    }
    const auto map = index.is_object() ? index.find("weight_map") : index.end();
    if (!index.is_object() || map == index.end() || !map->is_object()) fail(file, "there is no object \"weight_map\" in it");
    std::map<std::string, std::string> out;
    for (const auto& [tensor, shard] : map->items()) {
        if (!shard.is_string()) fail(file, "\"weight_map\" gives no file name for \"" + base::shortened(tensor, 80) + "\"");
        const std::string name = shard.get<std::string>();
        if (name.empty() || name.find('/') != std::string::npos || name.find('\\') != std::string::npos ||
            name.find('\0') != std::string::npos || name == "." || name == "..")
            fail(file, "\"" + base::shortened(name, 80) + "\" is not the name of a file in this folder");
        if (fs::path(name).extension() != ".safetensors")
            fail(file, "\"" + base::shortened(name, 80) + "\" is no .safetensors file; " + pickleAdvice());
        out.emplace(tensor, name);
    }
    if (out.empty()) fail(file, "\"weight_map\" is empty");
    return out;
}

} // namespace

std::shared_ptr<WeightFiles::Descriptor> WeightFiles::opened(const fs::path& file) const {
    auto descriptor = std::make_shared<Descriptor>();
    descriptor->number = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor->number < 0) {
        if (errno == ENOENT) fail(file, "the file is not there; fetch the whole model again");
        throw Error(ErrorKind::Io, file.string() + ": cannot be opened: " + std::strerror(errno));
    }
    struct stat facts {};
    if (::fstat(descriptor->number, &facts) != 0) throw Error(ErrorKind::Io, file.string() + ": " + std::strerror(errno));
    if (!S_ISREG(facts.st_mode)) fail(file, "this is no file with weights");
    descriptor->size = static_cast<std::uint64_t>(facts.st_size);
    return descriptor;
}

void WeightFiles::add(const fs::path& file) {
    auto descriptor = opened(file);
    const std::string where = file.string();
    std::string first(static_cast<std::size_t>(std::min<std::uint64_t>(descriptor->size, 64)), '\0');
    readAt(descriptor->number, file, 0, first.data(), first.size());
    const std::uint64_t length = safetensorsHeaderLength(first, descriptor->size, where);
    std::string json(static_cast<std::size_t>(length), '\0');
    readAt(descriptor->number, file, 8, json.data(), length);
    SafetensorsHeader header = parseSafetensorsHeader(json, descriptor->size - 8 - length, where);

    if (files_.empty()) metadata_ = std::move(header.metadata);
    for (auto& tensor : header.tensors) {
        if (!byName_.emplace(tensor.name, entries_.size()).second)
            fail(file, "the tensor \"" + base::shortened(tensor.name, 80) + "\" is also in another shard");
        const std::uint64_t at = header.dataStart + tensor.begin;
        entries_.push_back({std::move(tensor), files_.size(), at});
    }
    bytes_ += descriptor->size;
    files_.push_back(file);
    descriptors_.push_back(std::move(descriptor));
}

void WeightFiles::addGguf(const fs::path& file) {
    const gguf::File source(file);
    const std::string where = file.string();
    auto descriptor = opened(file);
    const gguf::Family& family = gguf::familyOf(source.header(), where);
    const gguf::HeadSizes sizes = gguf::headSizes(source.header(), where);
    for (const auto& tensor : source.header().tensors) {
        if (gguf::isRotaryTensor(tensor.name)) continue; // part of the configuration
        const auto mapped = gguf::folderName(family, tensor.name).value_or(gguf::MappedName{tensor.name});
        if (!tensor.type.readable)
            fail(file,
                 "the tensor \"" + base::shortened(tensor.name, 80) + "\" is stored as " + std::string(tensor.type.name) +
                     ", which cannot be read; F32, F16, BF16, Q8_0, Q5_0, Q4_0 and their like, Q6_K, Q5_K and Q4_K can: fetch the model "
                     "in one of them");
        TensorEntry entry{mapped.name, dtypeOf(tensor.type), tensor.shape, tensor.offset, tensor.offset + tensor.bytes};
        if (mapped.layout == gguf::Layout::Turned) std::reverse(entry.shape.begin(), entry.shape.end());
        if (!byName_.emplace(mapped.name, entries_.size()).second)
            fail(file, "two tensors are \"" + base::shortened(mapped.name, 80) + "\"");
        const std::uint64_t at = source.header().dataStart + tensor.offset;
        entries_.push_back({std::move(entry), files_.size(), at, InGguf{tensor.type, tensor.shape, mapped.layout, sizes}});
    }
    bytes_ += descriptor->size;
    files_.push_back(file);
    descriptors_.push_back(std::move(descriptor));
}

WeightFiles WeightFiles::openFile(const fs::path& file) {
    WeightFiles out;
    if (gguf::beginsAsGguf(file)) out.addGguf(file);
    else out.add(file);
    return out;
}

WeightFiles WeightFiles::openFolder(const fs::path& folder) {
    std::error_code ignored;
    if (fs::exists(folder / kSingleFile, ignored)) return openFile(folder / kSingleFile);
    const fs::path indexFile = folder / kIndexFile;
    if (!fs::exists(indexFile, ignored)) {
        if (fs::exists(folder / gguf::kLinkName, ignored)) {
            const fs::path file = fs::canonical(folder / gguf::kLinkName, ignored);
            WeightFiles out;
            out.addGguf(ignored ? folder / gguf::kLinkName : file);
            return out;
        }
        fail(folder, problemWithoutWeights(folder));
    }
    const auto map = readIndex(indexFile);
    std::set<std::string> shards;
    for (const auto& [tensor, shard] : map) shards.insert(shard);
    WeightFiles out;
    for (const auto& shard : shards) out.add(folder / shard);
    for (const auto& [tensor, shard] : map) {
        const Entry* entry = out.find(tensor);
        if (entry == nullptr || out.files_[entry->file].filename() != shard)
            fail(indexFile, "it says that \"" + base::shortened(tensor, 80) + "\" is in " + shard +
                                ", but it is not there; fetch the whole model again");
    }
    for (const auto& entry : out.entries_)
        if (!map.contains(entry.tensor.name))
            fail(indexFile, "it does not name the tensor \"" + base::shortened(entry.tensor.name, 80) + "\" of " +
                                out.files_[entry.file].filename().string());
    return out;
}

const WeightFiles::Entry* WeightFiles::find(const std::string& name) const {
    const auto found = byName_.find(name);
    return found == byName_.end() ? nullptr : &entries_[found->second];
}

void WeightFiles::read(const Entry& entry, std::uint64_t offset, void* into, std::uint64_t count) const {
    if (offset > entry.tensor.bytes() || count > entry.tensor.bytes() - offset)
        throw Error(ErrorKind::Internal, "read past the end of the tensor " + entry.tensor.name);
    readAt(descriptors_[entry.file]->number, files_[entry.file], entry.at + offset, into, count);
}

} // namespace core::models::weights
