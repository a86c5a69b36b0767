#include "core/data/source/read_as.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/format.h"
#include "core/data/storage/dataset_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace core::data {
namespace {

using Json = nlohmann::ordered_json;

/// Below this a guess is told with its reason.
constexpr double kSure = 0.9;

constexpr std::pair<const char*, Guess ReadAs::*> kGuesses[] = {
    {"format", &ReadAs::format}, {"encoding", &ReadAs::encoding}, {"delimiter", &ReadAs::delimiter}, {"header", &ReadAs::header}};

std::string withDoubt(const std::string& words, const Guess& guess) {
    if (guess.confidence >= kSure) return words;
    return words + " (" + std::to_string(std::lround(guess.confidence * 100)) + " %: " + guess.reason + ")";
}

} // namespace

ReadAs readAsOf(const std::filesystem::path& file, const Detected& found, std::vector<std::string> notes) {
    return {file.string(), found.format, found.encoding, found.delimiter, found.header, std::move(notes)};
}

std::string inWords(const ReadAs& readAs) {
    std::string words = "read as " + withDoubt(formatNamed(readAs.format.value).label, readAs.format);
    if (!readAs.encoding.value.empty()) words += ", " + withDoubt(readAs.encoding.value, readAs.encoding);
    if (!readAs.delimiter.value.empty())
        words += ", " + withDoubt(readAs.delimiter.value == "\t" ? "tab" : "'" + readAs.delimiter.value + "'", readAs.delimiter);
    if (!readAs.header.value.empty())
        words += ", " + withDoubt(readAs.header.value == "yes" ? "the first row names the columns" : "the first row is one of the rows",
                                  readAs.header);
    for (const std::string& note : readAs.notes) words += "; " + note;
    return words;
}

std::string toJson(const std::vector<ReadAs>& readAs) {
    Json list = Json::array();
    for (const ReadAs& one : readAs) {
        Json json{{"file", one.file}};
        for (const auto& [name, guess] : kGuesses)
            if (!(one.*guess).value.empty())
                json[name] = {{"value", (one.*guess).value}, {"confidence", (one.*guess).confidence}, {"reason", (one.*guess).reason}};
        if (!one.notes.empty()) json["notes"] = one.notes;
        list.push_back(std::move(json));
    }
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<ReadAs> loadReadAs(const std::filesystem::path& datasetFolder) {
    const std::filesystem::path file = datasetFolder / kInfoFile;
    try {
        std::vector<ReadAs> all;
        const Json json = Json::parse(base::loadFile(file, 64 << 20));
        for (const Json& entry : json.value("detected", Json::array())) {
            ReadAs& one = all.emplace_back();
            one.file = entry.value("file", "");
            for (const auto& [name, guess] : kGuesses)
                if (entry.contains(name))
                    one.*guess = {entry[name].value("value", ""), entry[name].value("confidence", 1.0), entry[name].value("reason", "")};
            one.notes = entry.value("notes", std::vector<std::string>{});
        }
        return all;
    } catch (const nlohmann::json::exception& problem) {
        throw Error(ErrorKind::Data, file.string() + " cannot be read as a description of a dataset: " + problem.what());
    }
}

} // namespace core::data
