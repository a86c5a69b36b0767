#pragma once

#include "core/engine/engine.h"
#include "ui/panels/place.h"
#include "ui/panels/try/prompt_history.h"

#include <utility>
#include <vector>

class QHBoxLayout;
class QMenu;

namespace core::store {
struct RunEntry;
}
namespace ui::frames {
class PlaceFrame;
}
namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class Button;
class ComboBox;
class ElidedLabel;
class Label;
class LineEdit;
class SearchEdit;
class Segmented;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class AnswerCell;
class AnswerColumn;
class CollectedRows;
class Context;
class SamplingInspector;

/// One prompt, answered by the base model and any checkpoints side by side with the same seeds, streamed; probabilities of the token under the pointer;
/// good answers become rows of a dataset.
class TryPlace : public Place {
    Q_OBJECT
public:
    explicit TryPlace(Context& context);
    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] QWidget* searchField() const override;

    /// Adds a column for a model, unless it is there. From then on the columns are those that were chosen.
    void addModel(const core::engine::ModelRef& model);

private:
    void addColumn(const core::engine::ModelRef& model);
    /// What most want to see, as long as nothing was chosen: the newest run beside the model that it began with.
    void showNewestRun();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] QWidget* makePrompt();
    void makeHeader();
    void makeCommands();
    void generate();
    void answerNext();
    void stop();
    void removeColumn(AnswerColumn* column);
    void projectChanged();
    void rememberPrompt();
    void showPrompts();
    void showPrompt(const QString& id);
    void showState();
    void modeChanged();
    [[nodiscard]] bool isChat() const;
    void send(AnswerCell* cell, const QString& answer);
    // try_models.cpp
    void showModelMenu();
    void addRunMenu(QMenu& menu, const core::store::RunEntry& run);
    [[nodiscard]] QString nameOf(const core::engine::ModelRef& model) const;
    void showStyles();
    void askChatPrompts(std::size_t column, std::vector<std::pair<QString, bool>> made);
    [[nodiscard]] static std::string trainedTemplate(const core::engine::ModelRef& model);
    [[nodiscard]] static QString tokenizerOf(const core::engine::ModelRef& model);

    struct Waiting {
        AnswerColumn* column = nullptr;
        AnswerCell* cell = nullptr;
        QString prompt;
        core::engine::SamplingOptions sampling;
    };
    void queue(const std::vector<std::pair<QString, bool>>& prompts);

    Context& context_;
    frames::PlaceFrame* frame_;
    tables::ListView* prompts_;
    widgets::SearchEdit* search_;
    widgets::Segmented* mode_;
    widgets::ComboBox* template_;
    QWidget* templatePart_;
    widgets::LineEdit* system_;
    widgets::TextEdit* prompt_;
    widgets::ElidedLabel* words_;
    widgets::Label *noPrompts_, *sent_;
    QWidget* sentPart_;
    widgets::LineEdit* dataset_;
    widgets::Button *add_, *stop_, *generate_;
    SamplingInspector* sampling_;
    QHBoxLayout* columnLayout_;
    std::vector<AnswerColumn*> columns_;
    bool chosen_ = false;          ///< by a person, who then has the say
    std::vector<Waiting> waiting_; ///< asked, not answered yet
    PromptHistory history_;
    CollectedRows* collected_;
    QList<QAction*> commands_;
    quint64 job_ = 0;
    bool preparing_ = false; ///< tokenizers are read for the chat prompts
};

} // namespace ui::panels
