#pragma once

#include "ui/shell/hit.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace ui::widgets {
class Label;
} // namespace ui::widgets

namespace ui::shell {

class HitModel;

/// The panel under the search field of the menu bar: hits at the left, the chosen one explained at the right. The field itself belongs to the top bar.
/// Return goes there, Tab moves to the editor, Esc closes.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    using Source = std::function<QList<Hit>()>;

    CommandPalette(QLineEdit* field, QWidget* window);
    /// Asked at each opening, so that hits are as things are now.
    void setSource(Source source);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// The hits that a query finds, best first within their section: words match anywhere, beginnings of words first.
    [[nodiscard]] static QList<Hit> find(const QList<Hit>& all, const QString& query);

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void explain();
    void go();
    void focusMoved(QWidget* old, QWidget* now);
    void turnFocus(bool next);
    void move(int step);
    void place();

    QLineEdit* field_;
    QListView* list_;
    HitModel* model_;
    QWidget* explained_;
    QVBoxLayout* explanation_;
    widgets::Label* count_;
    QPointer<QWidget> before_; ///< had the focus before the field
    Source source_;
    QList<Hit> all_;
};

} // namespace ui::shell
