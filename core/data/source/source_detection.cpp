#include "core/data/source/source_detection.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>

namespace core::data {
namespace {

constexpr std::size_t kHeadBytes = std::size_t{1} << 20;

struct Head {
    std::string bytes;
    bool complete = false;
};

Head readHead(const std::filesystem::path& file) {
    const auto source = openBytes(file);
    Head head;
    head.bytes.resize(kHeadBytes);
    std::size_t got = 0;
    while (got < kHeadBytes) {
        const std::size_t n = source->read(head.bytes.data() + got, kHeadBytes - got);
        if (n == 0) break;
        got += n;
    }
    head.complete = got < kHeadBytes;
    head.bytes.resize(got);
    return head;
}

/// Pieces from all over a file that is longer than its head, whole characters only: an accent may come late.
std::string piecesOf(const std::filesystem::path& file) {
    constexpr std::size_t kPieces = 48, kPieceBytes = 64 * 1024;
    std::error_code code;
    const std::uintmax_t size = std::filesystem::file_size(file, code);
    std::ifstream in(file, std::ios::binary);
    std::string all, piece(kPieceBytes, '\0');
    for (std::size_t i = 1; !code && i <= kPieces; ++i) {
        in.clear();
        in.seekg(static_cast<std::streamoff>((size - std::min<std::uintmax_t>(size, kPieceBytes)) / kPieces * i));
        in.read(piece.data(), static_cast<std::streamsize>(kPieceBytes));
        std::string_view text(piece.data(), static_cast<std::size_t>(in.gcount()));
        // From the first line end to the last: no character is cut there.
        const std::size_t from = text.find('\n'), to = text.rfind('\n');
        if (from != std::string_view::npos && to > from) all.append(text.substr(from, to - from));
    }
    return all;
}

std::string extensionOf(const std::filesystem::path& file) {
    const auto lower = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    };
    std::string extension = lower(file.extension().string());
    if (extension == ".gz" || extension == ".zst" || extension == ".gzip" || extension == ".zstd")
        extension = lower(file.stem().extension().string());
    return extension;
}

std::string decoded(std::string_view bytes, const std::string& encoding, bool complete) {
    bytes.remove_prefix(byteOrderMark(bytes, encoding));
    const auto decoder = makeDecoder(encoding);
    if (!decoder) return std::string(bytes);
    std::string text;
    decoder->decode(bytes, complete, text);
    return text;
}

/// Text holds hardly any control characters.
bool looksBinary(std::string_view text) {
    const std::string_view head = text.substr(0, 65536);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v') || c == 0x7f;
    });
    const auto size = static_cast<std::ptrdiff_t>(head.size());
    return size >= 64 ? controls * 20 > size : size > 0 && controls == size;
}

const Format& chooseFormat(const std::string& extension, std::string_view head, bool complete, std::string_view text, Guess& why) {
    const Format* best = nullptr;
    double bestScore = -1.0;
    for (const Format& format : formats()) {
        const bool named = std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end();
        const std::string_view key = format.key;
        // The other kind of table is read by the same reader; the delimiter is found out anyway.
        if ((extension == ".csv" && key == "tsv") || ((extension == ".tsv" || extension == ".tab") && key == "csv")) continue;
        Guess guess = format.text ? format.recognise(text, complete) : format.recognise(head, complete);
        const bool prose = extension == ".txt" || extension == ".text" || extension == ".md";
        const double score = guess.confidence + (named ? 0.5 : 0.0) - (prose && key == "csv" ? 0.3 : 0.0);
        if (score <= bestScore) continue;
        bestScore = score;
        best = &format;
        if (named) guess.reason = "named " + extension + (guess.confidence > 0.3 ? ", and " + guess.reason : "");
        why = {format.key, std::clamp(named ? 0.5 + guess.confidence / 2 : guess.confidence, 0.05, 1.0), guess.reason};
    }
    return *best;
}

} // namespace

DetectedSource detectSource(const std::filesystem::path& file, const ImportOptions& options) {
    const Head head = readHead(file);
    if (head.bytes.empty()) throw Error(ErrorKind::Data, file.string() + " is empty. Nothing can be imported from it.");
    if (const std::string kind = foreignKind(head.bytes, options.format); !kind.empty())
        throw Error(ErrorKind::Data, file.string() + " is " + kind);
    DetectedSource source;
    Detected& found = source.found;
    const std::string given = options.encoding.empty() || options.encoding == "auto" ? std::string() : canonicalEncoding(options.encoding);
    Guess encoding = given.empty() ? guessEncoding(head.bytes, head.complete, false) : Guess{given, 1.0, "as asked"};
    const std::string text = decoded(head.bytes, encoding.value, head.complete);
    if (options.format.empty() || options.format == "auto") {
        source.format = &chooseFormat(extensionOf(file), head.bytes, head.complete, text, found.format);
    } else {
        source.format = &formatNamed(options.format);
        found.format = {source.format->key, 1.0, "as asked"};
    }
    if (given.empty() && source.format->text) {
        std::string seen = head.bytes;
        if (!head.complete && encoding.value == "utf-8" && compressionOf(head.bytes).empty()) seen += piecesOf(file);
        encoding = guessEncoding(seen, head.complete, source.format->unicodeOnly);
    }
    if (source.format->text && looksBinary(text))
        throw Error(ErrorKind::Data, file.string() + " is binary, not text. Save its rows as CSV or JSON Lines.");
    found.encoding = source.format->text ? encoding : Guess{"", 1.0, "the format holds no plain text"};
    source.plan.format = source.format->key;
    source.plan.encoding = source.format->text ? encoding.value : "utf-8";
    if (!options.delimiter.empty()) {
        const std::string delimiter = options.delimiter == "\\t" || options.delimiter == "tab" ? "\t" : options.delimiter;
        if (delimiter.size() != 1 || delimiter == "\"" || delimiter == "\n" || delimiter == "\r")
            throw Error(ErrorKind::Usage,
                        "the delimiter must be one ASCII character and no quotation mark, not '" + options.delimiter + "'");
        found.delimiter = {delimiter, 1.0, "as asked"};
    }
    if (options.header) found.header = {*options.header ? "yes" : "no", 1.0, "as asked"};
    if (source.format->detect != nullptr)
        source.format->detect(encoding.value == "utf-8" || given == encoding.value
                                  ? std::string_view(text)
                                  : std::string_view(decoded(head.bytes, encoding.value, head.complete)),
                              head.complete, source.plan, found);
    return source;
}

std::unique_ptr<FormatReader> openSource(const std::filesystem::path& file, const DetectedSource& source) {
    auto window = source.format->text ? std::make_unique<TextWindow>(openBytes(file), source.plan.encoding) : nullptr;
    return source.format->open(file, std::move(window), source.plan);
}

} // namespace core::data
