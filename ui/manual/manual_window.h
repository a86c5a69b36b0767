#pragma once

#include "ui/manual/pages.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class Button;
class Label;
} // namespace ui::widgets

namespace ui::manual {

class PageView;

/// The manual in a window of its own: pages at the left, a search over all of them, the page at the right. Made at the first F1 and kept by the main
/// window; it never blocks it.
class ManualWindow : public QWidget {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent);
    /// Shows a page, at the heading that begins with these words where there is one. An unknown page gives the first.
    void showPage(const QString& key, const QString& heading = {});
    [[nodiscard]] QString shown() const { return shown_; }
    [[nodiscard]] bool isInstalled() const { return !pages_.isEmpty(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& words);
    void goBack();
    void turnTo(const QString& key, const QString& heading);
    [[nodiscard]] const Page* find(const QString& key) const;

    QList<Page> pages_;
    QList<QString> earlier_;
    QString shown_;
    QLineEdit* search_;
    tables::ListView* list_;
    widgets::Label* found_;
    widgets::Button* back_;
    PageView* view_;
};

} // namespace ui::manual
