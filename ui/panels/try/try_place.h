#pragma once

#include "core/engine/engine.h"
#include "ui/panels/place.h"

#include <vector>

class QHBoxLayout;
class QTimer;

namespace ui::frames {
class PlaceFrame;
}
namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class Button;
class Label;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class AnswerColumn;
class Context;
class SamplingInspector;

/// One prompt, answered by the base model and any checkpoints side by side with the same seed, streamed; probabilities of the token under the pointer.
class TryPlace : public Place {
    Q_OBJECT
public:
    explicit TryPlace(Context& context);
    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

    /// Adds a column for a model, unless it is there.
    void addModel(const core::engine::ModelRef& model);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeMain();
    void generate();
    void answerNext();
    void stop();
    void removeColumn(AnswerColumn* column);
    void showModelMenu();
    void projectChanged();
    void rememberPrompt();
    void showPrompts();
    void showState();

    Context& context_;
    frames::PlaceFrame* frame_;
    tables::ListView* prompts_;
    widgets::TextEdit* prompt_;
    widgets::Label *words_, *noPrompts_;
    widgets::Button *add_, *stop_, *generate_;
    SamplingInspector* sampling_;
    QHBoxLayout* columnLayout_;
    std::vector<AnswerColumn*> columns_;
    std::vector<AnswerColumn*> waiting_; ///< asked, not answered yet
    QStringList history_;                ///< newest first
    QList<QAction*> commands_;
    quint64 job_ = 0;
};

} // namespace ui::panels
