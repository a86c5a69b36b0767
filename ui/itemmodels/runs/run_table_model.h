#pragma once

#include "ui/itemmodels/runs/run_columns.h"
#include "ui/plots/run_style.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace ui::itemmodels {

/// The runs of a project, thousands of them, in chosen columns. New figures change only the rows concerned, so that selection, sorting and scrolling
/// stay where they are. GUI thread; owns its entries.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RunTableModel(QObject* parent = nullptr);
    ~RunTableModel() override;

    void setRuns(std::vector<core::store::RunEntry> runs);
    /// New figures of one run, for instance of a live one; an unknown one is ignored.
    void updateRun(const core::store::RunEntry& run);
    [[nodiscard]] const core::store::RunEntry& run(int row) const;
    [[nodiscard]] QString folder(int row) const;
    /// -1 where there is no such run.
    [[nodiscard]] int rowOf(const QString& folder) const;

    void setColumns(const QStringList& keys);
    [[nodiscard]] QStringList columnKeys() const;
    [[nodiscard]] const RunColumn& column(int index) const { return columns_[index]; }
    /// Styles of the shown runs; the others have a closed eye.
    void setStyles(const plots::RunStyles& styles, const QSet<QString>& shown);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a row is sorted by in a column. Made once per column, because sorting asks for it some hundred thousand times.
    struct SortKey {
        bool has = false;
        bool isNumber = false;
        double number = 0.0;
        QString text;
    };
    [[nodiscard]] const SortKey& sortKey(int row, int columnIndex) const;

private:
    [[nodiscard]] tables::Cell cell(const core::store::RunEntry& run, const RunColumn& column) const;
    [[nodiscard]] SortKey makeSortKey(const core::store::RunEntry& run, const RunColumn& column) const;
    [[nodiscard]] QString tooltip(const core::store::RunEntry& run, const RunColumn& column) const;
    void replaceRow(int row, core::store::RunEntry run);
    void reindex();

    std::vector<core::store::RunEntry> runs_;
    std::vector<QString> folders_; ///< of the runs
    QHash<QString, int> rows_;     ///< by folder
    QList<RunColumn> columns_;
    plots::RunStyles styles_;
    QSet<QString> shown_;
    mutable QHash<int, std::vector<SortKey>> sortKeys_;
};

} // namespace ui::itemmodels
