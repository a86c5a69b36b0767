#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/data/cleaning/cleaning.h"
#endif

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace ui::itemmodels {

/// What a step did to its first rows, a line each: "=" a row that stays in the place of the next, "−" one that goes or a text before, "+" a text after.
/// Columns: row, sign, text, why. GUI thread.
class RowChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Sign, Text, Why, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    /// `base`: what the row numbers mean; may be null. `most`: lines at most.
    void setReport(const core::data::StepReport& report, const core::data::DatasetPtr& base, int most);
    void clear();
    /// The row of the base that a line is about.
    [[nodiscard]] std::int64_t baseRow(int line) const { return lines_[static_cast<std::size_t>(line)].row; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::int64_t row = 0;
        QChar sign;
        QString text, why, tooltip;
    };
    void addDropped(const core::data::RowChange& change);
    void addCopy(const core::data::RowChange& change);
    void addChanged(const core::data::RowChange& change, const core::data::DatasetPtr& base);
    std::vector<Line> lines_;
};

} // namespace ui::itemmodels
