#include "core/training/start/resumption.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/evaluation/opened_model.h"
#include "core/runs/run_files.h"
#include "core/tokenizers/tokenizer.h"

namespace core::training {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& what, const std::string& then, const std::string& found) {
    throw Error(ErrorKind::Data, what + " not what this run began with (SHA-256 " + then + " then, " + found +
                                     " now); bring back what it was, or start a new run");
}

/// Rows become other tokens under another tokenizer, and weights another model under another configuration; the run keeps copies of both.
void refuseChangedSettings(const runs::RunFolder& run, const Preparation& now) {
    const fs::path kept = run.path() / runs::kCheckpointsFolder;
    std::error_code ignored;
    if (fs::equivalent(kept, now.modelFolder, ignored)) return;
    const auto check = [&](const std::string& name, const std::string& found) {
        if (fs::is_regular_file(kept / name, ignored) && base::loadFile(kept / name) != found)
            throw Error(ErrorKind::Data, (now.modelFolder / name).string() + " is not what this run began with (a copy of that is " +
                                             (kept / name).string() + "); bring back what it was, or start a new run");
    };
    for (const std::string& name : tokenizers::tokenizerFiles(now.modelFolder)) check(name, base::loadFile(now.modelFolder / name));
    if (!base::hasNumberHead(now.spec.task))
        check("config.json", now.config.text); // a head for classes is written into it in words of ours
}

void checkStartingAdapter(const runs::RunOrigin& before, const Preparation& now, const std::optional<runs::CheckpointRef>& from,
                          RunLog& log) {
    const fs::path folder = now.spec.model.adapter;
    if (folder.empty()) return;
    if (from) { // its weights are in the checkpoint
        std::error_code ignored;
        if (!fs::is_directory(folder, ignored) || before.adapterHash.empty()) return;
        std::string found;
        try {
            found = adapterHash(folder);
        } catch (const Error&) { // it is no adapter any more, and is not needed
        }
        if (found != before.adapterHash)
            log.log("warning", "The adapter in " + folder.string() +
                                   " is no longer the one that this run began with; it is not needed, the run goes on from its checkpoint");
        return;
    }
    std::string found;
    try {
        found = adapterHash(folder);
    } catch (const Error& error) {
        throw Error(error.kind(), error.message() + "; this run began with it" +
                                      (before.adapterHash.empty() ? "" : " (SHA-256 " + before.adapterHash + ")") +
                                      " and has no checkpoint to go on from: bring it back, or start a new run");
    }
    if (!before.adapterHash.empty() && found != before.adapterHash)
        refuse("the adapter in " + folder.string() + " is", before.adapterHash, found);
}

} // namespace

Resumption findResumption(const runs::RunFolder& run) {
    Resumption found;
    std::vector<std::string> damaged;
    found.from = run.newestValidCheckpoint(&damaged);
    if (!damaged.empty())
        found.warnings.push_back("The newest checkpoint is damaged (" + base::joined(damaged, "; ") + "), so the run goes on from " +
                                 (found.from ? "that of step " + std::to_string(found.from->step) : "the start"));
    std::vector<std::string> lines;
    (void)run.events(&lines);
    found.warnings.insert(found.warnings.end(), lines.begin(), lines.end());
    return found;
}

std::int64_t threadsFor(const runs::RunFolder& run, const engine::TrainOptions& options) {
    if (options.threads > 0) return options.threads;
    return run.spec().trainer.threads > 0 ? run.spec().trainer.threads : run.origin().threads;
}

engine::TrainOptions withBase(const runs::RunFolder& run, const engine::TrainOptions& options,
                              const std::optional<runs::CheckpointRef>& from) {
    engine::TrainOptions found = options;
    try {
        found.base = evaluation::baseOfRun(run, options.base.string());
    } catch (const Error&) {
        if (!from || run.spec().method.isAdapter() || !options.base.empty()) throw;
        found.base = run.path() / runs::kCheckpointsFolder;
    }
    return found;
}

void refuseChangedInputs(const runs::RunFolder& run, const Preparation& now, const std::optional<runs::CheckpointRef>& from, RunLog& log) {
    const runs::RunOrigin& before = run.origin();
    if (!before.trainHash.empty() && before.trainHash != now.origin.trainHash)
        refuse("the rows of " + now.spec.data.train + " are", before.trainHash, now.origin.trainHash);
    if (!before.validationHash.empty() && before.validationHash != now.origin.validationHash)
        refuse("the validation rows are", before.validationHash, now.origin.validationHash);
    refuseChangedSettings(run, now);
    checkStartingAdapter(before, now, from, log);
    if (before.modelHash.empty() || (from && !now.spec.method.isAdapter())) return; // a checkpoint holds all weights
    if (const std::string found = weightsHash(now.weightsFolder); found != before.modelHash)
        refuse("the model in " + now.weightsFolder.string() + " is", before.modelHash, found);
}

} // namespace core::training
