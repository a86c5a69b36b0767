#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui::widgets {

/// Two to five words of which one is chosen, side by side. Arrow keys move the choice.
class Segmented : public QWidget {
    Q_OBJECT
public:
    Segmented(const QString& id, const QString& accessibleName, const QStringList& options, int current = 0, QWidget* parent = nullptr);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    void setSegmentEnabled(int index, bool enabled, const QString& reason = {});

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* group_;
};

} // namespace ui::widgets
