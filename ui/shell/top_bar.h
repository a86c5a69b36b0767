#pragma once

#include "ui/widgets/region.h"

class QLineEdit;
class QMenuBar;
class QMenu;

namespace ui::widgets {
class Button;
class IconButton;
class SearchEdit;
} // namespace ui::widgets

namespace ui::shell {

/// The mark of the program, drawn.
void paintMark(QPainter& painter, const QRectF& box);

/// The top of the window, 40 high: mark, menus, search field of the command palette, project, theme switch, help.
class TopBar : public widgets::Region {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    [[nodiscard]] QMenuBar* menus() const { return menus_; }
    [[nodiscard]] QLineEdit* search() const;
    void setProjectName(const QString& name, const QString& folder);
    void setProjectMenu(QMenu* menu);

Q_SIGNALS:
    void themeClicked();
    void helpClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QMenuBar* menus_;
    widgets::SearchEdit* search_;
    QWidget* shortcut_;
    widgets::Button* project_;
    QWidget* arrow_;
    widgets::IconButton* theme_;
    widgets::IconButton* help_;
};

} // namespace ui::shell
