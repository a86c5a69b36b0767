#include "app/cli/program.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/stop_signals.h"
#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"
#include "core/base/version.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <map>
#include <new>

namespace app::cli {
namespace {

using namespace core;

void addGlobalOptions(CLI::App& app, GlobalOptions& options) {
    app.add_flag("--json", options.json, "one JSON document on standard output")->group("Everywhere");
    app.add_flag("--quiet,-q", options.quiet, "say only results, warnings and errors")->group("Everywhere");
    app.add_option("--threads", options.threads, "processor threads (0: all cores)")
        ->check(CLI::Range(0, 1024))
        ->option_text("N")
        ->group("Everywhere");
    app.add_option("--project", options.project, "project folder (default: one in your data folder)")
        ->option_text("DIR")
        ->group("Everywhere");
    app.get_help_ptr()->group("Everywhere");
}

/// "--treads" where the options are --threads … : "; did you mean '--threads'?"
std::string nearestOption(const CLI::App& command, const std::string& word) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    const auto nearest = base::nearestWord(word.substr(0, word.find('=')), names);
    return nearest ? "; did you mean '" + *nearest + "'?" : "";
}

std::string nearestCommand(const std::string& word) {
    std::vector<std::string> names;
    for (const Command& command : commands()) names.emplace_back(command.name);
    const auto nearest = base::nearestWord(word, names);
    return nearest ? "; did you mean '" + *nearest + "'?" : "; 'anneal-cli --help' lists the commands";
}

/// What is wrong with the command line, in one line.
std::string problemWith(const CLI::App& program, const CLI::ParseError& error) {
    const auto chosen = program.get_subcommands();
    const CLI::App& command = chosen.empty() ? program : *chosen.front();
    const std::string called = chosen.empty() ? "anneal-cli" : "anneal-cli " + command.get_name();
    for (const CLI::App* part : {&command, &program})
        for (const std::string& word : part->remaining())
            if (word.size() > 1 && word.front() == '-')
                return called + " has no option '" + word.substr(0, word.find('=')) + "'" + nearestOption(command, word);
    if (chosen.empty()) {
        const auto words = program.remaining();
        if (words.empty()) return "no command is given; 'anneal-cli --help' lists them";
        return "there is no command '" + words.front() + "'" + nearestCommand(words.front());
    }
    const auto words = command.remaining();
    if (!words.empty()) return called + " takes no further argument '" + words.front() + "'; see '" + called + " --help'";
    std::string what = error.what();
    what.erase(std::remove(what.begin(), what.end(), '\n'), what.end());
    return called + ": " + what + "; see '" + called + " --help'";
}

struct Parsed {
    GlobalOptions options;
    Action action;
};

void buildProgram(CLI::App& program, GlobalOptions& options, std::map<const CLI::App*, Action>& actions) {
    program.set_help_flag("--help,-h", "what can be said here");
    program.set_version_flag("--version", "anneal-cli " + std::string(base::version()), "which version this is");
    program.get_option("--version")->group("Everywhere");
    addGlobalOptions(program, options);
    program.require_subcommand(1, 1);
    program.footer(
        "A dataset is a file, or dataset:NAME[@VERSION][/SPLIT] of the project. A model is a folder in Hugging Face layout, a GGUF "
        "file, or\n"
        "a name that 'anneal-cli models' lists; bundled:stories260K is always there. 'anneal-cli COMMAND --help' says more.\n"
        "Exit status: 0 done, 1 it could not be done, 2 wrong command line or configuration, 3 stopped on request, 4 a check failed.");
    for (const Command& command : commands()) {
        CLI::App* part = program.add_subcommand(command.name, command.summary);
        part->group(command.group);
        addGlobalOptions(*part, options);
        actions[part] = command.add(*part);
    }
}

/// Runs the chosen command; failures leave as core::Error.
int runCommand(const Action& action, const GlobalOptions& options, Terminal& terminal, const StopSignals& signals) {
    Session session(options, terminal, signals.token());
    const int status = action(session);
    terminal.endProgress();
    terminal.flush();
    return status;
}

int runParsed(const Action& action, const GlobalOptions& options, Terminal& terminal) {
    terminal.setQuiet(options.quiet);
    const StopSignals signals;
    try {
        return runCommand(action, options, terminal, signals);
    } catch (const Error& error) {
        terminal.endProgress();
        terminal.error(error.message());
        return error.exitStatus();
    } catch (const std::bad_alloc&) {
        terminal.error("not enough memory; use a smaller batch, a shorter max_length or fewer rows");
    } catch (const std::exception& error) { // a defect of ours: still one line and a status, never a trace
        terminal.error(std::string("something went wrong inside Anneal: ") + error.what());
    }
    return 1;
}

} // namespace

int runProgram(int argc, char** argv) {
    Terminal terminal;
    GlobalOptions options;
    std::map<const CLI::App*, Action> actions;
    CLI::App program("Fine-tune language models: data in, training, comparison, export. The same engine as the window, without a display.",
                     "anneal-cli");
    buildProgram(program, options, actions);
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::fputs(program.help().c_str(), stdout);
        return 0;
    } catch (const CLI::CallForVersion& version) {
        std::printf("%s\n", version.what());
        return 0;
    } catch (const CLI::ParseError& error) {
        terminal.error(problemWith(program, error));
        return 2;
    }
    return runParsed(actions.at(program.get_subcommands().front()), options, terminal);
}

} // namespace app::cli
