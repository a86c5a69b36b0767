#pragma once

#include "core/data/dataset.h"
#include "core/data/query.h"

#include <QByteArray>
#include <QHash>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace ui::itemmodels {
class DatasetTableModel;
class RejectedTableModel;
} // namespace ui::itemmodels
namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Label;
class SearchEdit;
class TabBar;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class RowPanel;

/// The rows of one dataset: a virtual table with column filters, search over all text and sorting, the rejected rows in a tab of their own, and below it
/// the current row, whole and as the model sees it. Searching runs as a job on the data lane; the table shows the last answer until the next one is there.
class RowsView : public QWidget {
    Q_OBJECT
public:
    explicit RowsView(Context& context, QWidget* parent = nullptr);
    void setDataset(core::data::DatasetPtr dataset);
    /// Shows only these rows (a finding's), until the next filter.
    void showRows(std::vector<std::int64_t> rows, const QString& why);
    void setModel(const QString& modelFolder);
    [[nodiscard]] QWidget* searchField() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

private:
    [[nodiscard]] QWidget* makeHead();
    void makeColumns();
    void queryChanged();
    void find();
    void showStatus();
    void sortBy(int column);
    void currentRowChanged();

    Context& context_;
    core::data::DatasetPtr dataset_;
    core::data::RowQuery query_;
    std::optional<std::size_t> matched_;
    QString why_;
    itemmodels::DatasetTableModel* rows_;
    itemmodels::RejectedTableModel* rejected_;
    widgets::TabBar* tabs_;
    widgets::SearchEdit* search_;
    tables::TableView *table_, *rejectedTable_;
    widgets::Label *count_, *took_;
    QStackedWidget* pages_;
    QSplitter* splitter_;
    RowPanel* panel_;
    QTimer* soon_;
    quint64 job_ = 0;
    QHash<int, QString> filters_;
};

} // namespace ui::panels
