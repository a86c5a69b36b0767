#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Licences in words (`resources/licences`, one file each): for badges, the model page, the model card and the report. No legal advice.
namespace core::base {

struct Licence {
    std::string id; ///< SPDX identifier where there is one
    std::string name;
    std::string kind; ///< permissive · restricted · noncommercial · unknown: decides the badge
    std::string url, summary;
    std::vector<std::string> may, must, mustNot; ///< whole sentences
    std::vector<std::string> aliases;            ///< lower case
};

/// All that are described, permissive ones first, then by name. Read once; any thread.
[[nodiscard]] const std::vector<Licence>& licences();
/// By identifier or alias, letter case aside. An identifier that no file names gives "unknown" with that identifier kept as its name.
[[nodiscard]] Licence licenceOf(std::string_view id);
/// Which licence a LICENSE file holds, by its title and telling sentences; empty: not recognised.
[[nodiscard]] std::string licenceOfText(std::string_view text);

} // namespace core::base
