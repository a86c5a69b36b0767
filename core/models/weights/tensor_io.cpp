#include "core/models/weights/tensor_io.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/gguf/blocks.h"
#include "core/models/weights/gguf_layout.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <system_error>

namespace core::models::weights {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kPieceNumbers = std::int64_t{1} << 20;

constexpr std::array kScalarTypes = {
    std::pair{Dtype::F64, torch::kFloat64},   std::pair{Dtype::F32, torch::kFloat32}, std::pair{Dtype::F16, torch::kFloat16},
    std::pair{Dtype::BF16, torch::kBFloat16}, std::pair{Dtype::I64, torch::kInt64},   std::pair{Dtype::I32, torch::kInt32},
    std::pair{Dtype::I16, torch::kInt16},     std::pair{Dtype::I8, torch::kInt8},     std::pair{Dtype::U8, torch::kUInt8},
    std::pair{Dtype::Bool, torch::kBool},
};

[[noreturn]] void failTensor(const WeightFiles& files, const WeightFiles::Entry& entry, const std::string& what) {
    throw Error(ErrorKind::Model,
                files.files()[entry.file].string() + ": the tensor \"" + base::shortened(entry.tensor.name, 80) + "\" " + what);
}

/// Header and numbers into a file that is there whole or not at all. Converts piece by piece.
void writeFile(const fs::path& file, const NamedTensors& tensors, torch::ScalarType dtype,
               const std::vector<std::pair<std::string, std::string>>& metadata) {
    torch::NoGradGuard noGradient;
    std::vector<TensorEntry> entries;
    std::vector<std::size_t> order(tensors.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto typeOf = [&](std::size_t i) { return dtype == torch::ScalarType::Undefined ? tensors[i].second.scalar_type() : dtype; };
    // As the reference implementation: wide types first, so that every tensor begins at a multiple of its width.
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto widthA = bitsOf(dtypeOf(typeOf(a))), widthB = bitsOf(dtypeOf(typeOf(b)));
        return widthA != widthB ? widthA > widthB : tensors[a].first < tensors[b].first;
    });
    for (const auto i : order) entries.push_back({tensors[i].first, dtypeOf(typeOf(i)), tensors[i].second.sizes().vec(), 0, 0});
    const std::string header = formatSafetensorsHeader(entries, metadata);

    fs::path temporary = file;
    temporary += ".part";
    base::OutputFile out(temporary);
    out.write(header);
    for (const auto i : order) {
        const torch::Tensor flat = tensors[i].second.detach().contiguous().view({-1});
        for (std::int64_t at = 0; at < flat.numel(); at += kPieceNumbers) {
            const auto piece = flat.narrow(0, at, std::min(kPieceNumbers, flat.numel() - at)).to(typeOf(i)).contiguous();
            out.write(piece.const_data_ptr(), static_cast<std::size_t>(piece.nbytes()));
        }
    }
    out.finish();
    try {
        base::moveIntoPlace(temporary, file, out.size());
    } catch (const Error&) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
}

std::uint64_t bytesAs(const torch::Tensor& tensor, torch::ScalarType dtype) {
    const auto width = dtype == torch::ScalarType::Undefined ? tensor.element_size() : static_cast<std::int64_t>(c10::elementSize(dtype));
    return static_cast<std::uint64_t>(tensor.numel() * width);
}

} // namespace

torch::ScalarType scalarTypeOf(Dtype dtype) {
    for (const auto& [ours, theirs] : kScalarTypes)
        if (ours == dtype) return theirs;
    return torch::ScalarType::Undefined;
}

Dtype dtypeOf(torch::ScalarType type) {
    for (const auto& [ours, theirs] : kScalarTypes)
        if (theirs == type) return ours;
    throw Error(ErrorKind::Internal, std::string("no weight file holds numbers of type ") + c10::toString(type));
}

torch::Tensor loadTensorAsStored(const WeightFiles& files, const WeightFiles::Entry& entry) {
    const auto type = scalarTypeOf(entry.tensor.dtype);
    if (type == torch::ScalarType::Undefined)
        failTensor(files, entry, "is stored as " + std::string(nameOf(entry.tensor.dtype)) + ", which cannot be read");
    auto out = torch::empty(entry.tensor.shape, torch::TensorOptions().dtype(type));
    files.read(entry, 0, out.mutable_data_ptr(), entry.tensor.bytes());
    return out;
}

namespace {

/// Blocks become floats piece by piece; what lies otherwise in GGUF files is then laid as folders have it.
torch::Tensor loadFromGguf(const WeightFiles& files, const WeightFiles::Entry& entry, torch::ScalarType type) {
    torch::NoGradGuard noGradient;
    const auto& in = *entry.gguf;
    if (!fitsLayout(in.layout, in.sizes, in.shape)) failTensor(files, entry, "has a shape that does not fit the heads of this model");
    auto out = torch::empty(in.shape, torch::TensorOptions().dtype(type));
    auto flat = out.view({-1});
    std::vector<std::uint8_t> bytes;
    auto numbers = torch::empty({std::min(kPieceNumbers, flat.numel())}, torch::kFloat32);
    for (std::int64_t at = 0; at < flat.numel(); at += kPieceNumbers) {
        auto target = flat.narrow(0, at, std::min(kPieceNumbers, flat.numel() - at));
        const auto blocks = static_cast<std::uint64_t>(target.numel()) / in.type.perBlock;
        bytes.resize(static_cast<std::size_t>(blocks * in.type.bytes));
        files.read(entry, static_cast<std::uint64_t>(at) / in.type.perBlock * in.type.bytes, bytes.data(), bytes.size());
        auto piece = numbers.narrow(0, 0, target.numel());
        gguf::readBlocks(static_cast<gguf::TensorType>(in.type.number), bytes,
                         {piece.mutable_data_ptr<float>(), static_cast<std::size_t>(piece.numel())});
        target.copy_(piece);
        if (!piece.isfinite().all().item<bool>()) failTensor(files, entry, "holds numbers that are not finite; the model is damaged");
    }
    return fromGgufLayout(out, in.layout, in.sizes);
}

} // namespace

torch::Tensor loadTensor(const WeightFiles& files, const WeightFiles::Entry& entry, torch::ScalarType type) {
    if (!isReadableFloat(entry.tensor.dtype))
        failTensor(files, entry,
                   "is stored as " + std::string(nameOf(entry.tensor.dtype)) + "; weights in F64, F32, F16 or BF16 are needed");
    if (entry.gguf) return loadFromGguf(files, entry, type);
    torch::NoGradGuard noGradient;
    const auto stored = scalarTypeOf(entry.tensor.dtype);
    auto out = torch::empty(entry.tensor.shape, torch::TensorOptions().dtype(type));
    auto flat = out.view({-1});
    const auto width = static_cast<std::int64_t>(c10::elementSize(stored));
    for (std::int64_t at = 0; at < flat.numel(); at += kPieceNumbers) {
        auto target = flat.narrow(0, at, std::min(kPieceNumbers, flat.numel() - at));
        auto piece = stored == type ? target : torch::empty({target.numel()}, torch::TensorOptions().dtype(stored));
        files.read(entry, static_cast<std::uint64_t>(at * width), piece.mutable_data_ptr(),
                   static_cast<std::uint64_t>(piece.numel() * width));
        if (stored != type) target.copy_(piece);
        // A sum is finite only if every number is, short of an overflow that no sane weight reaches; the exact test runs where it is not.
        if (!std::isfinite(target.sum().item<double>()) && !target.isfinite().all().item<bool>())
            failTensor(files, entry, "holds numbers that are not finite; the model is damaged");
    }
    return out;
}

void saveTensors(const fs::path& file, const NamedTensors& tensors, torch::ScalarType dtype,
                 const std::vector<std::pair<std::string, std::string>>& metadata) {
    writeFile(file, tensors, dtype, metadata);
}

std::vector<std::string> saveModelTensors(const fs::path& folder, const NamedTensors& tensors, torch::ScalarType dtype,
                                          std::uint64_t shardBytes) {
    std::vector<NamedTensors> shards(1);
    std::uint64_t inShard = 0, total = 0;
    for (const auto& named : tensors) {
        const std::uint64_t bytes = bytesAs(named.second, dtype);
        if (inShard > 0 && inShard + bytes > shardBytes) {
            shards.emplace_back();
            inShard = 0;
        }
        shards.back().push_back(named);
        inShard += bytes;
        total += bytes;
    }
    if (shards.size() == 1) {
        saveTensors(folder / kSingleFile, tensors, dtype);
        return {kSingleFile};
    }
    std::vector<std::string> names;
    nlohmann::ordered_json index;
    index["metadata"]["total_size"] = total;
    std::map<std::string, std::string> map;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        std::array<char, 64> name{};
        std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.safetensors", i + 1, shards.size());
        saveTensors(folder / name.data(), shards[i], dtype);
        for (const auto& named : shards[i]) map[named.first] = name.data();
        names.emplace_back(name.data());
    }
    for (const auto& [tensor, shard] : map) index["weight_map"][tensor] = shard;
    base::saveFile(folder / kIndexFile, index.dump(2) + "\n");
    names.emplace_back(kIndexFile);
    return names;
}

} // namespace core::models::weights
