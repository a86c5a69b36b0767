#pragma once

#include <QByteArray>
#include <QString>
#include <filesystem>
#include <string>
#include <vector>

/// Cases without code: tests/cases/AREA/NAME/, each with input files and what is expected of them.
namespace tests {

struct Case {
    std::string name;
    std::filesystem::path folder;
    std::vector<std::string> words; ///< expected.txt: the message holds one of these, in any case; empty: a good case
};

[[nodiscard]] std::vector<Case> casesOf(const std::string& area);
[[nodiscard]] QByteArray contentsOf(const std::filesystem::path& file);
/// Why a message is not what a case expects (not one line, none of its words), or an empty text.
[[nodiscard]] QString problemWithMessage(const Case& which, const std::string& message);

} // namespace tests
