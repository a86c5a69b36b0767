#include "core/data/source/source_detection.h"

#include <algorithm>
#include <cctype>

namespace core::data {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    std::size_t at;
    const char* name;
};

constexpr Mark kMarks[] = {
    {"%PDF-"sv, 0, "a PDF document"},
    {"PK\x03\x04"sv, 0, "a zip archive (or an Office document)"},
    {"\x89PNG"sv, 0, "a PNG picture"},
    {"\xff\xd8\xff"sv, 0, "a JPEG picture"},
    {"GIF8"sv, 0, "a GIF picture"},
    {"\x7f"
     "ELF"sv,
     0, "a program"},
    {"SQLite format 3"sv, 0, "a SQLite database"},
    {"ARROW1"sv, 0, "an Arrow file"},
    {"7z\xbc\xaf"sv, 0, "a 7z archive"},
    {"Rar!\x1a\x07"sv, 0, "a RAR archive"},
    {"ustar"sv, 257, "a tar archive"},
    {"1A"sv, 4, "a bzip2 archive"}, // behind "BZh" and a digit
    {"\xfd"
     "7zXZ"sv,
     0, "an xz archive"},
    {"\xd0\xcf\x11\xe0"sv, 0, "an old Office document"},
    {"\x93NUMPY"sv, 0, "a NumPy array"},
    {"GGUF"sv, 0, "a GGUF model"},
    {"WAVE"sv, 8, "a sound"},
};

bool isPickle(std::string_view head) { return head.size() > 3 && head[0] == '\x80' && head[1] >= 2 && head[1] <= 5; }

bool isWebPage(std::string_view head) {
    std::string begin;
    for (const char c : head.substr(0, 256)) begin.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    const std::size_t first = begin.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first == std::string::npos) return false;
    const std::string_view rest = std::string_view(begin).substr(first);
    return rest.starts_with("<!doctype html") || rest.starts_with("<html");
}

} // namespace

std::string foreignKind(std::string_view head, const std::string& format) {
    static const std::string kInstead = ", not text or Parquet. Save its rows as CSV or JSON Lines.";
    if (head.starts_with("version https://git-lfs.github.com/spec/"))
        return "a pointer of Git LFS, not the file itself. Fetch the file with 'git lfs pull'.";
    for (const Mark& mark : kMarks) {
        if (head.size() < mark.at + mark.bytes.size() || head.substr(mark.at, mark.bytes.size()) != mark.bytes) continue;
        if (mark.at == 4 && !head.starts_with("BZh")) continue;
        if (mark.at == 8 && !head.starts_with("RIFF")) continue;
        return mark.name + kInstead;
    }
    if (isPickle(head)) return "a Python pickle" + kInstead;
    const bool guessed = format.empty() || format == "auto" || format == "parquet";
    if (guessed && isWebPage(head))
        return "a web page, not a table; perhaps the address gave an error page. Fetch the file again, or import it as text.";
    return {};
}

} // namespace core::data
