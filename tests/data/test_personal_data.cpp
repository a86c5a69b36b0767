#include "core/data/text/personal_data.h"

#include <QTest>
#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using namespace core::data;
using Json = nlohmann::json;

namespace {

std::vector<Json> linesOf(const char* name) {
    std::ifstream in(std::string(ANNEAL_SOURCE_DIR) + "/tests/golden/personal_data/" + name);
    std::vector<Json> rows;
    for (std::string line; std::getline(in, line);) rows.push_back(Json::parse(line));
    return rows;
}

const std::map<std::string, PersonalKind>& kinds() {
    static const std::map<std::string, PersonalKind> all = {{"email", PersonalKind::Email},  {"phone", PersonalKind::Phone},
                                                            {"iban", PersonalKind::Iban},    {"card", PersonalKind::Card},
                                                            {"ip", PersonalKind::IpAddress}, {"url", PersonalKind::Url}};
    return all;
}

/// Whether what was found is what is there: the same kind, and at most a sign at either end more or less.
bool isFound(const Json& row, const std::vector<PersonalSpan>& spans) {
    const auto near = [](std::size_t a, std::size_t b) { return a > b ? a - b <= 1 : b - a <= 1; };
    return std::any_of(spans.begin(), spans.end(), [&](const PersonalSpan& span) {
        return span.kind == kinds().at(row["kind"]) && near(span.begin, row["begin"].get<std::size_t>()) &&
               near(span.end, row["end"].get<std::size_t>());
    });
}

struct Tally {
    int all = 0, good = 0;
    std::string examples;
    void count(bool isGood, const std::string& text) {
        ++all;
        good += isGood;
        if (!isGood && all - good <= 6) examples += "\n      " + text;
    }
};

void tell(const char* what, const std::map<std::string, Tally>& tallies) {
    for (const auto& [kind, tally] : tallies)
        qInfo("%s %s: %d of %d%s", what, kind.c_str(), tally.good, tally.all, tally.good < tally.all ? tally.examples.c_str() : "");
}

} // namespace

/// A2's measure, on texts that tests/references/personal_data_cases.py wrote after the standards of each kind.
class TestPersonalData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void five_thousand_pieces_are_found_and_as_many_lookalikes_are_left_alone() {
        std::map<std::string, Tally> found, spared;
        int right = 0, wrong = 0;
        const auto positives = linesOf("positives.jsonl"), lookalikes = linesOf("lookalikes.jsonl");
        QVERIFY(positives.size() == 5000 && lookalikes.size() == 5000);
        for (const Json& row : positives) {
            const auto spans = findPersonalData(row["text"].get<std::string>(), true);
            const bool good = isFound(row, spans);
            found[row["kind"]].count(good, row["text"]);
            right += good;
            wrong += static_cast<int>(spans.size()) - good; // also what is taken for something else
        }
        for (const Json& row : lookalikes) {
            const auto spans = findPersonalData(row["text"].get<std::string>(), true);
            spared[row["kind"]].count(spans.empty(), row["text"]);
            wrong += static_cast<int>(spans.size());
        }
        tell("found", found);
        tell("left alone", spared);
        const double recall = right / 5000.0, precision = static_cast<double>(right) / (right + wrong);
        qInfo("recall %.4f, precision %.4f", recall, precision);
        QVERIFY2(recall >= 0.95, qPrintable(QString::number(recall)));
        QVERIFY2(precision >= 0.98, qPrintable(QString::number(precision)));
    }
};

QTEST_APPLESS_MAIN(TestPersonalData)
#include "test_personal_data.moc"
