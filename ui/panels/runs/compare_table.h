#pragma once

#include "ui/plots/run_style.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui::panels {

/// Runs side by side: a key at the left, one value per run at the right, under the line and the short name of the run. Painted, because a dozen
/// labels per row would be slow; Ctrl+C or the menu copies all of it. Values of runs that do not fit are reached by scrolling sideways.
class CompareTable : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString label;
        plots::RunStyle style;
    };
    struct Row {
        QString key;
        QStringList values; ///< empty: "—"
        bool mono = true;   ///< the key is one of run.json
        int best = -1;      ///< which value is drawn strong
        QString help;
    };
    CompareTable(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    /// `head` is the title of the keys; without one there is no header.
    void setTable(const QString& head, const std::vector<Column>& columns, const std::vector<Row>& rows);
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] int fitting() const; ///< columns that are seen
    void copy() const;

    QString head_;
    std::vector<Column> columns_;
    std::vector<Row> rows_;
    int first_ = 0; ///< leftmost column that is seen
};

} // namespace ui::panels
