#include "tests/support/command_folder.h"

#include "core/base/files.h"
#include "core/base/job.h"
#include "core/data/cleaning/cleaning.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <filesystem>
#include <future>
#include <tuple>

using namespace tests;

class DataCommandsTest : public QObject, CommandFolder {
    Q_OBJECT

private Q_SLOTS:
    void an_import_says_what_was_kept_and_what_was_not() {
        const QString file = saved("mixed.jsonl", "{\"text\": \"one\"}\nnot json\n{\"text\": \"two\"}\n[1]\n");
        const QJsonObject json = ok({"import", file, "--json", "--project", place("p1")});
        QCOMPARE(json["dataset"].toString(), QString("mixed"));
        QCOMPARE(json["rows"].toInt(), 2);
        const QJsonArray rejected = json["rejected"].toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected[0].toObject()["line"].toInt(), 2);
        QVERIFY(!rejected[0].toObject()["reason"].toString().isEmpty());
        QCOMPARE(rejected[1].toObject()["line"].toInt(), 4);
        const CommandResult told = runCommand({"import", file, "--project", place("p1")});
        QVERIFY2(told.out.startsWith("dataset:mixed@2") && told.out.contains("line 2: "), told.out.constData());
    }

    void an_import_says_how_each_file_was_read() {
        const QString csv = saved("cyrillic.csv", "text;label\n\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0;a\n"
                                                  "\xf1\xe5\xe3\xee\xe4\xed\xff \xf5\xee\xf0\xee\xf8\xe0\xff \xef\xee\xe3\xee\xe4\xe0;b\n");
        const QJsonArray detected = ok({"import", csv, "--json", "--project", place("p20")})["detected"].toArray();
        QCOMPARE(detected.size(), 1);
        const QJsonObject found = detected[0].toObject();
        QCOMPARE(found["file"].toString(), csv);
        QCOMPARE(found["encoding"].toObject()["value"].toString(), QString("windows-1251"));
        QVERIFY(found["encoding"].toObject()["confidence"].toDouble() < 0.9);
        QVERIFY(!found["encoding"].toObject()["reason"].toString().isEmpty());
        QCOMPARE(found["delimiter"].toObject()["value"].toString(), QString(";"));
        QCOMPARE(found["header"].toObject()["value"].toString(), QString("yes"));
        const CommandResult told = runCommand({"import", csv, "--project", place("p20")});
        QVERIFY2(told.out.contains("\nread as CSV, windows-1251 (") && told.out.contains(", ';', the first row names the columns"),
                 told.out.constData());
    }

    void rejected_rows_of_several_files_name_theirs() {
        const QString good = saved("good.jsonl", "{\"text\": \"one\"}\n"), bad = saved("bad.jsonl", "{\"text\": \"two\"}\nx\ny\n");
        const QJsonObject json = ok({"import", good, bad, "--json", "--project", place("p21")});
        QCOMPARE(json["rejected_rows"].toInt(), 2);
        QCOMPARE(json["rejected"].toArray()[1].toObject()["file"].toString(), bad);
        QCOMPARE(json["rejected"].toArray()[1].toObject()["line"].toInt(), 3);
        const CommandResult told = runCommand({"import", good, bad, "--project", place("p21")});
        QVERIFY2(told.out.contains("  bad.jsonl, line 3: "), told.out.constData());
    }

    void an_import_of_nothing_is_refused() {
        const CommandResult result =
            runCommand({"import", saved("bad.jsonl", "nothing\nhere\n"), "--format", "jsonl", "--project", place("p2")});
        QCOMPARE(result.status, 1);
        QVERIFY2(!result.error().isEmpty(), result.err.constData());
        QVERIFY(ok({"datasets", "--json", "--project", place("p2")})["datasets"].toArray().isEmpty());
        QVERIFY(QDir(place("p2") + "/datasets").isEmpty());
    }

    void a_name_and_a_mapping_can_be_given_before_or_behind_the_file() {
        const QString file = saved("odd.csv", "body,class\nhello,x\n");
        const QJsonObject before =
            ok({"import", "--map", "text=body", "label=class", file, "--name", "My rows", "--json", "--project", place("p3")});
        QCOMPARE(before["dataset"].toString(), QString("My rows"));
        QCOMPARE(before["map"].toObject()["text"].toString(), QString("body"));
        const QJsonObject behind =
            ok({"import", file, "--name=My rows", "--map", "text=body", "--map", "label=class", "--json", "--project", place("p3")});
        QCOMPARE(behind["version"].toInt(), 2);
        const QJsonObject row = ok({"head", "dataset:My rows@1", "--json", "--project", place("p3")})["rows"].toArray()[0].toObject();
        QCOMPARE(row["body"].toString(), QString("hello"));
    }

    void rows_are_shown_as_they_are_stored() {
        const QString csv = saved("rows.csv", "text,number\n\"a, \"\"b\"\"\",01.50\n,2\n");
        const QJsonArray rows = ok({"head", csv, "--json", "--project", place("p5")})["rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()["text"].toString(), QString("a, \"b\""));
        QCOMPARE(rows[0].toObject()["number"].toString(), QString("01.50"));
        const CommandResult jsonl = runCommand({"head", saved("n.jsonl", "{\"text\": \"\xC3\xBC\", \"n\": 1.50, \"m\": [{\"a\": null}]}\n"),
                                                "--json", "-n", "5", "--project", place("p5")});
        QVERIFY2(jsonl.out.contains("1.50") && jsonl.out.contains("[{\"a\": null}]"), jsonl.out.constData());
        QVERIFY(ok({"head", csv, "--json", "-n", "0", "--project", place("p5")})["rows"].toArray().isEmpty());
    }

    void tokens_are_those_of_the_trainer() {
        const QString rows = saved("chat.jsonl", "{\"instruction\": \"Say hi\", \"input\": \"\", \"output\": \"hi\"}\n");
        const QJsonObject row = ok({"head", rows, "--tokens", "--model", "bundled:stories260K", "--json", "--project", place("p6")})["rows"]
                                    .toArray()[0]
                                    .toObject();
        const QJsonArray ids = row["ids"].toArray(), loss = row["loss"].toArray();
        QCOMPARE(ids.size(), loss.size());
        QCOMPARE(ids.first().toInt(), 1);
        QCOMPARE(ids.last().toInt(), 2);
        QCOMPARE(loss.first().toInt(), 0);
        QCOMPARE(loss.last().toInt(), 1);
        const QString spec = saved("spec.json", "{\"model\": {\"path\": \"bundled:stories260K\", \"max_length\": 10}, \"data\": "
                                                "{\"train\": \"chat.jsonl\", \"loss_on\": \"all\"}}");
        const QJsonObject all =
            ok({"head", rows, "--tokens", "--spec", spec, "--json", "--project", place("p6")})["rows"].toArray()[0].toObject();
        QCOMPARE(all["ids"].toArray().size(), 10);
        QCOMPARE(all["loss"].toArray()[5].toInt(), 1);
    }

    void a_preference_row_shows_chosen_and_rejected() {
        const QString rows = saved("pairs.jsonl", "{\"prompt\": \"Say hi\", \"chosen\": \"hi there\", \"rejected\": \"no\"}\n"
                                                  "{\"prompt\": \"Say bye\", \"chosen\": \"bye\", \"rejected\": \"hm\"}\n");
        const QStringList line = {"head", rows, "--tokens", "--model", "bundled:stories260K", "--project", place("p12")};
        const QJsonArray shown = ok(line + QStringList{"--json", "-n", "1"})["rows"].toArray();
        QCOMPARE(shown.size(), 1);
        const QJsonObject chosen = shown[0].toObject()["chosen"].toObject(), rejected = shown[0].toObject()["rejected"].toObject();
        QCOMPARE(chosen["ids"].toArray().size(), chosen["loss"].toArray().size());
        QVERIFY(rejected["ids"].toArray().size() > 2 && chosen["ids"] != rejected["ids"]);
        QCOMPARE(chosen["ids"].toArray()[3], rejected["ids"].toArray()[3]);
        QCOMPARE(ok(line + QStringList{"--json"})["rows"].toArray().size(), 2);
        const CommandResult told = runCommand(line);
        QVERIFY2(told.out.contains("row 1, chosen: ") && told.out.contains("row 1, rejected: "), told.out.constData());
    }

    /// Every layout that people have, as it is stored and as the trainer sees it.
    void every_layout_of_the_real_sets_is_shown_as_rows_and_as_tokens() {
        if (sharedFolder().isEmpty()) QSKIP("the shared assets are not here");
        const std::vector<std::tuple<QString, QString, QStringList>> files = {
            {"llama-factory-demo/alpaca_en_demo.json", "instruction", {"instruction", "input", "output"}},
            {"llama-factory-demo/alpaca_zh_demo.json", "instruction", {"instruction", "input", "output"}},
            {"llama-factory-demo/identity.json", "instruction", {"instruction", "input", "output"}},
            {"llama-factory-demo/c4_demo.jsonl", "text", {"text"}},
            {"llama-factory-demo/wiki_demo.txt", "text", {"text"}},
            {"llama-factory-demo/dpo_en_demo.json", "preference", {"prompt", "chosen", "rejected"}},
            {"llama-factory-demo/dpo_zh_demo.json", "preference", {"prompt", "chosen", "rejected"}},
            {"llama-factory-demo/v1_dpo_demo.jsonl", "preference", {"chosen", "rejected"}},
            {"llama-factory-demo/kto_en_demo.json", "rated", {"messages", "label"}},
            {"llama-factory-demo/glaive_toolcall_en_demo.json", "chat", {"messages", "tools"}},
            {"llama-factory-demo/v1_sft_demo.jsonl", "chat", {"messages"}},
            {"fastchat/dummy_conversation.json", "chat", {"messages"}},
            {"gsm8k/train.jsonl", "instruction", {"instruction", "output"}},
            {"gsm8k/test.jsonl", "instruction", {"instruction", "output"}},
            {"sms-spam/sms.tsv", "labelled", {"text", "label"}},
            {"banking77/train.csv", "labelled", {"text", "label"}},
            {"banking77/test.csv", "labelled", {"text", "label"}},
            {"alpaca-seed/seed_tasks.jsonl", "instruction", {"instruction", "output"}},
            {"tinyshakespeare/input.txt", "text", {"text"}},
            {"grimm/GrimmsFairyTales.txt", "text", {"text"}}};
        const QString project = place("layouts");
        for (const auto& [file, shape, roles] : files) {
            const QString path = sharedFolder() + "/assets/datasets/" + file;
            const QJsonObject made = ok({"import", path, "--json", "--project", project});
            QVERIFY2(made["shape"].toString() == shape && made["rejected"].toArray().isEmpty(), qPrintable(file));
            for (const QString& role : roles) QVERIFY2(made["map"].toObject().contains(role), qPrintable(file + " " + role));
            const QStringList tokens = {"head",   path,        "-n",   "3", "--tokens", "--model", "bundled:stories260K",
                                        "--json", "--project", project};
            const QJsonArray rows = ok(tokens)["rows"].toArray();
            QVERIFY2(rows.size() == 3, qPrintable(file));
            for (const auto& row : rows) QCOMPARE(row.toObject().contains("chosen"), shape == "preference");
        }
    }

    void a_dataset_is_split_and_its_parts_are_named() {
        QByteArray csv = "text,label\n";
        for (int i = 0; i < 100; ++i) csv += "row " + QByteArray::number(i) + "," + (i % 4 == 0 ? "rare" : "common") + "\n";
        const QString file = saved("many.csv", csv), project = place("p7");
        QVERIFY(!ok({"import", file, "--json", "--project", project}).isEmpty());
        const QJsonObject made =
            ok({"split", "dataset:many", "--validation", "0.2", "--test", "0.1", "--stratify", "label", "--json", "--project", project});
        QCOMPARE(made["version"].toInt(), 2);
        QCOMPARE(made["splits"].toObject()["validation"].toInt(), 20);
        QCOMPARE(made["splits"].toObject()["train"].toInt(), 70);
        QCOMPARE(ok({"head", "dataset:many/test", "-n", "100", "--json", "--project", project})["rows"].toArray().size(), 10);
        QCOMPARE(ok({"head", "dataset:many@1", "-n", "1000", "--json", "--project", project})["rows"].toArray().size(), 100);
        for (const auto& [argument, words] : std::vector<std::pair<QString, QString>>{{"dataset:many/tset", "did you mean 'test'?"},
                                                                                      {"dataset:mani", "did you mean 'many'?"},
                                                                                      {"dataset:many@7", "newest is 2"},
                                                                                      {"dataset:many@x", "no version"},
                                                                                      {"dataset:many@1/test", "has no splits"}}) {
            const CommandResult result = runCommand({"head", argument, "--project", project});
            QVERIFY2(result.status == 1 && result.error().contains(words), result.err.constData());
        }
        for (const QStringList& wrong : {QStringList{"--validation", "0"}, QStringList{"--validation", "0.6", "--test", "0.5"},
                                         QStringList{"--stratify", "lable"}, QStringList{"--stratify", "label", "--group", "label"}})
            QCOMPARE(runCommand(QStringList{"split", "dataset:many", "--project", project} + wrong).status, 2);
    }

    void a_plan_cleans_and_says_what_changed() {
        const QString file = saved("dirty.csv", "text,label\n  Hello   you ,a\nhello you,a\nwrite to jo@example.org,b\nBye,b\n");
        const QString plan =
            saved("plan.json", R"({"steps": [{"step": "whitespace"}, {"step": "exact_duplicates"}, {"step": "html", "on": false},
            {"step": "personal_data"}]})");
        const QJsonObject made = ok({"clean", file, "--plan", plan, "--json", "--project", place("p8")});
        QCOMPARE(made["dataset"].toString(), QString("dirty"));
        QCOMPARE(made["rows"].toInt(), 3);
        const QJsonArray steps = made["steps"].toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[0].toObject()["changed"].toInt(), 1);
        QCOMPARE(steps[1].toObject()["dropped"].toInt(), 1);
        const QJsonObject masked = steps[2].toObject()["examples"].toArray()[0].toObject();
        QCOMPARE(masked["row"].toInt(), 2);
        QCOMPARE(masked["before"].toObject()["text"].toString(), QString("write to jo@example.org"));
        QCOMPARE(masked["after"].toObject()["text"].toString(), QString("write to [e-mail address]"));
        const QJsonArray rows = ok({"head", "dataset:dirty", "--json", "--project", place("p8")})["rows"].toArray();
        QCOMPARE(rows[0].toObject()["text"].toString(), QString("Hello you"));
        QCOMPARE(ok({"clean", "dataset:dirty", "--plan", plan, "--json", "--project", place("p8")})["version"].toInt(), 2);
        const CommandResult told = runCommand({"clean", file, "--plan", plan, "--preview", "4", "--project", place("p8")});
        QVERIFY2(told.status == 0 && told.out.contains("exact_duplicates: 4 → 3 rows, 1 dropped"), told.out.constData());
        QCOMPARE(ok({"datasets", "--json", "--project", place("p8")})["datasets"].toArray()[0].toObject()["version"].toInt(), 2);
    }

    void a_plan_that_cannot_be_run_is_refused_in_one_line() {
        const QString file = saved("few.csv", "text,label\nhello,a\nbye,b\n"), project = place("p9");
        const QString adds = saved("adds.json", R"({"steps": [{"step": "casing"}]})");
        const std::vector<std::tuple<QStringList, int, const char*>> cases = {
            {{"clean", file, "--plan", place("gone.json")}, 1, "gone.json"},
            {{"clean", file, "--plan", saved("list.json", "[]")}, 2, "is no plan"},
            {{"clean", file, "--plan", saved("cut.json", "{\"steps\": [")}, 2, "is no plan"},
            {{"clean", file, "--plan", saved("word.json", R"({"steps": [{"step": "exact_duplicate"}]})")},
             2,
             "did you mean 'exact_duplicates'?"},
            {{"clean", file, "--plan", saved("all.json", R"({"steps": [{"step": "exclude", "settings": {"rows": ["0-1"]}}]})")},
             1,
             "leaves no row"},
            {{"clean", file, "--plan", saved("far.json", R"({"steps": [{"step": "exclude", "settings": {"rows": ["1", "4", "7-9"]}}]})")},
             1,
             "steps[0], exclude: there are no rows 4, 7-9 in few, whose 2 rows are numbered 0 to 1"},
            {{"clean", file, "--plan",
              saved("edit.json", R"({"steps": [{"step": "edit", "settings": {"row": 2, "column": "text", "text": "x"}}]})")},
             1,
             "steps[0], edit: there is no row 2 in few"},
            {{"clean", file, "--plan", saved("twice.json", R"({"steps": [{"step": "html", "on": true, "on": false}]})")},
             2,
             "the key 'on' stands twice"},
            {{"clean", file, "--plan",
              saved("inner.json", R"({"steps": [{"step": "length", "settings": {"min_characters": 1, "min_characters": 2}}]})")},
             2,
             "the key 'min_characters' stands twice"},
            {{"clean", file, "--plan", saved("col.json", R"({"steps": [{"step": "html", "settings": {"columns": ["txt"]}}]})")},
             1,
             "did you mean 'text'?"},
            {{"clean", file, "--plan", adds}, 2, "augment"},
            {{"augment", file, "--plan", saved("none.json", R"({"steps": [{"step": "html"}]})")}, 2, "clean"},
            {{"clean", file, "--plan",
              saved("few.json", R"({"steps": [{"step": "length", "settings": {"min_tokens": 99, "model": "bundled:stories260K"}}]})")},
             1,
             "leaves no row"},
            {{"clean", file}, 2, "--plan"},
            {{"clean", place("gone.csv"), "--plan", saved("good.json", R"({"steps": []})")}, 1, "gone.csv"}};
        for (const auto& [line, status, words] : cases) {
            const CommandResult result = runCommand(line + QStringList{"--project", project, "--json"});
            QVERIFY2(result.status == status && result.error().contains(words) && result.out.isEmpty(), result.err.constData());
        }
        QVERIFY(ok({"datasets", "--json", "--project", project})["datasets"].toArray().isEmpty());
    }

    void what_has_no_effect_is_refused() {
        const QString csv = saved("idle.csv", "text,label\nhello,a\nbye,b\nagain,a\n"),
                      jsonl = saved("idle.jsonl", "{\"text\": \"hello\"}\n"), project = place("p35");
        QVERIFY(!ok({"import", csv, "--json", "--project", project}).isEmpty());
        const std::vector<std::pair<QStringList, const char*>> cases = {
            {{"split", csv, "--seed", "-1"}, "--seed"},
            {{"split", csv, "--near-threshold", "0.9"}, "add that"},
            {{"split", csv, "--hash", "--stratify", "label"}, "not by both"},
            {{"split", "dataset:idle", "--name", "other"}, "has its name already"},
            {{"doctor", csv, "--template", "chatml"}, "--model"},
            {{"head", csv, "--template", "chatml"}, "--tokens"},
            {{"head", "dataset:idle", "--format", "csv"}, "imported already"},
            {{"import", jsonl, "--delimiter", ";"}, "has no delimiter"},
            {{"import", jsonl, "--header", "yes"}, "has no header"},
            {{"datasets", "--versions", "idle", "--restore", "idle@1"}, "one at a time"}};
        for (const auto& [line, words] : cases) {
            const CommandResult result = runCommand(line + QStringList{"--project", project});
            QVERIFY2(result.status == 2 && result.error().contains(words), result.err.constData());
        }
    }

    void tokens_say_which_rows_they_are_of_and_what_is_shown() {
        const QString rows = saved("some.jsonl", "{\"instruction\": \"Say hi\", \"output\": \"hi\"}\n"
                                                 "{\"instruction\": \"Say no\", \"output\": \"\"}\n"
                                                 "{\"instruction\": \"Say bye\", \"output\": \"bye\"}\n"
                                                 "{\"instruction\": \"Say it\", \"output\": \"it\"}\n");
        const QStringList line = {"head", rows, "--tokens", "--model", "bundled:stories260K", "-n", "2", "--project", place("p36")};
        const QJsonObject json = ok(line + QStringList{"--json"});
        QCOMPARE(json["rows"].toArray()[0].toObject()["row"].toInt(), 0);
        const int second = json["rows"].toArray()[1].toObject()["row"].toInt();
        QCOMPARE(json["left_out"].toInt(), second - 1);
        const CommandResult told = runCommand(line);
        QVERIFY2(told.err.contains("2 rows of 4") && told.err.contains("task sft"), told.err.constData());
        const CommandResult stored = runCommand({"head", rows, "-n", "3", "--project", place("p36")});
        QVERIFY2(stored.err.contains("the first 3 of 4 rows; columns instruction, output"), stored.err.constData());
    }

    void copies_are_added_to_the_training_split_alone() {
        QByteArray csv = "text,label\n";
        for (int i = 0; i < 40; ++i) csv += "what is the number " + QByteArray::number(i) + " of my card,card\n";
        const QString file = saved("asked.csv", csv), project = place("p10");
        QVERIFY(!ok({"split", file, "--validation", "0.25", "--json", "--project", project}).isEmpty());
        const QString plan = saved(
            "add.json",
            R"({"steps": [{"step": "casing", "settings": {"style": "upper"}}, {"step": "keyboard_noise", "settings": {"rate": 0.2}}]})");
        const QJsonObject made = ok({"augment", "dataset:asked", "--plan", plan, "--json", "--project", project});
        QCOMPARE(made["rows"].toInt(), 40 + 2 * 30);
        QCOMPARE(made["steps"].toArray()[1].toObject()["added"].toInt(), 30);
        QCOMPARE(ok({"head", "dataset:asked/validation", "-n", "100", "--json", "--project", project})["rows"].toArray().size(), 10);
        QCOMPARE(ok({"augment", "dataset:asked@1", "--plan", plan, "--json", "--project", project})["hash"], made["hash"]);
        const QJsonObject part = ok({"split", "dataset:asked@1/train", "--validation", "0.5", "--hash", "--json", "--project", project});
        QCOMPARE(part["rows"].toInt(), 30);
    }

    /// A plan gives the same rows in the window and headless: a job of the Data lane as the window starts it, and the program.
    void a_plan_gives_the_same_rows_on_a_job_thread_and_headless() {
        const QString source = QStringLiteral(ANNEAL_SOURCE_DIR "/resources/datasets/banking77/test.csv");
        const QByteArray steps =
            R"({"steps": [{"step": "unicode"}, {"step": "near_duplicates", "settings": {"threshold": 0.7}}, {"step": "split",
            "settings": {"validation": 0.2, "stratify": "category"}}, {"step": "synonyms"}, {"step": "word_dropout", "settings": {"copies": 2}},
            {"step": "edit", "settings": {"row": 5, "column": "text", "text": "By hand"}}, {"step": "exclude", "settings": {"rows": ["7-11"]}}]})";
        const QJsonObject made = ok({"augment", source, "--plan", saved("long.json", steps), "--json", "--project", place("p11")});
        QVERIFY(made["rows"].toInt() > 4000);
        namespace data = core::data;
        const std::filesystem::path folder = place("window").toStdString();
        std::filesystem::create_directories(folder);
        std::string hash;
        {
            core::base::JobRunner runner([](core::base::JobNews) {});
            std::promise<void> done;
            (void)runner.start(core::base::Lane::Data, "plan", [&](core::base::JobContext& ctx) {
                const data::DatasetPtr parent = data::importFiles({source.toStdString()}, {}, folder / "v1", ctx);
                hash = data::apply(parent, data::planFrom(steps.toStdString(), "plan"), folder / "v2", ctx).dataset->info().hash;
                done.set_value();
            });
            QVERIFY(done.get_future().wait_for(std::chrono::minutes(2)) == std::future_status::ready);
        }
        QCOMPARE(QString::fromStdString(hash), made["hash"].toString());
        const auto bytes = [](const std::filesystem::path& file) { return core::base::loadFile(file); };
        QVERIFY(bytes(folder / "v2/data.arrow") == bytes(std::filesystem::path(made["folder"].toString().toStdString()) / "data.arrow"));
    }

    void text_and_ids_go_back_and_forth() {
        const QStringList encode = {"encode", "--model", "bundled:stories260K"}, decode = {"decode", "--model", "bundled:stories260K"};
        QCOMPARE(runCommand(encode, "Once upon a time").out, QByteArray("[1, 403, 407, 261, 378]\n"));
        QCOMPARE(runCommand(encode + QStringList{"--no-special"}, "Once upon a time").out, QByteArray("[403, 407, 261, 378]\n"));
        QCOMPARE(runCommand(encode + QStringList{"--lines"}, "Once\n\nupon\r\n").out.count('\n'), 3);
        QCOMPARE(runCommand(encode, "Once\nupon").out.count('\n'), 1);
        QVERIFY(runCommand(encode + QStringList{"--lines"}, "").out.isEmpty());
        QCOMPARE(runCommand(encode, "").out, QByteArray("[1]\n"));
        QCOMPARE(runCommand(decode, "[1, 403, 407, 261, 378]\n\n[403]\n").out, QByteArray("\"Once upon a time\"\n\"Once\"\n"));
        const QByteArray lines = "tab\there, \xC3\xA9\xC3\xA8, \xF0\x9F\x98\x80 and \"quotes\"\nsecond line\\\n";
        const CommandResult ids = runCommand(encode + QStringList{"--lines", "--no-special"}, lines);
        QCOMPARE(runCommand(decode, ids.out).out,
                 QByteArray("\"tab\\there, \xC3\xA9\xC3\xA8, \xF0\x9F\x98\x80 and \\\"quotes\\\"\"\n\"second line\\\\\"\n"));
        for (const char* bad : {"[1, 99999]", "[1, \"a\"]", "{}", "[-1]", "[1.5]", "[18446744073709551615]", "[[[["}) {
            const CommandResult result = runCommand(decode, QByteArray("[1]\n") + bad + "\n");
            QVERIFY2(result.status == 1 && result.error().contains("line 2"), result.err.constData());
        }
    }

    void the_real_data_sets_are_imported() {
        if (sharedFolder().isEmpty()) QSKIP("the shared assets are not here");
        const QString sets = sharedFolder() + "/assets/datasets/";
        const std::vector<std::pair<QString, int>> files = {{"banking77/train.csv", 10003},
                                                            {"gsm8k/train.jsonl", 7473},
                                                            {"sms-spam/sms.tsv", 5574},
                                                            {"alpaca-seed/seed_tasks.jsonl", 175},
                                                            {"llama-factory-demo/alpaca_en_demo.json", 999}};
        for (const auto& [file, rows] : files) {
            const QJsonObject json = ok({"import", sets + file, "--json", "--project", place("real")});
            QCOMPARE(json["rows"].toInt(), rows);
            QVERIFY(json["rejected"].toArray().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DataCommandsTest)
#include "test_data_commands.moc"
