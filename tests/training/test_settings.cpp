// Every key of a specification does something, or is refused, or is named as one that changes nothing. A key that is added must be entered here.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/runs/run_files.h"
#include "core/runs/significance.h"
#include "core/training/start/settings_check.h"
#include "core/training/training_state.h"
#include "tests/training/small_runs.h"
#endif

#include <QtTest>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace core;

namespace {

/// One key: settings on top of the small run, the value that it is changed to, and the part of the run that must be another then.
struct Key {
    const char* path;
    std::vector<std::string> base;
    const char* value;
    const char* part; ///< of `Facts`; "refused": the run is not begun; "elsewhere": the test that holds it is named in `value`
};

constexpr const char* kLora = "method.kind=lora";
constexpr const char* kSgd = "optimizer.kind=sgd";
const std::vector<std::string> kSft{"task=sft", "data.train=GOLDEN/seed_tasks_excerpt.jsonl", "model.max_length=300"};
const std::vector<std::string> kTable{"data.train=HERE/table.csv"};
const std::vector<std::string> kClasses{"task=classification", "data.train=GOLDEN/queries.jsonl", "trainer.batch_size=3"};
const std::vector<std::string> kPairs{"task=dpo", "data.train=GOLDEN/pairs.jsonl", "data.template=plain", "model.max_length=128"};
const std::vector<std::string> kRatings{"task=kto", "data.train=GOLDEN/ratings.jsonl", "data.template=plain", "model.max_length=128"};

std::vector<std::string> with(std::vector<std::string> settings, const std::vector<std::string>& more) {
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

const std::vector<Key>& keys() {
    static const std::vector<Key> all{
        {"name", {}, "another", "notes"},
        {"notes", {}, "some words", "notes"},
        {"tags", {}, "one,two", "notes"},
        {"task", {"data.train=GOLDEN/queries.jsonl"}, "classification", "metrics"},
        {"model.path", {}, "SOURCE/tests/fixtures/tiny-llama", "loss"},
        {"model.adapter", {kLora, "method.rank=8", "method.alpha=16"}, "GOLDEN/pretrain-lora-start", "loss"},
        {"model.max_length", {}, "24", "loss"},
        {"data.train", {}, "HERE/rows.jsonl", "loss"},
        {"data.validation", {}, "HERE/rows.jsonl", "validation"},
        {"data.validation_fraction", {}, "0.5", "plan"},
        {"data.format", {"data.train=HERE/rows.jsonl"}, "text", "loss"},
        {"data.map", with(kTable, {"data.map=text=first"}), "text=second", "loss"},
        {"data.template", with(kSft, {"data.template=alpaca"}), "plain", "loss"},
        {"data.loss_on", kSft, "all", "loss"},
        {"data.overlong", {}, "truncate", "plan"},
        {"data.packing", {}, "training/invariants: how rows lie in memory changes no loss", "elsewhere"},
        {"data.shuffle", {}, "false", "loss"},
        {"data.max_rows", {}, "8", "plan"},
        {"objective.beta", kPairs, "0.5", "loss"},
        {"objective.loss", kPairs, "ipo", "loss"},
        {"objective.gamma", with(kPairs, {"task=simpo"}), "1", "loss"},
        {"objective.desirable_weight", kRatings, "2", "loss"},
        {"objective.undesirable_weight", kRatings, "2", "loss"},
        {"objective.center_rewards", with(kPairs, {"task=reward"}), "0.1", "loss"},
        {"objective.label_smoothing", {}, "0.1", "loss"},
        {"objective.class_weights", kClasses, "balanced", "loss"},
        {"objective.focal_gamma", kClasses, "2", "loss"},
        {"objective.neftune_alpha", {}, "5", "loss"},
        {"method.kind", {}, "lora", "plan"},
        {"method.rank", {kLora}, "3", "plan"},
        {"method.alpha", {kLora}, "5", "loss"},
        {"method.dropout", {kLora}, "0.3", "loss"},
        {"method.targets", {kLora}, "q_proj", "plan"},
        {"method.rs_scaling", {kLora}, "true", "loss"},
        {"method.ranks", {kLora}, "q_proj=3", "plan"},
        {"method.init", {kLora}, "pissa", "loss"},
        {"method.lr_ratio", {kLora}, "16", "loss"},
        {"method.trainable", {"method.kind=freeze", "method.trainable=model.norm.*"}, "model.layers.0.*", "plan"},
        {"optimizer.kind", {}, "sgd", "loss"},
        {"optimizer.lr", {}, "0.003", "rate"},
        {"optimizer.weight_decay", {}, "0.5", "loss"},
        {"optimizer.beta1", {}, "0.5", "loss"},
        {"optimizer.beta2", {}, "0.5", "loss"},
        {"optimizer.eps", {}, "0.01", "loss"},
        {"optimizer.layer_decay", {}, "0.5", "loss"},
        {"schedule.kind", {}, "constant", "rate"},
        {"schedule.warmup_ratio", {}, "0.9", "rate"},
        {"schedule.warmup_steps", {}, "3", "rate"},
        {"schedule.min_lr_ratio", {}, "0.5", "rate"},
        {"trainer.epochs", {"trainer.max_steps=0", "trainer.epochs=1", "data.max_rows=8"}, "2", "plan"},
        {"trainer.max_steps", {}, "4", "plan"},
        {"trainer.batch_size", {}, "2", "loss"},
        {"trainer.accumulation", {}, "2", "loss"},
        {"trainer.max_grad_norm", {kSgd}, "0.01", "loss"},
        {"trainer.precision", {}, "bf16", "loss"},
        {"trainer.activation_checkpointing", {}, "models/fast_block: recomputation changes no number", "elsewhere"},
        {"trainer.seed", {}, "43", "loss"},
        {"trainer.deterministic", {}, "a_deterministic_run_times_nothing, below", "elsewhere"},
        {"trainer.device", {}, "cuda", "refused"},
        {"trainer.threads", {}, "2", "plan"},
        {"trainer.eval_every", {}, "1", "validation"},
        {"trainer.log_every", {"trainer.max_steps=4"}, "3", "loss"},
        {"trainer.checkpoint_every", {}, "1", "checkpoints"},
        {"trainer.checkpoint_minutes", {}, "0.00000001", "checkpoints"},
        {"trainer.keep_checkpoints", {"trainer.checkpoint_every=1"}, "0", "kept"},
        {"trainer.early_stopping_patience", {"trainer.eval_every=1", "trainer.early_stopping_min_delta=10"}, "1", "loss"},
        {"trainer.early_stopping_min_delta", {"trainer.eval_every=1", "trainer.early_stopping_patience=1"}, "10", "loss"},
        {"evaluation.metrics", {}, "loss,token_accuracy", "metrics"},
        {"evaluation.max_rows", {}, "1", "rows"},
        {"evaluation.generate", {}, "true", "samples"},
    };
    return all;
}

/// What a run was, in parts.
using Facts = std::map<std::string, std::string>;

std::string textOf(const std::map<std::int64_t, double>& curve) {
    std::ostringstream out;
    out.precision(17);
    for (const auto& [step, value] : curve) out << step << ' ' << value << '\n';
    return out.str();
}

Facts factsOf(const small::Runs& all, const std::string& name) {
    const auto run = runs::RunFolder::open(all.path(name));
    Facts facts;
    facts["loss"] = textOf(all.curve(name, "train/loss"));
    facts["rate"] = textOf(all.curve(name, "train/lr"));
    facts["validation"] = textOf(all.curve(name, "validation/loss"));
    const auto& origin = run.origin();
    for (const std::int64_t number :
         {origin.plan.plannedSteps, origin.plan.trainRows, origin.plan.trainTokens, origin.trainable, origin.threads})
        facts["plan"] += std::to_string(number) + " ";
    const auto notes = run.notes();
    facts["notes"] = notes.name + "/" + notes.notes + "/" + std::to_string(notes.tags.size());
    facts["kept"] = std::to_string(run.checkpoints().size());
    std::int64_t last = 0;
    for (const auto& event : run.events()) {
        if (const auto* m = std::get_if<base::MetricsEvent>(&event.body); m != nullptr && m->value("validation/loss")) {
            facts["metrics"].clear();
            for (const auto& [key, value] : m->values) facts["metrics"] += key + " ";
            last = m->step;
        }
        if (const auto* c = std::get_if<base::CheckpointEvent>(&event.body)) facts["checkpoints"] += std::to_string(c->step) + " ";
        if (std::holds_alternative<base::SampleEvent>(event.body)) facts["samples"] += "one ";
    }
    if (last > 0) facts["rows"] = std::to_string(runs::loadRowLosses(run.evaluationFile(last)).size());
    return facts;
}

bool warnsOf(const small::Runs& all, const std::string& name, const std::string& path) {
    for (const auto& event : all.events(name))
        if (const auto* log = std::get_if<base::LogEvent>(&event.body))
            if (log->level == "warning" && log->message.starts_with(path + " = ")) return true;
    return false;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_key_stands_in_the_table();
    void every_key_does_something_data();
    void every_key_does_something();
    void a_deterministic_run_times_nothing();
    void what_changes_nothing_is_said_data();
    void what_changes_nothing_is_said();
    void a_specification_at_its_defaults_is_not_remarked_upon();
    void a_run_json_is_not_remarked_upon();
    void what_a_task_does_not_have_is_refused();
    void stopping_early_needs_validation_rows();
    void an_adapter_that_does_not_fit_is_refused_before_there_is_a_folder();

private:
    [[nodiscard]] std::string resolved(std::string setting) const;
    [[nodiscard]] runs::RunSpec specOf(const std::vector<std::string>& settings) const;
    [[nodiscard]] std::string refusal(const std::vector<std::string>& settings);
    small::Runs all_;
    std::map<std::string, Facts> done_; ///< by their settings: many keys change the same run
};

void TestSettings::initTestCase() {
    std::ofstream table(all_.path("table.csv")), rows(all_.path("rows.jsonl"));
    table << "first,second\n";
    for (int i = 0; i < 30; ++i) {
        table << "There was once a king of number " << i << ",She opened the door and saw " << i << " birds\n";
        rows << "{\"text\": \"The wolf said to the girl that " << i << " was a number.\"}\n";
    }
}

std::string TestSettings::resolved(std::string setting) const {
    for (const auto& [mark, path] : {std::pair<std::string, std::string>{"GOLDEN", small::golden().string()},
                                     {"SOURCE", ANNEAL_SOURCE_DIR},
                                     {"HERE", all_.path("").string()}})
        if (const auto at = setting.find(mark + "/"); at != std::string::npos)
            setting = setting.substr(0, at) + (std::filesystem::path(path) / setting.substr(at + mark.size() + 1)).string();
    return setting;
}

runs::RunSpec TestSettings::specOf(const std::vector<std::string>& settings) const {
    runs::RunSpec spec = small::spec();
    spec.model.maxLength = 48;
    spec.data.maxRows = 24;
    spec.trainer.maxSteps = 3;
    spec.trainer.threads = 1;
    for (const std::string& setting : settings) base::applySetting(base::structInfo<runs::RunSpec>(), &spec, resolved(setting));
    return spec;
}

std::string TestSettings::refusal(const std::vector<std::string>& settings) {
    try {
        (void)training::prepareRun(specOf(settings), all_.path("never"), all_.options(), {});
    } catch (const Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "accepted";
}

void TestSettings::every_key_stands_in_the_table() {
    for (const base::FormField& field : base::formFields(base::structInfo<runs::RunSpec>())) {
        const auto count = std::count_if(keys().begin(), keys().end(), [&](const Key& key) { return key.path == field.path; });
        QVERIFY2(count == 1, field.path.c_str());
    }
}

void TestSettings::every_key_does_something_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < keys().size(); ++i)
        if (std::string(keys()[i].part) != "elsewhere") QTest::newRow(keys()[i].path) << static_cast<int>(i);
}

void TestSettings::every_key_does_something() {
    QFETCH(int, index);
    const Key& key = keys()[static_cast<std::size_t>(index)];
    const std::string setting = std::string(key.path) + "=" + key.value, part = key.part;
    const std::vector<std::string> changed = with(key.base, {setting});
    if (part == "refused") {
        const std::string said = refusal(changed);
        QVERIFY2(said.starts_with("2 " + std::string(key.path) + ":"), said.c_str());
        return;
    }
    std::string plain;
    for (const std::string& one : key.base) plain += one + "\n";
    if (!done_.contains(plain)) {
        const std::string name = "plain" + std::to_string(done_.size());
        all_.train(name, specOf(key.base));
        done_[plain] = factsOf(all_, name);
    }
    const std::string name = "changed" + std::to_string(index);
    all_.train(name, specOf(changed));
    if (part == "warned") {
        QVERIFY(warnsOf(all_, name, key.path));
        return;
    }
    QVERIFY2(!warnsOf(all_, name, key.path), key.path);
    const Facts before = done_[plain], after = factsOf(all_, name);
    const auto of = [&](const Facts& facts) { return facts.contains(part) ? facts.at(part) : std::string(); };
    QVERIFY2(of(before) != of(after), qPrintable(QString("%1 is the same: %2").arg(key.part, QString::fromStdString(of(after)))));
}

void TestSettings::a_deterministic_run_times_nothing() {
    all_.train("deterministic", specOf({"trainer.deterministic=true", "trainer.precision=auto"}));
    const auto run = runs::RunFolder::open(all_.path("deterministic"));
    QCOMPARE(run.spec().trainer.precision, std::string("fp32"));
    const auto file = run.checkpoint("last").path / "state.json";
    const std::string products = training::parseState(base::loadFile(file), file.string()).products;
    QVERIFY(!products.empty());
    std::istringstream lines(products);
    std::set<std::string> paths;
    for (std::string name, path; lines >> name >> path;) paths.insert(path);
    QCOMPARE(paths.size(), std::size_t{1}); // one library for all classes of products: none was chosen by a clock
}

void TestSettings::what_changes_nothing_is_said_data() {
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("path");
    const auto row = [](const QStringList& settings) {
        QTest::newRow(qPrintable(settings.join(", "))) << settings << settings.last().section('=', 0, 0);
    };
    for (const char* setting : {"method.rank=4", "method.alpha=5", "method.dropout=0.1", "method.targets=q_proj", "method.rs_scaling=true",
                                "method.trainable=model.norm.*", "objective.beta=0.2", "trainer.early_stopping_min_delta=0.1"})
        row({setting});
    for (const char* setting : {"optimizer.beta1=0.5", "optimizer.beta2=0.5", "optimizer.eps=0.1"}) {
        row({"optimizer.kind=sgd", setting});
        row({"optimizer.kind=adafactor", setting});
    }
    row({"optimizer.kind=lion", "optimizer.eps=0.1"});
    for (const char* setting : {"method.ranks=q_proj=4", "method.init=pissa", "method.lr_ratio=16", "objective.class_weights=balanced",
                                "objective.focal_gamma=2"})
        row({setting});
    row({"schedule.kind=constant", "schedule.min_lr_ratio=0.1"});
    row({"schedule.warmup_steps=5", "schedule.warmup_ratio=0.5"});
    row({"trainer.max_steps=5", "trainer.epochs=9"});
    row({"data.validation=rows.csv", "data.validation_fraction=0.2"});
    row({"task=pretrain", "data.template=chatml"});
    row({"data.train=dataset:faq", "data.format=csv"});
    for (const char* setting : {"data.template=alpaca", "data.loss_on=all", "data.packing=false", "evaluation.generate=true"})
        row({"task=classification", setting});
    row({"task=regression", "objective.label_smoothing=0.1"});
    row({"task=orpo", "objective.label_smoothing=0.1"});
    row({"task=dpo", "objective.loss=ipo", "objective.label_smoothing=0.1"});
    row({"task=dpo", "objective.gamma=1"});
    row({"task=reward", "objective.beta=0.2"});
    row({"task=kto", "data.packing=false"});
    for (const char* setting :
         {"objective.loss=ipo", "objective.desirable_weight=2", "objective.undesirable_weight=2", "objective.center_rewards=0.1"})
        row({"task=simpo", setting});
}

void TestSettings::what_changes_nothing_is_said() {
    QFETCH(QStringList, settings);
    QFETCH(QString, path);
    runs::RunSpec spec;
    for (const QString& setting : settings) base::applySetting(base::structInfo<runs::RunSpec>(), &spec, setting.toStdString());
    const auto said = training::settingsWithoutEffect(spec, true);
    QCOMPARE(said.size(), std::size_t{1});
    QVERIFY2(said.front().starts_with(path.toStdString() + " = "), said.front().c_str());
    QVERIFY2(said.front().find(" has no effect: ") != std::string::npos, said.front().c_str());
}

void TestSettings::a_specification_at_its_defaults_is_not_remarked_upon() {
    for (const char* task : {"pretrain", "sft", "classification", "regression"}) {
        runs::RunSpec spec;
        spec.task = task;
        spec.data.train = "rows.csv";
        training::checkSettings(spec);
        for (const bool withValidation : {true, false}) QVERIFY(training::settingsWithoutEffect(spec, withValidation).empty());
    }
}

/// A run's own run.json, trained again, has every choice written out.
void TestSettings::a_run_json_is_not_remarked_upon() {
    for (const auto& settings :
         {std::vector<std::string>{}, std::vector<std::string>{"task=classification", "data.train=GOLDEN/queries.jsonl"}}) {
        small::Runs all;
        all.train("first", specOf(with(settings, {"data.validation_fraction=0"})));
        all.train("second", runs::loadRunSpec((all.path("first") / "run.json").string()));
        for (const auto& event : all.events("second"))
            if (const auto* log = std::get_if<base::LogEvent>(&event.body)) QVERIFY2(log->level != "warning", log->message.c_str());
    }
}

void TestSettings::what_a_task_does_not_have_is_refused() {
    const std::vector<std::string> classes{"task=classification", "data.train=GOLDEN/queries.jsonl"};
    std::string said = refusal({"evaluation.metrics=loss,accuracy"});
    QVERIFY2(said == "2 evaluation.metrics: accuracy is no metric of pretrain; it has loss, perplexity, token_accuracy", said.c_str());
    said = refusal(with(classes, {"evaluation.metrics=perplexity,token_accuracy"}));
    QVERIFY2(said == "2 evaluation.metrics: perplexity, token_accuracy are no metrics of classification; it has loss, accuracy, f1",
             said.c_str());
    said = refusal(with(classes, {"data.overlong=split"}));
    QVERIFY2(said.starts_with("2 data.overlong: "), said.c_str());
    const auto run = [&] {
        all_.train("classes", specOf(classes));
        return runs::RunFolder::open(all_.path("classes"));
    }();
    QVERIFY((run.spec().evaluation.metrics == std::vector<std::string>{"loss", "accuracy", "f1"}));
}

void TestSettings::stopping_early_needs_validation_rows() {
    const std::string said = refusal({"data.validation_fraction=0", "trainer.early_stopping_patience=2"});
    QVERIFY2(said.starts_with("2 trainer.early_stopping_patience: there are no validation rows"), said.c_str());
    all_.train("unwatched",
               specOf({"data.validation_fraction=0", "evaluation.generate=true", "trainer.eval_every=2", "evaluation.max_rows=3"}));
    for (const char* path : {"evaluation.generate", "trainer.eval_every", "evaluation.max_rows"})
        QVERIFY2(warnsOf(all_, "unwatched", path), path);
}

void TestSettings::an_adapter_that_does_not_fit_is_refused_before_there_is_a_folder() {
    std::string said = refusal({"model.adapter=GOLDEN/pretrain-lora-start", kLora, "method.rank=4", "method.alpha=16"});
    QVERIFY2(said.starts_with("2 method.rank:"), said.c_str());
    said = refusal({"model.adapter=HERE/nothing", kLora});
    QVERIFY2(said.starts_with("1 ") && said.find("nothing") != std::string::npos, said.c_str());
    QVERIFY(!std::filesystem::exists(all_.path("never")));
}

QTEST_APPLESS_MAIN(TestSettings)
#include "test_settings.moc"
