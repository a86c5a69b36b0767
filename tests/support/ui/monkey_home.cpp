#include "tests/support/ui/monkey_home.h"

#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/data/dataset.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#endif
#include "core/engine/engine.h"
#include "tests/support/fake_run.h"
#include "tests/support/ui/hostile_strings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMutex>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace tests {

namespace fs = std::filesystem;

namespace {

constexpr int kHostileRows = 60, kPlainRows = 400;

void write(const QString& name, const QByteArray& text) {
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("%s cannot be written", qPrintable(name));
}

QByteArray quoted(const QString& text) { return '"' + text.toUtf8().replace('"', "\"\"") + '"'; }

QByteArray csvOf(int rows, bool hostile) {
    QByteArray csv = hostile ? "\"<b>text</b>\",\"label %1\",\"&note\"\n" : "text,label,note\n";
    const auto& strings = hostileStrings();
    for (int i = 0; i < rows; ++i) {
        const QString text = hostile ? strings[i * 4 % strings.size()].text.left(2000)
                                     : QStringLiteral("Why is there a fee of %1 on my statement?").arg(i % 37);
        csv += quoted(QString(text).remove(QChar::Null)) +
               (i % 3 == 0   ? ",fees,"
                : i % 3 == 1 ? ",cards,"
                             : ",<i>other</i>,") +
               QByteArray::number(i) + '\n';
    }
    return csv;
}

} // namespace

/// Lets the core write below the home only, and remembers what it wanted to write elsewhere.
struct MonkeyHome::Confined : core::base::FileSystem {
    explicit Confined(const fs::path& home) : home_(home), real_(core::base::fileSystem()), override_(*this) {}

    int openForWriting(const fs::path& path, bool append) override { return isInside(path) ? real_.openForWriting(path, append) : -EACCES; }
    long write(int descriptor, const void* bytes, std::size_t size) override { return real_.write(descriptor, bytes, size); }
    int sync(int descriptor) override { return real_.sync(descriptor); }
    int close(int descriptor) override { return real_.close(descriptor); }
    int rename(const fs::path& from, const fs::path& to) override {
        return isInside(from) && isInside(to) ? real_.rename(from, to) : -EACCES;
    }
    int syncFolder(const fs::path& folder) override { return real_.syncFolder(folder); }

    QStringList taken() {
        const QMutexLocker lock(&mutex_);
        return std::exchange(outside_, {});
    }

private:
    bool isInside(const fs::path& path) {
        const auto whole = fs::absolute(path).lexically_normal().string();
        if (whole.rfind(home_.string() + '/', 0) == 0) return true;
        const QMutexLocker lock(&mutex_); // called by the threads of jobs
        outside_ << QString::fromStdString(whole);
        return false;
    }
    fs::path home_;
    core::base::FileSystem& real_;
    core::base::FileSystemOverride override_;
    QMutex mutex_;
    QStringList outside_;
};

MonkeyHome::MonkeyHome() {
    const QByteArray home = folder_.path().toUtf8();
    qputenv("HOME", home);
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"}) {
        const QByteArray folder = home + '/' + QByteArray(name).toLower();
        QDir().mkpath(QString::fromUtf8(folder));
        qputenv(name, folder);
    }
    // No other program is started: neither a training of its own nor a printer of reports.
    qputenv("ANNEAL_BIN_DIR", home);
    qputenv("PATH", home);
    QDir().mkpath(project());
    QDir::setCurrent(folder_.filePath(QStringLiteral("work")));
    confined_ = std::make_unique<Confined>(fs::path(folder_.path().toStdString()));
}

MonkeyHome::~MonkeyHome() { QDir::setCurrent(QDir::rootPath()); }

bool MonkeyHome::holds(const QString& file) const {
    const QString whole = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    return whole == path() || whole.startsWith(path() + QLatin1Char('/'));
}

void MonkeyHome::furnish() {
    const QString files = folder_.filePath(QStringLiteral("files/"));
    const std::pair<const char*, QByteArray> contents[] = {
        {"plain.csv", csvOf(kPlainRows, false)},
        {"<b>bold</b> & %1.csv", csvOf(kHostileRows, true)},
        {"chats.jsonl", R"({"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"<b>Hello</b>"}]})"
                        "\n{\"messages\":[]}\n{broken\n"},
        {"instructions.json", R"([{"instruction":"Add","input":"1 1","output":"2"},{"instruction":"Say %1","output":"&amp;"}])"},
        {"tale.txt", QByteArray("Once upon a time there was a fox.\n\n").repeated(200)},
        {"empty.csv", ""},
        {"bytes.bin", QByteArray("\x00\xff\xfe\x80PK\x03\x04", 8).repeated(500)},
        {"quote.csv", "text,label\n\"never closed,1\n"},
        {"plan.json", R"({"steps":[]})"},
        {"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.tsv", "text\tlabel\na\tb\n"}};
    for (const auto& [name, text] : contents) {
        drops_ << files + QString::fromUtf8(name);
        write(drops_.last(), text);
    }
    drops_ << files + QStringLiteral("not-there.csv") << files.chopped(1);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    drops_ << files + QStringLiteral("red.png");
    picture.save(drops_.last());

    const fs::path folder = project().toStdString();
    const auto project = core::store::openProject(folder);
    for (const auto& [name, file] : {std::pair("plain", drops_[0]), std::pair("hostile %1 & <b>", drops_[1])}) {
        core::data::ImportOptions options;
        options.name = name;
        core::data::importFiles({fs::path(file.toStdString())}, options, project->newVersion(core::store::datasetNameFrom(name)).folder(),
                                {});
    }
    int number = 0;
    for (auto fake : grimmRuns()) {
        fake.spec.name += " <i>%1</i> & \xe2\x80\xae";
        fake.steps = std::min<std::int64_t>(fake.steps, 60);
        if (number < 3) writeFakeRun(project->runsFolder() / ("2026112" + std::to_string(number++) + "-run"), fake);
    }
    core::runs::RunSpec spec;
    spec.name = "short";
    spec.task = "pretrain";
    spec.model.path = "bundled:stories260K";
    spec.model.maxLength = 64;
    spec.data.train = drops_[4].toStdString();
    spec.method.kind = "lora";
    spec.trainer.maxSteps = 2;
    spec.trainer.batchSize = 2;
    const core::engine::TrainOptions options{folder, project->cacheFolder(), true};
    const core::runs::FreshRun fresh(project->runsFolder(), spec.name);
    core::base::JobContext ctx;
    (void)core::engine::engine().prepareRun(spec, fresh.path(), options, ctx);
    (void)core::engine::engine().train(fresh.path(), options, ctx);
}

void MonkeyHome::look(bool thorough, QStringList& found) {
    const auto tell = [&](const QString& folder, const std::exception& error) {
        found << folder + QStringLiteral(": ") + QString::fromUtf8(error.what());
    };
    QStringList versions, runs;
    for (QDirIterator all(path(), {QStringLiteral("dataset.json"), QStringLiteral("run.json")}, QDir::Files, QDirIterator::Subdirectories);
         all.hasNext();) {
        const QFileInfo file(all.next());
        const QString folder = file.path();
        if (folder.contains(QStringLiteral("/cache/")) || folder.contains(QStringLiteral(".tmp"))) continue; // what can be made again
        (file.fileName() == QStringLiteral("dataset.json") ? versions : runs) << folder;
    }
    for (auto it = rows_.constBegin(); it != rows_.constEnd(); ++it)
        if (!versions.contains(it.key())) found << QStringLiteral("the dataset %1 is gone").arg(it.key());
    for (auto it = runs_.constBegin(); it != runs_.constEnd(); ++it)
        if (!runs.contains(it.key())) found << QStringLiteral("the run %1 is gone").arg(it.key());
    for (const QString& folder : versions) {
        if (rows_.contains(folder) && !thorough) continue;
        try {
            const auto rows = core::data::openDataset(folder.toStdString())->info().rows;
            if (rows_.value(folder, rows) != rows) found << QStringLiteral("%1 has %2 rows").arg(folder, QString::number(rows));
            rows_.insert(folder, rows);
        } catch (const std::exception& error) {
            tell(folder, error);
        }
    }
    for (const QString& folder : runs) {
        if (runs_.contains(folder) && !thorough) continue;
        try {
            std::vector<std::string> damaged;
            const auto run = core::runs::RunFolder::open(folder.toStdString());
            const auto events = static_cast<qsizetype>(run.events(&damaged).size());
            (void)run.notes();
            (void)run.checkpoints();
            for (const auto& line : damaged) found << folder + QStringLiteral(": ") + QString::fromStdString(line);
            if (events < runs_.value(folder, 0)) found << QStringLiteral("%1 has lost events").arg(folder);
            runs_.insert(folder, events);
        } catch (const std::exception& error) {
            tell(folder, error);
        }
    }
}

/// The window has the project's lock: a guest reads it beside.
void MonkeyHome::lookAtProjects(QStringList& found) {
    for (QDirIterator all(path(), {QStringLiteral("anneal.db")}, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        const QString folder = QFileInfo(all.next()).path();
        try {
            const auto project = core::store::openProject(folder.toStdString(), core::store::Access::Guest);
            (void)project->runs();
            for (const auto& entry : project->datasets()) (void)project->versions(entry.name);
        } catch (const std::exception& error) {
            found << QStringLiteral("the project %1: %2").arg(folder, QString::fromUtf8(error.what()));
        }
    }
}

QStringList MonkeyHome::problems(bool thorough) {
    QStringList found;
    look(thorough, found);
    lookAtProjects(found);
    for (const QString& file : confined_->taken()) found << QStringLiteral("wanted to write %1").arg(file);
    return found;
}

} // namespace tests
