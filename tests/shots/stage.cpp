#include "tests/shots/stage.h"

#include "core/base/paths.h"
#include "core/engine/engine.h"
#include "core/store/project.h"
#include "tests/support/fake_run.h"
#include "ui/frames/inspector.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/text/translations.h"

#include <QPointer>
#include <QTest>

#include <cstdio>
#include <fstream>

namespace shots {

namespace {

namespace fs = std::filesystem;

void importGrimm(core::store::Project& project) {
    core::data::ImportOptions options;
    options.name = "grimm";
    options.licence = "public-domain";
    options.source = "Project Gutenberg";
    core::data::importFiles({core::base::resourcesFolder() / "datasets" / "grimm" / "GrimmsFairyTales.txt"}, options,
                            project.newVersion("grimm").folder(), {});
}

void train(core::store::Project& project) {
    core::runs::RunSpec spec;
    spec.name = "grimm-short";
    spec.task = "pretrain";
    spec.model.path = "bundled:stories260K";
    spec.model.maxLength = 64;
    spec.data.train = "dataset:grimm";
    spec.data.maxRows = 40;
    spec.method.kind = "lora";
    spec.trainer.maxSteps = 6;
    spec.trainer.batchSize = 2;
    core::engine::TrainOptions options;
    options.projectFolder = project.folder();
    options.cacheFolder = project.cacheFolder();
    core::base::JobContext ctx;
    const auto run = project.runsFolder() / "20261124-120000-grimm-short";
    (void)core::engine::engine().prepareRun(spec, run, options, ctx);
    (void)core::engine::engine().train(run, options, ctx);
}

} // namespace

bool Stage::wait(const char* what, int limitMs, const std::function<bool()>& done) {
    if (QTest::qWaitFor(done, limitMs)) return true;
    std::fprintf(stderr, "error: %s did not happen within %d s\n", what, limitMs / 1000);
    return false;
}

void Stage::place(const char* key) {
    for (std::size_t i = 0; i < window.places().size(); ++i)
        if (window.places()[i]->key() == QLatin1String(key)) window.showPlace(static_cast<int>(i));
}

void Stage::click(const QString& id) {
    if (auto* button = find<QAbstractButton>(id)) button->click();
    else std::fprintf(stderr, "error: there is no button %s\n", qPrintable(id));
}

void Stage::shootUnfolded(const QString& inspector, const QString& name) {
    auto* part = find<ui::frames::Inspector>(inspector);
    if (!part || !part->isFolded()) return;
    part->setFolded(false);
    shoot(name);
    part->setFolded(true);
}

bool Stage::speak(const QString& code) {
    const bool pseudo = code == QStringLiteral("pseudo");
    const QString language = pseudo ? QStringLiteral("de") : code;
    shooter_.setPrefix(code == QStringLiteral("en") ? QString() : code + QLatin1Char('-'));
    shooter_.setListsPlain(pseudo);
    // the parts go when they are made anew
    const QPointer<QWidget> rail = find<QWidget>(QStringLiteral("rail"));
    pseudo_.reset();
    if (ui::text::shownLanguage() != language) {
        window.chooseLanguage(language);
        if (!wait("the change of language", 60'000, [&] { return !rail && ui::text::shownLanguage() == language; })) return false;
    }
    if (!pseudo) return true;
    const QPointer<QWidget> german = find<QWidget>(QStringLiteral("rail"));
    pseudo_ = std::make_unique<tests::PseudoWords>();
    QCoreApplication::installTranslator(pseudo_.get());
    return pseudo_->isReady() && wait("the change to pseudo words", 60'000, [&] { return !german; });
}

bool Stage::open(const QString& folder) {
    window.openProject(folder);
    return wait("the opening of a project", 30'000, [&] {
        const auto project = window.context().project();
        return project && QString::fromStdString(project->folder().string()) == folder;
    });
}

bool Stage::fillProject(const QString& folder, bool trained) {
    const auto project = core::store::openProject(folder.toStdString(), core::store::Access::Guest);
    importGrimm(*project);
    int number = 0;
    for (const auto& fake : tests::grimmRuns())
        tests::writeFakeRun(project->runsFolder() / ("2026112" + std::to_string(number++) + "-090000-run"), fake);
    if (trained) train(*project);
    fs::create_directories(project->folder() / "models");
    for (const char* name : {"tiny-llama", "tiny-llama-tied", "tiny-llama-scaled", "tiny-llama-bf16"})
        fs::copy(fs::path(ANNEAL_SOURCE_DIR) / "tests" / "fixtures" / name, project->folder() / "models" / name,
                 fs::copy_options::recursive);
    // A model folder that cannot be opened, and why.
    const auto broken = project->folder() / "models" / "broken-model";
    fs::create_directories(broken);
    std::ofstream(broken / "config.json") << "{\"model_type\": \"llama\"}";
    std::ofstream(broken / "model.safetensors") << "these are no weights";
    return true;
}

} // namespace shots
