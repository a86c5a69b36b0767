#include "ui/panels/model/model_inspector.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "core/tokenizers/tokenizer.h"
#include "ui/frames/token_view.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/panels/context.h"
#include "ui/panels/licence_words.h"
#include "ui/shell/machine.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace ui::panels {

using theme::Theme;
using widgets::Fact;

namespace {

constexpr int kMostSample = 4'000; ///< characters that are tokenized as one types

QString count(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }
QString bytes(std::uint64_t n) { return QString::fromStdString(core::base::bytesInWords(n)); }

/// A page of a stack that scrolls by itself.
QScrollArea* scrolled(QWidget* page) {
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("model.page"), ModelInspector::tr("Page of the model"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    return scroll;
}

QWidget* stacked(std::initializer_list<QWidget*> sections) {
    auto* host = new QWidget;
    auto* column = widgets::fillColumn(host, {}, 0);
    for (auto* section : sections) {
        column->addWidget(section);
        column->addWidget(widgets::horizontalLine());
    }
    column->addStretch(1);
    return host;
}

} // namespace

ModelInspector::ModelInspector(Context& context, QWidget* parent)
    : Inspector(QStringLiteral("model.inspector"), tr("Model"), 304, parent), context_(context) {
    tabs_ =
        new widgets::TabBar(QStringLiteral("model.tabs"), tr("About the model"), {tr("Card"), tr("Licence"), tr("Tokenizer"), tr("Files")});
    pages_ = new QStackedWidget;
    for (auto* page : {makeCard(), makeLicence(), makeTokenizer(), makeFiles()}) pages_->addWidget(scrolled(page));
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        pages_->setCurrentIndex(index);
        if (index == 2) tokenize();
    });
    pages_->addWidget(new QWidget); // nothing is chosen
    line_ = widgets::horizontalLine();
    auto* body = new QWidget;
    widgets::fillColumn(body, {{makeHead()}, {tabs_}, {line_}, {pages_, 1}}, 0);
    setBody(body);
    showModel(nullptr);
}

QWidget* ModelInspector::makeHead() {
    name_ = new widgets::ElidedLabel({}, theme::Type::ItemTitle);
    badge_ = new widgets::Pill;
    summary_ = widgets::wrappedLabel();
    problem_ = widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::err);
    return widgets::column({{widgets::row({{name_, 1}, {badge_}})}, {summary_}, {problem_}}, 4, {16, 12, 16, 8});
}

QWidget* ModelInspector::makeCard() {
    facts_ = new widgets::Facts;
    memory_ = new widgets::Section(tr("Memory for training"), nullptr,
                                   widgets::dimLabel(tr("%1 here").arg(bytes(shell::Machine::usableMemoryBytes()))));
    card_ = widgets::wrappedLabel({}, theme::Type::Body, &Theme::text);
    card_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return stacked({new widgets::Section(tr("Facts"), facts_), memory_, new widgets::Section(tr("Card"), card_)});
}

QWidget* ModelInspector::makeLicence() {
    licence_ = new widgets::Section(tr("Licence in words"));
    licenceText_ = widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::text2);
    licenceText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return stacked({licence_, new widgets::Section(tr("Full text"), licenceText_)});
}

QWidget* ModelInspector::makeTokenizer() {
    tokenizerFacts_ = new widgets::Facts;
    sample_ = new widgets::TextEdit(QStringLiteral("model.sample"), tr("Text to try the tokenizer on"),
                                    tr("Once upon a time there was a miller who had three sons."));
    sample_->setLines(3);
    tokens_ = new frames::TokenView(QStringLiteral("model.tokens"), tr("Tokens of the text"));
    tokens_->setMinimumHeight(theme::px(180));
    tokenWords_ = widgets::dimLabel();
    tokenProblem_ = widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::err);
    tokenProblem_->hide();
    auto* soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(120);
    connect(sample_, &QPlainTextEdit::textChanged, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, &ModelInspector::tokenize);
    auto* tryOut = new widgets::Section(tr("Try it"), sample_, tokenWords_);
    tryOut->add(tokenProblem_);
    tryOut->add(tokens_);
    return stacked({new widgets::Section(tr("Tokenizer"), tokenizerFacts_), tryOut});
}

QWidget* ModelInspector::makeFiles() {
    files_ = new widgets::Facts;
    return stacked({new widgets::Section(tr("Files"), files_)});
}

void ModelInspector::showModel(const core::engine::ModelFacts* model) {
    model_ = model != nullptr ? std::optional(*model) : std::nullopt;
    name_->setText(model ? QString::fromStdString(model->name) : tr("No model is chosen"));
    badge_->setVisible(model != nullptr);
    problem_->setVisible(model && !model->problem.empty());
    tabs_->setVisible(model != nullptr);
    line_->setVisible(model != nullptr);
    pages_->setCurrentIndex(model != nullptr ? tabs_->currentIndex() : pages_->count() - 1);
    if (!model) {
        summary_->setText(tr("Choose one in the table to see its card, licence, tokenizer and files."));
        return;
    }
    problem_->setText(QString::fromStdString(model->problem));
    const auto licence = core::base::licenceOf(model->licence);
    badge_->setPill(model->licence.empty() ? tr("unknown") : QString::fromStdString(licence.id), itemmodels::licenceTone(licence));
    summary_->setText(QString::fromStdString(model->path.string()));
    std::vector<Fact> facts{{tr("Architecture"), QString::fromStdString(model->architecture)},
                            {tr("Parameters"), count(model->parameters)},
                            {tr("Context"), tr("%1 tokens").arg(count(model->context))},
                            {tr("Vocabulary"), count(model->vocabulary)},
                            {tr("Layers"), count(model->layers)},
                            {tr("Width"), count(model->width)},
                            {tr("Heads"), tr("%1 over %2").arg(count(model->heads), count(model->kvHeads))},
                            {tr("Stored as"), QString::fromStdString(model->dtype)},
                            {tr("On disk"), bytes(model->bytes)}};
    facts_->setFacts(facts);
    card_->setText(model->card.empty() ? tr("The folder has no card (README.md).")
                                       : QString::fromStdString(core::base::shortened(model->card, 6000)));
    std::vector<Fact> files;
    for (const auto& file : model->files) files.push_back({QString::fromStdString(file.name), bytes(file.bytes), &Theme::text, true});
    files_->setFacts(files);
    showMemory();
    showLicence();
    if (tabs_->currentIndex() == 2) tokenize();
}

void ModelInspector::showMemory() {
    delete memoryBody_;
    memoryBody_ = new QWidget;
    auto* column = widgets::fillColumn(memoryBody_, {}, 6);
    const auto here = static_cast<double>(shell::Machine::usableMemoryBytes());
    const auto add = [&](const QString& name, std::uint64_t needed) {
        auto* bar = new widgets::ProgressBar;
        bar->setFraction(here > 0 ? static_cast<double>(needed) / here : 0.0);
        auto* label = new widgets::Label(name);
        label->setFixedWidth(theme::px(96));
        auto* figure = new widgets::Label(bytes(needed));
        figure->setNumeric();
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setFixedWidth(theme::px(72));
        column->addWidget(widgets::row({{label}, {bar, 1}, {figure}}));
    };
    add(tr("Full"), model_->fullBytes);
    add(tr("LoRA r = 16"), model_->loraBytes);
    column->addWidget(widgets::dimLabel(tr("estimated for 8 rows of 256 tokens, fp32")));
    memory_->add(memoryBody_);
    memory_->setVisible(model_->problem.empty());
}

void ModelInspector::showLicence() {
    delete licenceBody_;
    licenceBody_ = licenceInWords(core::base::licenceOf(model_->licence));
    licence_->add(licenceBody_);
    licenceText_->setText(model_->licenceText.empty() ? tr("The folder has no LICENSE file.")
                                                      : QString::fromStdString(core::base::shortened(model_->licenceText, 20'000)));
}

void ModelInspector::tokenize() {
    if (!model_) return;
    const QString folder = QString::fromStdString(model_->path.string());
    context_.tokenizers().ask(folder, this, [this, folder](const TokenizerShelf::TokenizerPtr& tokenizer, const QString& problem) {
        if (!model_ || QString::fromStdString(model_->path.string()) != folder) return; // another model was chosen meanwhile
        if (tokenizer) return showTokens(*tokenizer);
        tokens_->setTokens({});
        tokenizerFacts_->setFacts({{tr("Kind"), QString()}});
        tokenProblem_->setText(problem);
        tokenProblem_->show();
        tokenWords_->clear();
    });
}

void ModelInspector::showTokens(const core::tokenizers::Tokenizer& tokenizer) {
    const QString text = sample_->toPlainText().left(kMostSample);
    QList<frames::ShownToken> tokens;
    for (const auto id : tokenizer.encode(text.toStdString()))
        tokens << frames::ShownToken{QString::fromStdString(tokenizer.display(id)), id, frames::ShownToken::Kind::Seen,
                                     tokenizer.isSpecial(id)};
    tokens_->setTokens(tokens);
    tokenProblem_->hide();
    tokenWords_->setText(tr("%Ln token(s)", nullptr, static_cast<int>(tokens.size())));
    const auto words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    const auto& facts = tokenizer.facts();
    tokenizerFacts_->setFacts(
        {{tr("Kind"), QString::fromStdString(facts.kind)},
         {tr("Entries"), count(facts.vocabulary)},
         {tr("Tokens per word"),
          words > 0 ? QLocale().toString(static_cast<double>(tokens.size()) / static_cast<double>(words), 'f', 2) : QString()},
         {tr("Chat template"), facts.chatTemplate.empty() ? tr("none (base model)") : tr("yes")}});
}

} // namespace ui::panels
