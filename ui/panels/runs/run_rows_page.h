#pragma once

#ifndef Q_MOC_RUN
#include "ui/itemmodels/row_loss_model.h"
#include "ui/panels/runs/inspected_run.h"
#endif

#include <QWidget>

class QSortFilterProxyModel;

namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Label;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class RunFeed;

/// The validation rows of the selected runs: the loss of each, so that one sees which rows a run learnt and which it did not; below, the row in full and
/// what each run answered. Losses are those of the best checkpoint that was evaluated, else of the last.
class RunRowsPage : public QWidget {
    Q_OBJECT
public:
    explicit RunRowsPage(RunFeed& feed, QWidget* parent = nullptr);
    void setRuns(const InspectedRuns& runs);

private:
    struct Asked {
        std::string folder;
        std::int64_t bestStep = 0;
    };
    struct Answer {
        std::vector<itemmodels::RowLosses> rows;
        std::vector<std::int64_t> steps; ///< of each run; 0: never evaluated, or on other rows than the first
        core::runs::LossUnit unit{};
        QString problem;
    };
    [[nodiscard]] static Answer look(const std::vector<Asked>& runs, const std::filesystem::path& project,
                                     const std::filesystem::path& cache);
    void show(const QStringList& labels, Answer answer);
    void showRow();

    RunFeed& feed_;
    QString asked_;
    widgets::Label *words_, *nothing_;
    itemmodels::RowLossModel* rows_;
    QSortFilterProxyModel* sorted_;
    tables::TableView* table_;
    widgets::TextEdit* row_;
};

} // namespace ui::panels
