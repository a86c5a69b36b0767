#pragma once

#include "ui/widgets/region.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui::widgets {
class ElidedLabel;
class IconButton;
} // namespace ui::widgets

namespace ui::frames {

/// The right side of a place: head of 36 with tools, below it sections divided by lines, which scroll. Can be folded to a strip.
class Inspector : public widgets::Region {
    Q_OBJECT
public:
    explicit Inspector(const QString& id, const QString& title, int width = 336, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void addTool(QWidget* button);
    /// Adds a section with a line under it; hiding a section hides its line.
    void addSection(QWidget* section);
    /// Instead of sections: a widget that fills the body and scrolls itself.
    void setBody(QWidget* body);
    [[nodiscard]] bool isFolded() const { return folded_; }
    void setFolded(bool folded);
    /// Its width while unfolded.
    [[nodiscard]] int wideWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    widgets::ElidedLabel* title_;
    QWidget* head_;
    QHBoxLayout* headLayout_;
    widgets::IconButton* fold_;
    QWidget* line_;
    QVBoxLayout* column_;
    QScrollArea* scroll_;
    QWidget* body_;
    int width_;
    bool folded_ = false;
};

} // namespace ui::frames
