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
    std::string bytes;   ///< unpacked
    std::string packing; ///< "gzip", "zstd" or empty
    bool complete = false;
};

std::string packingOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string mark(4, '\0');
    in.read(mark.data(), static_cast<std::streamsize>(mark.size()));
    mark.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
    return std::string(compressionOf(mark));
}

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
    head.packing = packingOf(file);
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

std::string lowerExtension(const std::filesystem::path& file) {
    std::string text = file.extension().string();
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::filesystem::path withoutPacking(const std::filesystem::path& file) {
    const std::string extension = lowerExtension(file);
    const bool packed = extension == ".gz" || extension == ".zst" || extension == ".gzip" || extension == ".zstd";
    return packed ? file.parent_path() / file.stem() : file;
}

std::string extensionOf(const std::filesystem::path& file) { return lowerExtension(withoutPacking(file)); }

bool isExtensionOf(const char* format, const std::string& extension) {
    const std::vector<std::string>& known = formatNamed(format).extensions;
    return std::find(known.begin(), known.end(), extension) != known.end();
}

/// What one packing holds that cannot be read through it.
void refuseNestedPacking(const std::filesystem::path& file, const Head& head) {
    if (head.packing.empty()) return;
    const std::string inside(compressionOf(head.bytes));
    if (!inside.empty())
        throw Error(ErrorKind::Data, file.string() + " is packed twice: " + inside + " inside " + head.packing + ". Unpack it once.");
    if (head.bytes.starts_with("PAR1"))
        throw Error(ErrorKind::Data, file.string() + " is a Parquet file inside " + head.packing +
                                         ". Unpack it first: Parquet is read from both ends, and packs its columns itself.");
}

/// Whoever says "utf-16" may have either order: the mark knows, or else the bytes.
std::string givenEncoding(const std::string& asked, std::string_view head, bool complete) {
    if (asked.empty() || asked == "auto") return {};
    const std::string encoding = canonicalEncoding(asked);
    if (!encoding.starts_with("utf-16")) return encoding;
    for (const char* other : {"utf-16be", "utf-16le"})
        if (byteOrderMark(head, other) > 0) return other;
    const bool order = asked.ends_with("le") || asked.ends_with("be") || asked.ends_with("LE") || asked.ends_with("BE");
    if (const Guess guess = guessEncoding(head, complete, false); !order && guess.value.starts_with("utf-16")) return guess.value;
    return encoding;
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

/// Formats that take any text at all would take broken JSON too, silently: where JSON is meant, they are not asked.
bool isOutOfQuestion(std::string_view key, const std::string& extension, std::string_view text) {
    if (key != "csv" && key != "tsv" && key != "text" && key != "lines") return false;
    if (isExtensionOf("json", extension) || isExtensionOf("jsonl", extension)) return true;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{') return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", first + 1);
    if (next == std::string_view::npos || text[next] != '"') return false;
    // A name that says another format is believed: prose may begin with a brace, a cell may hold JSON.
    const bool table = isExtensionOf("csv", extension) || isExtensionOf("tsv", extension), prose = isExtensionOf("text", extension);
    return key == "csv" || key == "tsv" ? !table : !prose && !table;
}

const Format& chooseFormat(const std::string& extension, std::string_view head, bool complete, std::string_view text, Guess& why) {
    const Format* best = nullptr;
    double bestScore = -1.0;
    for (const Format& format : formats()) {
        const bool named = std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end();
        const std::string_view key = format.key;
        // The other kind of table is read by the same reader; the delimiter is found out anyway.
        if ((extension == ".csv" && key == "tsv") || ((extension == ".tsv" || extension == ".tab") && key == "csv")) continue;
        if (isOutOfQuestion(key, extension, text)) continue;
        Guess guess = format.text ? format.recognise(text, complete) : format.recognise(head, complete);
        const bool prose = isExtensionOf("text", extension);
        const double score = guess.confidence + (named ? 0.5 : 0.0) - (prose && (key == "csv" || key == "tsv") ? 0.3 : 0.0);
        if (score <= bestScore) continue;
        bestScore = score;
        best = &format;
        if (named) guess.reason = "named " + extension + (guess.confidence > 0.3 ? ", and " + guess.reason : "");
        why = {format.key, std::clamp(named ? 0.5 + guess.confidence / 2 : guess.confidence, 0.05, 1.0), guess.reason};
    }
    return *best;
}

/// Throws Error{Usage} for what says nothing about this format: who asked for it expects something else.
void refuseIdleOptions(const std::filesystem::path& file, const ImportOptions& options, const Format& format) {
    const std::string_view key = format.key;
    const std::string is = file.string() + " is read as " + format.label;
    if (key != "csv" && key != "tsv" && (!options.delimiter.empty() || options.header))
        throw Error(ErrorKind::Usage, is + ", which has no " + (options.delimiter.empty() ? "header" : "delimiter") + ": leave " +
                                          (options.delimiter.empty() ? "--header" : "--delimiter") +
                                          " out, or name its format with --format csv");
    if (!format.text && !options.encoding.empty()) throw Error(ErrorKind::Usage, is + ", which needs no --encoding; leave it out");
}

} // namespace

DetectedSource detectSource(const std::filesystem::path& file, const ImportOptions& options) {
    const Head head = readHead(file);
    if (head.bytes.empty()) throw Error(ErrorKind::Data, file.string() + " is empty. Nothing can be imported from it.");
    refuseNestedPacking(file, head);
    if (const std::string kind = foreignKind(head.bytes, options.format); !kind.empty())
        throw Error(ErrorKind::Data, file.string() + " is " + kind);
    DetectedSource source;
    Detected& found = source.found;
    const std::string given = givenEncoding(options.encoding, head.bytes, head.complete);
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
        if (!head.complete && encoding.value == "utf-8" && head.packing.empty()) seen += piecesOf(file);
        encoding = guessEncoding(seen, head.complete, source.format->unicodeOnly);
    }
    if (source.format->text && looksBinary(text))
        throw Error(ErrorKind::Data, file.string() + " is binary, not text. Save its rows as CSV or JSON Lines.");
    refuseIdleOptions(file, options, *source.format);
    found.encoding = source.format->text ? encoding : Guess{"", 1.0, "the format holds no plain text"};
    source.plan.format = source.format->key;
    source.plan.leaveOut = options.leaveOut;
    for (const auto& [role, column] : options.map) source.plan.mapped.push_back(column);
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

std::string nameOfSource(const std::filesystem::path& file) {
    const std::string name = withoutPacking(file).stem().string();
    return name.empty() ? file.filename().string() : name;
}

std::unique_ptr<FormatReader> openSource(const std::filesystem::path& file, const DetectedSource& source) {
    auto window = source.format->text ? std::make_unique<TextWindow>(openBytes(file), source.plan.encoding) : nullptr;
    return source.format->open(file, std::move(window), source.plan);
}

} // namespace core::data
