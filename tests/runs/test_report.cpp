#include "core/base/error.h"
#include "core/runs/report.h"
#include "core/runs/report/plot.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace core;

namespace {

constexpr const char* kHostile = "<script>alert(1)</script> \"quoted\" & 'more'";

runs::RunFolder trainedRun(const std::filesystem::path& folder, const std::string& name, double shift, const std::string& task = "sft") {
    runs::RunSpec spec;
    spec.task = task;
    spec.name = name;
    spec.notes = kHostile;
    spec.data.train = "/data/<b>rows</b>.jsonl";
    spec.optimizer.lr = 1e-3 * (1.0 + shift);
    runs::RunOrigin origin;
    origin.modelLicence = "MIT";
    origin.trainLicence = "public-domain";
    origin.validationHash = "same";
    origin.plan.trainRows = 1234;
    const auto run = runs::RunFolder::create(folder, spec, origin);
    runs::RunWriter writer(run);
    writer.append({0, base::StartedEvent{run.path().string(), std::nullopt, 40}});
    for (std::int64_t step = 1; step <= 40; ++step) {
        const double loss = 3.0 - 0.03 * static_cast<double>(step) + shift;
        writer.append({0, base::MetricsEvent{step, 0.1, 100 * step, {{"train/loss", loss}, {"train/lr", 1e-3}, {"train/grad_norm", 1.0}}}});
        if (step % 10 == 0) writer.append({0, base::MetricsEvent{step, 0.1, 100 * step, {{"validation/loss", loss + 0.1}}}});
    }
    writer.append({0, base::AdviceEvent{"overfitting", 40, kHostile}});
    writer.append({0, base::SampleEvent{40, "Once", kHostile}});
    writer.append(
        {0, base::FinishedEvent{"finished",
                                std::nullopt,
                                {{"steps", 40}, {"seconds", 75}, {"train/loss", 1.8 + shift}, {"validation/loss", 1.9 + shift}}}});
    std::filesystem::create_directories(folder / "evaluation");
    std::ofstream rows(folder / "evaluation" / "step-00000040.jsonl");
    for (int row = 0; row < 30; ++row)
        rows << "{\"row\":" << row << ",\"loss\":" << 1.9 + shift + 0.3 * std::sin(row) << ",\"tokens\":" << 10 + row << "}\n";
    return run;
}

/// A run of each kind of loss.
struct RunsOfTasks {
    QTemporaryDir folder;
    runs::RunFolder text = trainedRun(folder.filePath("a").toStdString(), "text", 0.0);
    runs::RunFolder classes = trainedRun(folder.filePath("b").toStdString(), "classes", 0.0, "classification");
    runs::RunFolder numbers = trainedRun(folder.filePath("c").toStdString(), "numbers", 0.0, "regression");
};

bool has(const std::vector<runs::RunFolder>& runs, const char* words) { return runs::reportHtml(runs).find(words) != std::string::npos; }

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreign_text_never_becomes_markup();
    void two_runs_are_compared();
    void the_document_is_well_formed();
    void a_run_without_events_is_reported_too();
    void perplexity_is_of_language_models_only();
    void losses_have_the_unit_of_their_task();
    void a_broken_export_beside_the_run_hinders_nobody();
    void an_empty_list_is_refused();
    void thinning_keeps_ends_and_means();
};

void TestReport::foreign_text_never_becomes_markup() {
    QTemporaryDir folder;
    const std::string html = runs::reportHtml({trainedRun(folder.filePath("a").toStdString(), "<i>first</i>", 0.0)});
    QCOMPARE(html.find("<script"), std::string::npos);
    QCOMPARE(html.find("<i>"), std::string::npos);
    QCOMPARE(html.find("<b>rows"), std::string::npos);
    QVERIFY(html.find("&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;more&#39;") != std::string::npos);
    QVERIFY(html.find("Settings that are not the default") != std::string::npos);
    QVERIFY(html.find("MIT License") != std::string::npos);
    QVERIFY(html.find("Keep the copyright line") != std::string::npos);
    QVERIFY(html.find("1,234") != std::string::npos);
    QVERIFY(html.find("1:15") != std::string::npos);
}

void TestReport::two_runs_are_compared() {
    QTemporaryDir folder;
    const std::string html = runs::reportHtml(
        {trainedRun(folder.filePath("a").toStdString(), "first", 0.0), trainedRun(folder.filePath("b").toStdString(), "second", 0.2)});
    QVERIFY(html.find("Settings that differ") != std::string::npos);
    QVERIFY(html.find("optimizer.lr") != std::string::npos);
    QCOMPARE(html.find("<small>data.train"), std::string::npos);
    QVERIFY(html.find("the second is worse by 0.2000") != std::string::npos);
    QCOMPARE(QString::fromStdString(html).count("<svg"), 3);
}

void TestReport::the_document_is_well_formed() {
    QTemporaryDir folder;
    std::string html = runs::reportHtml({trainedRun(folder.filePath("a").toStdString(), "first", 0.0)});
    html.erase(0, html.find("<html"));
    for (const char* once : {"<meta charset=\"utf-8\">",
                             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"}) {
        const auto at = html.find(once);
        QVERIFY(at != std::string::npos);
        html.erase(at, std::string(once).size());
    }
    QString text = QString::fromStdString(html);
    text.replace("<br>", "<br/>").replace("&nbsp;", " ");
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + QString(" at %1").arg(reader.characterOffset())));
}

void TestReport::a_run_without_events_is_reported_too() {
    QTemporaryDir folder;
    const auto run = runs::RunFolder::create(folder.filePath("a").toStdString(), {}, {});
    const std::string html = runs::reportHtml({run});
    QVERIFY(html.find("No step was logged") != std::string::npos);
}

void TestReport::perplexity_is_of_language_models_only() {
    const RunsOfTasks of;
    QVERIFY(has({of.text}, "Perplexity") && has({of.text}, "<td>6.69</td>") && has({of.text}, "nats per counted token"));
    for (const auto& run : {of.classes, of.numbers})
        for (const char* words : {"erplexity", "6.69", "per counted token"}) QVERIFY2(!has({run}, words), words);
    QVERIFY(has({of.text, of.classes}, "<td>6.69</td>") && has({of.text, of.classes}, "<td>—</td>"));
}

void TestReport::losses_have_the_unit_of_their_task() {
    const RunsOfTasks of;
    QVERIFY(has({of.text}, "Losses are cross-entropies in nats per counted token.") && has({of.text}, "Loss, nats per counted token: "));
    QVERIFY(has({of.classes}, "Losses are cross-entropies in nats per row.") && has({of.classes}, "Loss, nats per row: "));
    QVERIFY(has({of.numbers}, "Losses are mean squared errors over rows.") && has({of.numbers}, "Loss, mean squared error: "));
    QVERIFY(has({of.text, of.numbers}, "per counted token (language models), mean squared errors over rows (regressions).") &&
            has({of.text, of.numbers}, "Loss: validation") && has({of.text, of.numbers}, "so they do not compare"));
}

void TestReport::a_broken_export_beside_the_run_hinders_nobody() {
    QTemporaryDir folder;
    const std::filesystem::path project = folder.path().toStdString();
    const auto run = trainedRun(project / "runs/one", "one", 0.0);
    int number = 0;
    for (const char* facts : {R"({"run": "one", "format": "hf", "check": {"passed": "yes"}})", R"({"run": "one", "check": [1, 2]})",
                              R"({"run": {"path": "/x/one"}, "format": 3, "check": {"passed": 1, "words": null}})", R"([{"run": "one"}])",
                              R"({"run": "one", "format": "gguf", "check": {"passed": true}})", "{"}) {
        const auto place = project / "exports" / ("e" + std::to_string(number++));
        std::filesystem::create_directories(place);
        std::ofstream(place / "anneal.json") << facts;
    }
    const QString html = QString::fromStdString(runs::reportHtml({run}));
    QCOMPARE(html.count("<td>not known</td>"), 3);
    QCOMPARE(html.count("<td>passed</td>"), 1);
}

void TestReport::an_empty_list_is_refused() { QVERIFY_EXCEPTION_THROWN((void)runs::reportHtml({}), Error); }

void TestReport::thinning_keeps_ends_and_means() {
    std::vector<std::pair<double, double>> points;
    for (int i = 0; i < 1000; ++i) points.emplace_back(i, 2.0 * i);
    const auto few = runs::report::thinned(points, 50);
    QCOMPARE(few.size(), 50U);
    QCOMPARE(few.front(), points.front());
    QCOMPARE(few.back(), points.back());
    for (const auto& [x, y] : few) QVERIFY(std::abs(y - 2.0 * x) < 1e-9);
    QCOMPARE(runs::report::thinned(points, 2000).size(), 1000U);
}

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
