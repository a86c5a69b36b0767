#include "ui/panels/try/answer_column.h"

#include "ui/panels/context.h"
#include "ui/panels/try/answer_text.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimer>

#include <filesystem>
#include <mutex>

namespace ui::panels {

using theme::Theme;

/// Tokens on their way from the job's thread to the window.
struct AnswerColumn::Stream {
    std::mutex mutex;
    std::vector<core::engine::GeneratedToken> tokens;
};

namespace {

/// A line in the run's colour and style; grey for the base model.
class SeriesSwatch : public QWidget {
public:
    explicit SeriesSwatch(int series) : series_(series) { setFixedSize(20, 12); }
    void setSeries(int series) {
        series_ = series;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const auto style = series_ < 0 ? theme::SeriesStyle{theme::current().text2, Qt::SolidLine} : theme::seriesStyle(series_);
        QPen pen(style.color, 3);
        pen.setCapStyle(Qt::FlatCap);
        if (style.pen != Qt::SolidLine) pen.setDashPattern(theme::dashPattern(style.pen));
        painter.setPen(pen);
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    int series_;
};

} // namespace

AnswerColumn::AnswerColumn(Context& context, core::engine::ModelRef model, int series, QWidget* parent)
    : QWidget(parent), context_(context), model_(std::move(model)), tick_(new QTimer(this)), series_(series) {
    swatch_ = new SeriesSwatch(series);
    title_ = new widgets::ElidedLabel(name(), theme::Type::BodyStrong);
    second_ = new widgets::ElidedLabel(secondLine(), theme::Type::Secondary, &Theme::text2);
    auto* remove = new widgets::IconButton(QStringLiteral("try.remove"), QStringLiteral("close"), tr("Remove %1").arg(name()));
    connect(remove, &widgets::IconButton::clicked, this, &AnswerColumn::removed);
    remove_ = remove;
    auto* head = new widgets::Region(&Theme::sunken);
    head->setFixedHeight(theme::px(48));
    widgets::fillRow(head, {{swatch_}, {widgets::column({{title_}, {second_}}, 0), 1}, {remove_}}, 8, {16, 0, 8, 0});
    text_ = new AnswerText(QStringLiteral("try.answer"));
    connect(text_, &AnswerText::tokenHovered, this, &AnswerColumn::tokenHovered);
    words_ = new widgets::ElidedLabel({}, theme::Type::Secondary, &Theme::text2);
    words_->setNumeric();
    words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    widgets::fillColumn(this,
                        {{head},
                         {widgets::horizontalLine()},
                         {widgets::row({{text_, 1}}, 0, {16, 12, 16, 4}), 1},
                         {widgets::bar(theme::px(32), {{words_, 1}})}},
                        0);
    setMinimumWidth(theme::px(220));
    tick_->setInterval(50); // as quick as one reads, slow enough to cost nothing
    connect(tick_, &QTimer::timeout, this, &AnswerColumn::take);
}

QString AnswerColumn::name() const {
    if (!model_.run.empty()) return QString::fromStdString(std::filesystem::path(model_.run).filename().string());
    const auto text = QString::fromStdString(model_.model);
    return text.startsWith(QStringLiteral("bundled:")) ? text.mid(8) : text.section(QLatin1Char('/'), -1);
}

QString AnswerColumn::secondLine() const {
    if (model_.run.empty()) return tr("base");
    if (model_.checkpoint.empty() || model_.checkpoint == "best") return tr("best checkpoint");
    return model_.checkpoint == "last" ? tr("last checkpoint") : tr("step %1").arg(QString::fromStdString(model_.checkpoint));
}

void AnswerColumn::setRemovable(bool removable) { remove_->setVisible(removable); }

void AnswerColumn::setSeries(int series) {
    series_ = series;
    static_cast<SeriesSwatch*>(swatch_)->setSeries(series);
}

void AnswerColumn::clear() {
    text_->begin();
    words_->clear();
}

void AnswerColumn::setWaiting() {
    clear();
    words_->setText(tr("waiting"));
}

quint64 AnswerColumn::ask(const QString& prompt, const core::engine::SamplingOptions& sampling) {
    text_->begin();
    words_->setText(tr("reading the model…"));
    stream_ = std::make_shared<Stream>();
    tick_->start();
    auto finished = [this](const QString& words) {
        tick_->stop();
        take();
        words_->setText(words);
        Q_EMIT ended();
    };
    auto result = std::make_shared<core::engine::Generated>();
    return context_.jobs().start(
        bridge::Lane::Compute, tr("Generating with %1").arg(name()),
        [stream = stream_, result, model = model_, text = prompt.toStdString(), sampling](core::base::JobContext& ctx) {
            const auto push = [&](const core::engine::GeneratedToken& token) {
                const std::lock_guard lock(stream->mutex);
                stream->tokens.push_back(token);
            };
            *result = core::engine::engine().generate(model, text, sampling, push, ctx);
        },
        this,
        [this, result, finished](bridge::JobState state, const QString& error) {
            const auto count = static_cast<qlonglong>(result->tokens.size());
            if (state == bridge::JobState::Stopped) return finished(tr("stopped after %Ln token(s)", nullptr, text_->count()));
            if (state == bridge::JobState::Done)
                return finished(
                    tr("%L1 tokens, %2/s")
                        .arg(count)
                        .arg(QLocale().toString(result->seconds > 0 ? static_cast<double>(count) / result->seconds : 0.0, 'f', 0)));
            text_->showProblem(error);
            finished(tr("no answer"));
        },
        bridge::JobLook{QStringLiteral("try"), {}});
}

void AnswerColumn::take() {
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
