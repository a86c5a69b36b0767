#pragma once

#include "core/base/error.h"

#include <exception>

/// Where foreign exceptions become errors in words.
namespace core::engine {

/// Every exception of LibTorch and the standard library as core::Error, in one line.
[[nodiscard]] Error inWords(const std::exception& error);

template <class Work> auto translated(const Work& work) {
    try {
        return work();
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw inWords(error);
    }
}

} // namespace core::engine
