// Words that find their place where a window is narrow: rows that fold, fields as high as their words, paths that break, names beside their points.
#include "tests/support/ui/text_recorder.h"
#include "tests/support/ui/window_test.h"
#include "ui/frames/folding_row.h"
#include "ui/plots/points/candidate_plot.h"
#include "ui/text/breakable.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTest>

using namespace ui;

class TestNarrowPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::Appearance::instance().start(*qApp); }

    void a_row_folds_where_its_words_have_no_room_side_by_side() {
        auto* first = widgets::dimLabel(QStringLiteral("the whole file, 400 rows"));
        auto* second = widgets::wrappedLabel(QStringLiteral("shape labelled: label and text are there"));
        QWidget host;
        auto* row = new frames::FoldingRow(first, second, {8, 4, 8, 4});
        auto* below = widgets::dimLabel(QStringLiteral("below"));
        widgets::fillColumn(&host, {{row}, {below}, widgets::Item::grow()}, 0);
        host.resize(700, 200);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        QVERIFY(!row->isFolded());
        QCOMPARE(first->y(), second->y());
        QCOMPARE(second->geometry().right(), row->width() - 1 - 8);
        host.resize(260, 200);
        QTRY_VERIFY(row->isFolded());
        QTRY_VERIFY(second->y() >= first->geometry().bottom());
        QVERIFY2(second->heightForWidth(second->width()) <= second->height(), qPrintable(QStringLiteral("%1 of %2 in %3 of %4")
                                                                                             .arg(second->height())
                                                                                             .arg(second->heightForWidth(second->width()))
                                                                                             .arg(row->height())
                                                                                             .arg(row->heightForWidth(row->width()))));
        QVERIFY(below->y() >= row->geometry().bottom()); // the row has the height that it needs
        second->setText(QStringLiteral("short"));
        QTRY_VERIFY(!row->isFolded());
        second->hide();
        QTRY_COMPARE(first->width(), row->width() - 2 * 8);
    }

    void a_field_is_as_high_as_its_words_up_to_a_limit() {
        widgets::TextEdit field(QStringLiteral("field"), QStringLiteral("A field"));
        field.setFitting(4);
        field.resize(300, 30);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        const int one = field.height();
        field.setPlainText(QStringLiteral("some words that take more than one line of a field that is only so wide"));
        const int two = field.height();
        QVERIFY(two > one);
        field.setFixedWidth(150);
        QTRY_VERIFY(field.height() > two);
        QCOMPARE(field.verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
        field.setPlainText(QString(100, QLatin1Char('x')) + QStringLiteral("\n1\n2\n3\n4\n5"));
        QCOMPARE(field.verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
        field.clear();
        QCOMPARE(field.height(), one);
    }

    void a_path_breaks_at_its_slashes_and_a_word_without_any_somewhere() {
        const QString path = QStringLiteral("/home/somebody/a-folder");
        QString shown = text::breakable(path);
        QCOMPARE(shown.count(QChar(0x200B)), 3);
        QCOMPARE(shown.remove(QChar(0x200B)), path);
        QVERIFY(text::breakable(QString(200, QLatin1Char('a'))).count(QChar(0x200B)) >= 3);
        QCOMPARE(text::breakable(QStringLiteral("plain words stay as they are")), QStringLiteral("plain words stay as they are"));
        auto* label =
            widgets::wrappedLabel(text::breakable(QStringLiteral("https://example.org/a/long/address/of/a/data/set/that/is/there")));
        const std::unique_ptr<QWidget> owner(label);
        QVERIFY(label->minimumSizeHint().width() < 260);
    }

    void the_words_of_a_check_box_take_two_lines_where_one_is_too_short() {
        QWidget host;
        auto* box =
            new widgets::CheckBox(QStringLiteral("box"), QStringLiteral("The text is sought as it stands; no sign has a special meaning"));
        box->setParent(&host);
        box->setGeometry(0, 0, 240, 40);
        host.resize(240, 40);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        const auto lines = tests::recordTexts(host);
        QCOMPARE(lines.size(), 2);
        for (const auto& line : lines) QVERIFY(line.seen.width() >= line.box.width() - 2);
    }

    void a_meter_warns_only_where_it_is_told_to() {
        widgets::Meter meter(QStringLiteral("cpu"), QStringLiteral("CPU"));
        meter.setReading(QStringLiteral("100 %"), 1.0);
        meter.resize(meter.sizeHint());
        const auto isWarned = [&] {
            const QImage image = meter.grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == theme::current().warn) return true;
            return false;
        };
        QVERIFY(!isWarned());
        meter.setWarnAbove(0.9);
        QVERIFY(isWarned());
    }

    void names_of_candidates_stand_beside_the_edge_that_joins_the_best() {
        plots::CandidatePlot plot(QStringLiteral("plot"), QStringLiteral("Candidates"));
        plot.resize(760, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QList<plots::Candidate> candidates;
        const auto add = [&](const char* name, double speed, double loss) {
            plots::Candidate one;
            one.id = one.name = QString::fromLatin1(name);
            one.tokensPerSecond = speed;
            one.bitsPerByte = loss;
            one.parameters = 1e6;
            candidates << one;
        };
        add("stories260K", 73'477, 2.806);
        add("tiny-llama-scaled", 277'192, 4.957);
        add("tiny-llama", 307'659, 5.003);
        add("tiny-llama-bf16", 321'704, 5.003);
        plot.setCandidates(candidates);
        QTest::qWait(100);
        // Nothing of the dashed line's colour under a name: the names are drawn in another one.
        const QImage image = plot.grab().toImage();
        const auto texts = tests::recordTexts(plot);
        int names = 0;
        for (const auto& text : texts) {
            if (!text.text.startsWith(QStringLiteral("tiny")) && !text.text.startsWith(QStringLiteral("stories"))) continue;
            ++names;
            int dashes = 0;
            const QRect box = text.box.toAlignedRect().adjusted(0, 2, 0, -2);
            for (int y = box.top(); y <= box.bottom(); ++y)
                for (int x = box.left(); x <= box.right(); ++x) dashes += image.pixelColor(x, y) == theme::current().text3;
            QVERIFY2(dashes <= 2, qPrintable(QStringLiteral("%1: %2").arg(text.text).arg(dashes)));
        }
        QCOMPARE(names, 4);
    }
};

ANNEAL_WINDOW_TEST(TestNarrowPlaces)
#include "test_narrow_places.moc"
