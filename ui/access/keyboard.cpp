#include "ui/access/keyboard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>

namespace ui::access {

namespace {

constexpr int kAround = 24; ///< px of what lies around the focus that is scrolled into view with it

bool usesKeys = true;

/// Texts and areas without an edge have no place to draw a ring: it lies over them. All else draws its own.
bool needsRing(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return area && !qobject_cast<const QAbstractItemView*>(widget) && area->frameWidth() == 0;
}

bool openContextMenu(QWidget* widget) {
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

class Keyboard : public QObject {
public:
    explicit Keyboard(QApplication& application) : QObject(&application) {
        application.installEventFilter(this);
        connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (usesKeys && now) scrollTo(now);
            show(now);
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress) {
            use(false);
        } else if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
            use(true);
            return press(static_cast<QWidget*>(watched), static_cast<QKeyEvent*>(event));
        }
        return false;
    }

private:
    void use(bool keys) {
        if (usesKeys == keys) return;
        usesKeys = keys;
        show(QApplication::focusWidget());
    }

    void show(QWidget* focus) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(focus)) area->viewport()->update();
        else if (focus) focus->update();
        const bool ring = usesKeys && focus && needsRing(focus);
        if (ring && !ring_) ring_ = new QFocusFrame(focus);
        if (ring_) ring_->setWidget(ring ? focus : nullptr);
    }

    static void scrollTo(QWidget* focus) {
        for (QWidget* around = focus->parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around); area && area->widget() && area->widget()->isAncestorOf(focus))
                area->ensureWidgetVisible(focus, kAround, kAround);
    }

    static bool press(QWidget* widget, QKeyEvent* event) {
        const auto bare = event->modifiers() & ~Qt::KeypadModifier;
        if (event->key() == Qt::Key_F10 && bare == Qt::ShiftModifier) return openContextMenu(widget);
        if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || bare != Qt::NoModifier) return false;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (!button || event->isAutoRepeat() || qobject_cast<QDialog*>(button->window())) return false;
        button->click();
        return true;
    }

    QPointer<QFocusFrame> ring_; ///< belongs to what it lies on
};

} // namespace

bool showsFocus() { return usesKeys; }

void startKeyboard(QApplication& application) {
    static QPointer<Keyboard> one;
    if (!one) one = new Keyboard(application);
}

} // namespace ui::access
