#include "ui/panels/model/model_inspector.h"

#include "core/base/about/licences.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/template.h"
#include "core/tokenizers/tokenizer.h"
#include "ui/access/accessible_role.h"
#include "ui/frames/markdown_view.h"
#include "ui/frames/token_view.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/panels/context.h"
#include "ui/panels/licence_words.h"
#include "ui/shell/machine.h"
#include "ui/text/breakable.h"
#include "ui/text/numbers.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices/tab_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace ui::panels {

using theme::Theme;
using widgets::Fact;

namespace {

constexpr int kMostText = 60'000;  ///< characters of a card or licence
constexpr int kMostSample = 4'000; ///< characters that are tokenized as one types

QString count(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }
QString bytes(std::uint64_t n) { return text::bytes(n); }

/// A page of a stack that scrolls by itself.
QScrollArea* scrolled(QWidget* page) {
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("model.page"), ModelInspector::tr("Page of the model"));
    access::setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the view, whatever a long word wants
    scroll->setWidget(page);
    return scroll;
}

/// A path that may break after every "/".

widgets::TextEdit* textView(const QString& id, const QString& name, int lines) {
    auto* view = new widgets::TextEdit(id, name);
    view->setReadOnly(true);
    view->setFont(theme::font(theme::Type::Secondary));
    view->setLines(lines);
    return view;
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
    name_ = widgets::foreignLabel({}, theme::Type::ItemTitle);
    badge_ = new widgets::Pill;
    summary_ = widgets::wrappedLabel();
    problem_ = widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::err);
    return widgets::column({{widgets::row({{name_, 1}, {badge_}})}, {summary_}, {problem_}}, 4, {16, 12, 16, 8});
}

QWidget* ModelInspector::makeCard() {
    facts_ = new widgets::Facts;
    memory_ = new widgets::Section(tr("Memory for training"), nullptr,
                                   widgets::dimLabel(tr("%1 here").arg(bytes(shell::Machine::usableMemoryBytes()))));
    card_ = new frames::MarkdownView(QStringLiteral("model.card"), tr("Card of the model"), &Theme::sunken);
    card_->setFont(theme::font(theme::Type::Secondary));
    card_->setMinimumHeight(theme::px(260));
    return stacked({new widgets::Section(tr("Facts"), facts_), memory_, new widgets::Section(tr("Card"), card_)});
}

QWidget* ModelInspector::makeLicence() {
    licence_ = new widgets::Section(tr("Licence in words"));
    licenceText_ = textView(QStringLiteral("model.licenceText"), tr("Full text of the licence"), 16);
    return stacked({licence_, new widgets::Section(tr("Full text"), licenceText_)});
}

QWidget* ModelInspector::makeTokenizer() {
    tokenizerFacts_ = new widgets::Facts;
    sample_ = new widgets::TextEdit(QStringLiteral("model.sample"), tr("Text to try the tokenizer on"),
                                    tr("Once upon a time there was a miller who had three sons."));
    sample_->setLines(3);
    tokens_ = new frames::TokenView(QStringLiteral("model.tokens"), tr("Tokens of the text"));
    tokens_->setMinimumHeight(theme::px(140));
    theme::followTheme(tokens_, [tokens = tokens_] { // it lies on the inspector, not in the main view
        auto own = tokens->palette();
        own.setColor(QPalette::Base, theme::color(&Theme::sunken));
        tokens->setPalette(own);
        tokens->viewport()->setPalette(own);
    });
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
    templateWords_ = widgets::wrappedLabel();
    template_ = textView(QStringLiteral("model.template"), tr("A conversation as the chat template writes it"), 9);
    template_->setMono();
    templateSection_ = new widgets::Section(tr("Chat template"), templateWords_);
    templateSection_->add(template_);
    return stacked({new widgets::Section(tr("Tokenizer"), tokenizerFacts_), tryOut, templateSection_});
}

QWidget* ModelInspector::makeFiles() {
    files_ = new widgets::Facts;
    hashes_ = new widgets::LinkButton(QStringLiteral("model.hashes"), tr("Show hashes"));
    copyHashes_ = new widgets::LinkButton(QStringLiteral("model.copyHashes"), tr("Copy as sha256sum"));
    connect(hashes_, &QAbstractButton::clicked, this, &ModelInspector::askHashes);
    connect(copyHashes_, &QAbstractButton::clicked, this, &ModelInspector::copyHashes);
    hashWords_ = widgets::wrappedLabel();
    auto* section = new widgets::Section(tr("Files"), files_, hashes_);
    section->add(hashWords_);
    section->add(widgets::row({copyHashes_, widgets::Item::grow()}, 0));
    return stacked({section});
}

void ModelInspector::showFiles() {
    std::vector<Fact> files;
    bool hashed = !model_->files.empty();
    for (const auto& file : model_->files) {
        files.push_back({QString::fromStdString(file.name), bytes(file.bytes), &Theme::text, true});
        hashed = hashed && !file.sha256.empty();
        if (!file.sha256.empty()) files.push_back({tr("SHA-256"), QString::fromStdString(file.sha256.substr(0, 20)) + QStringLiteral("…")});
    }
    files_->setFacts(files);
    hashes_->setVisible(!hashed && model_->problem.empty());
    hashes_->setEnabled(true);
    copyHashes_->setVisible(hashed);
    hashWords_->setText(hashed ? tr("The first 20 of 64 digits; the copy has all of them.") : QString());
    hashWords_->setVisible(hashed);
}

void ModelInspector::askHashes() {
    if (!model_) return;
    hashes_->setEnabled(false);
    const auto path = model_->path;
    context_.jobs().compute<core::engine::ModelFacts>(
        bridge::Lane::Data, tr("Hashing %1").arg(QString::fromStdString(model_->name)),
        [path](core::base::JobContext&) { return core::engine::engine().inspect(path.string(), true); }, this,
        [this, path](const core::engine::ModelFacts& facts) {
            if (!model_ || model_->path != path) return; // another model was chosen meanwhile
            model_->files = facts.files;
            showFiles();
        },
        [this](const QString& problem) {
            hashes_->setEnabled(true);
            context_.announce(problem, theme::Tone::Error);
        },
        bridge::JobLook{QStringLiteral("model"), {}});
}

void ModelInspector::copyHashes() {
    QString lines;
    for (const auto& file : model_->files) lines += QString::fromStdString(file.sha256 + "  " + file.name + "\n");
    QGuiApplication::clipboard()->setText(lines);
    context_.announce(tr("The hashes are on the clipboard"));
}

void ModelInspector::showModel(const core::engine::ModelFacts* model) {
    if (model && model_ && model_->path == model->path && model_->bytes == model->bytes && model_->problem == model->problem)
        return; // what is shown, the place in it and the hashes stay
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
    problem_->setText(text::breakable(QString::fromStdString(model->problem)));
    const auto licence = core::base::licenceOf(model->licence);
    badge_->setPill(model->licence.empty() ? tr("unknown") : QString::fromStdString(licence.id), itemmodels::licenceTone(licence));
    summary_->setText(text::breakable(QString::fromStdString(model->path.string())));
    const auto known = [model](const QString& value) { return model->problem.empty() ? value : QString(); };
    std::vector<Fact> facts{{tr("Architecture"), QString::fromStdString(model->architecture)},
                            {tr("Parameters"), known(count(model->parameters))},
                            {tr("Context"), known(tr("%1 tokens").arg(count(model->context)))},
                            {tr("Vocabulary"), known(count(model->vocabulary))},
                            {tr("Layers"), known(count(model->layers))},
                            {tr("Width"), known(count(model->width))},
                            {tr("Heads"), known(tr("%1 over %2").arg(count(model->heads), count(model->kvHeads)))},
                            {tr("Stored as"), QString::fromStdString(model->dtype)},
                            {tr("On disk"), bytes(model->bytes)}};
    facts_->setFacts(facts);
    card_->setMarkdownText(model->card.empty() ? tr("The folder has no card (README.md).")
                                               : QString::fromStdString(model->card).left(kMostText));
    showFiles();
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
    licenceText_->setPlainText(model_->licenceText.empty() ? tr("The folder has no LICENSE file.")
                                                           : QString::fromStdString(model_->licenceText).left(kMostText));
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
        templateSection_->hide();
    });
}

void ModelInspector::showTokens(const core::tokenizers::Tokenizer& tokenizer) {
    const QString text = sample_->toPlainText().left(kMostSample);
    QList<frames::ShownToken> tokens;
    tokenProblem_->hide();
    try {
        for (const auto id : tokenizer.encode(text.toStdString()))
            tokens << frames::ShownToken{QString::fromStdString(tokenizer.display(id)), id, frames::ShownToken::Kind::Seen,
                                         tokenizer.isSpecial(id)};
    } catch (const core::Error& error) { // some tokenizers have no token for what they do not know
        tokenProblem_->setText(QString::fromStdString(error.message()));
        tokenProblem_->show();
    }
    tokens_->setTokens(tokens);
    showTemplate(tokenizer);
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

void ModelInspector::showTemplate(const core::tokenizers::Tokenizer& tokenizer) {
    const auto& facts = tokenizer.facts();
    templateSection_->show();
    const std::string family = facts.chatTemplate.empty() ? std::string() : core::data::templateFamily(facts.chatTemplate);
    template_->setVisible(!facts.chatTemplate.empty());
    if (facts.chatTemplate.empty()) {
        templateWords_->setText(tr("None: this is a base model. Chat and instruction rows are written with the template of the recipe."));
        return;
    }
    if (family.empty()) { // shown as it stands, so that a person can judge it
        templateWords_->setText(tr("Of a kind that cannot be rendered here; choose another template in the recipe. Its text:"));
        return template_->setPlainText(QString::fromStdString(facts.chatTemplate).left(kMostSample));
    }
    templateWords_->setText(tr("Of the family %1. A conversation as the model reads it:").arg(QString::fromStdString(family)));
    core::data::Record record;
    record.shape = core::data::Shape::Chat;
    record.messages = {{"user", "Hello, who are you?", true},
                       {"assistant", "I am a model.", true},
                       {"user", "Tell me a tale.", true},
                       {"assistant", "", true}};
    core::data::RenderOptions options;
    options.promptTemplate = family;
    if (facts.eos >= 0) options.endText = tokenizer.display(facts.eos);
    if (facts.bos >= 0) options.startText = tokenizer.display(facts.bos);
    const auto chunk = core::data::render(record, options).chunks.front();
    const std::string text = chunk.text.substr(0, chunk.answers.back().begin); // up to where the model goes on
    template_->setPlainText(QString::fromStdString(text));
}

} // namespace ui::panels
