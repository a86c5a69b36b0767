#pragma once

#include "core/base/event.h"
#include "core/base/job.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

/// The two streams of the program. Results go to standard output and nothing else does; what is said on the way goes to standard error: a bar that
/// redraws itself on a terminal, plain lines elsewhere. Any thread.
namespace app::cli {

class Terminal {
public:
    Terminal();
    /// Only errors and results from here on.
    void setQuiet(bool quiet) noexcept { quiet_ = quiet; }
    [[nodiscard]] bool quiet() const noexcept { return quiet_; }
    /// Whether a person watches standard output.
    [[nodiscard]] bool outputIsTerminal() const noexcept { return outputIsTerminal_; }

    /// Standard output, as it is. Throws Error{Io} or Error{NoSpace} where it cannot be written.
    void print(std::string_view text);
    void printLine(std::string_view text);
    /// Hands everything to the system.
    void flush();
    /// The reader of standard output has gone: nothing more will be written, and that is nobody's fault.
    [[nodiscard]] bool readerIsGone() const noexcept { return readerIsGone_; }

    void note(std::string_view line);    ///< left out with --quiet
    void warning(std::string_view line); ///< "warning: …", always
    void error(std::string_view line);   ///< "error: …", always

    void showProgress(const core::base::Progress& progress);
    void showEvent(const core::base::Event& event);
    /// Takes the bar away.
    void endProgress();

private:
    void write(std::string_view text);
    void line(std::string_view text);
    void eraseBar();
    void drawBar(const core::base::Progress& progress);
    [[nodiscard]] bool mayPrintLine();

    std::mutex mutex_;
    bool quiet_ = false;
    bool outputIsTerminal_ = false, errorIsTerminal_ = false, readerIsGone_ = false;
    std::string barText_;
    double begin_ = 0.0, lastLine_ = 0.0;
    std::int64_t plannedSteps_ = 0;
};

/// The bar without its line: "[████████        ]  42 %  step 742 of 1,270 · 7,180 tokens/s · 1:15 left", at most `width` columns.
[[nodiscard]] std::string barLine(const core::base::Progress& progress, std::size_t width);
/// The same for a place that is no terminal: "742 of 1,270 steps (42 %), 7,180 tokens/s, 1:15 left".
[[nodiscard]] std::string plainProgress(const core::base::Progress& progress);
/// One line for an event, or nothing for those that say nothing to a person.
[[nodiscard]] std::string eventLine(const core::base::Event& event, std::int64_t plannedSteps);

} // namespace app::cli
