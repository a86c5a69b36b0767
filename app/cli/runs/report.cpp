#include "core/runs/report.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/child_program.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <system_error>

namespace app::cli {
namespace {

namespace fs = std::filesystem;
using namespace core;

struct ReportArguments {
    std::vector<std::string> runs;
    std::string out;
};

/// The window's program prints: it alone has Qt. It stands beside this one.
void printPdf(const std::string& html, const fs::path& out) {
    const fs::path printer = base::programFolder() / "anneal";
    std::error_code ignored;
    if (!fs::exists(printer, ignored))
        throw Error(ErrorKind::Io, "a PDF is printed by the program 'anneal', which is not beside this one (" + printer.string() +
                                       "); install it, or write an .html file");
    const fs::path page = out.parent_path() / ("." + out.filename().string() + ".html");
    base::saveFile(page, html);
    const ProgramEnd end = runProgramOffscreen(printer, {"--print", page.string(), out.string()});
    fs::remove(page, ignored);
    if (end.status != 0 || !fs::exists(out, ignored))
        throw Error(ErrorKind::Io,
                    out.string() + " could not be printed: " +
                        (end.words.empty() ? "'anneal --print' ended with status " + std::to_string(end.status) : end.words) +
                        "; write an .html file instead, which needs no other program");
}

int report(Session& session, const ReportArguments& given) {
    const fs::path out = fs::absolute(given.out).lexically_normal();
    const std::string ending = out.extension().string();
    if (ending != ".html" && ending != ".htm" && ending != ".pdf")
        throw Error(ErrorKind::Usage, "--out " + given.out + ": name a file that ends in .html or .pdf");
    std::vector<runs::RunFolder> folders;
    for (const std::string& run : given.runs) folders.push_back(session.readableRun(run));
    const std::string html = runs::reportHtml(folders);
    if (ending == ".pdf") printPdf(html, out);
    else base::saveFile(out, html);
    if (session.json()) session.terminal().printLine(nlohmann::json{{"out", out.string()}}.dump());
    else session.terminal().printLine(out.string());
    return 0;
}

} // namespace

Action addReport(CLI::App& command) {
    const auto given = std::make_shared<ReportArguments>();
    command.add_option("RUN", given->runs, "run folders, or names of runs in the project")->required();
    command.add_option("--out", given->out, "the report; its ending decides the kind")->required()->option_text("FILE.html|FILE.pdf");
    return [given](Session& session) { return report(session, *given); };
}

} // namespace app::cli
