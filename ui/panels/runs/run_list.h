#pragma once

#include "ui/plots/run_style.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

class QMenu;
class QTimer;

namespace core::store {
struct RunEntry;
}
namespace ui::itemmodels {
class RunFilterModel;
class RunTableModel;
} // namespace ui::itemmodels
namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Button;
class ElidedLabel;
class IconButton;
class Label;
class SearchEdit;
} // namespace ui::widgets

namespace ui::panels {

/// The upper half of the Runs place: filter, columns, and the table. The selected rows are the runs that are drawn; the eye of a row shows or hides it.
class RunList : public QWidget {
    Q_OBJECT
public:
    explicit RunList(QWidget* parent = nullptr);

    void setRuns(std::vector<core::store::RunEntry> runs);
    void setStyles(const plots::RunStyles& styles);
    [[nodiscard]] itemmodels::RunTableModel& model() { return *model_; }
    /// Folders of the selected runs in the order of the table, the current one first.
    [[nodiscard]] QStringList selected() const;
    void select(const QStringList& folders);
    [[nodiscard]] const core::store::RunEntry* run(const QString& folder) const;
    [[nodiscard]] widgets::SearchEdit* filterField() const { return filter_; }
    [[nodiscard]] bool showsBin() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void selectionChanged();
    void starClicked(const QString& folder);
    void opened(const QString& folder);
    void reportClicked();
    void forkClicked();
    void binClicked();
    /// Before the menu of a row opens: whoever knows actions adds them.
    void menuAboutToShow(QMenu* menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    void connectTable();
    void filterTyped(const QString& text);
    void showColumnMenu(const QPoint& at);
    void setColumnShown(const QString& key, bool shown);
    void applyWidths();
    void widenName();
    void showCounts();
    void showBin(bool bin);
    [[nodiscard]] QString folderOfRow(int proxyRow) const;

    itemmodels::RunTableModel* model_;
    itemmodels::RunFilterModel* proxy_;
    tables::TableView* table_;
    QTimer* told_;
    widgets::SearchEdit* filter_;
    widgets::ElidedLabel* counts_;
    widgets::Label* problem_;
    widgets::Button *columns_, *binButton_;
    widgets::IconButton *report_, *fork_, *bin_;
    QStringList wanted_; ///< to be selected once the list has arrived
    QString language_;   ///< that its widths were made for
    bool selecting_ = false;
};

} // namespace ui::panels
