#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// English words and their synonyms, out of WordNet (resources/wordnet). Read once; immutable; any thread.
///
/// The file: a word a line in byte order, in small letters, a tab, its synonyms separated by spaces (an underscore stands for a space), those of
/// its commonest meaning.
class Synonyms {
public:
    /// Throws Error{Io} where the file is not there, Error{Data} where a line is not as above.
    explicit Synonyms(const std::filesystem::path& file);
    /// Of a word in small letters; empty where none is known.
    [[nodiscard]] std::vector<std::string> of(std::string_view word) const;
    [[nodiscard]] std::size_t words() const noexcept { return lines_.size(); }

private:
    std::string text_;
    std::vector<std::size_t> lines_; ///< where each line begins
};

/// The ones of the resources folder. Throws as above.
[[nodiscard]] const Synonyms& englishSynonyms();

} // namespace core::data
