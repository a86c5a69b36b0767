// What a run may never depend on, and what it must survive.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/significance.h"
#include "core/training/training_state.h"
#include "tests/training/small_runs.h"
#endif

#include <QtTest>

#include <cerrno>
#include <cmath>
#include <fstream>
#include <future>
#include <thread>

using namespace core;

namespace {

/// Events without what may differ between two runs of one specification (CONTRACT 4).
std::vector<std::string> comparable(const std::vector<base::Event>& events) {
    std::vector<std::string> lines;
    for (base::Event event : events) {
        event.time = 0.0;
        if (auto* s = std::get_if<base::StartedEvent>(&event.body)) s->run.clear();
        if (auto* m = std::get_if<base::MetricsEvent>(&event.body))
            std::erase_if(m->values, [](const auto& v) { return v.first == "train/tokens_per_second"; });
        if (auto* f = std::get_if<base::FinishedEvent>(&event.body))
            std::erase_if(f->summary, [](const auto& v) { return v.first.starts_with("seconds") || v.first == "peak_memory_bytes"; });
        lines.push_back(base::toJsonLine(event));
    }
    return lines;
}

runs::RunSpec lora() {
    runs::RunSpec s = small::spec();
    s.method.kind = "lora";
    s.method.rank = 4;
    s.method.dropout = 0.1;
    s.optimizer.lr = 5e-3;
    return s;
}

runs::RunSpec accumulated() {
    runs::RunSpec s = small::spec();
    s.trainer.batchSize = 2;
    s.trainer.accumulation = 3;
    return s;
}

/// Asks to stop as soon as so many steps are logged.
class StopAfter {
public:
    explicit StopAfter(std::int64_t step)
        : ctx(source_.get_token(), {}, [this, step](const base::Event& event) {
              if (const auto* m = std::get_if<base::MetricsEvent>(&event.body); m != nullptr && m->step >= step) source_.request_stop();
          }) {}

private:
    std::stop_source source_;

public:
    base::JobContext ctx;
};

/// Fails writing after so many bytes with this errno.
class FullDisk : public base::FileSystem {
public:
    FullDisk(base::FileSystem& real, long room, int reason) : real_(real), room_(room), reason_(reason) {}
    int openForWriting(const std::filesystem::path& path, bool append) override { return real_.openForWriting(path, append); }
    long write(int descriptor, const void* bytes, std::size_t size) override {
        room_ -= static_cast<long>(size);
        return room_ < 0 ? -reason_ : real_.write(descriptor, bytes, size);
    }
    int sync(int descriptor) override { return real_.sync(descriptor); }
    int close(int descriptor) override { return real_.close(descriptor); }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override { return real_.rename(from, to); }
    int syncFolder(const std::filesystem::path& folder) override { return real_.syncFolder(folder); }

private:
    base::FileSystem& real_;
    std::atomic<long> room_;
    int reason_;
};

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_stopped_and_resumed_run_has_the_same_bits_data();
    void a_stopped_and_resumed_run_has_the_same_bits();
    void the_same_specification_gives_the_same_events();
    void what_auto_chose_stands_in_run_json();
    void the_best_checkpoint_is_the_one_with_the_lowest_validation_loss();
    void per_row_losses_make_up_the_validation_loss();
    void early_stopping_ends_a_run();
    void a_loss_that_is_not_finite_stops_before_the_update();
    void a_full_disk_ends_a_run_and_leaves_the_last_checkpoint();
    void a_second_training_into_one_folder_is_refused();
    void a_mark_of_the_best_that_a_kill_prevented_is_made_up_for();
    void other_rows_or_another_base_do_not_go_on_with_a_run();
    void a_run_of_whole_weights_goes_on_without_the_model_that_it_began_with();
    void samples_are_written_where_asked_for();
    void samples_are_asked_for_by_the_prompt_alone();
    void tokens_of_rows_with_one_prediction_are_counted_too();
    void a_finished_run_resumes_to_its_end();
    void settings_that_cannot_be_are_refused_in_words();
};

void TestTrainer::a_stopped_and_resumed_run_has_the_same_bits_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << 0;
    QTest::newRow("LoRA with dropout") << 1;
    QTest::newRow("packed with accumulation") << 2;
}

void TestTrainer::a_stopped_and_resumed_run_has_the_same_bits() {
    QFETCH(int, kind);
    runs::RunSpec spec = kind == 0 ? small::spec() : kind == 1 ? lora() : accumulated();
    spec.trainer.maxSteps = 12;
    spec.trainer.evalEvery = 5;
    spec.trainer.checkpointEvery = 4;
    const std::string weights = kind == 1 ? "adapter_model.safetensors" : "model.safetensors";
    small::Runs all;
    QCOMPARE(all.train("straight", spec).state, std::string("finished"));
    StopAfter stop(6);
    QCOMPARE(all.train("broken", spec, stop.ctx).state, std::string("stopped"));
    const auto stopped = runs::RunFolder::open(all.path("broken"));
    const auto last = stopped.checkpoint("last").step;
    QVERIFY(last >= 6 && last < 12);
    QCOMPARE(all.curve("broken", "train/loss").rbegin()->first, last); // the checkpoint is of the last finished step
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    for (const char* key : {"train/loss", "train/lr", "train/grad_norm", "validation/loss"})
        QVERIFY2(all.curve("straight", key) == all.curve("broken", key), key);
    QVERIFY(all.bytes("straight", "last", weights) == all.bytes("broken", "last", weights));
    QVERIFY(all.bytes("straight", "best", weights) == all.bytes("broken", "best", weights));
    const auto state = [&](const char* name) { // but for the seconds
        auto s = training::parseState(base::loadFile(runs::RunFolder::open(all.path(name)).checkpoint("last").path / "state.json"), name);
        s.seconds = s.secondsToFirstStep = s.secondsStalled = 0.0;
        return s;
    };
    QVERIFY(state("straight") == state("broken"));
}

void TestTrainer::the_same_specification_gives_the_same_events() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.checkpointEvery = 2;
    spec.trainer.evalEvery = 3;
    all.train("direct", spec);
    (void)training::prepareRun(spec, all.path("job"), all.options(), {});
    std::vector<base::Event> heard;
    std::string failure;
    {
        base::JobRunner runner([&](const base::JobNews& news) {
            if (const auto* event = std::get_if<base::Event>(&news.what)) heard.push_back(*event);
            if (const auto* changed = std::get_if<base::JobNews::Changed>(&news.what)) failure += changed->error;
        });
        std::promise<void> done;
        runner.start(base::Lane::Compute, "train", [&](base::JobContext& ctx) {
            (void)training::runTraining(all.path("job"), all.options(), false, ctx);
            done.set_value();
        });
        QVERIFY(done.get_future().wait_for(std::chrono::seconds(120)) == std::future_status::ready);
    }
    QCOMPARE(failure, std::string());
    QVERIFY(comparable(all.events("direct")) == comparable(all.events("job")));
    QVERIFY(comparable(heard) == comparable(all.events("job")));
    double time = 0.0;
    for (const auto& event : all.events("job")) {
        QVERIFY(event.time >= time);
        time = event.time;
    }
}

void TestTrainer::what_auto_chose_stands_in_run_json() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.optimizer.lr = 0.0;
    spec.model.maxLength = 0;
    spec.trainer.precision = "auto";
    spec.trainer.maxSteps = 1;
    all.train("run", spec);
    const runs::RunSpec ran = runs::RunFolder::open(all.path("run")).spec();
    QCOMPARE(ran.optimizer.lr, 2e-3);
    QCOMPARE(ran.model.maxLength, 512);
    QCOMPARE(ran.trainer.precision, std::string("fp32"));
    QCOMPARE(ran.trainer.activationCheckpointing, std::string("none"));
    QCOMPARE(ran.data.overlong, std::string("split"));
    const auto origin = runs::RunFolder::open(all.path("run")).origin();
    QCOMPARE(origin.modelHash.size(), 64U);
    QCOMPARE(origin.validationHash.size(), 64U);
    QVERIFY(origin.plan.plannedSteps == 1 && origin.trainable == origin.parameters && origin.threads > 0);
    for (const char* name : {"config.json", "tokenizer.model", "tokenizer_config.json", "generation_config.json", "LICENSE"})
        QVERIFY2(std::filesystem::exists(all.path("run") / "checkpoints" / name), name);
}

void TestTrainer::the_best_checkpoint_is_the_one_with_the_lowest_validation_loss() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 30;
    spec.trainer.evalEvery = 3;
    spec.optimizer.lr = 8e-3; // too much, so that the loss rises again
    spec.schedule.kind = "constant";
    spec.trainer.keepCheckpoints = 1;
    all.train("run", spec);
    const auto losses = all.curve("run", "validation/loss");
    const auto best = std::min_element(losses.begin(), losses.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto run = runs::RunFolder::open(all.path("run"));
    QCOMPARE(run.checkpoint("best").step, best->first);
    QCOMPARE(run.checkpoint("last").step, 30);
    QVERIFY(run.checkpoints().size() <= 3);
    std::int64_t marked = 0;
    for (const auto& event : run.events())
        if (const auto* c = std::get_if<base::CheckpointEvent>(&event.body); c != nullptr && c->best) marked = c->step;
    QCOMPARE(marked, best->first);
}

void TestTrainer::per_row_losses_make_up_the_validation_loss() {
    small::Runs all;
    all.train("run", small::spec());
    double sum = 0.0, tokens = 0.0;
    for (const auto& row : runs::loadRowLosses(runs::RunFolder::open(all.path("run")).evaluationFile(8))) {
        sum += row.loss * static_cast<double>(row.tokens);
        tokens += static_cast<double>(row.tokens);
    }
    QVERIFY(std::abs(sum / tokens / all.curve("run", "validation/loss").at(8) - 1.0) < 1e-12);
    QVERIFY(std::abs(std::exp(sum / tokens) / all.curve("run", "validation/perplexity").at(8) - 1.0) < 1e-12);
    QVERIFY(base::loadFile(all.path("run") / "report.json").find("validation/perplexity") != std::string::npos);
}

void TestTrainer::early_stopping_ends_a_run() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 40;
    spec.trainer.evalEvery = 2;
    spec.trainer.earlyStoppingPatience = 2;
    spec.trainer.earlyStoppingMinDelta = 10.0; // nothing is ever better by so much
    const auto outcome = all.train("run", spec);
    QCOMPARE(outcome.state, std::string("finished"));
    QCOMPARE(all.curve("run", "train/loss").rbegin()->first, 6); // the first evaluation sets the mark, two more are no better
    QCOMPARE(runs::RunFolder::open(all.path("run")).checkpoint("last").step, 6);
    QCOMPARE(all.resume("run").state, std::string("finished"));
    QCOMPARE(all.curve("run", "train/loss").rbegin()->first, 6);
}

void TestTrainer::a_loss_that_is_not_finite_stops_before_the_update() {
    small::Runs all;
    std::ofstream rows(all.path("rows.jsonl"));
    for (int row = 0; row < 12; ++row)
        rows << "{\"text\": \"a question of number " << row << "\", \"label\": " << (row == 7 ? "1e30" : "0.5") << "}\n";
    rows.close();
    runs::RunSpec spec = small::spec();
    spec.task = "regression";
    spec.model.path = ANNEAL_SOURCE_DIR "/tests/fixtures/tiny-llama-regress";
    spec.model.maxLength = 64;
    spec.data.train = all.path("rows.jsonl").string();
    spec.data.maxRows = 0;
    spec.data.validationFraction = 0.0;
    spec.data.shuffle = false;
    spec.trainer.checkpointEvery = 1; // four rows a step: row 7 is in the second
    try {
        all.train("run", spec);
        QFAIL("it went on");
    } catch (const Error& error) {
        QCOMPARE(error.exitStatus(), 1);
        QVERIFY2(error.message().find("step 2 is not a finite number: row 7 of") != std::string::npos &&
                     error.message().find("optimizer.lr") != std::string::npos,
                 error.what());
    }
    const auto run = runs::RunFolder::open(all.path("run"));
    QCOMPARE(run.state().state, std::string("failed"));
    QVERIFY(run.state().error->find("finite") != std::string::npos);
    QCOMPARE(all.curve("run", "train/loss").size(), 1U);
    QCOMPARE(run.newestValidCheckpoint()->step, 1);
}

void TestTrainer::a_full_disk_ends_a_run_and_leaves_the_last_checkpoint() {
    for (const int reason : {ENOSPC, EIO}) {
        small::Runs all;
        runs::RunSpec spec = small::spec();
        spec.trainer.checkpointEvery = 2;
        spec.data.validationFraction = 0.0;
        (void)training::prepareRun(spec, all.path("run"), all.options(), {});
        base::JobContext ctx;
        {
            FullDisk disk(base::fileSystem(), 7'000'000, reason); // the first two checkpoints have 3.1 MB each
            const base::FileSystemOverride override(disk);
            try {
                (void)training::runTraining(all.path("run"), all.options(), false, ctx);
                QFAIL("it went on");
            } catch (const Error& error) {
                QCOMPARE(error.kind(), reason == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Io);
                QCOMPARE(error.exitStatus(), 1);
                if (reason == ENOSPC) QVERIFY2(error.message().find("bytes") != std::string::npos, error.what());
            }
        }
        const auto newest = runs::RunFolder::open(all.path("run")).newestValidCheckpoint();
        QVERIFY(newest);
        QVERIFY(newest->step == 2 || newest->step == 4);
        QCOMPARE(all.resume("run").state, std::string("finished"));
    }
}

void TestTrainer::a_second_training_into_one_folder_is_refused() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 1;
    all.train("run", spec);
    QVERIFY_EXCEPTION_THROWN(all.train("run", spec), Error);
    base::JobContext ctx;
    QVERIFY_EXCEPTION_THROWN((void)training::runTraining(all.path("run"), all.options(), false, ctx), Error);
}

void TestTrainer::a_mark_of_the_best_that_a_kill_prevented_is_made_up_for() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 12;
    spec.trainer.evalEvery = 1;
    spec.trainer.keepCheckpoints = 1;
    spec.optimizer.lr = 5.0; // far too much: after the first step, whose rate is 0, nothing is as good again
    spec.schedule.kind = "constant";
    spec.schedule.warmupSteps = 12;
    all.train("straight", spec);
    const std::int64_t best = runs::RunFolder::open(all.path("straight")).checkpoint("best").step;
    QVERIFY(best < 12);
    StopAfter stop(best + 1);
    all.train("broken", spec, stop.ctx);
    QVERIFY(std::filesystem::remove(all.path("broken") / "best")); // killed between the checkpoint and its mark
    const auto last = runs::RunFolder::open(all.path("broken")).checkpoints();
    if (last.back().step > best) std::filesystem::remove_all(last.back().path);
    all.resume("broken");
    QCOMPARE(runs::RunFolder::open(all.path("broken")).checkpoint("best").step, best);
    QVERIFY(all.bytes("straight", "best") == all.bytes("broken", "best"));
}

void TestTrainer::other_rows_or_another_base_do_not_go_on_with_a_run() {
    namespace fs = std::filesystem;
    small::Runs all;
    const fs::path rows = all.path("rows.jsonl"), base = all.path("base");
    fs::copy_file(small::golden() / "grimm_excerpt.jsonl", rows);
    fs::copy(ANNEAL_SOURCE_DIR "/resources/models/stories260K", base);
    runs::RunSpec spec = lora();
    spec.data.train = rows.string();
    spec.model.path = base.string();
    StopAfter stop(2);
    all.train("run", spec, stop.ctx);
    const auto said = [&] {
        try {
            all.resume("run");
        } catch (const Error& error) {
            return std::to_string(error.exitStatus()) + " " + error.message();
        }
        return std::string("it went on");
    };
    std::ofstream(rows, std::ios::app) << "{\"text\": \"one more\"}\n";
    QVERIFY2(said().starts_with("1 the rows of " + rows.string() + " are not what this run began with"), said().c_str());
    fs::copy_file(small::golden() / "grimm_excerpt.jsonl", rows, fs::copy_options::overwrite_existing);
    std::fstream weights(base / "model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
    weights.seekp(-4, std::ios::end);
    weights.write("\0\0\0\0", 4);
    weights.close();
    QVERIFY2(said().find("the model in " + base.string() + " is not what this run began with") != std::string::npos, said().c_str());
    fs::rename(base, all.path("elsewhere"));
    QVERIFY2(said().find("--base DIR") != std::string::npos && said().find("SHA-256") != std::string::npos, said().c_str());
}

void TestTrainer::a_run_of_whole_weights_goes_on_without_the_model_that_it_began_with() {
    namespace fs = std::filesystem;
    small::Runs all;
    const fs::path base = all.path("base");
    fs::copy(ANNEAL_SOURCE_DIR "/resources/models/stories260K", base);
    runs::RunSpec spec = small::spec();
    spec.model.path = base.string();
    all.train("straight", spec);
    StopAfter stop(3);
    all.train("broken", spec, stop.ctx);
    fs::remove_all(base);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    QVERIFY(all.bytes("straight", "last") == all.bytes("broken", "last"));
}

void TestTrainer::samples_are_written_where_asked_for() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 2;
    spec.evaluation.generate = true;
    all.train("run", spec);
    int samples = 0;
    for (const auto& event : all.events("run"))
        if (const auto* s = std::get_if<base::SampleEvent>(&event.body)) {
            ++samples;
            QCOMPARE(s->step, 2);
            QVERIFY(!s->prompt.empty());
        }
    QCOMPARE(samples, 3);
    int answers = 0;
    for (const auto& row : runs::loadRowLosses(runs::RunFolder::open(all.path("run")).evaluationFile(2)))
        answers += row.answer.empty() ? 0 : 1;
    QVERIFY(answers > 0);
}

/// Whatever counts in the loss: with `all` the mask does not say where the answer begins.
void TestTrainer::samples_are_asked_for_by_the_prompt_alone() {
    std::vector<std::vector<std::string>> asked;
    for (const char* lossOn : {"answer", "all"}) {
        small::Runs all;
        runs::RunSpec spec = small::spec();
        spec.task = "sft";
        spec.data.train = (small::golden() / "seed_tasks_excerpt.jsonl").string();
        spec.data.promptTemplate = "alpaca";
        spec.data.lossOn = lossOn;
        spec.model.maxLength = 320;
        spec.trainer.maxSteps = 1;
        spec.evaluation.generate = true;
        all.train("run", spec);
        asked.emplace_back();
        for (const auto& event : all.events("run"))
            if (const auto* s = std::get_if<base::SampleEvent>(&event.body)) {
                asked.back().push_back(s->prompt);
                QVERIFY2(s->prompt.find("Below is an instruction") != std::string::npos && s->prompt.ends_with("### Response:"),
                         s->prompt.c_str());
            }
        QCOMPARE(asked.back().size(), std::size_t{3});
    }
    QVERIFY(asked[0] == asked[1]);
    QVERIFY(asked[0][0] != asked[0][1]);
}

void TestTrainer::tokens_of_rows_with_one_prediction_are_counted_too() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.task = "classification";
    spec.data.train = (small::golden() / "queries.jsonl").string();
    spec.model.maxLength = 64;
    spec.trainer.maxSteps = 0;
    spec.trainer.epochs = 1.0;
    const auto outcome = all.train("run", spec);
    const auto tokens = std::find_if(outcome.summary.begin(), outcome.summary.end(), [](const auto& one) { return one.first == "tokens"; });
    const auto plan = runs::RunFolder::open(all.path("run")).origin().plan;
    QCOMPARE(static_cast<std::int64_t>(tokens->second), plan.trainTokens); // every row was seen once
    QVERIFY(plan.trainTokens > 4 * plan.trainRows);
    for (const auto& event : all.events("run"))
        if (const auto* m = std::get_if<base::MetricsEvent>(&event.body)) QVERIFY(m->tokens > 4 * 4 * m->step);
    QVERIFY(!all.curve("run", "validation/accuracy").empty() && all.curve("run", "validation/perplexity").empty());
}

void TestTrainer::a_finished_run_resumes_to_its_end() {
    small::Runs all;
    all.train("run", small::spec());
    const std::string before = all.bytes("run", "last");
    const auto outcome = all.resume("run");
    QCOMPARE(outcome.state, std::string("finished"));
    QVERIFY(all.bytes("run", "last") == before);
    QCOMPARE(runs::RunFolder::open(all.path("run")).state().state, std::string("finished"));
}

void TestTrainer::settings_that_cannot_be_are_refused_in_words() {
    small::Runs all;
    const auto refusal = [&](auto change) {
        runs::RunSpec spec = small::spec();
        change(spec);
        try {
            (void)training::prepareRun(spec, all.path("never"), all.options(), {});
        } catch (const Error& error) {
            return std::to_string(error.exitStatus()) + " " + error.message();
        }
        return std::string("accepted");
    };
    using S = runs::RunSpec;
    QVERIFY(refusal([](S& s) { s.task = "dpo"; }).starts_with("1 ")); // rows of text are no pairs
    QVERIFY(refusal([](S& s) { s.method.kind = "qlora"; }).starts_with("2 method.kind:"));
    QVERIFY(refusal([](S& s) { s.model.maxLength = 5000; }).starts_with("2 model.max_length:"));
    QVERIFY(refusal([](S& s) { s.data.train = "/nowhere/rows.jsonl"; }).starts_with("1 "));
    QVERIFY(refusal([](S& s) { s.model.path = "/nowhere/model"; }).starts_with("1 "));
    QVERIFY(refusal([](S& s) { s.task = "classification"; }).starts_with("1 "));
    QVERIFY(!std::filesystem::exists(all.path("never")));
}

QTEST_APPLESS_MAIN(TestTrainer)
#include "test_trainer.moc"
