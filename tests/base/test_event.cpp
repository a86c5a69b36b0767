#include "core/base/event.h"
#include "core/base/text.h"

#include <QTest>
#include <cmath>

using namespace core::base;

class EventTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_event_reads_back_as_it_was_written() {
        const std::vector<Event> events{{1.5, StartedEvent{"run", std::nullopt, 120}},
                                        {1.5, StartedEvent{"run", 60, 120}},
                                        {2, MetricsEvent{3, 0.25, 512, {{"train/loss", 2.5}, {"train/lr", 1e-4}}}},
                                        {3, LogEvent{"warning", "ä \"x\"\n"}},
                                        {4, CheckpointEvent{120, "checkpoints/step-00000120", 1040000, true}},
                                        {5, AdviceEvent{"overfitting", 90, "stop"}},
                                        {6, SampleEvent{90, "Once", "upon"}},
                                        {7, FinishedEvent{"failed", "no space", {{"steps", 3}, {"train/loss", 2.0}}}}};
        for (const auto& event : events) {
            const auto line = toJsonLine(event);
            QVERIFY(line.find('\n') == std::string::npos);
            const auto again = parseEvent(line);
            QVERIFY2(again.has_value(), line.c_str());
            QCOMPARE(toJsonLine(*again), line);
        }
    }

    void a_loss_that_is_not_finite_becomes_null() {
        const auto line = toJsonLine({0, MetricsEvent{1, 0, 0, {{"train/loss", std::nan("")}}}});
        QVERIFY2(line.find("\"train/loss\":null") != std::string::npos, line.c_str());
        const auto event = parseEvent(line);
        QVERIFY(std::isnan(std::get<MetricsEvent>(event->body).value("train/loss").value()));
    }

    void lines_that_are_no_known_event_are_passed_over() {
        for (const char* line : {"", "{", "[]", "{}", R"({"type":"future","time":1})", R"({"type":3})", "null"}) QVERIFY(!parseEvent(line));
    }

    void fields_of_a_wrong_type_do_not_throw() {
        const auto event = parseEvent(R"({"type":"metrics","time":"x","step":"y","values":[1]})");
        QVERIFY(event.has_value());
        QCOMPARE(std::get<MetricsEvent>(event->body).step, 0);
    }

    void text_is_cut_between_characters() {
        QCOMPARE(shortened("äöü", 3), std::string("ä…"));
        QCOMPARE(shortened("abc", 3), std::string("abc"));
        QCOMPARE(shortened("a\nb\x1b[31m", 20), std::string("a\\nb\\x1b[31m"));
    }

    void invalid_utf8_is_found_and_repaired_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("plain") << QByteArray("abc") << -1;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << -1;
        QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut") << QByteArray("ab\xE2\x82") << 2;
    }
    void invalid_utf8_is_found_and_repaired() {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const auto found = firstInvalidUtf8(text.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, at);
        QVERIFY(!firstInvalidUtf8(repairedUtf8(text.toStdString())));
    }

    void numbers_read_well() {
        QCOMPARE(grouped(1234567), std::string("1,234,567"));
        QCOMPARE(grouped(-1234), std::string("-1,234"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(bytesInWords(999), std::string("999 bytes"));
        QCOMPARE(bytesInWords(1'040'000), std::string("1.04 MB"));
        QCOMPARE(bytesInWords(999'999), std::string("1.00 MB"));
        QCOMPARE(clockTime(75.2), std::string("1:15"));
        QCOMPARE(clockTime(3723), std::string("1:02:03"));
        QCOMPARE(numberText(0.1), std::string("0.1"));
        QCOMPARE(numberText(1e-4), std::string("1e-4"));
        QCOMPARE(numberText(2.5e20), std::string("2.5e20"));
    }
};

QTEST_APPLESS_MAIN(EventTest)
#include "test_event.moc"
