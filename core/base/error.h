#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace core {

/// Why an operation could not go on. The kind decides the exit status of the command line (CONTRACT 1) and the icon in the window.
enum class ErrorKind {
    Usage,       ///< the command line or a configuration is wrong: status 2
    Data,        ///< a data file or row cannot be used: status 1
    Model,       ///< a model, tokenizer or adapter cannot be used: status 1
    Io,          ///< a file cannot be read or written: status 1
    NoSpace,     ///< the volume or the memory is full: status 1
    Stopped,     ///< the user asked for it; work so far is kept: status 3
    CheckFailed, ///< a check that was asked for failed: status 4
    Internal,    ///< a defect of Anneal: status 1
};

/// Thrown when an operation cannot go on. Caught in the job runner, the command line's `main` and the window's action dispatcher only.
/// The message is one line for a person: what happened, where (file, line, byte or key), what to do next.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
    [[nodiscard]] ErrorKind kind() const noexcept { return kind_; }
    [[nodiscard]] std::string message() const { return what(); }
    /// The exit status of `anneal-cli` for this error.
    [[nodiscard]] int exitStatus() const noexcept {
        switch (kind_) {
        case ErrorKind::Usage: return 2;
        case ErrorKind::Stopped: return 3;
        case ErrorKind::CheckFailed: return 4;
        default: return 1;
        }
    }

private:
    ErrorKind kind_;
};

} // namespace core
