#include "tests/support/ui/window_test.h"
#include "ui/frames/inspector.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/frames/token_view.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/header_view.h"
#include "ui/tables/list_delegate.h"
#include "ui/tables/list_view.h"
#include "ui/tables/table_view.h"
#include "ui/text/numbers.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/choices/segmented.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section.h"
#include "ui/widgets/slider.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>

using namespace ui;
using tables::Cell;

namespace {

QList<tables::ListItem> someItems() {
    tables::ListItem head;
    head.title = QStringLiteral("Today");
    head.heading = true;
    tables::ListItem one;
    one.id = QStringLiteral("one");
    one.title = QStringLiteral("First");
    one.second = QStringLiteral("second line");
    one.pill = QStringLiteral("2");
    tables::ListItem two;
    two.id = QStringLiteral("two");
    two.title = QStringLiteral("Second");
    two.checkable = true;
    return {head, one, two};
}

/// A table with a cell of every kind.
QStandardItemModel* everyKind(QObject* parent) {
    auto* model = new QStandardItemModel(2, 10, parent);
    using Kind = Cell::Kind;
    int column = 0;
    for (const auto kind : {Kind::Text, Kind::Number, Kind::Pills, Kind::Sparkline, Kind::Swatch, Kind::Star, Kind::State, Kind::Bar,
                            Kind::Check, Kind::Icon}) {
        Cell cell;
        cell.kind = kind;
        cell.text = QStringLiteral("12");
        cell.pills = {QStringLiteral("rank sweep"), QStringLiteral("baseline"), QStringLiteral("third")};
        cell.icon = QStringLiteral("ok");
        cell.series = {3, 2, 1.5, 1.7};
        cell.fraction = 0.5;
        for (int row = 0; row < 2; ++row) {
            if (row == 1 && kind == Kind::Swatch) cell.color = theme::seriesStyle(1).color;
            model->setData(model->index(row, column), QVariant::fromValue(cell), tables::kCellRole);
            model->setData(model->index(row, column), QStringLiteral("r%1c%2").arg(row).arg(column), Qt::DisplayRole);
        }
        model->setHeaderData(column, Qt::Horizontal, QStringLiteral("Title %1").arg(column));
        ++column;
    }
    return model;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme::Appearance::instance().start(*qApp);
    }

    void a_header_that_is_too_narrow_shows_whole_words_or_none() {
        frames::PlaceHeader header(QStringLiteral("Data"));
        auto* use = new widgets::Button(QStringLiteral("use"), QStringLiteral("Train on it"), QStringLiteral("train"));
        auto* start =
            new widgets::Button(QStringLiteral("start"), QStringLiteral("Import…"), QStringLiteral("plus"), widgets::Button::Kind::Primary);
        for (auto* button : {use, start}) header.addAction(button);
        header.setDetail(QStringLiteral("4 datasets, 10,985 rows"));
        const auto* detail = header.findChild<widgets::ElidedLabel*>();
        header.resize(700, 48);
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QVERIFY(detail->isVisible() && !detail->isElided());
        QCOMPARE(use->text(), QStringLiteral("Train on it"));
        header.resize(320, 48); // the line of words goes first
        QTRY_VERIFY(!detail->isVisible());
        QCOMPARE(use->text(), QStringLiteral("Train on it"));
        header.resize(262, 48);
        QTRY_VERIFY2(use->text().isEmpty(),
                     qPrintable(QStringLiteral("%1 wide, at least %2").arg(header.width()).arg(header.minimumSizeHint().width())));
        QCOMPARE(use->toolTip(), QStringLiteral("Train on it"));
        QCOMPARE(use->accessibleName(), QStringLiteral("Train on it"));
        QCOMPARE(start->text(), QStringLiteral("Import…"));
        header.resize(700, 48);
        QTRY_COMPARE(use->text(), QStringLiteral("Train on it"));
        QVERIFY(use->toolTip().isEmpty() && detail->isVisible());
    }

    void the_list_model_keeps_the_rules_of_models() {
        tables::ListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(someItems());
        model.setItems(someItems());
        QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void a_list_keeps_its_choice_when_its_items_change() {
        tables::ListView list(QStringLiteral("list"), QStringLiteral("List"));
        list.setItems(someItems());
        list.choose(QStringLiteral("two"));
        QSignalSpy spy(&list, &tables::ListView::chosenChanged);
        auto items = someItems();
        tables::ListItem fresh;
        fresh.id = QStringLiteral("new");
        fresh.title = QStringLiteral("New");
        items.insert(1, fresh);
        list.setItems(items);
        QCOMPARE(list.chosen(), QStringLiteral("two"));
        QCOMPARE(spy.count(), 0);
    }

    void heads_of_a_list_cannot_be_chosen_and_the_space_bar_checks_entries() {
        tables::ListView list(QStringLiteral("list"), QStringLiteral("List"));
        list.setItems(someItems());
        list.show();
        list.setFocus();
        list.setCurrentIndex(list.items()->index(1));
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.chosen(), QStringLiteral("one"));
        list.choose(QStringLiteral("two"));
        QSignalSpy spy(list.items(), &tables::ListModel::checkedChanged);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(1).toBool(), true);
    }

    void every_kind_of_cell_is_painted_in_both_themes_at_every_scale() {
        tables::TableView table(QStringLiteral("table"), QStringLiteral("Table"));
        table.setModel(everyKind(&table));
        table.setColumnWidths({100, 60, 120, 80, 36, 28, 80, 80, 32, 80});
        table.resize(760, 160);
        table.show();
        QImage before;
        for (const auto* theme : {&theme::lightTheme(), &theme::darkTheme()}) {
            theme::Appearance::instance().show(*theme);
            for (const qreal scale : {1.0, 2.0, 3.0}) {
                QImage image(QSize(760, 160) * scale, QImage::Format_ARGB32);
                image.setDevicePixelRatio(scale);
                table.render(&image);
                QVERIFY(image != before);
                before = image;
            }
        }
        theme::Appearance::instance().show(theme::lightTheme());
    }

    void a_selected_row_has_its_ground_and_the_current_one_an_accent_bar() {
        tables::TableView table(QStringLiteral("table"), QStringLiteral("Table"));
        table.setModel(everyKind(&table));
        table.resize(760, 160);
        table.show();
        table.selectRow(1);
        const QImage image = table.viewport()->grab().toImage();
        const QRect cell = table.visualRect(table.model()->index(1, 0));
        QCOMPARE(image.pixelColor(cell.left() + 1, cell.center().y()), theme::lightTheme().accent);
        QCOMPARE(image.pixelColor(cell.left() + 5, cell.top() + 2), theme::lightTheme().select);
        QCOMPARE(image.pixelColor(table.visualRect(table.model()->index(0, 0)).left() + 5, 2), theme::lightTheme().surface);
    }

    void copying_a_row_takes_titles_and_values_in_the_order_that_is_seen() {
        tables::TableView table(QStringLiteral("table"), QStringLiteral("Table"));
        table.setModel(everyKind(&table));
        table.show();
        table.head()->moveSection(0, 1);
        table.setColumnHidden(9, true);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QVERIFY(lines[0].startsWith(QStringLiteral("Title 1\tTitle 0\tTitle 2")));
        QVERIFY(lines[1].startsWith(QStringLiteral("r0c1\tr0c0\tr0c2")));
        QVERIFY(!lines[1].contains(QStringLiteral("r0c9")));
    }

    void a_column_filter_tells_what_was_typed_and_moves_with_its_column() {
        tables::TableView table(QStringLiteral("table"), QStringLiteral("Table"));
        table.setModel(everyKind(&table));
        table.resize(760, 200);
        table.head()->setTwoLines(true);
        table.head()->addFilter(0);
        table.show();
        QSignalSpy spy(table.head(), &tables::HeaderView::filterChanged);
        auto* field = table.findChild<QLineEdit*>(QStringLiteral("filter.0"));
        QTest::keyClicks(field, QStringLiteral("ab"));
        QCOMPARE(spy.last().at(1).toString(), QStringLiteral("ab"));
        QCOMPARE(field->property("filter").toString(), QStringLiteral("on"));
        const int before = field->x();
        table.head()->moveSection(0, 3);
        QVERIFY(field->x() > before);
        table.setColumnHidden(0, true);
        QVERIFY(!field->isVisible());
    }

    void segments_change_by_mouse_and_by_code_and_say_so_once() {
        widgets::Segmented segments(QStringLiteral("axis"), QStringLiteral("Axis"), {QStringLiteral("linear"), QStringLiteral("log")});
        segments.show();
        QSignalSpy spy(&segments, &widgets::Segmented::currentChanged);
        QTest::mouseClick(segments.findChild<QAbstractButton*>(QStringLiteral("axis.1")), Qt::LeftButton);
        QCOMPARE(segments.currentIndex(), 1);
        segments.setCurrentIndex(0);
        QCOMPARE(spy.count(), 2);
    }

    void buttons_links_boxes_and_sliders_answer_the_keyboard() {
        widgets::LinkButton link(QStringLiteral("link"), QStringLiteral("Show all"));
        widgets::CheckBox box(QStringLiteral("box"), QStringLiteral("Only changed"));
        widgets::Slider slider(QStringLiteral("slider"), QStringLiteral("Temperature"));
        slider.setRange(0, 10);
        QSignalSpy clicked(&link, &QAbstractButton::clicked);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(box.isChecked());
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.value(), 1);
        slider.resize(200, 20);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(198, 10));
        QCOMPARE(slider.value(), 10);
    }

    void a_short_place_shortens_a_label_and_says_so() {
        widgets::ElidedLabel label(QStringLiteral("a long sentence that needs its room"));
        label.resize(60, 20);
        QVERIFY(label.isElided());
        label.resize(600, 20);
        QVERIFY(!label.isElided());
    }

    void facts_can_be_copied_and_show_a_dash_where_nothing_is_known() {
        widgets::Facts facts({{QStringLiteral("Rows"), QStringLiteral("9,972")}, {QStringLiteral("Loss"), {}}});
        QCOMPARE(facts.asText(), QStringLiteral("Rows\t9,972\nLoss\t\n"));
        bool dash = false;
        for (const auto* label : facts.findChildren<QLabel*>()) dash = dash || label->text() == QStringLiteral("—");
        QVERIFY(dash);
    }

    void an_inspector_folds_itself_in_a_narrow_window_and_unfolds_again() {
        frames::PlaceFrame frame(QStringLiteral("place"), QStringLiteral("Place"));
        auto* inspector = new frames::Inspector(QStringLiteral("inspector"), QStringLiteral("Inspector"), 320);
        auto* list = new QWidget;
        frame.setList(list, 232);
        frame.setMain(new QWidget, 520);
        frame.setInspector(inspector);
        frame.resize(1300, 700);
        frame.show();
        QVERIFY(!inspector->isFolded());
        frame.resize(900, 700);
        QVERIFY(inspector->isFolded());
        inspector->setFolded(false); // by hand: stays
        frame.resize(890, 700);
        QVERIFY(!inspector->isFolded());
        QVERIFY(!list->isVisible()); // three have no room side by side
        inspector->setFolded(true);
        QVERIFY(list->isVisible());
        inspector->setFolded(false);
        frame.resize(1300, 700);
        QVERIFY(!inspector->isFolded());
        QVERIFY(list->isVisible());
    }

    void tokens_show_every_character_that_they_have() {
        QCOMPARE(frames::TokenView::visibleText(QStringLiteral(" a\n")), QStringLiteral("·a↵"));
        QCOMPARE(frames::TokenView::visibleText(QStringLiteral("\t")), QStringLiteral("⇥"));
        QCOMPARE(frames::TokenView::visibleText(QString()), QStringLiteral("∅"));
        frames::TokenView view(QStringLiteral("tokens"), QStringLiteral("Tokens"));
        view.resize(300, 120);
        QList<frames::ShownToken> tokens;
        for (int i = 0; i < 10000; ++i)
            tokens.append({QStringLiteral(" once"), i, i % 2 ? frames::ShownToken::Kind::Counted : frames::ShownToken::Kind::Seen, false});
        view.setTokens(tokens);
        view.show();
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.heightFor(600) < view.heightFor(300));
    }

    void numbers_are_written_as_people_read_them_data() {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("expected");
        QTest::newRow("count") << text::count(131402) << "131,402";
        QTest::newRow("bytes") << text::bytes(704) << "704 B";
        QTest::newRow("kilobytes") << text::bytes(528000) << "528 kB";
        QTest::newRow("megabytes") << text::bytes(1040000) << "1.04 MB";
        QTest::newRow("gigabytes") << text::bytes(15400000000ULL) << "15.4 GB";
        QTest::newRow("just under") << text::bytes(999999) << "1.00 MB";
        QTest::newRow("parameters") << text::parameters(260032) << "260,032";
        QTest::newRow("millions") << text::parameters(134515008) << "134.5 M";
        QTest::newRow("thousand millions") << text::parameters(1236000000) << "1.24 B";
        QTest::newRow("minutes") << text::duration(182) << "3:02";
        QTest::newRow("hours") << text::duration(3849) << "1:04:09";
        QTest::newRow("percent") << text::percent(0.584) << "58 %";
        QTest::newRow("small rate") << text::shortest(2e-5) << "2e-5";
        QTest::newRow("rate") << text::shortest(0.004) << "0.004";
        QTest::newRow("not finite") << text::fixed(std::nan(""), 3) << "—";
    }
    void numbers_are_written_as_people_read_them() {
        QFETCH(QString, made);
        QFETCH(QString, expected);
        QCOMPARE(made, expected);
    }
};

ANNEAL_WINDOW_TEST(TestWidgets)
#include "test_widgets.moc"
