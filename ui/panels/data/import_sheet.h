#pragma once

#include "core/data/dataset.h"
#include "ui/frames/sheet.h"

#include <QString>

#include <filesystem>

class QTimer;

namespace ui::itemmodels {
class PreviewTableModel;
class RejectedTableModel;
} // namespace ui::itemmodels
namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Button;
class ComboBox;
class IconLabel;
class Label;
class LineEdit;
class Pill;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class GuessRow;
class RoleHeader;

/// What a file is, before it is imported: guesses that can be overruled, the first rows with the role of each column, rejected rows with their reasons,
/// licence and source. Every change reads the beginning of the file again, as a job; nothing is written until Import is pressed.
class ImportSheet : public frames::Sheet {
    Q_OBJECT
public:
    ImportSheet(Context& context, const std::filesystem::path& file, QWidget* parent = nullptr);
    [[nodiscard]] core::data::ImportOptions options() const;

Q_SIGNALS:
    void importRequested(const std::filesystem::path& file, const core::data::ImportOptions& options);
    void otherFileRequested();

private:
    [[nodiscard]] QWidget* makeFound();
    [[nodiscard]] QWidget* makeAbout();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeRejected();
    void readAgain();
    void showPreview(core::data::Preview preview);
    void showProblem(const QString& problem);
    void showShape();
    void showOutcome();
    void copyCommand();

    Context& context_;
    std::filesystem::path file_;
    itemmodels::PreviewTableModel* rows_;
    itemmodels::RejectedTableModel* rejectedRows_;
    GuessRow *format_, *encoding_, *delimiter_, *header_;
    widgets::LineEdit *name_, *authors_, *source_;
    widgets::ComboBox* licence_;
    widgets::Label *licenceReason_, *readSoFar_, *rejectedWords_, *outcome_, *shape_;
    widgets::IconLabel* shapeIcon_;
    widgets::Pill* rejectedPill_;
    tables::TableView *table_, *rejectedTable_;
    QWidget* rejectedPart_;
    RoleHeader* roles_;
    widgets::Button* import_;
    QTimer* soon_;
    quint64 job_ = 0;
};

} // namespace ui::panels
