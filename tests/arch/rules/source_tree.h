#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// The source files as the arch rules see them: text, includes, code without comments. Read from disk or made in a test.
namespace arch {

struct Include {
    std::string target; ///< as written: "core/base/error.h", "torch/torch.h"
    bool quoted = false;
    std::size_t line = 0; ///< from 1
};

struct SourceFile {
    std::string path; ///< relative to the repository, with '/'
    std::string text;
    std::string code; ///< the text with comments and the inside of literals blanked; the same length and lines
    std::vector<Include> includes;

    [[nodiscard]] bool isHeader() const;
    [[nodiscard]] bool isCode() const; ///< a header or a source; else a table (.def) or a document
    [[nodiscard]] std::string folder() const;
    [[nodiscard]] std::string fileName() const;
    [[nodiscard]] std::string stem() const;
    [[nodiscard]] std::size_t lineCount() const;
};

struct SourceTree {
    std::map<std::string, SourceFile> files; ///< by path

    void add(const std::string& path, const std::string& text);
    [[nodiscard]] const SourceFile* find(const std::string& path) const;
    /// Every .h, .cpp and .def below app, core, ui and tests.
    static SourceTree read(const std::filesystem::path& repository);
};

/// Comments and the inside of string and character literals become blanks; lines stay where they were.
[[nodiscard]] std::string blankCommentsAndLiterals(const std::string& text);
/// The line, from 1, in which the offset lies.
[[nodiscard]] std::size_t lineAt(const std::string& text, std::size_t offset);
[[nodiscard]] bool isBelow(const std::string& path, const std::string& folder);

} // namespace arch
