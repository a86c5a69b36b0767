#pragma once

#include "core/engine/engine.h"
#include "ui/plots/run_style.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class ElidedLabel;
} // namespace ui::widgets

namespace ui::panels {

class AnswerCell;
class Context;

/// The answers of one model under its name; a run has the colour and line that it has in the plots.
class AnswerColumn : public QWidget {
    Q_OBJECT
public:
    /// `name` is the run's as a person gave it, or the model's.
    AnswerColumn(Context& context, core::engine::ModelRef model, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] const core::engine::ModelRef& model() const { return model_; }
    [[nodiscard]] const QString& name() const { return name_; }
    /// How many answers it shows, one for each seed.
    void setCount(int count);
    [[nodiscard]] const std::vector<AnswerCell*>& cells() const { return cells_; }
    void setRemovable(bool removable);
    /// Not shown: the grey line of a base model.
    void setStyle(const plots::RunStyle& style);

Q_SIGNALS:
    void ended();
    void removed();
    void sendClicked(ui::panels::AnswerCell* cell, const QString& answer);
    void tokenHovered(const core::engine::GeneratedToken& token, int index);

private:
    [[nodiscard]] QString secondLine() const;

    Context& context_;
    core::engine::ModelRef model_;
    QString name_;
    QWidget* swatch_;
    QWidget* remove_;
    QVBoxLayout* list_;
    std::vector<AnswerCell*> cells_;
};

} // namespace ui::panels
