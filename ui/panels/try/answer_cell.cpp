#include "ui/panels/try/answer_cell.h"

#include "ui/panels/context.h"
#include "ui/panels/try/answer_text.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>

#include <mutex>

namespace ui::panels {

using theme::Theme;

namespace {
constexpr int kTickMs = 50; ///< as quick as one reads, slow enough to cost nothing
} // namespace

/// Tokens on their way from the job's thread to the window.
struct AnswerCell::Stream {
    std::mutex mutex;
    std::vector<core::engine::GeneratedToken> tokens;
};

AnswerCell::AnswerCell(Context& context, const QString& modelName, int place, QWidget* parent)
    : QWidget(parent), context_(context), name_(modelName), seed_(widgets::dimLabel()),
      words_(new widgets::ElidedLabel({}, theme::Type::Secondary, &Theme::text2)), tick_(new QTimer(this)) {
    const QString number = QString::number(place);
    copy_ = new widgets::IconButton(QStringLiteral("try.copy.") + number, QStringLiteral("copy"), tr("Copy this answer of %1").arg(name_));
    send_ = new widgets::IconButton(QStringLiteral("try.send.") + number, QStringLiteral("data"),
                                    tr("Keep prompt and this answer as a row of a dataset"));
    text_ = new AnswerText(QStringLiteral("try.answer"));
    text_->setAccessibleName(tr("Answer of %1").arg(name_));
    connect(text_, &AnswerText::tokenHovered, this, &AnswerCell::tokenHovered);
    connect(copy_, &QAbstractButton::clicked, this, &AnswerCell::copy);
    connect(send_, &QAbstractButton::clicked, this, [this] { Q_EMIT sendClicked(text()); });
    words_->setNumeric();
    words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    widgets::fillColumn(this,
                        {widgets::bar(24, {seed_, widgets::Item::grow()}),
                         {widgets::row({{text_, 1}}, 0, {16, 0, 12, 2}), 1},
                         widgets::bar(32, {copy_, send_, {words_, 1}}, 2, {10, 0, 16, 2})},
                        0);
    setMinimumHeight(theme::px(130));
    tick_->setInterval(kTickMs);
    connect(tick_, &QTimer::timeout, this, &AnswerCell::take);
    clear();
}

QString AnswerCell::text() const { return text_->answer(); }

void AnswerCell::clear() {
    text_->begin();
    words_->clear();
    seed_->clear();
    for (auto* button : {copy_, send_}) button->setEnabled(false);
}

void AnswerCell::setWaiting(std::uint64_t seed) {
    clear();
    seed_->setText(tr("seed %1").arg(text::localized(QString::number(seed))));
    words_->setText(tr("waiting"));
}

void AnswerCell::setSent(const QString& dataset) {
    words_->setText(tr("sent to %1").arg(dataset));
    send_->setEnabled(false);
}

void AnswerCell::copy() {
    QGuiApplication::clipboard()->setText(text());
    context_.announce(tr("The answer is on the clipboard"));
}

void AnswerCell::finish(const QString& words) {
    tick_->stop();
    take();
    words_->setText(words);
    for (auto* button : {copy_, send_}) button->setEnabled(!text().trimmed().isEmpty());
    Q_EMIT ended();
}

quint64 AnswerCell::ask(const core::engine::ModelRef& model, const QString& prompt, const core::engine::SamplingOptions& sampling) {
    setWaiting(sampling.seed);
    words_->setText(tr("reading the model…"));
    stream_ = std::make_shared<Stream>();
    tick_->start();
    auto result = std::make_shared<core::engine::Generated>();
    return context_.jobs().start(
        bridge::Lane::Compute, tr("Generating with %1").arg(name_),
        [stream = stream_, result, model, text = prompt.toStdString(), sampling](core::base::JobContext& ctx) {
            const auto push = [&](const core::engine::GeneratedToken& token) {
                const std::lock_guard lock(stream->mutex);
                stream->tokens.push_back(token);
            };
            *result = core::engine::engine().generate(model, text, sampling, push, ctx);
        },
        this,
        [this, result](bridge::JobState state, const QString& error) {
            const auto count = static_cast<qlonglong>(result->tokens.size());
            if (state == bridge::JobState::Stopped) return finish(tr("stopped after %Ln token(s)", nullptr, text_->count()));
            if (state == bridge::JobState::Done)
                return finish(
                    tr("%L1 tokens, %2/s")
                        .arg(count)
                        .arg(QLocale().toString(result->seconds > 0 ? static_cast<double>(count) / result->seconds : 0.0, 'f', 0)));
            take();
            text_->showProblem(error);
            finish(tr("no answer"));
        },
        bridge::JobLook{QStringLiteral("try"), {}});
}

void AnswerCell::take() {
    if (!stream_) return;
    std::vector<core::engine::GeneratedToken> fresh;
    {
        const std::lock_guard lock(stream_->mutex);
        fresh.swap(stream_->tokens);
    }
    for (const auto& token : fresh) text_->add(token);
    if (!fresh.empty() && tick_->isActive()) words_->setText(tr("%Ln token(s)", nullptr, text_->count()));
}

} // namespace ui::panels
