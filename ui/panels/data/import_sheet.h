#pragma once

#include "core/data/dataset.h"
#include "ui/frames/sheet.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

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
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// So many files that were dropped together wait behind this one.
    void setRemaining(int files);
    /// What is imported goes through so many steps afterwards.
    void setReplay(int steps, const QStringList& switchedOff);
    /// While the import runs nothing can be changed, and the sheet stays.
    void setImporting(bool importing);
    /// The import failed: says why and lets the person go on with what they had.
    void showImportProblem(const QString& problem);

Q_SIGNALS:
    void importRequested(const std::filesystem::path& file, const core::data::ImportOptions& options);
    void otherFileRequested();
    void skipRequested();

private:
    [[nodiscard]] QWidget* makeFound();
    [[nodiscard]] QWidget* makeAbout();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeRejected();
    [[nodiscard]] QWidget* makeProblem();
    [[nodiscard]] QWidget* makeOutcome();
    void makeFooter();
    void readAgain();
    void showPreview(core::data::Preview preview);
    void showProblem(const QString& problem);
    void showShape();
    [[nodiscard]] std::int64_t nextVersion(const QString& name) const;
    [[nodiscard]] QString leftOutWords() const;
    [[nodiscard]] QString replayWords() const;
    void showOutcome();
    void copyCommand();

    Context& context_;
    std::filesystem::path file_;
    itemmodels::PreviewTableModel* rows_;
    itemmodels::RejectedTableModel* rejectedRows_;
    GuessRow *format_, *encoding_, *delimiter_, *header_;
    widgets::LineEdit *name_, *authors_, *source_;
    widgets::ComboBox* licence_;
    widgets::Label *licenceReason_, *outcome_, *problemWords_ = nullptr, *readSoFar_, *shape_;
    widgets::IconLabel* shapeIcon_;
    widgets::Pill* rejectedPill_;
    tables::TableView *table_, *rejectedTable_;
    QWidget *rejectedPart_, *problem_ = nullptr;
    std::vector<std::string> shownColumns_;
    RoleHeader* roles_;
    widgets::Button *import_ = nullptr, *skip_ = nullptr;
    int remaining_ = 0, replay_ = 0;
    QStringList switchedOff_; ///< titles of the steps that other rows are not for
    bool importing_ = false;
    QTimer* soon_;
    quint64 job_ = 0;
};

} // namespace ui::panels
