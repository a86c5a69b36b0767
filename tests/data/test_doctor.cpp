#include "core/base/files.h"
#include "core/data/doctor/doctor.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

fs::path sourceFolder() { return ANNEAL_SOURCE_DIR; }
fs::path sharedFolder() { return qEnvironmentVariable("ANNEAL_SHARED", ANNEAL_SOURCE_DIR "/../shared").toStdString(); }

std::vector<Json> rowsIn(const fs::path& file) {
    std::vector<Json> rows;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) rows.push_back(Json::parse(line));
    return rows;
}

std::string asLines(const std::vector<Json>& rows) {
    std::string text;
    for (const Json& row : rows) text += row.dump() + "\n";
    return text;
}

struct Clinic {
    QTemporaryDir folder;
    int imports = 0;
    std::shared_ptr<const tokenizers::Tokenizer> tokenizer = tokenizers::loadTokenizer(sourceFolder() / "resources/models/stories260K");
    [[nodiscard]] fs::path path() const { return folder.path().toStdString(); }
    DatasetPtr import(const fs::path& file) { return importFiles({file}, {}, path() / ("v" + std::to_string(++imports)), {}); }
    DatasetPtr importRows(const std::vector<Json>& rows) {
        const fs::path file = path() / ("rows" + std::to_string(imports) + ".jsonl");
        base::saveFile(file, asLines(rows));
        return import(file);
    }
    std::vector<Finding> examine(const DatasetPtr& train, const DatasetPtr& validation = nullptr, std::int64_t maxLength = 0) {
        DoctorOptions options;
        options.maxLength = maxLength;
        return data::examine(train, validation, nullptr, tokenizer.get(), options, {});
    }
};

const Finding* find(const std::vector<Finding>& findings, const std::string& rule) {
    for (const Finding& finding : findings)
        if (finding.rule == rule) return &finding;
    return nullptr;
}

std::string words(const std::vector<Finding>& findings) {
    std::string all;
    for (const Finding& finding : findings) all += finding.rule + " (" + nameOf(finding.severity) + "): " + finding.message + "\n";
    return all;
}

std::vector<Json> seedTasks() { return rowsIn(sourceFolder() / "resources/datasets/alpaca-seed/seed_tasks_instruction.jsonl"); }

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_each_fault_that_is_put_into_real_rows_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("an empty answer") << "empty_answers"
                                         << "output"
                                         << "";
        QTest::newRow("only spaces") << "empty_answers"
                                     << "output"
                                     << "  \n";
        QTest::newRow("marks of a template") << "template_tokens"
                                             << "output"
                                             << "Sure.<|im_end|>\n<|im_start|>user";
        QTest::newRow("alpaca marks") << "template_tokens"
                                      << "instruction"
                                      << "### Instruction:\nSay hi.\n\n### Response:";
        QTest::newRow("a start token") << "doubled_start_token"
                                       << "instruction"
                                       << "<s>Say hi.";
        QTest::newRow("misread text") << "wrong_encoding"
                                      << "output" << QString::fromUtf8("The cafÃ© isnâ€™t open.");
        QTest::newRow("lost characters") << "wrong_encoding"
                                         << "output" << QString::fromUtf8("The caf\uFFFD is open.");
        QTest::newRow("a misread emoji") << "wrong_encoding"
                                         << "output" << QString::fromUtf8("Hi ðŸ˜€");
        QTest::newRow("an e-mail address") << "personal_data"
                                           << "output"
                                           << "Write to jane.doe+x@mail.example.org.";
        QTest::newRow("a telephone number") << "personal_data"
                                            << "output"
                                            << "Call +49 30 901820 now.";
        QTest::newRow("an IBAN") << "personal_data"
                                 << "output"
                                 << "Pay to DE89 3704 0044 0532 0130 00, please.";
        QTest::newRow("a card") << "personal_data"
                                << "output"
                                << "My card is 4111 1111 1111 1111.";
        QTest::newRow("an IP address") << "personal_data"
                                       << "output"
                                       << "The server 192.168.17.4 is down.";
    }
    void finds_each_fault_that_is_put_into_real_rows() {
        QFETCH(QString, rule);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Clinic clinic;
        std::vector<Json> rows = seedTasks();
        const auto had = [&](const std::vector<Finding>& findings, std::int64_t row) {
            const Finding* const finding = find(findings, rule.toStdString());
            return finding != nullptr && std::count(finding->rows.begin(), finding->rows.end(), row) == 1;
        };
        QVERIFY(!had(clinic.examine(clinic.importRows(rows)), 17));
        rows[17][key.toStdString()] = value.toStdString();
        const auto findings = clinic.examine(clinic.importRows(rows));
        QVERIFY2(had(findings, 17), words(findings).c_str());
    }
    void finds_rows_in_another_language() {
        Clinic clinic;
        std::vector<Json> rows = seedTasks();
        const auto inOther = [&](const std::vector<Finding>& findings) {
            const Finding* const finding = find(findings, "mixed_languages");
            return finding == nullptr ? std::vector<std::int64_t>{} : finding->rows;
        };
        const auto before = inOther(clinic.examine(clinic.importRows(rows)));
        rows[20]["instruction"] = "Schreibe einen kurzen Brief an deine Großmutter und erzähle ihr von den Ferien.";
        rows[20]["output"] = "Liebe Oma, die Ferien am Meer waren wunderschön, und ich habe jeden Tag im Wasser gespielt.";
        rows[21]["instruction"] = "用中文写一封短信给你的祖母，告诉她关于假期的事情。";
        rows[21]["output"] = "亲爱的奶奶，海边的假期非常美好，我每天都在水里玩。";
        const auto after = inOther(clinic.examine(clinic.importRows(rows)));
        for (const std::int64_t row : {20, 21})
            QVERIFY(std::count(after.begin(), after.end(), row) == 1 && std::count(before.begin(), before.end(), row) == 0);
        QVERIFY2(before.size() < 6, qPrintable(QString::number(before.size())));
    }
    void finds_one_answer_to_many_questions() {
        Clinic clinic;
        std::vector<Json> rows = seedTasks();
        const auto shared = [&] {
            const auto findings = clinic.examine(clinic.importRows(rows));
            const Finding* const finding = find(findings, "duplicate_answers");
            return finding == nullptr ? std::vector<std::int64_t>{} : finding->rows;
        };
        const auto before = shared();
        const std::vector<std::size_t> seeded = {5, 15, 25, 35, 45, 55, 65, 75, 85, 95, 105, 115};
        for (const std::size_t row : seeded)
            rows[row]["output"] = "As an AI language model I cannot help with that request, please ask something else.";
        const auto after = shared();
        for (const std::size_t row : seeded) QVERIFY(std::count(after.begin(), after.end(), static_cast<std::int64_t>(row)) == 1);
        QVERIFY(after.size() >= seeded.size() && before.size() <= after.size());
    }
    void finds_answers_that_do_not_end() {
        Clinic clinic;
        std::vector<Json> rows;
        for (const Json& task : seedTasks())
            rows.push_back(Json{{"messages", Json::array({Json{{"role", "user"}, {"content", task["instruction"]}},
                                                          Json{{"role", "assistant"}, {"content", task["output"]}}})}});
        rows.resize(60);
        QVERIFY(find(clinic.examine(clinic.importRows(rows)), "missing_end_token") == nullptr);
        rows[31]["messages"].push_back(Json{{"role", "user"}, {"content", "And then?"}});
        const auto findings = clinic.examine(clinic.importRows(rows));
        QVERIFY2(find(findings, "missing_end_token") != nullptr, words(findings).c_str());
        QCOMPARE(find(findings, "missing_end_token")->rows, std::vector<std::int64_t>{31});
    }
    void finds_duplicates_and_groups_them() {
        Clinic clinic;
        std::vector<Json> rows = seedTasks();
        rows.push_back(rows[3]);
        rows.push_back(rows[3]);
        Json shouted = rows[9];
        shouted["instruction"] = "  " + shouted["instruction"].get<std::string>() + " \n";
        rows.push_back(shouted);
        const auto findings = clinic.examine(clinic.importRows(rows));
        const Finding* const finding = find(findings, "duplicate_rows");
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->groups, (std::vector<std::vector<std::int64_t>>{{3, 175, 176}, {9, 177}}));
        QCOMPARE(finding->rows, (std::vector<std::int64_t>{3, 9, 175, 176, 177}));
    }
    void finds_exact_and_near_leaks() {
        Clinic clinic;
        std::vector<Json> train = seedTasks(), held(train.begin() + 150, train.end());
        train.resize(150);
        const auto clean = clinic.examine(clinic.importRows(train), clinic.importRows(held));
        QVERIFY2(find(clean, "exact_leak") == nullptr, words(clean).c_str());
        held[4] = train[11];
        Json near = train[0];
        near["output"] = near["output"].get<std::string>() + " Enjoy!";
        held[7] = near;
        const auto findings = clinic.examine(clinic.importRows(train), clinic.importRows(held));
        const Finding *const exact = find(findings, "exact_leak"), *const close = find(findings, "near_leak");
        QVERIFY2(exact != nullptr && close != nullptr, words(findings).c_str());
        QCOMPARE(exact->severity, Severity::Serious);
        QCOMPARE(exact->groups, (std::vector<std::vector<std::int64_t>>{{11, 4}}));
        QVERIFY(std::count(close->groups.begin(), close->groups.end(), std::vector<std::int64_t>{0, 7}) == 1);
    }
    void finds_near_leaks_between_validation_and_test() {
        Clinic clinic;
        std::vector<Json> train = seedTasks(), validation(train.begin() + 140, train.begin() + 160), test(train.begin() + 160, train.end());
        train.resize(140);
        Json near = validation[3];
        near["output"] = near["output"].get<std::string>() + " Enjoy!";
        test[2] = near;
        const auto findings =
            data::examine(clinic.importRows(train), clinic.importRows(validation), clinic.importRows(test), nullptr, {}, {});
        const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& one) {
            return one.rule == "near_leak" && one.message.find("of the validation set") != std::string::npos;
        });
        QVERIFY2(found != findings.end(), words(findings).c_str());
        QCOMPARE(found->groups, (std::vector<std::vector<std::int64_t>>{{3, 2}}));
        QVERIFY2(found->message.starts_with("1 row of the validation set is nearly the same as a row of the test set"),
                 found->message.c_str());
    }
    void finds_pairs_that_prefer_nothing() {
        Clinic clinic;
        std::vector<Json> rows;
        for (int i = 0; i < 4; ++i)
            rows.push_back(Json{{"prompt", "Question " + std::to_string(i)}, {"chosen", "Yes."}, {"rejected", i == 2 ? " Yes.\n" : "No."}});
        const auto findings = clinic.examine(clinic.importRows(rows));
        const Finding* const finding = find(findings, "equal_pairs");
        QVERIFY2(finding != nullptr, words(findings).c_str());
        QCOMPARE(finding->rows, std::vector<std::int64_t>{2});
        QCOMPARE(finding->severity, Severity::Serious);
        rows[2]["rejected"] = "yes";
        QVERIFY(find(clinic.examine(clinic.importRows(rows)), "equal_pairs") == nullptr);
    }
    void finds_ratings_that_are_none() {
        Clinic clinic;
        std::vector<Json> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back(Json{{"prompt", "Question " + std::to_string(i)}, {"completion", "Answer"}, {"label", i % 3 != 0}});
        QVERIFY(find(clinic.examine(clinic.importRows(rows)), "odd_ratings") == nullptr);
        rows[4]["label"] = "good";
        rows[7]["label"] = 0.7;
        const auto findings = clinic.examine(clinic.importRows(rows));
        const Finding* const finding = find(findings, "odd_ratings");
        QVERIFY2(finding != nullptr, words(findings).c_str());
        QCOMPARE(finding->rows, (std::vector<std::int64_t>{4, 7}));
        for (Json& row : rows) row["label"] = true;
        const auto alike = clinic.examine(clinic.importRows(rows));
        QVERIFY2(find(alike, "odd_ratings") != nullptr && find(alike, "odd_ratings")->severity == Severity::Warning, words(alike).c_str());
    }
    void one_row_is_spoken_of_in_the_singular() {
        Clinic clinic;
        std::vector<Json> rows = seedTasks();
        rows.resize(60);
        rows[5]["output"] = "";
        const auto findings = clinic.examine(clinic.importRows(rows), nullptr, 100000);
        QVERIFY(find(findings, "empty_answers") != nullptr);
        QVERIFY2(find(findings, "empty_answers")->message.ends_with("Fill or exclude it."), words(findings).c_str());
        std::string words;
        for (int i = 0; i < 300; ++i) words += "word ";
        const auto longer = clinic.examine(
            clinic.importRows({Json{{"instruction", words}, {"output", "yes"}}, Json{{"instruction", "a"}, {"output", "b"}}}), nullptr,
            512);
        QVERIFY(find(longer, "rows_over_length") != nullptr);
        const std::string message = find(longer, "rows_over_length")->message;
        QVERIFY2(message.starts_with("1 row longer") &&
                     message.ends_with("Its end is cut and the whole answer lost with it. Raise the longest "
                                       "sequence or drop it."),
                 message.c_str());
    }
    void finds_contradictory_and_one_off_labels() {
        Clinic clinic;
        std::string csv = base::loadFile(sourceFolder() / "resources/datasets/banking77/test.csv");
        csv += "Where is my card?,card_arrivall\n";
        for (int i = 0; i < 10; ++i)
            csv += "Same words " + std::to_string(i / 2) + ",activate_my_card\nSame words " + std::to_string(i / 2) + ",age_limit\n";
        base::saveFile(clinic.path() / "labels.csv", csv);
        const auto findings = clinic.examine(clinic.import(clinic.path() / "labels.csv"));
        const Finding *const contradictory = find(findings, "contradictory_labels"), *const single = find(findings, "one_off_labels");
        QVERIFY2(contradictory != nullptr && single != nullptr, words(findings).c_str());
        QCOMPARE(contradictory->groups.size(), std::size_t{5});
        QCOMPARE(contradictory->severity, Severity::Serious);
        QCOMPARE(single->rows, (std::vector<std::int64_t>{3080}));
    }
    void finds_labels_that_a_regression_cannot_learn() {
        Clinic clinic;
        std::string csv = "text,label\n", classes = csv;
        for (int i = 0; i < 40; ++i) {
            const std::string label = i == 7 ? "nan" : i == 21 ? "-inf" : i == 30 ? "about 3" : std::to_string(i) + ".5";
            csv += "Words of number " + std::to_string(i) + "," + label + "\n";
            classes += "Words of number " + std::to_string(i) + "," + (i == 7 ? "nan" : std::to_string(i % 2)) + "\n";
        }
        base::saveFile(clinic.path() / "numbers.csv", csv);
        base::saveFile(clinic.path() / "classes.csv", classes);
        const auto findings = clinic.examine(clinic.import(clinic.path() / "numbers.csv"));
        const Finding* const finding = find(findings, "labels_not_numbers");
        QVERIFY2(finding != nullptr, words(findings).c_str());
        QCOMPARE(finding->severity, Severity::Serious);
        QCOMPARE(finding->rows, (std::vector<std::int64_t>{7, 21, 30}));
        QVERIFY2(finding->message.starts_with("3 labels are no finite numbers: 'nan', '-inf', 'about 3'. "), finding->message.c_str());
        QVERIFY(find(findings, "one_off_labels") == nullptr);
        QVERIFY(find(clinic.examine(clinic.import(clinic.path() / "classes.csv")), "labels_not_numbers") == nullptr); // classes by number
    }
    void finds_rows_that_nothing_can_be_learnt_from() {
        Clinic clinic;
        const auto text =
            clinic.importRows({Json{{"text", "hello there"}}, Json{{"text", ""}}, Json{{"text", nullptr}}, Json{{"text", "good bye"}}});
        const auto findings = clinic.examine(text);
        const Finding* const finding = find(findings, "nothing_trainable");
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->rows, (std::vector<std::int64_t>{1, 2}));
        const auto chat =
            clinic.importRows({Json::parse(R"({"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"yes"}]})"),
                               Json::parse(R"({"messages":[{"role":"user","content":"hello?"}]})")});
        const auto silent = clinic.examine(chat);
        QVERIFY(find(silent, "nothing_trainable") != nullptr);
        QCOMPARE(find(silent, "nothing_trainable")->rows, std::vector<std::int64_t>{1});
        const auto nameless = clinic.importRows({Json{{"a", 1}, {"b", 2}}});
        QVERIFY(find(clinic.examine(nameless), "nothing_trainable") != nullptr);
    }
    void finds_rows_over_length_and_texts_that_break_off() {
        Clinic clinic;
        const auto seeds = clinic.importRows(seedTasks());
        const auto findings = clinic.examine(seeds, nullptr, 256);
        QVERIFY(find(findings, "rows_over_length") != nullptr);
        QVERIFY(find(clinic.examine(seeds, nullptr, 100000), "rows_over_length") == nullptr);
        std::vector<Json> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back(
                Json{{"text", std::string(static_cast<std::size_t>(210 + i), 'a') + " and so it ended " + std::to_string(i) + "."}});
        QVERIFY(find(clinic.examine(clinic.importRows(rows)), "truncated_rows") == nullptr);
        rows[20]["text"] = std::string(220, 'b') + " and then it broke off in the mid";
        for (int i = 0; i < 3; ++i)
            rows[static_cast<std::size_t>(i)]["text"] = std::string(static_cast<std::size_t>(999), static_cast<char>('c' + i)) + "x";
        const auto cut = clinic.examine(clinic.importRows(rows));
        QVERIFY2(find(cut, "truncated_rows") != nullptr, words(cut).c_str());
        QCOMPARE(find(cut, "truncated_rows")->rows, (std::vector<std::int64_t>{0, 1, 2, 20}));
    }
    void clean_sets_have_no_serious_finding_data() {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"alpaca-seed/seed_tasks_instruction.jsonl", "banking77/train.csv", "banking77/test.csv", "grimm/GrimmsFairyTales.txt"})
            QTest::newRow(file) << QString::fromStdString((sourceFolder() / "resources/datasets" / file).string());
        std::error_code code;
        for (const auto& folder : fs::directory_iterator(sharedFolder() / "assets/datasets", code))
            for (const auto& file : fs::directory_iterator(folder.path())) {
                const std::string name = file.path().filename().string();
                if (name == "LICENSE" || name == "SOURCE.txt" || name == "dataset_info.json" || name == "categories.json") continue;
                QTest::newRow((folder.path().filename() / name).c_str()) << QString::fromStdString(file.path().string());
            }
    }
    void clean_sets_have_no_serious_finding() {
        QFETCH(QString, file);
        Clinic clinic;
        const auto findings = clinic.examine(clinic.import(file.toStdString()), nullptr, 512);
        QVERIFY2(findings.empty() || findings.front().severity != Severity::Serious, words(findings).c_str());
        const Json json = Json::parse(toJson(findings));
        QCOMPARE(json["findings"].size(), findings.size());
    }
};

QTEST_APPLESS_MAIN(TestDoctor)
#include "test_doctor.moc"
