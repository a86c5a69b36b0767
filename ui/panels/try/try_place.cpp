#include "ui/panels/try/try_place.h"

#include "core/base/error.h"
#include "core/runs/model_names.h"
#include "core/store/project.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/panels/try/answer_column.h"
#include "ui/panels/try/sampling_inspector.h"
#include "ui/tables/list_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace ui::panels {

using core::engine::ModelRef;
using theme::Theme;
using widgets::Button;

namespace {

const char* const kPromptsSetting = "try/prompts";
constexpr int kPromptsKept = 50;

bool same(const ModelRef& a, const ModelRef& b) {
    return a.model == b.model && a.run == b.run && a.checkpoint == b.checkpoint && a.adapter == b.adapter;
}

} // namespace

std::unique_ptr<Place> makeTryPlace(Context& context) { return std::make_unique<TryPlace>(context); }

TryPlace::TryPlace(Context& context)
    : Place(QStringLiteral("try"), tr("Try"), QStringLiteral("try")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("try"), tr("Try"))), sampling_(new SamplingInspector) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    add_ = new Button(QStringLiteral("try.add"), tr("Add a model"), QStringLiteral("plus"));
    stop_ = new Button(QStringLiteral("try.stop"), tr("Stop"), QStringLiteral("stop"));
    generate_ = new Button(QStringLiteral("try.generate"), tr("Generate"), QStringLiteral("play-filled"), Button::Kind::Primary);
    connect(add_, &Button::clicked, this, &TryPlace::showModelMenu);
    connect(stop_, &Button::clicked, this, &TryPlace::stop);
    connect(generate_, &Button::clicked, this, &TryPlace::generate);
    for (auto* button : {add_, stop_, generate_}) frame_->header()->addAction(button);
    frame_->setList(makeList(), 232);
    frame_->setMain(makeMain());
    frame_->setInspector(sampling_);
    auto* action = new QAction(tr("Generate answers"), this);
    action->setObjectName(QStringLiteral("try.command.generate"));
    connect(action, &QAction::triggered, this, &TryPlace::generate);
    commands_ << action;
    auto* send = new QAction(this); // Ctrl+Return in this place only
    send->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QAction::triggered, this, &TryPlace::generate);
    addAction(send);

    connect(&context_, &Context::projectChanged, this, &TryPlace::projectChanged);
    connect(&context_, &Context::tryRequested, this, [this](const ModelRef& model) {
        addModel(model);
        context_.showPlace(key());
    });
    ModelRef base;
    base.model = "bundled:stories260K";
    addModel(base);
    projectChanged();
}

QWidget* TryPlace::makeList() {
    prompts_ = new tables::ListView(QStringLiteral("try.prompts"), tr("Earlier prompts"));
    connect(prompts_, &tables::ListView::chosenChanged, this, [this](const QString& prompt) {
        if (!prompt.isEmpty()) prompt_->setPlainText(prompt);
    });
    auto* region = new widgets::Region(&Theme::sunken);
    noPrompts_ = widgets::wrappedLabel(tr("Prompts that were answered are kept here."));
    noPrompts_->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), 0);
    widgets::fillColumn(region,
                        {{widgets::bar(theme::px(36), {{widgets::headLabel(tr("Prompts"))}, widgets::Item::grow()})},
                         {widgets::horizontalLine()},
                         {noPrompts_},
                         {prompts_, 1}},
                        0);
    return region;
}

QWidget* TryPlace::makeMain() {
    prompt_ =
        new widgets::TextEdit(QStringLiteral("try.prompt"), tr("Prompt"), tr("Once upon a time there was a miller who had three sons."));
    prompt_->setLines(3);
    prompt_->setPlaceholderText(tr("What the models go on from"));
    words_ = new widgets::ElidedLabel(tr("the same prompt and seed for every model; Ctrl+Return answers"), theme::Type::Secondary,
                                      &Theme::text2);
    auto* host = new QWidget;
    columnLayout_ = new QHBoxLayout(host);
    columnLayout_->setContentsMargins(0, 0, 0, 0);
    columnLayout_->setSpacing(0);
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("try.columns"), tr("Answers of the models"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(host);
    auto* region = new widgets::Region(&Theme::surface);
    widgets::fillColumn(
        region,
        {{widgets::column({{widgets::row({{widgets::headLabel(tr("Completion"))}, {words_, 1}})}, {prompt_}}, 8, {16, 12, 16, 12})},
         {widgets::horizontalLine()},
         {scroll, 1}},
        0);
    return region;
}

void TryPlace::activate() { prompt_->setFocus(); }

void TryPlace::addModel(const ModelRef& model) {
    if (std::any_of(columns_.begin(), columns_.end(), [&](const auto* column) { return same(column->model(), model); })) return;
    const int runs =
        static_cast<int>(std::count_if(columns_.begin(), columns_.end(), [](const auto* column) { return !column->model().run.empty(); }));
    auto* column = new AnswerColumn(context_, model, model.run.empty() ? -1 : runs);
    connect(column, &AnswerColumn::ended, this, &TryPlace::answerNext);
    connect(column, &AnswerColumn::removed, this, [this, column] { removeColumn(column); });
    connect(column, &AnswerColumn::tokenHovered, sampling_, &SamplingInspector::showToken);
    if (!columns_.empty()) columnLayout_->addWidget(widgets::verticalLine());
    columnLayout_->addWidget(column, 1);
    columns_.push_back(column);
    showState();
}

void TryPlace::removeColumn(AnswerColumn* column) {
    const auto at = std::find(columns_.begin(), columns_.end(), column);
    if (at == columns_.end() || job_ != 0) return;
    const int index = columnLayout_->indexOf(column);
    columns_.erase(at);
    if (auto* line = columnLayout_->itemAt(index > 0 ? index - 1 : index + 1)) line->widget()->deleteLater();
    column->deleteLater();
    int series = 0;
    for (auto* left : columns_)
        if (!left->model().run.empty()) left->setSeries(series++);
    showState();
}

void TryPlace::showModelMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, const ModelRef& model) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, model] { addModel(model); });
    };
    const auto project = context_.project();
    std::vector<std::filesystem::path> folders;
    if (project) folders.push_back(project->folder() / "models");
    for (const auto& name : core::runs::modelNames(folders)) {
        ModelRef base;
        base.model = name.bundled ? name.name : name.folder.string();
        const QString words = QString::fromStdString(name.folder.filename().string());
        offer(name.bundled ? tr("%1, bundled").arg(words) : words, base);
    }
    bool first = true;
    if (project) {
        try {
            for (const auto& run : project->runs()) {
                if (run.notes.binned || run.steps == 0) continue;
                ModelRef ref;
                ref.run = run.folder.string();
                if (std::exchange(first, false)) menu->addSection(tr("Runs of this project"));
                offer(QString::fromStdString(run.notes.name.empty() ? run.folder.filename().string() : run.notes.name), ref);
            }
        } catch (const core::Error& error) {
            context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        }
    }
    menu->popup(add_->mapToGlobal(QPoint(0, add_->height() + 2)));
}

void TryPlace::generate() {
    const QString prompt = prompt_->toPlainText();
    if (job_ != 0 || columns_.empty()) return;
    if (prompt.trimmed().isEmpty()) {
        context_.announce(tr("Write a prompt first"), theme::Tone::Warn);
        return;
    }
    rememberPrompt();
    waiting_ = columns_;
    for (auto* column : columns_) column->setWaiting();
    answerNext();
}

void TryPlace::answerNext() {
    job_ = 0;
    if (!waiting_.empty()) {
        auto* next = waiting_.front();
        waiting_.erase(waiting_.begin());
        job_ = next->ask(prompt_->toPlainText(), sampling_->options());
    }
    showState();
}

void TryPlace::stop() {
    for (auto* column : waiting_) column->clear();
    waiting_.clear();
    if (job_ != 0) context_.jobs().stop(job_);
}

void TryPlace::showState() {
    frame_->header()->setDetail(tr("%Ln model(s)", nullptr, static_cast<int>(columns_.size())));
    generate_->setEnabled(job_ == 0 && !columns_.empty());
    stop_->setEnabled(job_ != 0);
    add_->setEnabled(job_ == 0);
    for (auto* column : columns_) column->setRemovable(columns_.size() > 1 && job_ == 0);
}

void TryPlace::projectChanged() {
    history_.clear();
    if (const auto project = context_.project())
        if (const auto kept = project->setting(kPromptsSetting))
            history_ = QString::fromStdString(*kept).split(QChar(0x1E), Qt::SkipEmptyParts);
    showPrompts();
}

void TryPlace::rememberPrompt() {
    const QString prompt = prompt_->toPlainText();
    history_.removeAll(prompt);
    history_.prepend(prompt);
    while (history_.size() > kPromptsKept) history_.removeLast();
    showPrompts();
    const auto project = context_.project();
    if (!project || project->readOnly()) return;
    try {
        project->saveSetting(kPromptsSetting, history_.join(QChar(0x1E)).toStdString());
    } catch (const core::Error& error) {
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
    }
}

void TryPlace::showPrompts() {
    QList<tables::ListItem> items;
    for (const auto& prompt : history_) {
        tables::ListItem item;
        item.id = prompt;
        item.title = prompt.simplified().left(80);
        items << item;
    }
    prompts_->setItems(items);
    noPrompts_->setVisible(items.isEmpty());
}

QByteArray TryPlace::saveState() const { return frame_->saveState(); }

void TryPlace::restoreState(const QByteArray& state) { frame_->restoreState(state); }

} // namespace ui::panels
