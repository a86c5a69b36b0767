#pragma once

#include <QSlider>

namespace ui::widgets {

/// A horizontal slider: 3 px track, round handle with a hole.
class Slider : public QSlider {
    Q_OBJECT
public:
    Slider(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] qreal positionOf(int value) const;
    [[nodiscard]] int valueAt(qreal x) const;
};

} // namespace ui::widgets
