#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace tests {

/// One piece of text that a widget painted.
struct DrawnText {
    QString text;
    QRectF box;  ///< in the window, as wide as the words and as high as their letters
    QRectF seen; ///< what the widgets around it let through
    QColor ink;
    const QWidget* widget = nullptr; ///< that was being painted: a label, or the viewport of a view
};

/// Paints the window once more onto nothing and writes down every piece of text, whoever draws it: labels, delegates, plots. In the order of painting.
[[nodiscard]] QList<DrawnText> recordTexts(QWidget& window);

} // namespace tests
