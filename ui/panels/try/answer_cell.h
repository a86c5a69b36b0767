#pragma once

#include "core/engine/engine.h"

#include <QWidget>

#include <cstdint>
#include <memory>

class QTimer;

namespace ui::widgets {
class ElidedLabel;
class IconButton;
class Label;
} // namespace ui::widgets

namespace ui::panels {

class AnswerText;
class Context;

/// One answer of a model: its seed, the text as it comes, how long it took; to be copied, or kept as a row of a dataset.
class AnswerCell : public QWidget {
    Q_OBJECT
public:
    AnswerCell(Context& context, const QString& modelName, int place, QWidget* parent = nullptr);
    /// Starts the answer as a job of the compute lane; `ended` follows, whatever comes of it.
    quint64 ask(const core::engine::ModelRef& model, const QString& prompt, const core::engine::SamplingOptions& sampling);
    void clear();
    void setWaiting(std::uint64_t seed);
    /// Marks the answer as kept, until it is asked again.
    void setSent(const QString& dataset);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void ended();
    void sendClicked(const QString& answer);
    void tokenHovered(const core::engine::GeneratedToken& token, int index);

private:
    struct Stream;
    void take();
    void finish(const QString& words);
    void copy();

    Context& context_;
    QString name_;
    widgets::Label* seed_;
    widgets::ElidedLabel* words_;
    widgets::IconButton *copy_, *send_;
    AnswerText* text_;
    std::shared_ptr<Stream> stream_;
    QTimer* tick_;
};

} // namespace ui::panels
