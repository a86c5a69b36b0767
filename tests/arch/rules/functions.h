#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace arch {

struct FunctionSpan {
    std::string name;
    std::size_t line = 0;  ///< of its opening brace, from 1
    std::size_t lines = 0; ///< from the opening to the closing brace, both counted
};

/// The functions defined in `code` (comments and literals already blanked) at namespace or class level. Lambdas and local classes count
/// to the function around them.
[[nodiscard]] std::vector<FunctionSpan> findFunctions(const std::string& code);

} // namespace arch
