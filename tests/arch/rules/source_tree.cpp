#include "tests/arch/rules/source_tree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>
#include <sstream>

namespace arch {

namespace {

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::vector<Include> readIncludes(const std::string& text) {
    static const std::regex pattern(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    std::istringstream lines(text);
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        std::smatch match;
        if (std::regex_search(line, match, pattern)) includes.push_back({match[2], match[1] == "\"", number});
    }
    return includes;
}

/// One literal or comment: where it ends, and how much at each side is kept.
class Blanker {
public:
    explicit Blanker(const std::string& text) : text_(text), out_(text) {}

    std::string run() {
        while (at_ < text_.size()) step();
        return out_;
    }

private:
    void step() {
        if (starts("//")) return blankUntil(text_.find('\n', at_), at_);
        if (starts("/*")) return blankUntil(after("*/"), at_);
        if (starts("R\"") && !isWordBefore()) return blankRaw();
        if (text_[at_] == '"') return blankQuoted('"');
        // An apostrophe between digits separates thousands.
        if (text_[at_] == '\'' && !isWordBefore()) return blankQuoted('\'');
        ++at_;
    }

    [[nodiscard]] bool starts(const char* word) const { return text_.compare(at_, std::char_traits<char>::length(word), word) == 0; }
    [[nodiscard]] bool isWordBefore() const {
        return at_ > 0 && (std::isalnum(static_cast<unsigned char>(text_[at_ - 1])) != 0 || text_[at_ - 1] == '_');
    }
    [[nodiscard]] std::size_t after(const std::string& end) const {
        const auto found = text_.find(end, at_ + 2);
        return found == std::string::npos ? found : found + end.size();
    }

    void blankUntil(std::size_t end, std::size_t from) {
        end = std::min(end, text_.size());
        for (std::size_t i = from; i < end; ++i)
            if (out_[i] != '\n') out_[i] = ' ';
        at_ = std::max(end, at_ + 1);
    }

    void blankRaw() {
        const auto open = text_.find('(', at_);
        if (open == std::string::npos) return blankUntil(text_.size(), at_);
        const auto close = text_.find(")" + text_.substr(at_ + 2, open - at_ - 2) + "\"", open);
        blankUntil(close == std::string::npos ? close : close + (open - at_), at_);
    }

    void blankQuoted(char quote) {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2U : 1U;
        const std::size_t from = at_ + 1;
        blankUntil(std::min(end, text_.size()), from);
        at_ = std::min(end + 1, text_.size());
    }

    const std::string& text_;
    std::string out_;
    std::size_t at_ = 0;
};

std::string readFile(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

bool SourceFile::isHeader() const { return endsWith(path, ".h"); }
bool SourceFile::isCode() const { return isHeader() || endsWith(path, ".cpp"); }
std::string SourceFile::folder() const {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}
std::string SourceFile::fileName() const { return path.substr(path.rfind('/') + 1); }
std::string SourceFile::stem() const {
    const auto name = fileName();
    return name.substr(0, name.find('.'));
}
std::size_t SourceFile::lineCount() const {
    const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return text.empty() || text.back() == '\n' ? breaks : breaks + 1;
}

void SourceTree::add(const std::string& path, const std::string& text) {
    SourceFile file;
    file.path = path;
    file.text = text;
    file.code = blankCommentsAndLiterals(text);
    if (file.isCode()) file.includes = readIncludes(text);
    files[path] = std::move(file);
}

const SourceFile* SourceTree::find(const std::string& path) const {
    const auto found = files.find(path);
    return found == files.end() ? nullptr : &found->second;
}

SourceTree SourceTree::read(const std::filesystem::path& repository) {
    namespace fs = std::filesystem;
    SourceTree tree;
    for (const auto* const top : std::array{"app", "core", "ui", "tests"}) {
        if (!fs::is_directory(repository / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(repository / top)) {
            const auto path = fs::relative(entry.path(), repository).generic_string();
            const bool wanted = endsWith(path, ".h") || endsWith(path, ".cpp") || endsWith(path, ".def");
            if (entry.is_regular_file() && wanted) tree.add(path, readFile(entry.path()));
        }
    }
    return tree;
}

std::string blankCommentsAndLiterals(const std::string& text) { return Blanker(text).run(); }

std::size_t lineAt(const std::string& text, std::size_t offset) {
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

bool isBelow(const std::string& path, const std::string& folder) {
    return path.size() > folder.size() && path.compare(0, folder.size(), folder) == 0 && path[folder.size()] == '/';
}

} // namespace arch
