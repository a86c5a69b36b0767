#include "core/base/about/licences.h"

#include <QFile>
#include <QTest>

#include <set>
#include <string>

using namespace core::base;

class LicencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_described_licence_says_what_one_may_and_must_not() {
        QVERIFY(licences().size() >= 10);
        for (const auto& licence : licences()) {
            QVERIFY2(!licence.id.empty() && !licence.name.empty() && !licence.summary.empty(), licence.id.c_str());
            QVERIFY2(!licence.may.empty() && !licence.mustNot.empty(), licence.id.c_str());
            QVERIFY2((std::set<std::string>{"permissive", "restricted", "noncommercial", "unknown"}.contains(licence.kind)),
                     licence.id.c_str());
        }
    }

    void identifiers_and_aliases_are_found_whatever_their_case() {
        QCOMPARE(licenceOf("mit").id, std::string("MIT"));
        QCOMPARE(licenceOf("apache-2.0").id, std::string("Apache-2.0"));
        QCOMPARE(licenceOf("Llama3.2").id, std::string("llama3"));
    }

    void an_unknown_identifier_keeps_its_name_and_is_unknown() {
        QCOMPARE(licenceOf("my-licence").kind, std::string("unknown"));
        QCOMPARE(licenceOf("my-licence").name, std::string("my-licence"));
        QCOMPARE(licenceOf("").kind, std::string("unknown"));
        QVERIFY(!licenceOf("").must.empty());
    }

    void licence_files_are_recognised_by_their_text_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::newRow("model") << "resources/models/stories260K/LICENSE"
                               << "MIT";
        QTest::newRow("seed tasks") << "resources/datasets/alpaca-seed/LICENSE"
                                    << "Apache-2.0";
        QTest::newRow("banking") << "resources/datasets/banking77/LICENSE"
                                 << "CC-BY-4.0";
        QTest::newRow("our own") << "LICENSE"
                                 << "GPL-3.0-or-later";
    }
    void licence_files_are_recognised_by_their_text() {
        QFETCH(QString, file);
        QFETCH(QString, id);
        QFile text(QStringLiteral(ANNEAL_SOURCE_DIR "/") + file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(licenceOfText(text.readAll().toStdString())), id);
        QVERIFY(licenceOfText("All rights reserved.").empty());
    }
};

QTEST_APPLESS_MAIN(LicencesTest)
#include "test_licences.moc"
