#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui::itemmodels {

/// One version of a dataset in the words of the table.
struct VersionLine {
    std::int64_t version = 1, rows = 0, rejected = 0;
    std::optional<std::int64_t> more; ///< rows more than the version that it was made of; nothing for an import
    QString madeFrom, steps, splits, made;
    bool current = false; ///< the newest
    bool seen = false;    ///< that is looked at now
};

/// The versions of a dataset, the newest first, with their counts side by side.
class VersionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Version, Rows, More, MadeFrom, Splits, Made, Columns };
    void setLines(std::vector<VersionLine> lines);
    [[nodiscard]] const VersionLine& at(int row) const { return lines_[static_cast<std::size_t>(row)]; }
    /// The row of a version, or -1.
    [[nodiscard]] int rowOf(std::int64_t version) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<VersionLine> lines_;
};

} // namespace ui::itemmodels
