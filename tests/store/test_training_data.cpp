#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/training_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace core::store;
namespace fs = std::filesystem;
namespace data = core::data;

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "nothing was thrown";
}

} // namespace

class TrainingDataTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    const core::base::JobContext ctx_;
    fs::path folder_;
    std::unique_ptr<Project> project_;

    data::DatasetPtr import(const std::string& name) {
        const fs::path file = folder_ / "source.jsonl";
        std::string rows;
        for (int i = 0; i < 10; ++i) rows += "{\"text\": \"row " + std::to_string(i) + "\"}\n";
        core::base::saveFile(file, rows);
        data::ImportOptions options;
        options.name = name;
        return data::importFiles({file}, options, project_->newVersion(name).folder(), ctx_);
    }
    void split(const data::DatasetPtr& dataset, const std::vector<std::string>& splits) {
        (void)data::splitDataset(dataset, splits, project_->newVersion(dataset->info().name).folder(), ctx_);
    }
    [[nodiscard]] TrainingData resolve(const std::string& train, const std::string& validation = {}) const {
        return resolveTrainingData(train, validation, folder_, folder_ / "cache", {}, ctx_);
    }

private Q_SLOTS:
    void initTestCase() {
        folder_ = fs::path(temporary_.path().toStdString()) / "project";
        project_ = openProject(folder_);
        split(import("rows"), {"train", "train", "test", "validation", "train", "test", "train", "validation", "train", "train"});
        split(import("untrained"), {"test", "test", "test", "test", "test", "test", "test", "test", "validation", "validation"});
        (void)import("whole");
    }

    void a_split_version_is_trained_on_its_training_rows_and_never_on_its_test_rows() {
        const TrainingData found = resolve("dataset:rows");
        QVERIFY((found.train.rows == std::vector<std::int64_t>{0, 1, 4, 6, 8, 9}));
        QVERIFY(found.validation && (found.validation->rows == std::vector<std::int64_t>{3, 7}));
        QCOMPARE(found.trainArgument, std::string("dataset:rows@2/train"));
        QCOMPARE(found.validationArgument, std::string("dataset:rows@2/validation"));
        const TrainingData again = resolve(found.trainArgument, found.validationArgument); // as a resumed run reads its run.json
        QVERIFY(again.train.rows == found.train.rows && again.validation->rows == found.validation->rows);
        QCOMPARE(again.trainArgument, found.trainArgument);
    }

    void a_split_that_is_named_is_used_as_it_is() {
        const TrainingData found = resolve("dataset:rows/test");
        QVERIFY((found.train.rows == std::vector<std::int64_t>{2, 5}));
        QVERIFY(!found.validation); // held out by its share
        QCOMPARE(found.trainArgument, std::string("dataset:rows@2/test"));
        QVERIFY((resolve("dataset:whole", "dataset:rows").validation->rows == std::vector<std::int64_t>{3, 7}));
        QVERIFY((resolve("dataset:rows@2", "dataset:rows@2/test").validation->rows == std::vector<std::int64_t>{2, 5}));
    }

    void a_version_without_splits_is_taken_whole() {
        const TrainingData found = resolve("dataset:whole");
        QVERIFY(found.train.rows.empty() && !found.validation);
        QCOMPARE(found.trainArgument, std::string("dataset:whole@1"));
        QCOMPARE(resolve("dataset:rows@1").trainArgument, std::string("dataset:rows@1"));
        const std::string file = (folder_ / "source.jsonl").string();
        QCOMPARE(resolve(file).trainArgument, file);
    }

    void a_missing_split_is_named() {
        const std::string said = messageOf([&] { (void)resolve("dataset:untrained"); });
        QVERIFY2(said.starts_with("1 dataset:untrained@2") && said.find("test, validation") != std::string::npos, said.c_str());
        const std::string other = messageOf([&] { (void)resolve("dataset:whole", "dataset:nothing"); });
        QVERIFY2(other.find("'nothing'") != std::string::npos, other.c_str());
    }
};

QTEST_GUILESS_MAIN(TrainingDataTest)
#include "test_training_data.moc"
