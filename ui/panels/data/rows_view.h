#pragma once

#include "core/data/dataset.h"
#include "ui/itemmodels/dataset_table_model.h"
#include "ui/panels/data/rows/row_editor.h"

#include <QByteArray>
#include <QHash>
#include <QWidget>

#include <unordered_map>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace ui::widgets {
class IconButton;
class SearchEdit;
class TabBar;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class PlanDraft;
class RejectedPage;
class RowPanel;
class RowTable;
class SplitsPage;
class StepPage;
class VersionsPage;

/// The main view of Data over the rows that a `PlanDraft` leaves: the table with the current row below it, the row as the model sees it, the steps, the
/// splits, the rows that the import rejected, and the versions. What is changed here becomes steps of the draft, which it does not own.
class RowsView : public QWidget {
    Q_OBJECT
public:
    enum Tab { Rows, Seen, Steps, Splits, Rejected, Versions };
    RowsView(Context& context, PlanDraft& draft, QWidget* parent = nullptr);
    /// Shows only these rows (a finding's), until the next filter.
    void showRows(std::vector<std::int64_t> rows, const QString& why);
    void showTab(Tab tab);
    void showStep(int step);
    void setModel(const QString& modelFolder);
    void setLengths(itemmodels::DatasetTableModel::Lengths lengths);
    void setLabels(const QStringList& labels);
    /// What was found about rows.
    void setFindings(std::unordered_map<std::int64_t, QList<RowFinding>> findings);
    void exportRows();
    [[nodiscard]] SplitsPage& splits() { return *splits_; }
    [[nodiscard]] StepPage& stepPage() { return *step_; }
    [[nodiscard]] QWidget* searchField() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void searchStarts();
    /// A version should be trained on.
    void trainWanted(qint64 version);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void connectEditor();
    void tabChanged(int tab);
    void showDataset();
    void showCounts();
    void lookAt(qint64 version);
    void currentRowChanged();
    void exclude(const std::vector<std::int64_t>& rows);
    void editCurrent(const QString& column, const QString& text);
    void useLabelForAll(const std::vector<std::int64_t>& rows);
    void exportTo(const QString& file, std::vector<std::int64_t> rows);

    Context& context_;
    PlanDraft& draft_;
    core::data::DatasetPtr dataset_;
    QString name_;                                      ///< of the dataset that is shown
    itemmodels::DatasetTableModel::RowNumbers numbers_; ///< of dataset_
    widgets::TabBar* tabs_;
    widgets::SearchEdit* search_;
    widgets::IconButton* columns_;
    RowTable* table_;
    RowPanel* panel_;
    StepPage* step_;
    SplitsPage* splits_;
    RejectedPage* rejected_;
    VersionsPage* versions_;
    QStackedWidget* pages_;
    QSplitter* splitter_;
    std::unordered_map<std::int64_t, QList<RowFinding>> findings_;
};

} // namespace ui::panels
