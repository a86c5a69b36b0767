#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// What a harness defines. It must return for every input; a crash, a sanitizer's finding, an exception that leaves it or more than ten
/// seconds for one input is a failure, and the input is kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Words of the format, which the driver mixes into inputs. A harness without words returns {}.
std::vector<std::string> fuzzWords();

namespace fuzz {

/// A file in memory that holds these bytes, for code that takes a path. The same path at every call with the same name.
std::filesystem::path scratchFile(const std::string& name, const std::uint8_t* data, std::size_t size);
/// A folder in memory for code that takes one; made once.
std::filesystem::path scratchFolder();

} // namespace fuzz
