#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace core::runs {
enum class LossUnit;
}

namespace ui::itemmodels {

/// A validation row as the compared runs took it.
struct RowLosses {
    std::int64_t row = 0;                      ///< of the dataset, from 0
    std::int64_t tokens = 0;                   ///< counted, as the first run that has the row counts them
    QString text;                              ///< what the row says; empty where the rows cannot be read any more
    std::vector<std::optional<double>> losses; ///< of each run
    QStringList answers;                       ///< of each run; empty where none was written
    /// Of the first run against the second: below 0, the first is better. Nothing for one run.
    [[nodiscard]] std::optional<double> difference() const;
};

/// Validation rows with the loss of each run: number, text, tokens, a column for each run, and with two or more the difference of the first from the second.
class RowLossModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `unit`: of the losses.
    void setRows(const QStringList& runs, std::vector<RowLosses> rows, core::runs::LossUnit unit);
    [[nodiscard]] const RowLosses& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const QStringList& runs() const { return runs_; }

    enum Column { Number, Text, Tokens, FirstLoss };
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<double> value(const RowLosses& row, int column) const;
    [[nodiscard]] bool isDifference(int column) const { return column == FirstLoss + static_cast<int>(runs_.size()); }

    QStringList runs_;
    std::vector<RowLosses> rows_;
    core::runs::LossUnit unit_{};
};

} // namespace ui::itemmodels
