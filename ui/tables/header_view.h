#pragma once

#include "ui/tables/cell.h"

#include <QHash>
#include <QHeaderView>

class QLineEdit;

namespace ui::tables {

/// A horizontal header with title, unit under it, sort arrow, and fields to filter by column. Titles come from the model: `kHeaderRole`, or the
/// display role. One line is 32 high, two are 40; column filters add 31.
class HeaderView : public QHeaderView {
    Q_OBJECT
public:
    explicit HeaderView(QWidget* parent = nullptr);
    void setTwoLines(bool two);
    /// Shows a filter field in a column; an empty placeholder means "any".
    void addFilter(int column, const QString& placeholder = {});
    void setFilterText(int column, const QString& text);
    [[nodiscard]] QString filterText(int column) const;
    void clearFilters();
    /// Any other widget under the title of a column (the import's role combo boxes); the header owns it. `height` is that of the row.
    void setColumnWidget(int column, QWidget* widget, int rowHeight);
    /// Takes away every filter and widget: another model's columns come.
    void removeColumnWidgets();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(int column, const QString& text);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void updateGeometries() override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] HeaderCell headOf(int logicalIndex) const;
    [[nodiscard]] int titleHeight() const;
    void placeFields();

    bool twoLines_ = false;
    int fieldHeight_ = 0;
    QHash<int, QWidget*> fields_;
};

} // namespace ui::tables
