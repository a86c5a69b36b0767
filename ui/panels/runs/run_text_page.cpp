#include "ui/panels/runs/run_text_page.h"

#include "ui/plots/curves/axis_text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QDateTime>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace ui::panels {

using theme::color;
using theme::Theme;
using theme::Type;

namespace {

constexpr std::size_t kMostLines = 5000, kMostSamples = 60;

QTextCharFormat formatOf(Type type, theme::ColorRole ink) {
    QTextCharFormat format;
    format.setFont(theme::font(type));
    format.setForeground(color(ink));
    return format;
}

theme::ColorRole inkOf(const std::string& level) {
    if (level == "error") return &Theme::err;
    if (level == "warning") return &Theme::warn;
    return &Theme::text;
}

} // namespace

RunTextPage::RunTextPage(What what, const QString& id, const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent), what_(what) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("flat", true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(theme::px(12));
    setPlaceholderText(what == What::Log
                           ? tr("Nothing was logged.")
                           : tr("No samples were written. Set evaluation.generate to let the model answer at every evaluation."));
    theme::followTheme(this, [this] {
        written_ = 0;
        setRuns(runs_);
    });
}

quint64 RunTextPage::versionOf(const InspectedRuns& runs) const {
    quint64 version = 1;
    for (const auto& run : runs)
        if (run.series)
            version =
                version * 31 + run.series->cuts() * 7919 + (what_ == What::Log ? run.series->log().size() : run.series->samples().size());
    return version;
}

void RunTextPage::setRuns(const InspectedRuns& runs) {
    runs_ = runs;
    if (what_ == What::Log && runs_.size() > 1) runs_.resize(1); // the logs of several runs say nothing side by side
    QStringList folders;
    for (const auto& run : runs_) folders << run.folder + (run.series ? QStringLiteral("+") : QString());
    const quint64 version = versionOf(runs_);
    if (version == written_ && folders == writtenOf_) return;
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    const int before = verticalScrollBar()->value();
    const bool sameRuns = folders == writtenOf_;
    written_ = version;
    writtenOf_ = folders;
    clear();
    if (what_ == What::Log) writeLog();
    else writeSamples();
    verticalScrollBar()->setValue(sameRuns && !atEnd ? before : what_ == What::Log ? verticalScrollBar()->maximum() : 0);
}

void RunTextPage::writeLog() {
    if (runs_.empty() || !runs_.front().series) return;
    const auto& log = runs_.front().series->log();
    QTextCursor cursor(document());
    const std::size_t begin = log.size() > kMostLines ? log.size() - kMostLines : 0;
    for (std::size_t i = begin; i < log.size(); ++i) {
        if (i > begin) cursor.insertBlock();
        const auto when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(log[i].time * 1000.0));
        cursor.insertText(QLocale().toString(when.time(), QStringLiteral("HH:mm:ss  ")), formatOf(Type::MonoSmall, &Theme::text3));
        if (log[i].level != "info")
            cursor.insertText(QString::fromStdString(log[i].level) + QStringLiteral(": "),
                              formatOf(Type::SecondaryStrong, inkOf(log[i].level)));
        cursor.insertText(QString::fromStdString(log[i].message), formatOf(Type::Secondary, inkOf(log[i].level)));
    }
}

void RunTextPage::writeSamples() {
    QTextCursor cursor(document());
    bool first = true;
    // Newest first: what the model says now is what one wants to read.
    struct Entry {
        const InspectedRun* run;
        const core::base::SampleEvent* sample;
    };
    std::vector<Entry> entries;
    for (const auto& run : runs_)
        if (run.series)
            for (const auto& sample : run.series->samples()) entries.push_back({&run, &sample});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.sample->step > b.sample->step; });
    if (entries.size() > kMostSamples) entries.resize(kMostSamples);
    for (const auto& [run, sample] : entries) {
        if (!first) {
            cursor.insertBlock();
            cursor.insertBlock();
        }
        first = false;
        cursor.insertText(tr("Step %1").arg(plots::countText(static_cast<double>(sample->step))),
                          formatOf(Type::SecondaryStrong, &Theme::text));
        if (runs_.size() > 1) cursor.insertText(QStringLiteral("  ") + run->label, formatOf(Type::Secondary, &Theme::text2));
        cursor.insertBlock();
        cursor.insertText(QString::fromStdString(sample->prompt), formatOf(Type::Body, &Theme::text2));
        cursor.insertText(QStringLiteral(" ") + QString::fromStdString(sample->text), formatOf(Type::Body, &Theme::text));
    }
}

} // namespace ui::panels
