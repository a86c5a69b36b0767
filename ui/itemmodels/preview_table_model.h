#pragma once

#include "core/data/dataset.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <string>
#include <vector>

namespace ui::itemmodels {

/// The first rows of a file that is about to be imported: line of the file, then its columns as they will be. GUI thread.
class PreviewTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(core::data::Preview preview);
    [[nodiscard]] const core::data::Preview& preview() const { return preview_; }
    /// Columns that will not be kept are dim.
    void setLeftOut(const std::vector<std::string>& names);
    /// Rows that show what is not sure about the encoding: they stand after the first ones, on a ground of their own.
    [[nodiscard]] int doubtfulRows() const { return doubtful_; }
    /// Widths for the table's columns by what stands in them; 0 for the one with the longest texts, which takes what is left.
    [[nodiscard]] QList<int> suggestedWidths() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One fact about a column, for its header: "77 different", "33 % empty".
    [[nodiscard]] QString factOf(std::size_t column) const;
    void findDoubtful();
    core::data::Preview preview_;
    int doubtful_ = 0;
    std::vector<std::string> leftOut_;
    QStringList facts_; ///< of each column; made once, a header is painted often
};

/// Rows of a file that could not be kept: line, reason in words, what the file says.
class RejectedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRejected(std::vector<core::data::RejectedRow> rejected);
    [[nodiscard]] const std::vector<core::data::RejectedRow>& rejected() const { return rejected_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::data::RejectedRow> rejected_;
};

} // namespace ui::itemmodels
