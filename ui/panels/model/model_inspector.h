#pragma once

#include "core/engine/engine.h"
#include "core/tokenizers/tokenizer.h"
#include "ui/frames/inspector.h"

#include <optional>

class QStackedWidget;

namespace ui::frames {
class MarkdownView;
class TokenView;
} // namespace ui::frames
namespace ui::widgets {
class ElidedLabel;
class Facts;
class Label;
class LinkButton;
class Pill;
class ProgressBar;
class Section;
class TabBar;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class Context;

/// What a model says of itself: card, licence and its obligations in words, a try-out of the tokenizer, files.
class ModelInspector : public frames::Inspector {
    Q_OBJECT
public:
    explicit ModelInspector(Context& context, QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void showModel(const core::engine::ModelFacts* model);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeCard();
    [[nodiscard]] QWidget* makeLicence();
    [[nodiscard]] QWidget* makeTokenizer();
    [[nodiscard]] QWidget* makeFiles();
    void showFiles();
    void askHashes();
    void copyHashes();
    void showMemory();
    void showLicence();
    void tokenize();
    void showTokens(const core::tokenizers::Tokenizer& tokenizer);
    void showTemplate(const core::tokenizers::Tokenizer& tokenizer);

    Context& context_;
    std::optional<core::engine::ModelFacts> model_;
    widgets::ElidedLabel* name_;
    widgets::Pill* badge_;
    widgets::Label *summary_, *problem_, *tokenWords_, *tokenProblem_, *templateWords_, *hashWords_;
    frames::MarkdownView* card_;
    widgets::LinkButton *hashes_, *copyHashes_;
    widgets::TabBar* tabs_;
    QStackedWidget* pages_;
    widgets::Facts *facts_, *files_, *tokenizerFacts_;
    widgets::Section *licence_, *memory_;
    QWidget* line_ = nullptr;
    QWidget *licenceBody_ = nullptr, *memoryBody_ = nullptr;
    widgets::TextEdit *sample_, *licenceText_, *template_;
    widgets::Section* templateSection_;
    frames::TokenView* tokens_;
};

} // namespace ui::panels
