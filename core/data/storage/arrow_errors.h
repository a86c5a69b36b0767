#pragma once

#include "core/base/error.h"

#include <string>
#include <utility>

/// The one place where Arrow's errors become ours. Names no type of Arrow, so that no header includes it.
namespace core::data {

template <class Status> void throwUnlessOk(const Status& status, const std::string& where) {
    if (status.ok()) return;
    const std::string words = status.message().substr(0, status.message().find('\n'));
    const ErrorKind kind = status.IsOutOfMemory() ? ErrorKind::NoSpace : status.IsIOError() ? ErrorKind::Io : ErrorKind::Data;
    throw Error(kind, where + ": " + words);
}

template <class Result> auto valueOrThrow(Result result, const std::string& where) {
    throwUnlessOk(result.status(), where);
    return std::move(result).ValueUnsafe();
}

} // namespace core::data
