#pragma once

#include <QObject>
#include <QString>

class QPoint;
class QWidget;

namespace ui::text {

/// Words as markup that shows exactly these words, wrapped and no longer than a tooltip may be. Qt guesses from the first line of a tooltip or a
/// label whether it is markup: left alone it reads a name such as `<img src=…>`, and escaped it shows "R&amp;D" for a name without a tag.
[[nodiscard]] QString literally(const QString& words);

/// Shows these words at a place of the screen, as they are; without words it hides what is shown.
void showTooltip(const QPoint& at, const QString& words, QWidget* widget);

/// Shows what `QWidget::setToolTip` was given as it is, in every widget of the program: whoever sets a tooltip sets plain words. Installed on the
/// application by `Appearance::start`.
class Tooltips : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui::text
