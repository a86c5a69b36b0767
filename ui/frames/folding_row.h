#pragma once

#include <QWidget>

namespace ui::frames {

/// Two parts side by side where both have the room that their words want, below each other where not. The second part stands at the right, or at
/// the left of its own line.
class FoldingRow : public QWidget {
    Q_OBJECT
public:
    FoldingRow(QWidget* first, QWidget* second, QMargins margins = {}, QWidget* parent = nullptr);
    [[nodiscard]] bool isFolded() const { return folded_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthOfRow() const;
    [[nodiscard]] int heightOf(const QWidget* part, int width) const;
    void fold();
    QWidget *first_, *second_;
    QMargins margins_;
    bool folded_ = false;
};

} // namespace ui::frames
