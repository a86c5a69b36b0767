#include "tests/support/command_folder.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <tuple>
#include <vector>

using namespace tests;

/// Which dataset a version belongs to, what it was made of and how it can be made again.
class DataVersionsTest : public QObject, CommandFolder {
    Q_OBJECT

private Q_SLOTS:
    void a_file_is_no_new_version_of_another_files_dataset() {
        const QString first = saved("a1/rows.csv", "text\none\n two\n"), second = saved("b1/rows.csv", "text\nthree\n four\n"),
                      project = place("p31");
        const QString plan = saved("trim.json", R"({"steps": [{"step": "whitespace"}]})");
        QCOMPARE(ok({"import", first, "--json", "--project", project})["dataset"].toString(), QString("rows"));
        const QJsonObject other = ok({"clean", second, "--plan", plan, "--json", "--project", project});
        QCOMPARE(other["dataset"].toString(), QString("b1-rows"));
        QCOMPARE(other["version"].toInt(), 1);
        QCOMPARE(other["parent"].toString(), QString());
        const QJsonObject again = ok({"split", second, "--validation", "0.5", "--json", "--project", project});
        QCOMPARE(again["dataset"].toString(), QString("b1-rows"));
        QCOMPARE(again["version"].toInt(), 2);
        QCOMPARE(again["parent"].toString(), QString()); // no version holds the file's own rows
        const QJsonObject known = ok({"clean", first, "--plan", plan, "--json", "--project", project});
        QCOMPARE(known["dataset"].toString(), QString("rows"));
        QCOMPARE(known["version"].toInt(), 2);
        QCOMPARE(known["parent"].toString(), QString("rows@1"));
        const QJsonObject named = ok({"split", second, "--name", "mine", "--validation", "0.5", "--json", "--project", project});
        QCOMPARE(named["dataset"].toString(), QString("mine"));
        QCOMPARE(named["parent"].toString(), QString());
        const QJsonObject both = ok({"import", first, second, "--json", "--project", project});
        QCOMPARE(both["dataset"].toString(), QString("a1-rows")); // rows of two files are no version of those of one
        const QJsonObject part = ok({"clean", "dataset:b1-rows@2/train", "--plan", plan, "--json", "--project", project});
        QCOMPARE(part["parent"].toString(), QString("b1-rows@2/train"));
        QCOMPARE(ok({"head", "dataset:" + part["parent"].toString(), "--json", "--project", project})["rows"].toArray().size(), 1);
    }

    void a_split_is_a_step_whose_plan_gives_the_same_rows_again() {
        QByteArray csv = "text,user\n";
        for (int i = 0; i < 60; ++i)
            csv += "this is the question number " + QByteArray::number(i / 3) + " of somebody who asked in the same words" +
                   QByteArray(i % 3, '.') + ",u" + QByteArray::number(i % 4) + "\n";
        const QString file = saved("asked.csv", csv), project = place("p32");
        QVERIFY(!ok({"import", file, "--json", "--project", project}).isEmpty());
        const QJsonObject made = ok({"split", "dataset:asked", "--validation", "0.2", "--test", "0.1", "--seed", "7", "--near-together",
                                     "--near-threshold", "0.9", "--json", "--project", project});
        const auto info = QJsonDocument::fromJson(
                              QByteArray::fromStdString(core::base::loadFile(made["folder"].toString().toStdString() + "/dataset.json")))
                              .object();
        QCOMPARE(info["parent"].toString(), QString("asked@1"));
        const QJsonObject step = info["plan"].toObject()["steps"].toArray()[0].toObject();
        QCOMPARE(step["step"].toString(), QString("split"));
        const QJsonObject settings = step["settings"].toObject();
        QCOMPARE(settings["near_threshold"].toDouble(), 0.9);
        QCOMPARE(settings["seed"].toInt(), 7);
        QCOMPARE(settings["test"].toDouble(), 0.1);
        QVERIFY(settings["near_together"].toBool());
        const QString plan = saved("again.json", QJsonDocument(info["plan"].toObject()).toJson());
        QCOMPARE(ok({"clean", "dataset:asked@1", "--plan", plan, "--json", "--project", project})["hash"], made["hash"]);
    }

    void a_share_that_groups_miss_by_far_is_told() {
        QByteArray csv = "text,user\n";
        for (int i = 0; i < 100; ++i) csv += "row " + QByteArray::number(i) + (i < 40 ? ",one\n" : i < 70 ? ",two\n" : ",three\n");
        const QString file = saved("users.csv", csv), project = place("p33");
        const CommandResult result = runCommand({"split", file, "--validation", "0.1", "--group", "user", "--json", "--project", project});
        QVERIFY2(result.status == 0 && result.err.contains("warning: 'validation' has 30 rows of 100, where 10 % were asked for") &&
                     result.err.contains("'user' stay on one side"),
                 result.err.constData());
        QCOMPARE(result.json()["warnings"].toArray().size(), 1);
        QVERIFY(ok({"split", file, "--validation", "0.1", "--json", "--project", project})["warnings"].toArray().isEmpty());
    }

    void rejected_rows_are_counted_and_warned_of() {
        const QString file = saved("half.csv", "text,label\nhello,a\na,b,c\nbye,b\nagain,a\n"), project = place("p34");
        const QString plan = saved("nothing.json", R"({"steps": [{"step": "whitespace"}]})");
        for (const QStringList& line :
             {QStringList{"clean", file, "--plan", plan}, QStringList{"split", file, "--validation", "0.4"}, QStringList{"doctor", file}}) {
            const CommandResult result = runCommand(line + QStringList{"--json", "--quiet", "--project", project});
            QVERIFY2(result.status == 0 && result.err.contains("warning: " + file.toUtf8() + ": 1 row was rejected and left out; ") &&
                         result.err.contains("lists it"),
                     result.err.constData());
            QCOMPARE(result.json()["rejected"].toInt(), 1);
        }
        QVERIFY(!ok({"import", file, "--name", "half2", "--json", "--project", project}).isEmpty());
        const CommandResult doctor = runCommand({"doctor", "dataset:half2", "--json", "--project", project});
        QVERIFY2(doctor.err.contains("warning: dataset:half2: 1 row was rejected") && doctor.err.contains("rejected.jsonl lists it"),
                 doctor.err.constData());
    }

    /// Two processes and more, each as a script would start it.
    void writers_at_the_same_time_make_a_version_each() {
        QByteArray csv = "text,label\n";
        for (int i = 0; i < 3000; ++i) csv += " row " + QByteArray::number(i) + " of many ,a\n";
        const QString file = saved("busy.csv", csv), project = place("p37");
        const QString plan = saved("busy.json", R"({"steps": [{"step": "whitespace"}, {"step": "exact_duplicates"}]})");
        const auto atOnce = [&](int count, const QStringList& line) {
            std::vector<std::future<CommandResult>> running;
            for (int i = 0; i < count; ++i) running.push_back(std::async(std::launch::async, [&line] { return runCommand(line); }));
            QSet<int> versions;
            for (auto& one : running) {
                const CommandResult result = one.get();
                if (result.status != 0) qWarning("%s", result.err.constData());
                if (result.status == 0) versions.insert(result.json()["version"].toInt());
            }
            return versions;
        };
        QCOMPARE(atOnce(6, {"import", file, "--json", "--project", project}), (QSet<int>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(atOnce(4, {"clean", "dataset:busy@1", "--plan", plan, "--json", "--project", project}), (QSet<int>{7, 8, 9, 10}));
        const QJsonArray all = ok({"datasets", "--versions", "busy", "--json", "--project", project})["versions"].toArray();
        QCOMPARE(all.size(), 10);
        for (int i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].toObject()["rows"].toInt(), 3000);
            QCOMPARE(all[i].toObject()["hash"], all[i < 6 ? 0 : 6].toObject()["hash"]);
        }
        QCOMPARE(QDir(project + "/datasets").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{"busy"});
        QCOMPARE(QDir(project + "/datasets/busy").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 10);
    }

    void versions_are_listed_and_an_older_one_becomes_the_newest_again() {
        const QString file = saved("bad.csv", "text,label\nhello,a\na,b,c\nhello,a\nbye,b\n"), project = place("p11");
        QVERIFY(!ok({"import", file, "--json", "--project", project}).isEmpty());
        const QString plan =
            saved("add.json",
                  R"({"steps": [{"step": "add_row", "settings": {"row": 3, "line": 3, "cells": "{\u0022text\u0022: \u0022a, b\u0022}"}},
            {"step": "exact_duplicates"}]})");
        const CommandResult cleaned = runCommand({"clean", "dataset:bad", "--plan", plan, "--project", project});
        QVERIFY2(cleaned.status == 0 && cleaned.out.contains("added: a, b") && cleaned.err.contains("by number"), cleaned.err.constData());
        const QJsonArray versions = ok({"datasets", "--versions", "bad", "--json", "--project", project})["versions"].toArray();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].toObject()["rejected"].toInt(), 1);
        QCOMPARE(versions[1].toObject()["rows"].toInt(), 3);
        QCOMPARE(versions[1].toObject()["steps"].toInt(), 2);
        const QJsonObject again = ok({"datasets", "--restore", "dataset:bad@1", "--json", "--project", project});
        QCOMPARE(again["version"].toInt(), 3);
        QCOMPARE(again["hash"], versions[0].toObject()["hash"]);
        QCOMPARE(ok({"head", "dataset:bad", "-n", "9", "--json", "--project", project})["rows"].toArray().size(), 3);
        for (const auto& [line, status, words] : {std::tuple<QStringList, int, const char*>{{"--restore", "bad@9"}, 1, "no version 9"},
                                                  {{"--restore", "bad"}, 2, "NAME"},
                                                  {{"--restore", "bad@x"}, 2, "no version"},
                                                  {{"--versions", "bda"}, 1, "did you mean 'bad'?"}}) {
            const CommandResult result = runCommand(QStringList{"datasets", "--project", project} + line);
            QVERIFY2(result.status == status && result.error().contains(words), result.err.constData());
        }
    }

    void rows_of_another_file_are_no_new_version() {
        const QString first = saved("a/train.csv", "text\none\n"), second = saved("b/train.csv", "text\ntwo\n");
        QCOMPARE(ok({"import", first, "--json", "--project", place("p4")})["dataset"].toString(), QString("train"));
        QCOMPARE(ok({"import", second, "--json", "--project", place("p4")})["dataset"].toString(), QString("b-train"));
        QCOMPARE(ok({"import", first, "--json", "--project", place("p4")})["version"].toInt(), 2);
        const QJsonArray all = ok({"datasets", "--json", "--project", place("p4")})["datasets"].toArray();
        QCOMPARE(all.size(), 2);
    }
};

QTEST_GUILESS_MAIN(DataVersionsTest)
#include "test_data_versions.moc"
