#pragma once

#include "core/engine/engine.h"

#include <QWidget>

#include <memory>

class QTimer;

namespace ui::widgets {
class Button;
class ElidedLabel;
} // namespace ui::widgets

namespace ui::panels {

class AnswerText;
class Context;

/// The answer of one model: name, the text as it comes, how long it took.
class AnswerColumn : public QWidget {
    Q_OBJECT
public:
    AnswerColumn(Context& context, core::engine::ModelRef model, int series, QWidget* parent = nullptr);
    [[nodiscard]] const core::engine::ModelRef& model() const { return model_; }
    [[nodiscard]] QString name() const;
    /// Starts the answer as a job of the compute lane; `ended` follows, whatever comes of it.
    quint64 ask(const QString& prompt, const core::engine::SamplingOptions& sampling);
    void clear();
    void setWaiting();
    void setRemovable(bool removable);
    void setSeries(int series);

Q_SIGNALS:
    void ended();
    void removed();
    void tokenHovered(const core::engine::GeneratedToken& token, int index);

private:
    struct Stream;
    void take();
    [[nodiscard]] QString secondLine() const;

    Context& context_;
    core::engine::ModelRef model_;
    QWidget* swatch_;
    widgets::ElidedLabel *title_, *second_, *words_;
    AnswerText* text_;
    QWidget* remove_;
    std::shared_ptr<Stream> stream_;
    QTimer* tick_;
    int series_;
};

} // namespace ui::panels
