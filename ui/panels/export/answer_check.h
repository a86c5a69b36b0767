#pragma once

#include "core/engine/engine.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

namespace ui::tables {
class TableView;
}
namespace ui::plots {
class CheckPlot;
}
namespace ui::widgets {
class IconLabel;
class Label;
} // namespace ui::widgets

namespace ui::panels {

/// Prompts of the answer check, the largest difference first.
class CheckModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPrompts(std::vector<core::engine::CheckedPrompt> prompts);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::engine::CheckedPrompt> prompts_;
};

class ExportSteps;

/// Whether what was written answers as the checkpoint does: a sentence, and the prompts it was asked.
class AnswerCheck : public QWidget {
    Q_OBJECT
public:
    explicit AnswerCheck(QWidget* parent = nullptr);
    void showNothing();
    /// An export runs, or (`writes` false) a check of one that is there.
    void showRunning(const QString& words, bool writes);
    /// So many steps of the export are done.
    void showStep(int done);
    void showProblem(const QString& problem);
    /// `written`: just now, after `showRunning`.
    void showResult(const core::engine::CheckResult& result, bool written);

private:
    void say(const QString& icon, theme::ColorRole color, const QString& words, const QString& second);
    widgets::IconLabel* icon_;
    widgets::Label *words_, *second_;
    ExportSteps* steps_;
    QWidget *top_, *plotPart_;
    plots::CheckPlot* plot_;
    tables::TableView* table_;
    CheckModel* prompts_;
};

} // namespace ui::panels
