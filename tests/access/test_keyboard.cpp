// The keyboard in every place: Tab comes everywhere and what has the focus is seen to have it; the menu key, Esc, Enter and the keys of tables; no key
// means two things.
#include "tests/support/ui/furnished.h"
#include "tests/support/ui/hands.h"
#include "ui/shell/command_palette.h"
#include "ui/tables/list_view.h"
#include "ui/text/tooltips.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QButtonGroup>
#include <QClipboard>
#include <QDialog>
#include <QHelpEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QToolTip>

using tests::Keyboard;

class TestKeyboard : public QObject {
    Q_OBJECT
    tests::Furnished desk_;

    template <class W> W* find(const char* name) const { return desk_.window->findChild<W*>(QLatin1String(name)); }

    static QString nameOf(const QWidget* widget) {
        return widget ? QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()) : QString();
    }
    /// Of choices of which one holds, Tab comes to that one; arrows go to the others.
    static bool isOtherChoice(const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return button && button->isCheckable() && !button->isChecked() && button->group() && button->group()->exclusive() &&
               button->group()->checkedButton();
    }
    /// All that Tab should come to.
    static QList<QWidget*> stops(const QWidget& root) {
        QList<QWidget*> all;
        for (auto* widget : root.findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
                !widget->focusProxy() && widget->window() == &root && !isOtherChoice(widget))
                all.append(widget);
        return all;
    }
    static void places() {
        QTest::addColumn<QByteArray>("place");
        for (const char* place : {"data", "model", "train", "runs", "try", "export"}) QTest::newRow(place) << QByteArray(place);
    }

private Q_SLOTS:
    void initTestCase() { desk_.open("anneal-test-keyboard"); }
    void cleanupTestCase() { desk_.window.reset(); }
    void cleanup() {
        while (auto* popup = QApplication::activePopupWidget()) popup->close();
    }

    void tab_and_shift_tab_come_to_everything_data() { places(); }
    void tab_and_shift_tab_come_to_everything() {
        QFETCH(QByteArray, place);
        desk_.show(place.constData());
        desk_.settle();
        for (const int key : {int(Qt::Key_Tab), int(Qt::Key_Backtab)}) {
            desk_.window->centralWidget()->setFocus();
            QSet<QWidget*> reached;
            const auto wanted = stops(*desk_.window);
            for (qsizetype i = 0; i < 2 * wanted.size() + 10; ++i) {
                Keyboard::press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
                reached.insert(QApplication::focusWidget());
            }
            QStringList missed;
            for (auto* widget : wanted)
                if (!reached.contains(widget)) missed += nameOf(widget);
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
        }
    }

    void the_focus_is_seen_data() { places(); }
    void the_focus_is_seen() {
        QFETCH(QByteArray, place);
        desk_.show(place.constData());
        desk_.settle();
        Keyboard::press(Qt::Key_Shift); // the last input comes from the keyboard
        QStringList unseen;
        for (QWidget* widget : stops(*desk_.window)) {
            desk_.window->centralWidget()->setFocus();
            widget->setFocus(Qt::TabFocusReason);
            QTest::qWait(0);
            const QRect area = QRect(widget->mapTo(desk_.window.get(), QPoint(0, 0)), widget->size()).adjusted(-4, -4, 4, 4);
            const QImage with = desk_.window->grab(area).toImage();
            desk_.window->centralWidget()->setFocus();
            QTest::qWait(0);
            const QImage without = desk_.window->grab(area).toImage();
            int changed = 0;
            for (int y = 0; y < with.height(); ++y)
                for (int x = 0; x < with.width(); ++x) changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            if (changed < 20) unseen += QStringLiteral("%1: %2 px").arg(nameOf(widget)).arg(changed); // a text cursor alone has fewer
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
    }

    void what_has_the_focus_is_scrolled_into_view() {
        desk_.show("train");
        desk_.settle();
        QStringList outside;
        for (QWidget* widget : stops(*desk_.window)) {
            widget->setFocus(Qt::TabFocusReason);
            const auto* area = qobject_cast<QAbstractScrollArea*>(widget); // which its viewport covers
            const QRegion seen = (area ? area->viewport() : widget)->visibleRegion();
            if (seen.boundingRect().height() < std::min(widget->height(), 20)) outside += nameOf(widget);
        }
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(QLatin1Char('\n'))));
    }

    void no_key_means_two_things_data() { places(); }
    void no_key_means_two_things() {
        QFETCH(QByteArray, place);
        desk_.show(place.constData());
        QHash<QString, QStringList> meanings;
        QSet<const QAction*> counted;
        for (const auto* action : desk_.window->findChildren<QAction*>())
            for (const QKeySequence& keys : action->shortcuts())
                if (!keys.isEmpty() && action->shortcutContext() == Qt::WindowShortcut && !counted.contains(action)) {
                    meanings[keys.toString()] += action->objectName() + QLatin1Char(' ') + action->text();
                    counted.insert(action);
                }
        QStringList twice;
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it)
            if (it->size() > 1) twice += it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" | "));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    void control_return_does_what_the_place_is_there_for() {
        const auto keysOf = [&](const char* action) { return find<QAction>(action)->shortcut().toString(); };
        for (const auto& [place, own] : {std::pair("train", "train.command.start"), std::pair("try", "try.command.generate"),
                                         std::pair("export", "export.command.start")}) {
            desk_.show(place);
            for (const char* action : {"train.command.start", "try.command.generate", "export.command.start"})
                QCOMPARE(keysOf(action), QLatin1String(action) == QLatin1String(own) ? QStringLiteral("Ctrl+Return") : QString());
        }
        desk_.show("data");
        QCOMPARE(keysOf("train.command.start"), QString());
    }

    void the_menu_key_opens_the_menu_of_the_current_entry_data() {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("view");
        QTest::newRow("datasets") << QByteArray("data") << QByteArray("data.list");
        QTest::newRow("rows") << QByteArray("data") << QByteArray("data.rows");
        QTest::newRow("runs") << QByteArray("runs") << QByteArray("runs.table");
        QTest::newRow("values at the crosshair") << QByteArray("runs") << QByteArray("runs.plot.values");
        QTest::newRow("results of runs") << QByteArray("runs") << QByteArray("runs.result");
    }
    void the_menu_key_opens_the_menu_of_the_current_entry() {
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, view);
        desk_.show(place.constData());
        desk_.settle();
        auto* widget = find<QWidget>(view.constData());
        QVERIFY(widget && widget->isVisible());
        widget->setFocus(Qt::TabFocusReason);
        if (auto* items = qobject_cast<QAbstractItemView*>(widget)) items->setCurrentIndex(items->model()->index(0, 0));
        Keyboard::press(Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY2(menu, "no menu opened");
        QVERIFY(!menu->actions().isEmpty());
        if (auto* items = qobject_cast<QAbstractItemView*>(widget)) {
            const QRect entry = items->visualRect(items->currentIndex());
            QVERIFY(entry.adjusted(-4, -4, 4, 4).contains(items->viewport()->mapFromGlobal(menu->pos())));
        }
        Keyboard::press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }, 5'000));
    }

    void enter_presses_the_button_that_has_the_focus() {
        desk_.show("train");
        auto* button = find<QAbstractButton>("rail.runs");
        button->setFocus(Qt::TabFocusReason);
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(desk_.window->currentPlace(), 3);
    }

    void escape_closes_and_enter_answers_dialogs() {
        desk_.show("train");
        for (const char* action : {"train.command.preset", "project.new", "project.open", "data.command.import"}) {
            find<QAction>(action)->trigger();
            QVERIFY2(QTest::qWaitFor(
                         [] { return QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow(); }, 5'000),
                     action);
            Keyboard::press(Qt::Key_Escape);
            QVERIFY2(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 5'000), action);
        }
        desk_.window->activateWindow();
        find<QAction>("help.about")->trigger();
        QVERIFY(QTest::qWaitFor([&] { return find<QDialog>("about") && find<QDialog>("about")->isActiveWindow(); }, 5'000));
        Keyboard::press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return !find<QDialog>("about"); }, 5'000));
        desk_.window->activateWindow();
    }

    void the_palette_sets_a_value_closes_with_escape_and_gives_the_focus_back() {
        desk_.show("runs");
        auto* table = find<QTableView>("runs.table");
        table->setFocus(Qt::TabFocusReason);
        auto* palette = find<ui::shell::CommandPalette>("palette");
        Keyboard::press(Qt::Key_K, Qt::ControlModifier);
        Keyboard::type(QStringLiteral("#batch size"));
        Keyboard::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("palette.set.trainer.batch_size"));
        Keyboard::press(Qt::Key_Up);
        QCOMPARE(find<QLineEdit>("setting.trainer.batch_size")->text(), QStringLiteral("9"));
        Keyboard::press(Qt::Key_Tab); // round, to the field
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("palette.field"));
        Keyboard::press(Qt::Key_Tab);
        Keyboard::press(Qt::Key_Escape);
        QVERIFY(!palette->isOpen());
        QCOMPARE(QApplication::focusWidget(), table);
        Keyboard::press(Qt::Key_K, Qt::ControlModifier);
        Keyboard::type(QStringLiteral("#batch size"));
        Keyboard::press(Qt::Key_Tab);
        find<QLineEdit>("runs.filter")->setFocus(Qt::MouseFocusReason); // somewhere else
        QVERIFY(!palette->isOpen());
    }

    void a_table_is_sorted_selected_and_copied_by_keys() {
        desk_.show("runs");
        desk_.settle();
        auto* table = find<QTableView>("runs.table");
        table->setFocus(Qt::TabFocusReason);
        Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 0);
        while (table->model()->headerData(table->currentIndex().column(), Qt::Horizontal).toString() != QStringLiteral("Name")) {
            const int before = table->currentIndex().column();
            Keyboard::press(Qt::Key_Right);
            QVERIFY(table->currentIndex().column() > before);
        }
        const int name = table->currentIndex().column();
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row) all += table->model()->index(row, name).data().toString().toLower();
            return all;
        };
        QStringList sorted = names();
        sorted.sort();
        Keyboard::press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), sorted);
        std::reverse(sorted.begin(), sorted.end());
        Keyboard::press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), sorted);
        table->clearSelection();
        Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
        Keyboard::press(Qt::Key_Space);
        Keyboard::press(Qt::Key_Down, Qt::ControlModifier); // on, without taking it
        Keyboard::press(Qt::Key_Down, Qt::ControlModifier);
        Keyboard::press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        Keyboard::press(Qt::Key_C, Qt::ControlModifier);
        const auto lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3); // with the titles
        desk_.show("data");
        desk_.settle();
        auto* rows = find<QTableView>("data.rows");
        rows->setFocus(Qt::TabFocusReason);
        rows->setCurrentIndex(rows->model()->index(0, 2)); // the label
        Keyboard::press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("odd"));
        rows->setCurrentIndex(rows->model()->index(0, 2));
        Keyboard::press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("even"));
    }

    void a_step_is_taken_changed_and_moved_by_keys() {
        desk_.show("data");
        for (const char* step : {"Exact duplicates", "Near duplicates"}) {
            Keyboard::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
            const auto failure = Keyboard::choose({QLatin1String(step)});
            QVERIFY2(failure.isEmpty(), qPrintable(failure));
        }
        desk_.settle();
        auto* steps = find<ui::tables::ListView>("data.steps");
        const auto titles = [&] {
            QStringList all;
            for (const auto& item : steps->items()->items()) all += item.title;
            return all;
        };
        const QStringList before = titles();
        QCOMPARE(before.size(), 3); // with the import
        steps->setFocus(Qt::TabFocusReason);
        Keyboard::press(Qt::Key_End);
        Keyboard::press(Qt::Key_Up, Qt::AltModifier);
        desk_.settle();
        QCOMPARE(titles(), QStringList({before[0], before[2], before[1]}));
        Keyboard::press(Qt::Key_Space); // off
        desk_.settle();
        QVERIFY(!steps->items()->items()[steps->currentIndex().row()].checked);
        Keyboard::press(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(QApplication::activePopupWidget());
        Keyboard::press(Qt::Key_Escape);
        Keyboard::press(Qt::Key_Delete);
        desk_.settle();
        QCOMPARE(titles().size(), 2);
        Keyboard::press(Qt::Key_Z, Qt::ControlModifier);
        desk_.settle();
        QCOMPARE(titles().size(), 3);
    }

    void tab_passes_over_what_lies_under_the_import_sheet() {
        desk_.show("data");
        desk_.window->context().importFiles({desk_.file()});
        desk_.settle();
        const auto* sheet = find<QWidget>("import");
        QVERIFY2(sheet && sheet->isVisible(), "the sheet is not called so");
        QStringList under;
        bool through = false;
        for (int i = 0; i < 150; ++i) {
            Keyboard::press(Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            through = through || sheet->isAncestorOf(now);
            const QPoint middle = now->mapTo(desk_.window.get(), now->rect().center());
            const QRect covered(sheet->mapTo(desk_.window.get(), QPoint(0, 0)), sheet->size());
            if (now != sheet && !sheet->isAncestorOf(now) && covered.contains(middle)) under += nameOf(now);
        }
        QVERIFY(through);
        QVERIFY2(under.isEmpty(), qPrintable(under.join(QLatin1Char('\n'))));
        sheet->window()->setFocus();
        find<QWidget>("import")->setFocus();
        Keyboard::press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !find<QWidget>("import") || !find<QWidget>("import")->isVisible(); }, 5'000));
    }

    void every_part_of_a_setting_shows_what_it_is_for() {
        desk_.show("train");
        desk_.settle();
        QStringList mute;
        for (auto* row : desk_.window->findChildren<QWidget*>()) {
            if (!row->objectName().startsWith(QStringLiteral("row.")) || !row->isVisible()) continue;
            QVERIFY2(row->toolTip().size() > 40, qPrintable(row->objectName()));
            const QString help = ui::text::literally(row->toolTip()).remove(QStringLiteral("<p>")).remove(QStringLiteral("</p>"));
            for (auto* part : row->findChildren<QWidget*>()) {
                if (!part->isVisible() || part->objectName().startsWith(QStringLiteral("setting.undo.")) ||
                    part->inherits("QLineEditIconButton"))
                    continue;
                if (const auto* label = qobject_cast<ui::widgets::ElidedLabel*>(part); label && label->isElided())
                    continue; // says its words
                QToolTip::hideText();
                QHelpEvent event(QEvent::ToolTip, part->rect().center(), part->mapToGlobal(part->rect().center()));
                QCoreApplication::sendEvent(part, &event);
                if (!QToolTip::text().contains(help)) mute += row->objectName() + QStringLiteral(", ") + nameOf(part);
            }
        }
        QToolTip::hideText();
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(QLatin1Char('\n'))));
    }
};

ANNEAL_WINDOW_TEST(TestKeyboard)
#include "test_keyboard.moc"
