#include "core/data/storage/dataset_json.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

namespace core::data {

namespace {

struct ShapeName {
    Shape shape;
    const char* name;
};
constexpr ShapeName kShapes[] = {{Shape::Unknown, "unknown"}, {Shape::Text, "text"},         {Shape::Instruction, "instruction"},
                                 {Shape::Chat, "chat"},       {Shape::Labelled, "labelled"}, {Shape::Preference, "preference"},
                                 {Shape::Rated, "rated"}};

nlohmann::ordered_json readingJson(const SourceReading& reading) {
    if (reading.format.empty()) return nullptr;
    return {{"format", reading.format},
            {"delimiter", std::string(1, reading.delimiter)},
            {"quoting", reading.quoting},
            {"space_after_delimiter", reading.spaceAfterDelimiter},
            {"columns", reading.columns}};
}

SourceReading readingFrom(const nlohmann::json& json) {
    SourceReading reading;
    if (!json.is_object()) return reading;
    reading.format = json.value("format", "");
    const std::string delimiter = json.value("delimiter", ",");
    reading.delimiter = delimiter.empty() ? ',' : delimiter.front();
    reading.quoting = json.value("quoting", true);
    reading.spaceAfterDelimiter = json.value("space_after_delimiter", false);
    reading.columns = json.value("columns", std::vector<std::string>{});
    return reading;
}

} // namespace

std::string nameOf(Shape shape) {
    for (const ShapeName& entry : kShapes)
        if (entry.shape == shape) return entry.name;
    return "unknown";
}

Shape shapeOf(const std::string& name) {
    for (const ShapeName& entry : kShapes)
        if (name == entry.name) return entry.shape;
    return Shape::Unknown;
}

std::string toJson(const DatasetInfo& info, const std::vector<ReadAs>& readAs) {
    nlohmann::ordered_json splits = nlohmann::ordered_json::array();
    for (const auto& [name, rows] : info.splits) splits.push_back({{"name", name}, {"rows", rows}});
    nlohmann::ordered_json json = {
        {"format", 1},
        {"name", info.name},
        {"version", info.version},
        {"rows", info.rows},
        {"rejected_rows", info.rejectedRows},
        {"shape", nameOf(info.shape)},
        {"columns", info.columns},
        {"map", info.map},
        {"splits", splits},
        {"parent", info.parent},
        {"plan", info.plan.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json::parse(info.plan, nullptr, false)},
        {"source_files", info.sourceFiles},
        {"read_as", readingJson(info.reading)},
        {"source", info.source},
        {"licence", info.licence},
        {"authors", info.authors},
        {"hash", info.hash},
        {"created", info.created},
    };
    if (!readAs.empty()) json["detected"] = nlohmann::ordered_json::parse(toJson(readAs));
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

DatasetInfo datasetInfoFrom(std::string_view text, const std::filesystem::path& where) {
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        DatasetInfo info;
        if (json.value("format", 1) != 1)
            throw Error(ErrorKind::Data, where.string() + " was written by a newer version of Anneal. Update Anneal to open it.");
        info.name = json.value("name", "");
        info.version = json.value("version", std::int64_t{1});
        info.rows = json.at("rows").get<std::int64_t>();
        info.rejectedRows = json.value("rejected_rows", std::int64_t{0});
        info.shape = shapeOf(json.value("shape", "unknown"));
        info.columns = json.at("columns").get<std::vector<std::string>>();
        info.map = json.value("map", Mapping{});
        for (const auto& split : json.value("splits", nlohmann::json::array()))
            info.splits.emplace_back(split.at("name").get<std::string>(), split.at("rows").get<std::int64_t>());
        info.parent = json.value("parent", "");
        if (json.contains("plan") && !json["plan"].is_null()) info.plan = json["plan"].dump();
        info.sourceFiles = json.value("source_files", std::vector<std::string>{});
        if (json.contains("read_as")) info.reading = readingFrom(json["read_as"]);
        info.source = json.value("source", "");
        info.licence = json.value("licence", "");
        info.authors = json.value("authors", "");
        info.hash = json.at("hash").get<std::string>();
        info.created = json.value("created", "");
        return info;
    } catch (const nlohmann::json::exception& problem) {
        throw Error(ErrorKind::Data,
                    where.string() + " cannot be read as a description of a dataset: " + problem.what() + ". Import the data again.");
    }
}

std::int64_t versionOf(const std::filesystem::path& folder, std::int64_t otherwise) {
    const std::string leaf = folder.filename().string();
    if (leaf.size() < 2 || leaf.size() >= 12 || leaf.front() != 'v' || leaf.find_first_not_of("0123456789", 1) != std::string::npos)
        return otherwise;
    return std::stoll(leaf.substr(1));
}

} // namespace core::data
