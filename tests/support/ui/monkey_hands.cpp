#include "tests/support/ui/monkey_hands.h"

#include "tests/support/ui/hostile_strings.h"
#include "tests/support/ui/monkey_home.h"
#include "ui/main_window.h"
#include "ui/panels/place.h"
#include "ui/text/translations.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <array>
#include <cstring>
#include <unistd.h>

namespace tests {

namespace {

constexpr int kNotes = 40, kNoteBytes = 200;

/// A ring that a handler of a signal can read.
struct Notes {
    std::array<std::array<char, kNoteBytes>, kNotes> lines{};
    volatile std::int64_t count = 0;
};
Notes notes;

QWindow* handleOf(QWidget& window) { return window.windowHandle(); }

/// A press may close the window that it goes to.
void strike(QWindow* handle, Qt::Key key, Qt::KeyboardModifiers with) {
    const QPointer<QWindow> alive(handle);
    QTest::keyPress(handle, key, with);
    if (alive) QTest::keyRelease(alive, key, with);
}

/// A widget may be larger than the part of it that the screen shows.
bool isOn(const QWindow* handle, const QPoint& at) { return handle && QRect({}, handle->size()).contains(at); }

} // namespace

QStringList notedMoves() {
    QStringList all;
    for (std::int64_t i = std::max<std::int64_t>(0, notes.count - kNotes); i < notes.count; ++i)
        all << QString::fromUtf8(notes.lines[static_cast<std::size_t>(i % kNotes)].data());
    return all;
}

void writeNotedMoves(int descriptor) {
    for (std::int64_t i = std::max<std::int64_t>(0, notes.count - kNotes); i < notes.count; ++i) {
        const char* line = notes.lines[static_cast<std::size_t>(i % kNotes)].data();
        if (::write(descriptor, line, std::strlen(line)) < 0 || ::write(descriptor, "\n", 1) < 0) return;
    }
}

void MonkeyHands::note(const QString& words, const QWidget* widget) {
    QString line = QStringLiteral("%1: ").arg(events_) + words;
    if (widget) line += QStringLiteral(" on %1 '%2'").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    const QByteArray bytes = line.toUtf8().left(kNoteBytes - 1);
    auto& place = notes.lines[static_cast<std::size_t>(notes.count % kNotes)];
    std::memcpy(place.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()) + 1);
    notes.count = notes.count + 1;
}

/// What takes the input now: a popup, a modal dialog, else the window or another one beside it.
QWidget* MonkeyHands::reachable(ui::MainWindow& window) {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    if (QWidget* modal = QApplication::activeModalWidget()) return modal;
    QWidgetList others;
    for (QWidget* one : QApplication::topLevelWidgets())
        if (one != &window && one->isVisible() && one->windowHandle() && one->windowType() != Qt::ToolTip && one->windowType() != Qt::Popup)
            others << one;
    return others.isEmpty() || below(4) > 0 ? &window : oneOf(others);
}

/// Mostly at a part of the window, sometimes at any point of it.
MonkeyHands::Aim MonkeyHands::aim(QWidget& window) {
    Aim aim;
    aim.window = &window;
    aim.at = {below(std::max(1, window.width())), below(std::max(1, window.height()))};
    if (below(10) > 2) {
        QWidgetList parts;
        for (QWidget* part : window.findChildren<QWidget*>())
            if (part->isVisible() && part->window() == &window && part->width() > 2 && part->height() > 2) parts << part;
        if (!parts.isEmpty()) {
            const QWidget* part = oneOf(parts);
            const QPoint at = part->mapTo(&window, QPoint(below(part->width()), below(part->height())));
            if (window.rect().contains(at)) aim.at = at;
        }
    }
    QWidget* hit = window.childAt(aim.at);
    aim.widget = hit ? hit : &window;
    return aim;
}

Qt::KeyboardModifiers MonkeyHands::modifiers() {
    static const std::array<Qt::KeyboardModifiers, 8> some{
        Qt::NoModifier,      Qt::NoModifier,    Qt::NoModifier,  Qt::NoModifier,
        Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier};
    return oneOf(some);
}

void MonkeyHands::click(QWidget& window) {
    const Aim to = aim(window);
    QWindow* handle = handleOf(window);
    if (!handle) return;
    const bool twice = below(8) == 0;
    const auto button = below(12) == 0 ? Qt::RightButton : below(40) == 0 ? Qt::MiddleButton : Qt::LeftButton;
    const auto with = button == Qt::LeftButton && below(6) > 0 ? Qt::KeyboardModifiers() : modifiers();
    note(QStringLiteral("%1 %2 at %3,%4 with %5")
             .arg(twice ? QStringLiteral("double click") : QStringLiteral("click"))
             .arg(button)
             .arg(to.at.x())
             .arg(to.at.y())
             .arg(with),
         to.widget);
    if (!isOn(handle, to.at)) return;
    const QPointer<QWindow> alive(handle);
    QTest::mousePress(handle, button, with, to.at);
    events_ += 2;
    if (alive) QTest::mouseRelease(alive, button, with, to.at);
    if (!twice) return;
    events_ += 2;
    if (isOn(alive, to.at)) QTest::mousePress(alive, button, with, to.at);
    if (alive) QTest::mouseRelease(alive, button, with, to.at);
}

void MonkeyHands::drag(QWidget& window) {
    const Aim from = aim(window);
    const QPointer<QWindow> handle(handleOf(window));
    if (!isOn(handle, from.at)) return;
    const QSize room = handle->size();
    note(QStringLiteral("drag from %1,%2").arg(from.at.x()).arg(from.at.y()), from.widget);
    QTest::mousePress(handle, Qt::LeftButton, {}, from.at);
    ++events_;
    QPoint at = from.at;
    const bool far = below(3) == 0;
    for (int moves = 2 + below(6); moves > 0 && handle; --moves) {
        at = far ? QPoint(below(room.width()), below(room.height())) : at + QPoint(below(61) - 30, below(61) - 30);
        at = {std::clamp(at.x(), 0, std::max(0, room.width() - 1)), std::clamp(at.y(), 0, std::max(0, room.height() - 1))};
        QTest::mouseMove(handle, at);
        ++events_;
    }
    note(QStringLiteral("drop it at %1,%2").arg(at.x()).arg(at.y()));
    if (handle) QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
    ++events_;
}

void MonkeyHands::hover(QWidget& window) {
    const Aim to = aim(window);
    note(QStringLiteral("move to %1,%2").arg(to.at.x()).arg(to.at.y()), to.widget);
    ++events_;
    if (QWindow* handle = handleOf(window); isOn(handle, to.at)) QTest::mouseMove(handle, to.at);
}

void MonkeyHands::wheel(QWidget& window) {
    const Aim to = aim(window);
    const auto with = modifiers();
    const QPoint turn = below(5) == 0 ? QPoint((below(9) - 4) * 120, 0) : QPoint(0, (below(9) - 4) * 120);
    note(QStringLiteral("wheel %1,%2 with %3").arg(turn.x()).arg(turn.y()).arg(with), to.widget);
    ++events_;
    QWheelEvent event(to.widget->mapFrom(to.window, to.at), to.window->mapToGlobal(to.at), {}, turn, Qt::NoButton, with, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(to.widget, &event);
}

void MonkeyHands::tooltip(QWidget& window) {
    const Aim to = aim(window);
    note(QStringLiteral("tooltip at %1,%2").arg(to.at.x()).arg(to.at.y()), to.widget);
    ++events_;
    QHelpEvent event(QEvent::ToolTip, to.widget->mapFrom(to.window, to.at), to.window->mapToGlobal(to.at));
    QApplication::sendEvent(to.widget, &event);
}

void MonkeyHands::contextMenu(QWidget& window) {
    QWidget* focus = QApplication::focusWidget();
    const Aim to = aim(window);
    QWidget* widget = focus && below(2) == 0 && focus->window() == &window ? focus : to.widget.data();
    note(QStringLiteral("context menu"), widget);
    ++events_;
    const QPoint at = widget == to.widget ? widget->mapFrom(to.window, to.at) : widget->rect().center();
    QContextMenuEvent event(widget == focus ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

void MonkeyHands::key(QWidget& window) {
    static const std::array<Qt::Key, 40> keys{
        Qt::Key_Tab,       Qt::Key_Backtab,   Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Home,
        Qt::Key_End,       Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space,  Qt::Key_Escape,
        Qt::Key_Delete,    Qt::Key_Backspace, Qt::Key_F1,       Qt::Key_F2,     Qt::Key_F5,    Qt::Key_Menu,   Qt::Key_Insert,
        Qt::Key_Tab,       Qt::Key_Down,      Qt::Key_Up,       Qt::Key_A,      Qt::Key_E,     Qt::Key_N,      Qt::Key_S,
        Qt::Key_0,         Qt::Key_1,         Qt::Key_5,        Qt::Key_9,      Qt::Key_Minus, Qt::Key_Period, Qt::Key_Percent,
        Qt::Key_Ampersand, Qt::Key_Less,      Qt::Key_Greater,  Qt::Key_Equal,  Qt::Key_Exclam};
    const Qt::Key key = oneOf(keys);
    const auto with = modifiers();
    note(QStringLiteral("key %1 with %2").arg(key, 0, 16).arg(with), QApplication::focusWidget());
    events_ += 2;
    if (QWindow* handle = handleOf(window)) strike(handle, key, with);
}

void MonkeyHands::shortcut(QWidget& window) {
    static const std::array<Qt::Key, 20> keys{Qt::Key_Z, Qt::Key_Z, Qt::Key_Z, Qt::Key_Y,      Qt::Key_K, Qt::Key_1, Qt::Key_2,
                                              Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6,      Qt::Key_F, Qt::Key_A, Qt::Key_C,
                                              Qt::Key_V, Qt::Key_X, Qt::Key_N, Qt::Key_Return, Qt::Key_D, Qt::Key_S};
    const Qt::Key key = oneOf(keys);
    note(QStringLiteral("Ctrl+%1").arg(key, 0, 16), QApplication::focusWidget());
    events_ += 2;
    if (QWindow* handle = handleOf(window)) strike(handle, key, Qt::ControlModifier | (below(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier));
}

/// As an input method does: whole words of any letters.
void MonkeyHands::type() {
    QWidget* focus = QApplication::focusWidget();
    if (!focus) return;
    QString words = below(3) == 0 ? QString::number(below(100000) - 1000) : oneOf(hostileStrings()).text.left(below(8) == 0 ? 5000 : 60);
    words.remove(QLatin1Char('/')); // no paths: a person may write wherever it pleases, the monkey may not
    words.remove(QStringLiteral(".."));
    note(QStringLiteral("type %1").arg(words.left(30)), focus);
    ++events_;
    QInputMethodEvent event(below(6) == 0 ? words : QString(), {});
    if (event.preeditString().isEmpty()) event.setCommitString(words);
    QApplication::sendEvent(focus, &event);
}

void MonkeyHands::paste(QWidget& window) {
    QString words = oneOf(hostileStrings()).text.left(3000);
    words.remove(QLatin1Char('/'));
    note(QStringLiteral("paste %1").arg(words.left(30)), QApplication::focusWidget());
    events_ += 2;
    auto* content = new QMimeData;
    if (below(3) == 0) content->setHtml(QStringLiteral("<img src='file:///etc/passwd'>") + words);
    if (below(4) == 0) content->setUrls({QUrl::fromLocalFile(oneOf(home_.filesToDrop()))});
    content->setText(words);
    QApplication::clipboard()->setMimeData(content);
    if (QWindow* handle = handleOf(window)) strike(handle, Qt::Key_V, Qt::ControlModifier);
}

void MonkeyHands::drop(ui::MainWindow& window) {
    QMimeData content;
    QList<QUrl> files;
    for (int i = 1 + (below(4) == 0 ? below(4) : 0); i > 0; --i) files << QUrl::fromLocalFile(oneOf(home_.filesToDrop()));
    if (below(6) > 0) content.setUrls(files);
    else content.setText(oneOf(hostileStrings()).text);
    const Aim to = aim(window);
    note(QStringLiteral("drop %1").arg(files.first().fileName()), to.widget);
    events_ += 2;
    QPointer<QWidget> target = to.widget.data();
    while (target && !target->acceptDrops()) target = target->parentWidget();
    if (!target) return;
    const QPoint at = target->mapFrom(target->window(), to.at);
    QDragEnterEvent enter(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!target) return;
    if (!enter.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(target, &leave);
        return;
    }
    QDropEvent event(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

void MonkeyHands::resize(ui::MainWindow& window) {
    ++events_;
    const int kind = below(10);
    note(QStringLiteral("resize %1").arg(kind), &window);
    if (kind == 0) window.showMinimized();
    else if (kind == 1) window.showMaximized();
    else if (kind == 2) window.showFullScreen();
    else if (kind < 6) window.showNormal();
    if (kind > 2) window.resize(200 + below(1500), 200 + below(900));
}

void MonkeyHands::trigger(ui::MainWindow& window) {
    QList<QAction*> usable;
    for (QAction* action : window.findChildren<QAction*>())
        if (action->isEnabled() && !action->isSeparator() && !action->menu() &&
            !action->objectName().startsWith(QStringLiteral("view.language")))
            usable << action;
    if (usable.isEmpty()) return;
    QAction* action = oneOf(usable);
    note(QStringLiteral("action '%1' %2").arg(action->objectName(), action->text().left(60)));
    ++events_;
    action->trigger();
}

void MonkeyHands::changePlace(ui::MainWindow& window) {
    const int place = below(static_cast<int>(window.places().size()) + 1) - 1;
    note(QStringLiteral("place %1").arg(place));
    ++events_;
    if (place < 0) window.showStart();
    else window.showPlace(place);
}

void MonkeyHands::changeLook(ui::MainWindow& window) {
    ++events_;
    if (below(12) > 0) {
        note(QStringLiteral("the other theme"));
        if (auto* action = window.findChild<QAction*>(below(2) == 0 ? QStringLiteral("view.dark") : QStringLiteral("view.light")))
            action->trigger();
        return;
    }
    const auto languages = ui::text::languages();
    const QString code = languages.isEmpty() || below(3) == 0 ? QStringLiteral("en") : oneOf(languages).code;
    note(QStringLiteral("language %1").arg(code));
    window.chooseLanguage(code);
}

void MonkeyHands::close(ui::MainWindow& window) {
    ++events_;
    for (QWidget* one : QApplication::topLevelWidgets())
        if (one != &window && one->isVisible() && one->isWindow()) {
            note(QStringLiteral("close"), one);
            one->close();
            return;
        }
    if (below(20) > 0) return;
    note(QStringLiteral("close the window"));
    window.close();
}

void MonkeyHands::answer(QFileDialog& dialog) {
    ++events_;
    if (below(2) == 0) {
        note(QStringLiteral("leave the file dialog"));
        dialog.reject();
        return;
    }
    QString file;
    if (dialog.fileMode() == QFileDialog::Directory) file = below(2) == 0 ? home_.project() : home_.path() + QStringLiteral("/files");
    else if (dialog.acceptMode() == QFileDialog::AcceptOpen) file = oneOf(home_.filesToDrop());
    else file = home_.path() + QStringLiteral("/work/out-%1").arg(below(100000));
    note(QStringLiteral("choose %1").arg(file), &dialog);
    dialog.setDirectory(QFileInfo(file).path());
    dialog.selectFile(file);
    QMetaObject::invokeMethod(&dialog, "accept");
}

/// What was typed into a field of a folder may have become another folder.
void MonkeyHands::keepPathsInside(ui::MainWindow& window) {
    if (auto* folder = window.findChild<QLineEdit*>(QStringLiteral("export.folder"));
        folder && !folder->text().isEmpty() && !home_.holds(folder->text()))
        folder->setText(home_.path() + QStringLiteral("/work/exported"));
}

void MonkeyHands::pressEscape() {
    QWidget* top = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    if (!top) top = QApplication::activeWindow();
    note(QStringLiteral("Esc"), top);
    events_ += 2;
    if (top && top->windowHandle()) strike(top->windowHandle(), Qt::Key_Escape, {});
}

void MonkeyHands::move(ui::MainWindow& window) {
    keepPathsInside(window);
    QWidget* top = reachable(window);
    if (auto* dialog = qobject_cast<QFileDialog*>(top)) return answer(*dialog);
    if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) return answer(*dialog);
    const int what = below(1000);
    if (what < 340) click(*top);
    else if (what < 400) drag(*top);
    else if (what < 500) hover(*top);
    else if (what < 580) wheel(*top);
    else if (what < 610) tooltip(*top);
    else if (what < 640) contextMenu(*top);
    else if (what < 790) key(*top);
    else if (what < 850) shortcut(*top);
    else if (what < 910) type();
    else if (what < 925) paste(*top);
    else if (what < 935) drop(window);
    else if (what < 945) resize(window);
    else if (what < 970) trigger(window);
    else if (what < 985) changePlace(window);
    else if (what < 994) changeLook(window);
    else if (what < 997) close(window);
    else pressEscape();
}

} // namespace tests
