#pragma once

#include <QTabBar>

namespace ui::widgets {

/// Tabs as words with a 2 px underline under the current one, 36 high.
class TabBar : public QTabBar {
    Q_OBJECT
public:
    TabBar(const QString& id, const QString& accessibleName, const QStringList& tabs = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;

private:
    [[nodiscard]] QRect wordsRect(int index) const;
    int side_; ///< free space at each side of a tab's words; less where the tabs would not fit
};

} // namespace ui::widgets
