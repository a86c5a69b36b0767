// What a screen reader is told, in every place, tab and dialog: names and roles of all that takes the focus, words of the cells of tables and lists.
#include "tests/support/ui/furnished.h"
#include "ui/tables/cell.h"
#include "ui/tables/list_view.h"

#include <QAccessible>
#include <QDialog>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>

class TestAccessibility : public QObject {
    Q_OBJECT
    tests::Furnished desk_;

    template <class W> W* find(const char* name) const { return desk_.window->findChild<W*>(QLatin1String(name)); }

    /// Parts of Qt's own widgets, which their owner speaks for.
    static bool isPart(const QWidget* widget) {
        return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QComboBoxListView") ||
               widget->inherits("QFocusFrame");
    }
    static QString where(const QWidget* widget) {
        QStringList path;
        for (; widget; widget = widget->parentWidget())
            if (!widget->objectName().isEmpty()) path.prepend(widget->objectName());
        return path.join(QStringLiteral(" / "));
    }
    /// What is wrong with everything that can have the focus within `root` and is seen.
    static QStringList faults(const QWidget& root) {
        QStringList found;
        for (auto* widget : root.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isPart(widget)) continue;
            const auto* face = QAccessible::queryAccessibleInterface(widget);
            const QString who = QStringLiteral("%1 in %2: ").arg(QLatin1String(widget->metaObject()->className()), where(widget));
            if (!face) {
                found += who + QStringLiteral("has no accessible interface");
                continue;
            }
            if (face->text(QAccessible::Name).trimmed().isEmpty()) found += who + QStringLiteral("has no name");
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->objectName().isEmpty())
                found += who + QStringLiteral("has no object name");
            const auto role = face->role();
            if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window)
                found += who + QStringLiteral("has no role (%1)").arg(role);
            if (!face->state().focusable) found += who + QStringLiteral("is not said to be focusable");
        }
        return found;
    }
    /// Cells that show something and say nothing.
    static QStringList mute(const QWidget& root) {
        QStringList found;
        for (const auto* view : root.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model() || isPart(view)) continue;
            const auto& model = *view->model();
            for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
                if (const auto* table = qobject_cast<const QTableView*>(view); table && table->isColumnHidden(column)) continue;
                for (int row = 0; row < std::min(model.rowCount(view->rootIndex()), 20); ++row) {
                    const auto index = model.index(row, column, view->rootIndex());
                    const auto cell = index.data(ui::tables::kCellRole).value<ui::tables::Cell>();
                    const bool drawn = cell.kind != ui::tables::Cell::Kind::Text && cell.kind != ui::tables::Cell::Kind::Number;
                    const bool pictures =
                        drawn && (!cell.icon.isEmpty() || cell.kind == ui::tables::Cell::Kind::Swatch ||
                                  cell.kind == ui::tables::Cell::Kind::Star || cell.kind == ui::tables::Cell::Kind::Check);
                    const QString words = index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::DisplayRole).toString();
                    if (pictures && words.trimmed().remove(QLatin1Char(':')).isEmpty())
                        found +=
                            QStringLiteral("%1: row %2, column %3 shows a picture and says nothing").arg(where(view)).arg(row).arg(column);
                }
            }
        }
        return found;
    }
    static void check(const QWidget& root, const char* what) {
        const QStringList all = faults(root) + mute(root);
        QVERIFY2(all.isEmpty(), qPrintable(QLatin1String(what) + QLatin1Char('\n') + all.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase() { desk_.open("anneal-test-accessibility"); }
    void cleanupTestCase() { desk_.window.reset(); }

    void the_start_page() {
        desk_.window->showStart();
        check(*desk_.window, "start");
    }

    void every_place_data() {
        QTest::addColumn<QByteArray>("place");
        for (const char* place : {"data", "model", "train", "runs", "try", "export"}) QTest::newRow(place) << QByteArray(place);
    }
    void every_place() {
        QFETCH(QByteArray, place);
        desk_.show(place.constData());
        desk_.settle();
        check(*desk_.window, place.constData());
    }

    void every_tab_data() {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("tabs");
        QTest::newRow("of a dataset") << QByteArray("data") << QByteArray("data.tabs");
        QTest::newRow("of runs") << QByteArray("runs") << QByteArray("runs.tabs");
    }
    void every_tab() {
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, tabs);
        desk_.show(place.constData());
        auto* bar = find<QTabBar>(tabs.constData());
        QVERIFY(bar);
        for (int i = 0; i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            desk_.settle();
            check(*desk_.window, qPrintable(bar->tabText(i)));
        }
        bar->setCurrentIndex(0);
    }

    void the_import_sheet() {
        desk_.window->context().importFiles({desk_.file()});
        desk_.settle();
        QVERIFY(find<QWidget>("import.start")->isVisible());
        check(*desk_.window, "import");
        QTest::keyClick(find<QWidget>("import.start"), Qt::Key_Escape);
        QVERIFY(!find<QWidget>("import.start") || !find<QWidget>("import.start")->isVisible());
    }

    void the_palette_with_an_editor() {
        QTest::keyClick(desk_.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(find<QWidget>("palette.field"), QStringLiteral("#batch size"));
        QVERIFY(find<QWidget>("palette.set.trainer.batch_size"));
        check(*desk_.window, "palette");
        QTest::keyClick(find<QWidget>("palette.field"), Qt::Key_Escape);
    }

    void every_setting_says_what_it_is_for() {
        desk_.show("train");
        QStringList mute;
        for (const auto* row : desk_.window->findChildren<QWidget*>()) {
            if (!row->objectName().startsWith(QStringLiteral("row."))) continue;
            for (const auto* part : row->findChildren<QWidget*>())
                if ((part->focusPolicy() & Qt::TabFocus) && part->objectName().startsWith(QStringLiteral("setting.")) &&
                    !part->objectName().startsWith(QStringLiteral("setting.undo.")) && part->accessibleDescription().isEmpty())
                    mute += part->objectName();
        }
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(QLatin1Char('\n'))));
    }

    void every_window_of_its_own_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("window");
        QTest::newRow("about") << QByteArray("help.about") << QByteArray("about");
        QTest::newRow("manual") << QByteArray("help.manual") << QByteArray("manual");
    }
    void every_window_of_its_own() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, window);
        find<QAction>(action.constData())->trigger();
        auto* opened = find<QWidget>(window.constData());
        QVERIFY(opened && QTest::qWaitForWindowExposed(opened));
        check(*opened, window.constData());
        QTest::keyClick(opened, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !find<QWidget>(window.constData()) || !opened->isVisible(); }, 5'000));
        desk_.window->activateWindow();
    }
};

ANNEAL_WINDOW_TEST(TestAccessibility)
#include "test_accessibility.moc"
