#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/data/rejected_rows.h"
#endif

#include <QWidget>

#include <cstdint>
#include <vector>

class QTimer;

namespace ui::itemmodels {
class RejectedTableModel;
}
namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Button;
class IconLabel;
class Label;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class PlanDraft;

/// The rows that an import rejected, and the chosen one as it stands in the file: its text can be mended, is read again as it is typed, and becomes a row
/// by a step of the plan, or keeps its reason. Works on a `PlanDraft` that it does not own.
class RejectedPage : public QWidget {
    Q_OBJECT
public:
    RejectedPage(Context& context, PlanDraft& draft, QWidget* parent = nullptr);
    /// Rows that are still rejected.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);

private:
    [[nodiscard]] QWidget* makeEditor();
    void refresh();
    void sayWhatIsListed();
    void showCurrent();
    void readText();
    void takeIn();
    void save();
    [[nodiscard]] const core::data::RejectedRow* current() const;

    Context& context_;
    PlanDraft& draft_;
    core::data::DatasetPtr base_;
    std::vector<core::data::RejectedRow> all_; ///< of base_
    std::vector<std::int64_t> taken_;          ///< lines that the plan took in, in order
    itemmodels::RejectedTableModel* rows_;
    tables::TableView* table_;
    QWidget* editor_;
    widgets::Label *words_, *title_, *reason_, *outcome_;
    widgets::IconLabel* outcomeIcon_;
    widgets::TextEdit* text_;
    widgets::Button *take_, *reset_;
    QTimer* typed_;
    core::data::MendedLine read_; ///< what the text comes to now
    std::int64_t line_ = 0;       ///< of the row in the editor; 0: none
};

} // namespace ui::panels
