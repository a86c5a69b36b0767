#include "ui/panels/try/try_place.h"

#include "core/base/error.h"
#include "core/data/template.h"
#include "core/store/project.h"
#include "ui/access/accessible_role.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/panels/try/answer_cell.h"
#include "ui/panels/try/answer_column.h"
#include "ui/panels/try/collected_rows.h"
#include "ui/panels/try/sampling_inspector.h"
#include "ui/tables/list_delegate.h"
#include "ui/tables/list_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices/segmented.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QScrollArea>

#include <algorithm>

namespace ui::panels {

using core::engine::ModelRef;
using theme::Theme;
using widgets::Button;
using widgets::Item;

namespace {

constexpr quint32 kStateVersion = 2;

} // namespace

std::unique_ptr<Place> makeTryPlace(Context& context) { return std::make_unique<TryPlace>(context); }

TryPlace::TryPlace(Context& context)
    : Place(QStringLiteral("try"), tr("Try"), QStringLiteral("try")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("try"), tr("Try"))), sampling_(new SamplingInspector),
      collected_(new CollectedRows(context, this)) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    makeHeader();
    frame_->setList(makeList(), 232);
    frame_->setMain(makeMain());
    frame_->setInspector(sampling_);
    makeCommands();
    connect(sampling_, &SamplingInspector::answersChanged, this, &TryPlace::showState);
    connect(collected_, &CollectedRows::stored, this, [this](const QString& dataset, qint64 rows) {
        context_.announce(tr("%1 now has %Ln rows", nullptr, static_cast<int>(rows)).arg(dataset));
        showState();
    });
    connect(&context_, &Context::projectChanged, this, &TryPlace::projectChanged);
    connect(&context_, &Context::tryRequested, this, [this](const ModelRef& model) {
        addModel(model);
        context_.showPlace(key());
    });
    ModelRef base;
    base.model = "bundled:stories260K";
    addColumn(base);
    projectChanged();
    modeChanged();
}

void TryPlace::makeHeader() {
    add_ = new Button(QStringLiteral("try.add"), tr("Add a model"), QStringLiteral("plus"));
    stop_ = new Button(QStringLiteral("try.stop"), tr("Stop"), QStringLiteral("stop"));
    generate_ = new Button(QStringLiteral("try.generate"), tr("Generate"), QStringLiteral("play-filled"), Button::Kind::Primary);
    generate_->setToolTip(tr("Asks every model (Ctrl+Return)"));
    connect(add_, &Button::clicked, this, &TryPlace::showModelMenu);
    connect(stop_, &Button::clicked, this, &TryPlace::stop);
    connect(generate_, &Button::clicked, this, &TryPlace::generate);
    for (auto* button : {add_, stop_, generate_}) frame_->header()->addAction(button);
}

void TryPlace::makeCommands() {
    const auto add = [this](const char* id, const QString& icon, const QString& words, void (TryPlace::*act)()) {
        auto* action = new QAction(words, this);
        action->setObjectName(QLatin1String(id));
        action->setProperty("iconName", icon);
        action->setProperty("place", title());
        connect(action, &QAction::triggered, this, act);
        commands_ << action;
    };
    add("try.command.generate", QStringLiteral("play"), tr("Generate answers"), &TryPlace::generate);
    setShortcutHere(*commands_.last(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    add("try.command.stop", QStringLiteral("stop"), tr("Stop generating"), &TryPlace::stop);
    add("try.command.add", QStringLiteral("plus"), tr("Add a model"), &TryPlace::showModelMenu);
}

QWidget* TryPlace::makeList() {
    search_ = new widgets::SearchEdit(QStringLiteral("try.search"), tr("Search prompts"));
    connect(search_, &QLineEdit::textChanged, this, &TryPlace::showPrompts);
    auto* fresh = new widgets::IconButton(QStringLiteral("try.new"), QStringLiteral("plus"), tr("Write a new prompt"));
    connect(fresh, &QAbstractButton::clicked, this, [this] {
        prompt_->clear();
        prompt_->setFocus();
    });
    prompts_ = new tables::ListView(QStringLiteral("try.prompts"), tr("Earlier prompts"));
    prompts_->look()->setTwoLineHeight(48);
    connect(prompts_, &tables::ListView::chosenChanged, this, &TryPlace::showPrompt);
    noPrompts_ = widgets::wrappedLabel(tr("Prompts that were answered are kept here."));
    noPrompts_->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), 0);
    dataset_ = new widgets::LineEdit(QStringLiteral("try.dataset"), tr("Dataset that good answers go to"));
    connect(dataset_, &QLineEdit::textEdited, this, &TryPlace::showState);
    sent_ = widgets::dimLabel();
    auto* open = new widgets::LinkButton(QStringLiteral("try.openData"), tr("Open"));
    connect(open, &QAbstractButton::clicked, this, [this] { context_.showPlace(QStringLiteral("data")); });
    sentPart_ = widgets::column({widgets::row({sent_, Item::grow(), open}, 8)}, 0);
    auto* keep = widgets::column({widgets::dimLabel(tr("Good answers go to")), dataset_, sentPart_}, 4, {16, 10, 16, 12});
    auto* region = new widgets::Region(&Theme::sunken);
    widgets::fillColumn(region,
                        {widgets::row({{search_, 1}, fresh}, 4, {12, 10, 8, 10}),
                         widgets::horizontalLine(),
                         noPrompts_,
                         {prompts_, 1},
                         widgets::horizontalLine(),
                         keep},
                        0);
    return region;
}

QWidget* TryPlace::makePrompt() {
    mode_ = new widgets::Segmented(QStringLiteral("try.mode"), tr("How the models are asked"), {tr("Completion"), tr("Chat")});
    connect(mode_, &widgets::Segmented::currentChanged, this, &TryPlace::modeChanged);
    words_ = new widgets::ElidedLabel({}, theme::Type::Secondary, &Theme::text2);
    template_ = new widgets::ComboBox(QStringLiteral("try.template"), tr("Prompt template"));
    template_->addItem(tr("As trained"), QStringLiteral("auto"));
    for (const auto& name : core::data::templateNames()) template_->addItem(QString::fromStdString(name), QString::fromStdString(name));
    system_ = new widgets::LineEdit(QStringLiteral("try.system"), tr("System text"));
    system_->setPlaceholderText(tr("System text, or none"));
    templatePart_ = widgets::row({widgets::dimLabel(tr("Template")), template_, {system_, 1}}, 8);
    prompt_ =
        new widgets::TextEdit(QStringLiteral("try.prompt"), tr("Prompt"), tr("Once upon a time there was a miller who had three sons."));
    prompt_->setLines(3);
    return widgets::column({widgets::row({mode_, {words_, 1}}, 12), templatePart_, prompt_}, 8, {16, 8, 16, 12});
}

QWidget* TryPlace::makeMain() {
    auto* host = new QWidget;
    columnLayout_ = new QHBoxLayout(host);
    columnLayout_->setContentsMargins(0, 0, 0, 0);
    columnLayout_->setSpacing(0);
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("try.columns"), tr("Answers of the models"));
    access::setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(host);
    auto* region = new widgets::Region(&Theme::surface);
    widgets::fillColumn(region, {makePrompt(), widgets::horizontalLine(), {scroll, 1}}, 0);
    return region;
}

QWidget* TryPlace::searchField() const { return search_; }

void TryPlace::activate() {
    showNewestRun();
    prompt_->setFocus();
    prompt_->moveCursor(QTextCursor::End);
}

bool TryPlace::isChat() const { return mode_->currentIndex() == 1; }

void TryPlace::modeChanged() {
    templatePart_->setVisible(isChat());
    prompt_->setPlaceholderText(isChat() ? tr("What the models are asked") : tr("What the models go on from"));
    words_->setText(isChat() ? tr("each model reads the question as it was taught; Ctrl+Return asks")
                             : tr("the same prompt and seed for every model; Ctrl+Return answers"));
    if (dataset_->text().isEmpty() || !dataset_->isModified())
        dataset_->setText(isChat() ? QStringLiteral("good-answers") : QStringLiteral("good-texts"));
    showState();
}

void TryPlace::addModel(const ModelRef& model) {
    chosen_ = true;
    addColumn(model);
}

void TryPlace::addColumn(const ModelRef& model) {
    if (std::any_of(columns_.begin(), columns_.end(), [&](const auto* column) { return column->model() == model; })) return;
    auto* column = new AnswerColumn(context_, model, nameOf(model));
    connect(column, &AnswerColumn::ended, this, &TryPlace::answerNext);
    connect(column, &AnswerColumn::removed, this, [this, column] {
        chosen_ = true;
        removeColumn(column);
    });
    connect(column, &AnswerColumn::sendClicked, this, &TryPlace::send);
    connect(column, &AnswerColumn::tokenHovered, sampling_, &SamplingInspector::showToken);
    if (!columns_.empty()) columnLayout_->addWidget(widgets::verticalLine());
    columnLayout_->addWidget(column, 1);
    columns_.push_back(column);
    showStyles();
    showState();
}

void TryPlace::removeColumn(AnswerColumn* column) {
    const auto at = std::find(columns_.begin(), columns_.end(), column);
    if (at == columns_.end() || job_ != 0) return;
    const int index = columnLayout_->indexOf(column);
    columns_.erase(at);
    if (auto* line = columnLayout_->itemAt(index > 0 ? index - 1 : index + 1)) line->widget()->deleteLater();
    column->deleteLater();
    showStyles();
    showState();
}

void TryPlace::generate() {
    if (job_ != 0 || preparing_ || columns_.empty()) return;
    if (prompt_->toPlainText().trimmed().isEmpty()) {
        context_.announce(tr("Write a prompt first"), theme::Tone::Warn);
        return;
    }
    rememberPrompt();
    if (isChat()) {
        preparing_ = true;
        showState();
        return askChatPrompts(0, {});
    }
    queue(std::vector<std::pair<QString, bool>>(columns_.size(), {prompt_->toPlainText(), false}));
}

/// Every model answers with the first seed, then every model with the next: what can be compared appears together.
void TryPlace::queue(const std::vector<std::pair<QString, bool>>& prompts) {
    preparing_ = false;
    waiting_.clear();
    const auto base = sampling_->options();
    for (std::size_t answer = 0; answer < static_cast<std::size_t>(sampling_->answers()); ++answer)
        for (std::size_t i = 0; i < columns_.size() && i < prompts.size(); ++i) {
            if (answer == 0) columns_[i]->setCount(sampling_->answers());
            auto sampling = base;
            sampling.seed += answer;
            sampling.controlTexts = prompts[i].second;
            AnswerCell* cell = columns_[i]->cells()[answer];
            cell->setWaiting(sampling.seed);
            waiting_.push_back({columns_[i], cell, prompts[i].first, sampling});
        }
    answerNext();
}

void TryPlace::answerNext() {
    job_ = 0;
    if (!waiting_.empty()) {
        const Waiting next = waiting_.front();
        waiting_.erase(waiting_.begin());
        job_ = next.cell->ask(next.column->model(), next.prompt, next.sampling);
    }
    showState();
}

void TryPlace::stop() {
    preparing_ = false;
    for (const Waiting& one : waiting_) one.cell->clear();
    waiting_.clear();
    if (job_ != 0) context_.jobs().stop(job_);
    showState();
}

void TryPlace::showState() {
    const auto answers = static_cast<int>(sampling_->answers());
    QString detail = tr("%Ln model(s)", nullptr, static_cast<int>(columns_.size()));
    if (answers > 1) detail += tr(", %Ln answers each", nullptr, answers);
    frame_->header()->setDetail(detail);
    const bool busy = job_ != 0 || preparing_;
    generate_->setEnabled(!busy && !columns_.empty());
    stop_->setEnabled(busy);
    add_->setEnabled(!busy);
    for (auto* column : columns_) {
        column->setRemovable(columns_.size() > 1 && !busy);
        if (!busy) column->setCount(answers);
    }
    const qint64 rows = collected_->count(dataset_->text().trimmed());
    sent_->setText(tr("%Ln rows sent from here", nullptr, static_cast<int>(rows)));
    sentPart_->setVisible(rows > 0);
}

void TryPlace::send(AnswerCell* cell, const QString& answer) {
    const QString name = QString::fromStdString(core::store::datasetNameFrom(dataset_->text().trimmed().toStdString()));
    const QString problem =
        collected_->add(name, isChat() ? CollectedRows::Mode::Instruction : CollectedRows::Mode::Text, prompt_->toPlainText(), answer);
    if (!problem.isEmpty()) return context_.announce(problem, theme::Tone::Error);
    dataset_->setText(name);
    cell->setSent(name);
    showState();
}

void TryPlace::projectChanged() {
    history_.load(context_.project().get());
    showPrompts();
    showStyles();
    showState();
}

void TryPlace::rememberPrompt() {
    try {
        history_.add({prompt_->toPlainText(), isChat(), static_cast<int>(columns_.size()), static_cast<int>(sampling_->answers()),
                      QDateTime::currentDateTime()},
                     context_.project().get());
    } catch (const core::Error& error) { // the prompt is answered all the same
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
    }
    showPrompts();
}

void TryPlace::showPrompts() {
    const auto items = history_.items(search_->text().trimmed());
    prompts_->setItems(items);
    noPrompts_->setText(history_.entries().isEmpty() ? tr("Prompts that were answered are kept here.")
                                                     : tr("No prompt holds these words."));
    noPrompts_->setVisible(items.isEmpty());
}

void TryPlace::showPrompt(const QString& id) {
    bool known = false;
    const int place = id.toInt(&known);
    if (!known || place >= history_.entries().size()) return;
    const auto& entry = history_.entries()[place];
    mode_->setCurrentIndex(entry.chat ? 1 : 0);
    prompt_->setPlainText(entry.prompt);
}

QByteArray TryPlace::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << kStateVersion << frame_->saveState() << mode_->currentIndex() << template_->currentData().toString() << system_->text()
        << prompt_->toPlainText() << dataset_->text() << sampling_->saveState();
    return state;
}

void TryPlace::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    in >> version;
    if (version != kStateVersion) return;
    QByteArray frame, sampling;
    int mode = 0;
    QString name, system, prompt, dataset;
    in >> frame >> mode >> name >> system >> prompt >> dataset >> sampling;
    if (in.status() != QDataStream::Ok) return;
    frame_->restoreState(frame);
    mode_->setCurrentIndex(std::clamp(mode, 0, 1));
    template_->setCurrentIndex(std::max(0, template_->findData(name)));
    system_->setText(system);
    prompt_->setPlainText(prompt);
    dataset_->setText(dataset);
    sampling_->restoreState(sampling);
    modeChanged();
}

} // namespace ui::panels
