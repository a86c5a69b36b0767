#include "core/base/error.h"
#include "core/base/fields.h"
#include "core/base/files.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/export/exporters/exporter.h"
#include "core/export/gguf/model_metadata.h"
#include "core/export/gguf/tokenizer_tables.h"
#include "core/gguf/blocks.h"
#include "core/gguf/model_folder.h"
#include "core/models/weights/gguf_layout.h"
#include "core/models/weights/tensor_io.h"
#include "core/runs/run_files.h"

#include <algorithm>
#include <array>
#include <cctype>

/// One file for llama.cpp and what is built on it; an adapter is merged into its base.
namespace core::exporting::leaves {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFile = "model.gguf";
constexpr std::int64_t kPiece = std::int64_t{1} << 20; ///< numbers at a time; whole blocks

/// Texts whose tokens the file's own tables must give as the run's tokenizer does.
constexpr std::array kProbes = {"Once upon a time, there was a girl.",           " two  spaces\tand a tab\n\nand lines",
                                "Grüße, naïve façade — 12345 Äpfel für 3,50 €!", "Привет, мир. 你好，世界。 こんにちは",
                                "def f(x):\n    return x**2  # it's 'quoted'",   "🙂👩‍👩‍👧 \xC2\xA0 end"};

std::string_view nameAfter(std::string_view path) {
    const auto cut = path.find_last_of("/:");
    return cut == std::string_view::npos ? path : path.substr(cut + 1);
}

std::string whyNot(const runs::RunFolder& run) {
    if (base::hasNumberHead(run.spec().task))
        return "llama.cpp's files have no place for a head that answers with a class or a number; export it as hf";
    const fs::path settings = run.path() / runs::kCheckpointsFolder;
    const auto config = models::loadModelConfig(settings);
    if (config.head == models::HeadKind::Classifier) return "llama.cpp's files have no place for a head for classes; export it as hf";
    (void)ggufModelOf(config);
    (void)tokenizerTables(settings, *tokenizers::loadTokenizer(settings), config.spec.vocabulary);
    return {};
}

std::string problem(const runs::RunFolder& run) {
    try {
        return whyNot(run);
    } catch (const Error& error) { // a reason to show, not a failure
        return error.message();
    }
}

/// Matrices are stored as asked for; vectors and places, which are small and count much, in F32. Rows that do not fill blocks are kept in F16. With four
/// bits the words' own matrices keep eight: they are read alone, so that their rounding is not evened out.
gguf::TensorType typeOf(const std::string& name, const std::vector<std::int64_t>& shape, gguf::TensorType wanted) {
    using gguf::TensorType;
    if (shape.size() < 2 || name.starts_with("position_embd")) return TensorType::F32;
    const bool ofWords = name.starts_with("token_embd") || name.starts_with("output");
    const auto type = wanted == TensorType::Q4_0 && ofWords ? TensorType::Q8_0 : wanted;
    return shape.back() % gguf::factsOf(type).perBlock == 0 ? type : TensorType::F16;
}

gguf::TensorType wantedType(const std::string& dtype) { return gguf::tensorTypeOf(dtype).value_or(gguf::TensorType::F32); }

std::uint64_t bytes(const runs::RunFolder&, const evaluation::ModelPlaces& places, const std::string& dtype) {
    std::uint64_t out = 0;
    const auto type = wantedType(dtype);
    for (const auto& weight : models::weightShapes(models::loadModelConfig(places.settings))) {
        std::uint64_t count = 1;
        for (const auto size : weight.shape) count *= static_cast<std::uint64_t>(size);
        const auto facts = gguf::factsOf(weight.shape.size() < 2 ? gguf::TensorType::F32 : type);
        out += count * facts.bytes / facts.perBlock;
    }
    return out;
}

/// "general.file_type", by llama.cpp's numbers.
std::uint32_t fileType(gguf::TensorType type) {
    switch (type) {
    case gguf::TensorType::F16: return 1;
    case gguf::TensorType::Q4_0: return 2;
    case gguf::TensorType::Q8_0: return 7;
    case gguf::TensorType::BF16: return 32;
    default: return 0;
    }
}

void addGeneral(const ExportJob& job, gguf::Metadata& out) {
    const auto& run = job.run;
    const auto& origin = run.origin();
    const auto notes = run.notes();
    const std::string name = !notes.name.empty() ? notes.name : !run.spec().name.empty() ? run.spec().name : run.path().filename().string();
    const auto text = [&](const char* key, std::string value) {
        if (!value.empty()) out.emplace_back(key, gguf::textValue(base::repairedUtf8(value)));
    };
    text("general.type", "model");
    text("general.name", name);
    std::string licence = origin.modelLicence; // as the hub writes them
    std::transform(licence.begin(), licence.end(), licence.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    text("general.license", licence);
    const std::string base(nameAfter(run.spec().model.path));
    out.emplace_back("general.base_model.count", gguf::numberValue(1));
    text("general.base_model.0.name", base);
    text("general.description", base + ", fine-tuned with Anneal");
    const auto type = wantedType(job.dtype);
    out.emplace_back("general.file_type", gguf::numberValue(fileType(type)));
    if (gguf::factsOf(type).perBlock > 1) out.emplace_back("general.quantization_version", gguf::numberValue(2));
}

/// A weight as it is laid in the file, with its place there.
struct Laid {
    torch::Tensor numbers;
    gguf::Tensor tensor;
};

std::vector<Laid> laidOut(const models::CausalModel& model, const GgufModel& described, gguf::TensorType wanted) {
    const auto& spec = model.spec();
    const gguf::HeadSizes sizes{spec.heads, spec.kvHeads, spec.headDim};
    std::vector<Laid> out;
    for (const auto& [name, factors] : described.factors)
        out.push_back({torch::tensor(factors, torch::kFloat32),
                       {name, gguf::factsOf(gguf::TensorType::F32), {static_cast<std::int64_t>(factors.size())}, 0, 0}});
    for (const auto& [name, stored] : model.baseTensors()) {
        const auto mapped =
            std::find_if(described.names.begin(), described.names.end(), [&name = name](const auto& pair) { return pair.first == name; });
        if (mapped == described.names.end()) throw Error(ErrorKind::Internal, "the weight " + name + " has no name in GGUF");
        auto numbers = models::weights::toGgufLayout(stored, mapped->second.layout, sizes);
        const auto shape = numbers.sizes().vec();
        const auto type = typeOf(mapped->second.name, shape, wanted);
        out.push_back({std::move(numbers), {mapped->second.name, gguf::factsOf(type), shape, 0, 0}});
    }
    return out;
}

void writeNumbers(base::OutputFile& out, const Laid& laid) {
    const auto flat = laid.numbers.detach().contiguous().view({-1});
    std::vector<std::uint8_t> blocks;
    for (std::int64_t at = 0; at < flat.numel(); at += kPiece) {
        const auto piece = flat.narrow(0, at, std::min(kPiece, flat.numel() - at)).to(torch::kFloat32).contiguous();
        const auto count = static_cast<std::size_t>(piece.numel());
        blocks.resize(count / laid.tensor.type.perBlock * laid.tensor.type.bytes);
        gguf::writeBlocks(static_cast<gguf::TensorType>(laid.tensor.type.number), {piece.const_data_ptr<float>(), count}, blocks);
        out.write(blocks.data(), blocks.size());
    }
    const std::string padding(static_cast<std::size_t>(gguf::paddingAfter(laid.tensor.bytes)), '\0');
    out.write(padding);
}

/// How far a number may be from what it was, as a share of the largest of its block.
double shareOf(gguf::TensorType type) {
    switch (type) {
    case gguf::TensorType::F16: return 0x1p-11;
    case gguf::TensorType::BF16: return 0x1p-8;
    case gguf::TensorType::Q8_0: return 0.5 / 127.0 + 0x1p-11; // half a step, and the factor's own rounding
    case gguf::TensorType::Q4_0: return 1.0 / 8.0 + 0x1p-11;   // 8 steps on one side, 7 on the other
    default: return 0.0;
    }
}

/// Every weight of the file, read back under the name and in the shape that folders have, is the run's own but for what its type rounds. The answers of a
/// file with few bits say less: they are allowed to differ.
void refuseOtherWeights(const fs::path& file, const models::CausalModel& model) {
    const auto written = models::weights::WeightFiles::openFile(file);
    for (const auto& [name, own] : model.baseTensors()) {
        const auto* entry = written.find(name);
        if (entry == nullptr) throw Error(ErrorKind::CheckFailed, "the weight " + name + " is not in the file; nothing was kept");
        const auto& in = *entry->gguf;
        const auto laid = [&](const torch::Tensor& tensor) {
            return models::weights::toGgufLayout(tensor.detach().to(torch::kFloat32), in.layout, in.sizes)
                .reshape({-1, static_cast<std::int64_t>(in.type.perBlock)});
        };
        const auto wanted = laid(own), found = laid(models::weights::loadTensor(written, *entry, torch::kFloat32));
        const double least =
            in.layout == gguf::Layout::NormPlusOne ? 1e-6 : 1e-7; // 1 is added and taken away; the smallest numbers of halves
        const auto bound = wanted.abs().amax(1, true) * shareOf(static_cast<gguf::TensorType>(in.type.number)) + least;
        if (((found - wanted).abs() > bound).any().item<bool>())
            throw Error(ErrorKind::CheckFailed, "the weight " + name + " does not come back as it was; nothing was kept, export it as hf");
    }
}

/// The words of the file, read back, must be cut as those of the run are.
void refuseOtherWords(const fs::path& file, const tokenizers::Tokenizer& own, const std::vector<std::string>& prompts) {
    const auto other = tokenizers::loadTokenizer(gguf::folderOfFile(file));
    const auto check = [&](const std::string& text) {
        if (own.encode(text) != other->encode(text))
            throw Error(ErrorKind::CheckFailed, "the tokenizer cannot be said in GGUF's tables: \"" +
                                                    base::shortened(base::repairedUtf8(text), 60) +
                                                    "\" becomes other tokens there; nothing was kept, export it as hf");
    };
    for (const char* probe : kProbes) check(probe);
    for (const auto& prompt : prompts) check(prompt);
}

std::vector<std::string> promptsOf(const runs::RunFolder& run) {
    std::vector<std::string> out;
    for (const auto& event : run.events())
        if (const auto* sample = std::get_if<base::SampleEvent>(&event.body)) out.push_back(sample->prompt);
    return out;
}

void write(const ExportJob& job) {
    torch::NoGradGuard noGradient;
    auto& model = *job.opened.model;
    if (model.hasAdapter()) model.mergeAdapter();
    auto described = ggufModelOf(model.config());
    gguf::Metadata metadata = std::move(described.metadata);
    addGeneral(job, metadata);
    for (auto& entry : tokenizerTables(job.opened.places.settings, *job.opened.tokenizer, model.spec().vocabulary))
        metadata.push_back(std::move(entry));
    const auto laid = laidOut(model, described, wantedType(job.dtype));
    std::vector<gguf::Tensor> tensors;
    for (const auto& one : laid) tensors.push_back(one.tensor);
    const fs::path file = job.folder / kFile;
    base::OutputFile out(file);
    out.write(gguf::formatHeader(metadata, tensors));
    for (std::size_t i = 0; i < laid.size(); ++i) writeNumbers(out, {laid[i].numbers, tensors[i]});
    out.finish();
    copyLicenceFiles(job.opened.places.settings, job.folder);
    refuseOtherWeights(file, model);
    refuseOtherWords(file, *job.opened.tokenizer, promptsOf(job.run));
}

evaluation::ModelPlaces places(const fs::path& folder, const evaluation::ModelPlaces&) {
    evaluation::ModelPlaces out;
    out.settings = gguf::folderOfFile(folder / kFile);
    out.weights = folder / kFile;
    return out;
}

} // namespace

const Exporter& gguf() {
    static const Exporter exporter = {
        "gguf",
        TR("GGUF file"),
        TR("One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay "
           "nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably"),
        {"F32", "BF16", "F16", "Q8_0", "Q4_0"},
        true,
        problem,
        bytes,
        write,
        places};
    return exporter;
}

} // namespace core::exporting::leaves
