#pragma once

#include "ui/panels/data/splits/split_leaks.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class Button;
class CheckBox;
class ComboBox;
class Label;
class LineEdit;
class LinkButton;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class PlanDraft;

/// How the rows are handed out to training, validation and test: the counts as they are, the way of splitting in five fields that make or change the
/// plan's split step, and a check for rows that stand on both sides. Works on a `PlanDraft` that it does not own.
class SplitsPage : public QWidget {
    Q_OBJECT
public:
    SplitsPage(Context& context, PlanDraft& draft, QWidget* parent = nullptr);
    void checkLeaks();
    void focusForm();

Q_SIGNALS:
    void rowsRequested(std::vector<std::int64_t> rows, const QString& why);

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeCounts();
    [[nodiscard]] QWidget* makeLeaks();
    void refresh();
    void readStep();
    void showCounts();
    void showLeaks();
    void split();
    void takeOut(const SplitLeak& leak);
    [[nodiscard]] int splitStep() const; ///< its place in the plan, or -1
    [[nodiscard]] std::string settings() const;

    Context& context_;
    PlanDraft& draft_;
    core::data::DatasetPtr shown_;
    widgets::LineEdit *validation_, *test_, *seed_;
    widgets::ComboBox *way_, *column_;
    widgets::CheckBox* near_;
    widgets::Button *split_, *check_;
    widgets::Label *words_, *problem_, *leakWords_;
    QVBoxLayout *counts_, *leaks_;
    std::optional<LeakCheck> found_;
    quint64 job_ = 0;
    bool reading_ = false;
};

} // namespace ui::panels
