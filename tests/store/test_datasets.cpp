#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/origin.h"
#include "core/store/project.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <functional>
#include <thread>

using namespace core::store;
using core::base::saveFile;
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

void contains(const std::string& text, const std::string& part) { QVERIFY2(text.find(part) != std::string::npos, text.c_str()); }

} // namespace

class DatasetsTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    int made_ = 0;
    const core::base::JobContext ctx_;
    fs::path fresh() {
        const fs::path path = fs::path(temporary_.path().toStdString()) / ("place" + std::to_string(++made_));
        fs::create_directories(path);
        return path;
    }
    void import(Project& project, const std::string& name, const std::string& rows) const {
        const fs::path file = project.folder() / "source.jsonl";
        saveFile(file, rows);
        data::ImportOptions options;
        options.name = name;
        (void)data::importFiles({file}, options, project.newVersion(name).folder(), ctx_);
    }

private Q_SLOTS:
    void versions_are_counted_and_the_newest_is_listed() {
        const auto project = openProject(fresh());
        import(*project, "rows", "{\"text\": \"a\"}\n");
        import(*project, "rows", "{\"text\": \"a\"}\n{\"text\": \"b\"}\n");
        import(*project, "Other: names, ü", "{\"text\": \"c\"}\n");
        QCOMPARE(project->datasets().size(), std::size_t{2});
        QCOMPARE(project->datasets()[1].name, std::string("rows"));
        QCOMPARE(project->datasets()[1].version, 2);
        QCOMPARE(project->datasets()[1].info.rows, 2);
        QCOMPARE(project->versions("rows").size(), std::size_t{2});
        QVERIFY(project->newVersion("rows").folder().string().ends_with("datasets/rows/v3"));
        QCOMPARE(project->datasets()[0].name, std::string("Other: names, ü"));
    }

    void names_that_look_alike_as_files_stay_apart() {
        const auto project = openProject(fresh());
        import(*project, "a b", "{\"text\": \"a\"}\n");
        import(*project, "a-b", "{\"text\": \"b\"}\n");
        QCOMPARE(project->versions("a b").size(), std::size_t{1});
        QCOMPARE(project->versions("a-b").size(), std::size_t{1});
        QVERIFY(project->versions("a b")[0].folder.parent_path() != project->versions("a-b")[0].folder.parent_path());
    }

    void a_place_is_given_to_one_writer_only() {
        const fs::path folder = fresh();
        const auto project = openProject(folder), guest = openProject(folder, Access::Guest);
        {
            const NewVersion first = project->newVersion("rows"), second = guest->newVersion("rows"),
                             other = guest->newVersion("Rows: more");
            QVERIFY(first.folder().string().ends_with("datasets/rows/v1"));
            QVERIFY(second.folder().string().ends_with("datasets/rows/v2"));
            QVERIFY(other.folder().parent_path() != first.folder().parent_path());
            QVERIFY(project->datasets().empty()); // nothing is there before it is whole
        }
        QVERIFY2(fs::is_empty(folder / "datasets"), "places that nobody used leave nothing behind");
    }

    void a_name_that_is_being_made_for_the_first_time_has_one_folder() {
        const auto project = openProject(fresh());
        // As files these names are the same.
        const NewVersion one = project->newVersion("a b"), two = project->newVersion("a-b"), three = project->newVersion("a b");
        QVERIFY(one.folder().parent_path() == three.folder().parent_path());
        QVERIFY(one.folder() != three.folder());
        QVERIFY(one.folder().parent_path() != two.folder().parent_path());
    }

    void rows_of_other_files_that_come_at_the_same_time_are_another_dataset() {
        const fs::path folder = fresh();
        const auto project = openProject(folder), guest = openProject(folder, Access::Guest);
        const auto rows = [](const char* file, const char* name = "") { return rowsOfFiles({file}, name); };
        const NewVersion first = project->newVersion(rows("/a/rows.csv")), second = guest->newVersion(rows("/b/rows.csv")),
                         again = guest->newVersion(rows("/a/rows.csv")), third = project->newVersion(rows("/c/b/rows.csv")),
                         named = project->newVersion(rows("/d/other.csv", "rows"));
        QCOMPARE(first.dataset(), std::string("rows"));
        QCOMPARE(second.dataset(), std::string("b-rows"));
        QCOMPARE(second.version(), 1);
        QCOMPARE(again.dataset(), std::string("rows"));
        QCOMPARE(again.version(), 2);
        QCOMPARE(third.dataset(), std::string("b-rows-2"));
        QCOMPARE(named.dataset(), std::string("rows")); // as it was asked for
        QCOMPARE(named.version(), 3);
    }

    void a_name_wins_over_the_folder_of_another_dataset() {
        const auto project = openProject(fresh());
        import(*project, "a b", "{\"text\": \"a\"}\n"); // in the folder a-b
        import(*project, "a-b", "{\"text\": \"b\"}\n");
        const auto named = [&](const char* argument) {
            return resolveDataset(argument, project->folder(), project->cacheFolder(), {}, ctx_).dataset->read(0, 1).front().front().text;
        };
        QCOMPARE(named("dataset:a-b@1"), std::string("b"));
        QCOMPARE(named("dataset:a b@1"), std::string("a"));
        QCOMPARE(named("dataset:a-b-2"), std::string("b"));
    }

    void a_place_whose_writer_is_gone_is_given_again() {
        const auto project = openProject(fresh());
        fs::create_directories(project->datasetsFolder() / "rows");
        saveFile(project->datasetsFolder() / "rows/.v1.reserved", "rows");
        QVERIFY(project->newVersion("rows").folder().string().ends_with("datasets/rows/v1"));
        import(*project, "rows", "{\"text\": \"a\"}\n");
        QCOMPARE(project->versions("rows").size(), std::size_t{1});
        QVERIFY(!fs::exists(project->datasetsFolder() / "rows/.v1.reserved"));
    }

    void many_threads_make_many_versions() {
        const auto project = openProject(fresh());
        std::vector<std::thread> writers;
        const fs::path file = project->folder() / "source.jsonl";
        saveFile(file, "{\"text\": \"a\"}\n");
        data::ImportOptions options;
        options.name = "rows";
        for (int i = 0; i < 8; ++i)
            writers.emplace_back([&] { (void)data::importFiles({file}, options, project->newVersion("rows").folder(), ctx_); });
        for (auto& writer : writers) writer.join();
        const auto versions = project->versions("rows");
        QCOMPARE(versions.size(), std::size_t{8});
        for (std::size_t i = 0; i < versions.size(); ++i) QCOMPARE(versions[i].version, static_cast<std::int64_t>(i) + 1);
    }

    void a_binned_dataset_comes_back() {
        const fs::path folder = fresh();
        const auto project = openProject(folder);
        import(*project, "rows", "{\"text\": \"a\"}\n");
        project->binDataset("rows", true);
        QVERIFY(project->datasets().empty());
        QCOMPARE(project->versions("rows").size(), std::size_t{1});
        project->rebuild(); // the bin is no part of the index
        QVERIFY(project->datasets().empty());
        project->binDataset("rows", false);
        QCOMPARE(project->datasets().size(), std::size_t{1});
        contains(messageOf([&] { project->binDataset("nothing", true); }), "there is no dataset 'nothing'");
    }

    void a_damaged_dataset_is_named_and_the_others_are_listed() {
        const auto project = openProject(fresh());
        import(*project, "good", "{\"text\": \"a\"}\n");
        import(*project, "bad", "{\"text\": \"b\"}\n");
        saveFile(project->versions("bad")[0].folder / "dataset.json", "{");
        QCOMPARE(project->datasets().size(), std::size_t{1});
        const auto findings = project->findings();
        QVERIFY(!findings.empty());
        contains(findings[0], "bad/v1");
    }

    void what_a_killed_import_left_is_removed_and_told() {
        const fs::path folder = fresh();
        { import(*openProject(folder), "rows", "{\"text\": \"a\"}\n"); }
        fs::create_directories(folder / "datasets/rows/.v2.tmp-999999999-0"); // no process has this number
        const auto project = openProject(folder);
        QVERIFY(!fs::exists(folder / "datasets/rows/.v2.tmp-999999999-0"));
        contains(project->findings().at(0), "cut short");
    }

    void a_file_is_imported_once_per_content() {
        const fs::path folder = fresh(), cache = folder / "cache", file = folder / "rows.jsonl";
        saveFile(file, "{\"text\": \"a\"}\n");
        const auto first = resolveDataset(file.string(), {}, cache, {}, ctx_);
        QCOMPARE(first.dataset->info().rows, 1);
        QVERIFY(first.rows.empty());
        const auto before = fs::last_write_time(first.folder / "dataset.json");
        QCOMPARE(resolveDataset(file.string(), {}, cache, {}, ctx_).folder, first.folder);
        QCOMPARE(fs::last_write_time(first.folder / "dataset.json"), before);
        saveFile(file, "{\"text\": \"a\"}\n{\"text\": \"b\"}\n");
        QCOMPARE(resolveDataset(file.string(), {}, cache, {}, ctx_).dataset->info().rows, 2);
        data::ImportOptions mapped;
        mapped.map = {{"text", "text"}};
        QVERIFY(resolveDataset(file.string(), {}, cache, mapped, ctx_).folder != first.folder);
    }

    void a_damaged_cache_is_made_again() {
        const fs::path folder = fresh(), cache = folder / "cache", file = folder / "rows.jsonl";
        saveFile(file, "{\"text\": \"a\"}\n");
        const auto first = resolveDataset(file.string(), {}, cache, {}, ctx_).folder;
        for (const auto& entry : fs::directory_iterator(first)) std::ofstream(entry.path(), std::ios::trunc) << "x";
        QCOMPARE(resolveDataset(file.string(), {}, cache, {}, ctx_).dataset->info().rows, 1);
    }

    void two_at_once_import_the_same_file_without_harm() {
        const fs::path folder = fresh(), cache = folder / "cache", file = folder / "rows.jsonl";
        std::string rows;
        for (int i = 0; i < 20000; ++i) rows += "{\"text\": \"row " + std::to_string(i) + "\"}\n";
        saveFile(file, rows);
        std::vector<std::jthread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(
                [&] { right += resolveDataset(file.string(), {}, cache, {}, ctx_).dataset->info().rows == 20000 ? 1 : 0; });
        threads.clear();
        QCOMPARE(right.load(), 4);
    }

    void a_dataset_of_the_project_is_named_with_version_and_split() {
        const auto project = openProject(fresh());
        import(*project, "rows", "{\"text\": \"a\"}\n{\"text\": \"b\"}\n{\"text\": \"c\"}\n");
        const auto parent = data::openDataset(project->versions("rows")[0].folder);
        (void)data::splitDataset(parent, {"train", "test", "train"}, project->newVersion("rows").folder(), ctx_);
        const auto resolve = [&](const std::string& argument) {
            return resolveDataset(argument, project->folder(), project->cacheFolder(), {}, ctx_);
        };
        QCOMPARE(resolve("dataset:rows").dataset->info().splits.size(), std::size_t{2});
        QCOMPARE(resolve("dataset:rows/train").rows, (std::vector<std::int64_t>{0, 2}));
        QCOMPARE(resolve("dataset:rows@2/test").rows, (std::vector<std::int64_t>{1}));
        QVERIFY(resolve("dataset:rows@v1").rows.empty());
        QCOMPARE(resolve(project->versions("rows")[0].folder.string()).dataset->info().rows, 3);
        contains(messageOf([&] { (void)resolve("dataset:row"); }), "did you mean 'rows'?");
        contains(messageOf([&] { (void)resolve("dataset:rows@3"); }), "newest is 2");
        contains(messageOf([&] { (void)resolve("dataset:rows@1/test"); }), "has no splits");
        contains(messageOf([&] { (void)resolve("dataset:rows/"); }), "names no split");
        contains(messageOf([&] { (void)resolve("dataset:rows@0"); }), "names no version");
        contains(messageOf([&] { (void)resolve("dataset:rows@99999999999999999999"); }), "names no version");
        contains(messageOf([&] { (void)resolve(""); }), "no data is named");
        contains(messageOf([&] { (void)resolve(project->folder().string()); }), "is a folder");
        contains(messageOf([&] { (void)resolve((project->folder() / "sorce.jsonl").string()); }), "did you mean 'source.jsonl'?");
        contains(messageOf([&] { (void)resolve("rows"); }), "rows is not there; a dataset of the project is written dataset:rows");
        contains(messageOf([&] { (void)resolveDataset("dataset:rows", {}, {}, {}, ctx_); }), "no project was named");
    }

    void a_name_can_always_be_written_as_an_argument() {
        QCOMPARE(datasetNameFrom("a/b@c:d"), std::string("a-b-c-d"));
        QCOMPARE(datasetNameFrom("  spaced  "), std::string("spaced"));
        QCOMPARE(datasetNameFrom(""), std::string("dataset"));
        QCOMPARE(datasetNameFrom("\xff"), std::string("\xEF\xBF\xBD"));
    }
};

QTEST_APPLESS_MAIN(DatasetsTest)
#include "test_datasets.moc"
