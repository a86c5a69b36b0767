#include "core/data/text/synonyms.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::data {

Synonyms::Synonyms(const std::filesystem::path& file) : text_(base::loadFile(file, std::uint64_t{64} << 20)) {
    std::string_view last;
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t stop = std::min(text_.find('\n', at), text_.size());
        const std::string_view line = std::string_view(text_).substr(at, stop - at);
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos || tab == 0 || line.substr(0, tab) <= last)
            throw Error(ErrorKind::Data, file.string() + ", line " + std::to_string(lines_.size() + 1) +
                                             ": a word in order, a tab and its synonyms are expected. Install Anneal again.");
        last = line.substr(0, tab);
        lines_.push_back(at);
        at = stop + 1;
    }
}

std::vector<std::string> Synonyms::of(std::string_view word) const {
    const auto wordAt = [&](std::size_t line) {
        const std::string_view rest = std::string_view(text_).substr(line);
        return rest.substr(0, rest.find('\t'));
    };
    const auto found =
        std::lower_bound(lines_.begin(), lines_.end(), word, [&](std::size_t line, std::string_view w) { return wordAt(line) < w; });
    if (found == lines_.end() || wordAt(*found) != word) return {};
    const std::string_view rest = std::string_view(text_).substr(*found + word.size() + 1);
    std::vector<std::string> synonyms = base::splitList(rest.substr(0, rest.find('\n')), ' ');
    for (std::string& synonym : synonyms) std::replace(synonym.begin(), synonym.end(), '_', ' ');
    return synonyms;
}

const Synonyms& englishSynonyms() {
    static const Synonyms synonyms(base::resourcesFolder() / "wordnet" / "synonyms.txt");
    return synonyms;
}

} // namespace core::data
