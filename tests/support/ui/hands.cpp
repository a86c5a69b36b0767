#include "tests/support/ui/hands.h"

#include "ui/forms/stepper.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

namespace tests {

namespace {

constexpr int kLimitMs = 10'000;
constexpr int kMostTabs = 400;
constexpr int kMostWheel = 200;

QString describe(const QWidget* widget) {
    if (!widget) return QStringLiteral("nothing");
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

bool isWithin(const QWidget* widget, const QString& name) {
    for (; widget; widget = widget->parentWidget())
        if (widget->objectName() == name) return true;
    return false;
}

QMenu* openMenu() {
    (void)QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }, kLimitMs);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* entryOf(const QMenu& menu, const QString& words) {
    for (QAction* action : menu.actions())
        if (!action->isSeparator() && QString(action->text()).remove(QLatin1Char('&')).startsWith(words)) return action;
    return nullptr;
}

QString entriesOf(const QMenu& menu) {
    QStringList all;
    for (const QAction* action : menu.actions()) all += action->text();
    return all.join(QStringLiteral(" | "));
}

/// Where keys go: an open menu or list, a dialog, else the window. A window manager gives the focus back when a menu or dialog closes; the platform of the
/// tests has none.
QWindow* windowOfKeys() {
    if (const auto* popup = QApplication::activePopupWidget()) return popup->windowHandle();
    QWidget* top = QApplication::activeModalWidget();
    if (!top) top = QApplication::activeWindow();
    for (QWidget* other : QApplication::topLevelWidgets())
        if ((!top || !top->isVisible()) && other->inherits("QMainWindow") && other->isVisible()) top = other;
    if (!top) return nullptr;
    if (!top->isActiveWindow()) {
        top->activateWindow();
        (void)QTest::qWaitForWindowActive(top, kLimitMs);
    }
    return top->windowHandle();
}

/// A notch of the wheel over the middle of an area: positive turns upwards.
void turnWheel(QWidget* over, int notches) {
    const QPointF middle = over->rect().center();
    QWheelEvent event(middle, over->mapToGlobal(middle), {}, QPoint(0, notches * 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(over, &event);
}

/// Turns the wheel over the areas around until the place is seen.
void scrollTo(const QWidget* widget, const QPoint& at) {
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget)) continue;
        for (int i = 0; i < kMostWheel; ++i) {
            const int y = widget->mapTo(area->widget(), at).y() + area->widget()->y();
            if (y >= 8 && y < area->viewport()->height() - 8) break;
            const int before = area->verticalScrollBar()->value();
            turnWheel(area->viewport(), y < 8 ? 1 : -1);
            if (area->verticalScrollBar()->value() == before) break;
        }
    }
}

} // namespace

QWidget* seenWidget(const QString& name) {
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) continue;
        for (auto* widget : top->findChildren<QWidget*>(name))
            if (widget->isVisible()) return widget;
    }
    return nullptr;
}

void Keyboard::press(int key, Qt::KeyboardModifiers with) {
    QWindow* window = windowOfKeys();
    QVERIFY2(window, "no window has the focus");
    QTest::keyClick(window, static_cast<Qt::Key>(key), with);
}

void Keyboard::type(const QString& text) {
    for (const QChar letter : text) {
        QWindow* window = windowOfKeys();
        QVERIFY2(window, "no window has the focus");
        QTest::keyClick(window, letter.toLatin1());
    }
}

Failure Keyboard::tabTo(const char* name) {
    const QString wanted = QLatin1String(name);
    for (int i = 0; i < kMostTabs; ++i) {
        if (isWithin(QApplication::focusWidget(), wanted)) return {};
        press(Qt::Key_Tab);
    }
    return QStringLiteral("%1 tabs did not come to %2").arg(kMostTabs).arg(wanted);
}

Failure Keyboard::choose(const QStringList& entries) {
    for (const QString& words : entries) {
        auto* menu = openMenu();
        if (!menu) return QStringLiteral("no menu is open for ") + words;
        const auto* wanted = entryOf(*menu, words);
        if (!wanted) return QStringLiteral("no entry %1 among %2").arg(words, entriesOf(*menu));
        for (int i = 0; i <= menu->actions().size() && menu->activeAction() != wanted; ++i) press(Qt::Key_Down);
        if (menu->activeAction() != wanted) return QStringLiteral("the arrow keys do not come to ") + words;
        const QMenu* further = wanted->menu(); // the last menu goes with its choice
        press(further ? Qt::Key_Right : Qt::Key_Return);
        if (further && !QTest::qWaitFor([&] { return QApplication::activePopupWidget() == further; }, kLimitMs))
            return QStringLiteral("no submenu opens at ") + words;
    }
    return {};
}

Failure Keyboard::answerFileDialog(const QString& path) {
    const auto dialog = [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); }, kLimitMs)) return QStringLiteral("no file dialog opened");
    if (!qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        return QStringLiteral("the name of the file does not have the focus but ") + describe(QApplication::focusWidget());
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    if (dialog() && dialog()->isVisible()) press(Qt::Key_Return); // the list of completions was open
    return QTest::qWaitFor([&] { return !dialog(); }, kLimitMs) ? Failure() : QStringLiteral("Enter does not close the file dialog");
}

Failure Keyboard::command(const QString& words) {
    press(Qt::Key_K, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!field || field->objectName() != QStringLiteral("palette.field")) return QStringLiteral("Ctrl+K does not lead into the palette");
    type(words);
    const auto* hits = seen<QListView>("palette.hits");
    if (!hits || !hits->currentIndex().isValid()) return QStringLiteral("the palette finds nothing for ") + words;
    press(Qt::Key_Return);
    return {};
}

Failure Keyboard::set(const QString& setting, const QString& value) {
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("#") + setting);
    press(Qt::Key_Tab);
    if (!QApplication::focusWidget() || !QApplication::focusWidget()->objectName().startsWith(QStringLiteral("palette.set.")))
        return QStringLiteral("Tab does not lead to the editor of %1 but to %2").arg(setting, describe(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(value);
    press(Qt::Key_Return);
    return seenWidget(QStringLiteral("palette")) ? QStringLiteral("Enter in the editor leaves the palette open") : Failure();
}

Failure Mouse::click(const char* name) {
    auto* widget = seenWidget(QLatin1String(name));
    return widget ? clickAt(widget, widget->rect().center()) : QStringLiteral("%1 is not seen").arg(QLatin1String(name));
}

Failure Mouse::clickAt(QWidget* widget, const QPoint& at, bool twice) {
    scrollTo(widget, at);
    QWidget* window = widget->window();
    const QPoint place = widget->mapTo(window, at);
    const QWidget* there = window->childAt(place);
    if (!there) there = window;
    if (there != widget && !widget->isAncestorOf(there)) return QStringLiteral("%1 lies under %2").arg(describe(widget), describe(there));
    if (!widget->isEnabled()) return describe(widget) + QStringLiteral(" cannot be clicked now: ") + widget->toolTip();
    if (twice) QTest::mouseDClick(window->windowHandle(), Qt::LeftButton, {}, place);
    else QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
    return {};
}

Failure Mouse::clickCell(const char* name, int row, int column) {
    auto* view = seen<QAbstractItemView>(name);
    if (!view) return QStringLiteral("%1 is not seen").arg(QLatin1String(name));
    const auto index = view->model()->index(row, column);
    for (int i = 0; i < kMostWheel && !view->viewport()->rect().contains(view->visualRect(index).center()); ++i)
        turnWheel(view->viewport(), view->visualRect(index).center().y() < 0 ? 1 : -1);
    return clickAt(view->viewport(), view->visualRect(index).center());
}

Failure Mouse::clickEntry(const char* name, const QString& words, bool twice, int column) {
    auto* view = seen<QAbstractItemView>(name);
    if (!view) return QStringLiteral("%1 is not seen").arg(QLatin1String(name));
    QStringList all;
    const auto root = view->rootIndex();
    for (int row = 0; row < view->model()->rowCount(root); ++row) {
        const auto index = view->model()->index(row, column, root);
        all += index.data().toString();
        if (!all.last().startsWith(words)) continue;
        for (int i = 0; i < kMostWheel && !view->viewport()->rect().contains(view->visualRect(index).center()); ++i)
            turnWheel(view->viewport(), view->visualRect(index).center().y() < 0 ? 1 : -1);
        const QRect entry = view->visualRect(index);
        return clickAt(view->viewport(), {entry.left() + std::min(40, entry.width() / 2), entry.center().y()}, twice);
    }
    return QStringLiteral("no entry %1 in %2 among %3").arg(words, QLatin1String(name), all.join(QStringLiteral(" | ")));
}

Failure Mouse::pick(const char* name, const QString& words) {
    auto* combo = seen<QComboBox>(name);
    if (!combo) return QStringLiteral("%1 is not seen").arg(QLatin1String(name));
    if (const auto failure = clickAt(combo, {combo->width() - 10, combo->height() / 2}); !failure.isEmpty()) return failure;
    if (!QTest::qWaitFor([&] { return combo->view()->isVisible(); }, kLimitMs))
        return QStringLiteral("the list of %1 does not open").arg(QLatin1String(name));
    QTest::qWait(QApplication::doubleClickInterval() +
                 50); // a release so soon after opening would be taken for that of the click that opened it
    const int row = combo->findText(words, Qt::MatchStartsWith);
    if (row < 0) return QStringLiteral("%1 does not offer %2").arg(QLatin1String(name), words);
    auto* view = combo->view();
    const auto index = combo->model()->index(row, combo->modelColumn(), combo->rootModelIndex());
    for (int i = 0; i < kMostWheel && !view->viewport()->rect().contains(view->visualRect(index).center()); ++i)
        turnWheel(view->viewport(), -1);
    QTest::mouseMove(view->window()->windowHandle(), view->viewport()->mapTo(view->window(), view->visualRect(index).center()));
    return clickAt(view->viewport(), view->visualRect(index).center());
}

Failure Mouse::choose(const QStringList& entries) {
    for (const QString& words : entries) {
        auto* menu = openMenu();
        if (!menu) return QStringLiteral("no menu is open for ") + words;
        auto* wanted = entryOf(*menu, words);
        if (!wanted) return QStringLiteral("no entry %1 among %2").arg(words, entriesOf(*menu));
        const QMenu* further = wanted->menu(); // the last menu goes with its choice
        const QPoint at = menu->actionGeometry(wanted).center();
        QTest::mouseMove(menu->windowHandle(), at);
        QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, at);
        if (further && !QTest::qWaitFor([&] { return QApplication::activePopupWidget() == further; }, kLimitMs))
            return QStringLiteral("no submenu opens at ") + words;
    }
    return {};
}

Failure Mouse::step(const char* name, int direction, int times) {
    auto* field = seenWidget(QLatin1String(name));
    if (!field) return QStringLiteral("%1 is not seen").arg(QLatin1String(name));
    scrollTo(field, field->rect().center());
    QTest::mouseMove(field->window()->windowHandle(), field->mapTo(field->window(), field->rect().center()));
    auto* stepper = field->findChild<ui::forms::Stepper*>();
    if (!stepper || !QTest::qWaitFor([&] { return stepper->isVisible(); }, kLimitMs))
        return QStringLiteral("no arrows are seen where the pointer is over %1").arg(QLatin1String(name));
    for (int i = 0; i < times; ++i)
        if (const auto failure = clickAt(stepper, stepper->mapFrom(field, stepper->arrow(direction))); !failure.isEmpty()) return failure;
    return {};
}

} // namespace tests
