#include "app/cli/terminal/terminal.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <system_error>
#include <vector>

namespace app::cli {
namespace {

using namespace core;

/// Between two lines of progress where nobody watches: short work is followed closely, a long one does not fill a log.
constexpr double kFirstPause = 5.0, kLongestPause = 60.0, kPauseShare = 0.1;

std::size_t terminalWidth() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

/// The first `columns` characters.
std::string cut(std::string_view text, std::size_t columns) {
    std::size_t end = 0, seen = 0;
    while (end < text.size()) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
        if (begins && seen++ == columns) break;
        ++end;
    }
    return std::string(text.substr(0, end));
}

std::string count(double number) { return base::grouped(static_cast<std::int64_t>(std::llround(number))); }

std::string rate(const base::Progress& progress) {
    if (!progress.rateText.empty()) return progress.rateText;
    if (progress.ratePerSecond <= 0 || progress.unit.empty()) return {};
    if (progress.unit == "bytes") return base::bytesInWords(static_cast<std::uint64_t>(progress.ratePerSecond)) + "/s";
    if (progress.ratePerSecond >= 10) return count(progress.ratePerSecond) + " " + progress.unit + "/s";
    std::vector<char> text(32);
    std::snprintf(text.data(), text.size(), "%.2g ", progress.ratePerSecond);
    return text.data() + progress.unit + "/s";
}

std::string amount(const base::Progress& progress) {
    if (!progress.detail.empty()) return progress.detail;
    if (progress.unit == "bytes") return base::bytesInWords(static_cast<std::uint64_t>(progress.done));
    const std::string of = progress.total > 0 ? " of " + count(progress.total) : "";
    return count(progress.done) + of + (progress.unit.empty() ? "" : " " + progress.unit);
}

std::string facts(const base::Progress& progress, std::string_view separator) {
    std::string text = amount(progress);
    if (const std::string speed = rate(progress); !speed.empty()) text += std::string(separator) + speed;
    if (progress.secondsLeft) text += std::string(separator) + base::clockTime(*progress.secondsLeft) + " left";
    return text;
}

std::string figure(double value) {
    std::vector<char> text(32);
    std::snprintf(text.data(), text.size(), "%.4g", value);
    return text.data();
}

std::string metricsLine(const base::MetricsEvent& metrics, std::int64_t plannedSteps) {
    std::string text = "step " + base::grouped(metrics.step) + (plannedSteps > 0 ? " of " + base::grouped(plannedSteps) : "");
    const auto add = [&](const char* key, const char* words) {
        if (const auto value = metrics.value(key)) text += std::string(", ") + words + " " + figure(*value);
    };
    add("train/loss", "loss");
    add("validation/loss", "validation loss");
    add("train/lr", "learning rate");
    if (const auto speed = metrics.value("train/tokens_per_second")) text += ", " + count(*speed) + " tokens/s";
    return text;
}

} // namespace

std::string barLine(const base::Progress& progress, std::size_t width) {
    const std::string words = facts(progress, " · ");
    if (progress.total <= 0) return cut(words, width);
    const double share = std::min(1.0, std::max(0.0, progress.done / progress.total));
    const std::string percent = std::to_string(static_cast<int>(share * 100.0));
    const std::string head = std::string(percent.size() < 3 ? 3 - percent.size() : 0, ' ') + percent + " %  ";
    const std::size_t taken = core::base::countCharacters(words) + core::base::countCharacters(head) + 4;
    if (taken + 10 > width) return cut(head + words, width);
    const std::size_t cells = std::min<std::size_t>(40, width - taken);
    const auto full = static_cast<std::size_t>(std::llround(share * static_cast<double>(cells)));
    std::string bar = "[";
    for (std::size_t i = 0; i < cells; ++i) bar += i < full ? "#" : "·";
    return bar + "] " + head + words;
}

std::string plainProgress(const base::Progress& progress) { return facts(progress, ", "); }

std::string eventLine(const base::Event& event, std::int64_t plannedSteps) {
    if (const auto* started = std::get_if<base::StartedEvent>(&event.body)) {
        const std::string steps = base::counted(started->plannedSteps, "step", "steps");
        return started->resumedFrom ? "going on after step " + base::grouped(*started->resumedFrom) + " of " + steps
                                    : "training for " + steps;
    }
    if (const auto* metrics = std::get_if<base::MetricsEvent>(&event.body)) return metricsLine(*metrics, plannedSteps);
    if (const auto* log = std::get_if<base::LogEvent>(&event.body)) return (log->level == "info" ? "" : log->level + ": ") + log->message;
    if (const auto* checkpoint = std::get_if<base::CheckpointEvent>(&event.body))
        return "checkpoint of step " + base::grouped(checkpoint->step) + ", " +
               base::bytesInWords(static_cast<std::uint64_t>(std::max<std::int64_t>(0, checkpoint->bytes))) +
               (checkpoint->best ? ", the best so far" : "");
    if (const auto* advice = std::get_if<base::AdviceEvent>(&event.body)) return "advice: " + advice->message;
    if (const auto* sample = std::get_if<base::SampleEvent>(&event.body)) return "sample: " + sample->prompt + " -> " + sample->text;
    return {};
}

Terminal::Terminal()
    : outputIsTerminal_(::isatty(STDOUT_FILENO) == 1), errorIsTerminal_(::isatty(STDERR_FILENO) == 1), begin_(base::unixTime()),
      lastLine_(begin_) {}

void Terminal::print(std::string_view text) {
    const std::lock_guard guard(mutex_);
    if (outputIsTerminal_) eraseBar();
    if (readerIsGone_) return;
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size()) return;
    if (errno == EPIPE) readerIsGone_ = true;
    else
        throw Error(errno == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Io,
                    "standard output cannot be written: " + std::generic_category().message(errno));
}

void Terminal::printLine(std::string_view text) { print(std::string(text) + "\n"); }

void Terminal::flush() {
    const std::lock_guard guard(mutex_);
    if (readerIsGone_ || std::fflush(stdout) == 0) return;
    if (errno == EPIPE) readerIsGone_ = true;
    else
        throw Error(errno == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Io,
                    "standard output cannot be written: " + std::generic_category().message(errno));
}

void Terminal::write(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0 && errno != EINTR) return; // nobody listens; the work goes on
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void Terminal::eraseBar() {
    if (barText_.empty()) return;
    write("\r\x1b[K");
    barText_.clear();
}

/// One line above the bar, which is drawn again below it.
void Terminal::line(std::string_view text) {
    const std::string bar = barText_;
    eraseBar();
    write(std::string(text) + "\n");
    if (!bar.empty()) {
        write(bar);
        barText_ = bar;
    }
}

void Terminal::note(std::string_view text) {
    const std::lock_guard guard(mutex_);
    if (!quiet_) line(text);
}

void Terminal::warning(std::string_view text) {
    const std::lock_guard guard(mutex_);
    line("warning: " + std::string(text));
}

void Terminal::error(std::string_view text) {
    const std::lock_guard guard(mutex_);
    eraseBar();
    std::string one(text);
    for (char& c : one)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' '; // one line, whatever a file name holds
    write("error: " + one + "\n");
}

bool Terminal::mayPrintLine() {
    const double now = base::unixTime(), pause = std::min(kLongestPause, std::max(kFirstPause, kPauseShare * (now - begin_)));
    if (now - lastLine_ < pause) return false;
    lastLine_ = now;
    return true;
}

void Terminal::drawBar(const base::Progress& progress) {
    const std::string text = barLine(progress, terminalWidth() - 1);
    if (text == barText_) return;
    write("\r\x1b[K" + text);
    barText_ = text;
}

void Terminal::showProgress(const base::Progress& progress) {
    const std::lock_guard guard(mutex_);
    if (quiet_) return;
    if (errorIsTerminal_) {
        drawBar(progress);
        return;
    }
    // A run speaks by its events; a line of progress would say the same twice.
    if (plannedSteps_ == 0 && mayPrintLine()) line(plainProgress(progress));
}

void Terminal::showEvent(const base::Event& event) {
    const std::lock_guard guard(mutex_);
    if (const auto* started = std::get_if<base::StartedEvent>(&event.body)) plannedSteps_ = started->plannedSteps;
    const std::string text = eventLine(event, plannedSteps_);
    const auto* log = std::get_if<base::LogEvent>(&event.body);
    const bool serious = log != nullptr && log->level != "info";
    if (text.empty() || (quiet_ && !serious)) return;
    if (const auto* metrics = std::get_if<base::MetricsEvent>(&event.body)) {
        const bool milestone = metrics->step == 1 || metrics->step == plannedSteps_ || metrics->value("validation/loss");
        if (errorIsTerminal_ && !metrics->value("validation/loss")) return; // the bar counts the steps
        if (!milestone && !mayPrintLine()) return;
    }
    line(text);
}

void Terminal::endProgress() {
    const std::lock_guard guard(mutex_);
    eraseBar();
    plannedSteps_ = 0;
}

} // namespace app::cli
