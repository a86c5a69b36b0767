#include "ui/panels/export/export_steps.h"

#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QTimer>

namespace ui::panels {

using theme::Theme;
using widgets::Item;

namespace {
constexpr int kTickMs = 100;
constexpr int kRow = 27;
} // namespace

ExportSteps::ExportSteps(QWidget* parent) : QWidget(parent), time_(widgets::dimLabel()), tick_(new QTimer(this)) {
    time_->setNumeric();
    auto* column =
        widgets::fillColumn(this, {widgets::bar(28, {widgets::headLabel(tr("Writing")), Item::grow(), time_}, 8, {})}, 0, {16, 6, 16, 8});
    // In the order in which the engine goes through them.
    for (const QString& words :
         {tr("Ask the checkpoint"), tr("Write the files"), tr("Open them again and compare"), tr("Move into place")}) {
        Line line{new widgets::IconLabel(QStringLiteral("clock")), new widgets::Label(words, theme::Type::Body, &Theme::text2)};
        column->addWidget(widgets::bar(kRow, {line.icon, {line.words, 1}}, 8, {}));
        lines_.push_back(line);
    }
    column->addStretch(1);
    tick_->setInterval(kTickMs);
    connect(tick_, &QTimer::timeout, this, &ExportSteps::showTime);
}

void ExportSteps::begin() {
    clock_.start();
    tick_->start();
    setDone(0);
    showTime();
}

void ExportSteps::setDone(int steps) {
    done_ = steps;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const int at = static_cast<int>(i);
        show(i, at < done_ ? State::Done : at == done_ ? State::Running : State::Waiting);
    }
}

void ExportSteps::end(bool written) {
    if (tick_->isActive()) showTime();
    tick_->stop();
    if (written) return setDone(static_cast<int>(lines_.size()));
    if (const auto at = static_cast<std::size_t>(done_); at < lines_.size()) show(at, State::Failed);
}

void ExportSteps::show(std::size_t step, State state) {
    Line& line = lines_[step];
    switch (state) {
    case State::Done: line.icon->setIcon(QStringLiteral("ok"), &Theme::ok); break;
    case State::Running: line.icon->setIcon(QStringLiteral("play-filled"), &Theme::accent); break;
    case State::Failed: line.icon->setIcon(QStringLiteral("error"), &Theme::err); break;
    case State::Waiting: line.icon->setIcon(QStringLiteral("clock"), &Theme::text2); break;
    }
    line.words->setType(state == State::Running ? theme::Type::BodyStrong : theme::Type::Body);
    line.words->setColor(state == State::Waiting ? &Theme::text2 : &Theme::text);
}

void ExportSteps::showTime() { time_->setText(tr("%1 s").arg(text::fixed(static_cast<double>(clock_.elapsed()) / 1000.0, 1))); }

} // namespace ui::panels
