#include "app/cli/terminal/child_program.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

extern char** environ;

namespace app::cli {
namespace {

using namespace core;

std::string readAll(int descriptor) {
    std::string text;
    std::array<char, 4096> part{};
    while (true) {
        const auto count = ::read(descriptor, part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return text;
        text.append(part.data(), static_cast<std::size_t>(count));
    }
}

std::string lastLine(const std::string& text) {
    const std::string_view trimmed = base::trimmed(text);
    const auto end = trimmed.rfind('\n');
    return std::string(end == std::string_view::npos ? trimmed : trimmed.substr(end + 1));
}

std::vector<std::string> offscreenEnvironment() {
    std::vector<std::string> variables{"QT_QPA_PLATFORM=offscreen"};
    for (char** one = environ; *one != nullptr; ++one)
        if (!std::string_view(*one).starts_with("QT_QPA_PLATFORM=")) variables.emplace_back(*one);
    return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

ProgramEnd runProgramOffscreen(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw Error(ErrorKind::Io, program.string() + " cannot be started: " + std::generic_category().message(errno));
    std::vector<std::string> words{program.string()}, variables = offscreenEnvironment();
    words.insert(words.end(), arguments.begin(), arguments.end());
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0); // standard output is for our result
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, program.c_str(), &actions, nullptr, pointersTo(words).data(), pointersTo(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        throw Error(ErrorKind::Io, program.string() + " cannot be started: " + std::generic_category().message(failed));
    }
    ProgramEnd end;
    end.words = lastLine(readAll(ends[0]));
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    end.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (end.words.starts_with("error: ")) end.words.erase(0, 7);
    return end;
}

} // namespace app::cli
