#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/runs/run_spec.h"
#endif
#include "tests/support/ui/window_test.h"
#include "ui/plots/histogram.h"
#include "ui/plots/schedule_plot.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QTest>

using namespace ui::plots;

namespace {

/// Pixels of a colour in a widget.
int pixelsOf(QWidget& widget, const QColor& colour) {
    const QImage image = widget.grab().toImage();
    int seen = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) seen += image.pixelColor(x, y) == colour;
    return seen;
}
void keep(QWidget& widget, const char* name) {
    if (const QString folder = qEnvironmentVariable("ANNEAL_SHOTS"); !folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace

class SmallPlotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::theme::Appearance::instance().start(*qApp); }

    void the_schedule_is_drawn_with_its_warm_up_and_the_limit() {
        SchedulePlot plot(QStringLiteral("schedule"), QStringLiteral("Learning rate by step"));
        plot.resize(300, 132);
        core::runs::ScheduleSpec schedule;
        plot.setSchedule(schedule, 4e-3, 1270);
        plot.setLimit(5e-4, QStringLiteral("highest stable 0.0005"));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(50);
        QVERIFY(pixelsOf(plot, ui::theme::current().accent) > 100);
        QVERIFY(pixelsOf(plot, ui::theme::current().warn) > 60);
        keep(plot, "schedule");
        plot.setSchedule(schedule, 4e-3, 0);
        plot.setLimit(std::nullopt);
        QTest::qWait(50);
        QCOMPARE(pixelsOf(plot, ui::theme::current().warn), 0);
        keep(plot, "schedule_share");
    }
    void lengths_are_counted_into_bars_with_named_places() {
        Histogram plot(QStringLiteral("lengths"), QStringLiteral("Length in tokens"));
        plot.resize(300, 104);
        QList<double> values;
        for (int i = 0; i < 10'000; ++i) values.append(5.0 + (i * 7919 % 97) * (i % 13) / 16.0);
        plot.setValues(values);
        plot.setMarks(
            {{13, QStringLiteral("median 13"), false}, {37, QStringLiteral("95 % ≤ 37"), false}, {72, QStringLiteral("limit 72"), true}});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(50);
        QVERIFY(pixelsOf(plot, ui::theme::current().buttonLine) > 1000);
        keep(plot, "histogram");
        plot.setValues({});
        QTest::qWait(50);
        QCOMPARE(pixelsOf(plot, ui::theme::current().buttonLine), 0);
    }
};

ANNEAL_WINDOW_TEST(SmallPlotsTest)
#include "test_small_plots.moc"
