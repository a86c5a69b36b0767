#pragma once

#include "ui/itemmodels/runs/run_filter.h"

#include <QSortFilterProxyModel>

namespace ui::itemmodels {

class RunTableModel;

/// Filter and order of the run table. Runs in the bin are seen only where the bin is looked at. Missing values stand last in either order.
class RunFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunFilterModel(RunTableModel& runs, QObject* parent = nullptr);

    /// Sets the filter, or says what is wrong with it and keeps the one before.
    [[nodiscard]] QString setText(const QString& text);
    void setBin(bool bin);
    [[nodiscard]] bool bin() const { return bin_; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RunTableModel& runs_;
    RunFilter filter_;
    bool bin_ = false;
};

} // namespace ui::itemmodels
