#include "ui/shell/project_opener.h"

#include "core/base/paths.h"
#include "core/data/dataset.h"
#include "core/runs/run_spec.h"
#include "core/store/project.h"
#include "ui/panels/context.h"
#include "ui/shell/bundled.h"
#include "ui/shell/recent_projects.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>
#include <filesystem>

namespace ui::shell {

namespace {

using ProjectPtr = std::shared_ptr<core::store::Project>;

constexpr auto kDemoDataset = "grimm";

/// The demo project with its data imported, and the recipe to start with.
struct Demo {
    ProjectPtr project;
    core::runs::RunSpec spec;
};

Demo makeDemo(const std::filesystem::path& folder, const BundledDataset& data, const core::base::JobContext& ctx) {
    Demo demo;
    std::filesystem::create_directories(folder);
    demo.project = core::store::openProject(folder);
    const auto datasets = demo.project->datasets();
    const bool there = std::any_of(datasets.begin(), datasets.end(), [](const auto& entry) { return entry.name == kDemoDataset; });
    if (!there && !demo.project->readOnly()) {
        (void)core::data::importFiles({data.trainFile.toStdString()}, data.importOptions(), demo.project->newVersion(kDemoDataset).folder(),
                                      ctx);
    }
    demo.spec = core::runs::loadRunSpec((core::base::resourcesFolder() / "examples" / "grimm-lora.json").string());
    demo.spec.data.train = std::string("dataset:") + kDemoDataset;
    return demo;
}

} // namespace

ProjectOpener::ProjectOpener(panels::Context& context, QObject* parent) : QObject(parent), context_(context) {}

void ProjectOpener::open(const QString& folder) {
    std::filesystem::path path = QDir::cleanPath(folder).toStdString();
    if (path.filename() == "anneal.db") path = path.parent_path(); // what a file manager hands over: the index stands for its folder
    context_.jobs().compute<ProjectPtr>(
        bridge::Lane::Data, tr("Open %1").arg(QDir(folder).dirName()),
        [path](core::base::JobContext&) { return ProjectPtr(core::store::openProject(path)); }, this,
        [this](ProjectPtr project) {
            const QString opened_ = QString::fromStdString(project->folder().string());
            rememberProject(QString::fromStdString(project->name()), opened_);
            context_.setProject(project);
            const auto findings = project->findings();
            if (project->readOnly())
                context_.announce(tr("This project is open in another window; here it can only be read"), theme::Tone::Warn);
            else if (!findings.empty()) context_.announce(QString::fromStdString(findings.front()), theme::Tone::Warn);
            Q_EMIT opened(opened_);
        },
        [this](const QString& error) { context_.announce(error, theme::Tone::Error); });
}

void ProjectOpener::openDemo() {
    const std::filesystem::path folder = core::base::userDataFolder() / "demo";
    BundledDataset data;
    for (const BundledDataset& one : bundledDatasets())
        if (one.key == QLatin1String(kDemoDataset)) data = one;
    context_.jobs().compute<Demo>(
        bridge::Lane::Data, tr("Open the demo"), [folder, data](core::base::JobContext& ctx) { return makeDemo(folder, data, ctx); }, this,
        [this](Demo demo) {
            const QString path = QString::fromStdString(demo.project->folder().string());
            rememberProject(tr("Demo"), path);
            context_.setProject(demo.project);
            Q_EMIT opened(path);
            context_.editSpec(demo.spec);
            context_.showPlace(QStringLiteral("train"));
        },
        [this](const QString& error) { context_.announce(error, theme::Tone::Error); });
}

void ProjectOpener::askOpen(QWidget* window) {
    auto* dialog = new QFileDialog(window, tr("Open project"), QString::fromStdString(core::base::userDataFolder().string()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectOpener::open);
    dialog->open();
}

void ProjectOpener::askNew(QWidget* window) {
    auto* dialog =
        new QFileDialog(window, tr("Name the folder of the new project"), QString::fromStdString(core::base::userDataFolder().string()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Make project"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectOpener::open);
    dialog->open();
}

} // namespace ui::shell
