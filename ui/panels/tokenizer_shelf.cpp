#include "ui/panels/tokenizer_shelf.h"

#include "core/runs/model_names.h"
#include "ui/bridge/job_bridge.h"

#include <algorithm>
#include <system_error>

namespace ui::panels {

namespace {

constexpr std::size_t kKept = 4; ///< a large vocabulary takes some tens of megabytes

std::vector<std::filesystem::file_time_type> writtenTimes(const std::filesystem::path& folder) {
    std::vector<std::filesystem::file_time_type> times;
    for (const auto& name : core::tokenizers::tokenizerFiles(folder)) {
        std::error_code missing;
        times.push_back(std::filesystem::last_write_time(folder / name, missing));
    }
    return times;
}

} // namespace

TokenizerShelf::TokenizerShelf(bridge::JobBridge& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {}

TokenizerShelf::TokenizerPtr TokenizerShelf::find(const QString& model) {
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) { return kept.model == model; });
    if (found == kept_.end()) return nullptr;
    if (found->written != writtenTimes(found->folder)) {
        kept_.erase(found);
        return nullptr;
    }
    kept_.splice(kept_.begin(), kept_, found);
    return found->tokenizer;
}

void TokenizerShelf::ask(const QString& model, QObject* context, Answer answer) {
    if (const auto loaded = find(model)) return answer(loaded, {});
    jobs_.compute<Kept>(
        bridge::Lane::Data, tr("Reading the tokenizer of %1").arg(model),
        [model](core::base::JobContext&) {
            Kept kept;
            kept.model = model;
            kept.folder = core::runs::resolveModelFolder(model.toStdString());
            kept.written = writtenTimes(kept.folder);
            kept.tokenizer = core::tokenizers::loadTokenizer(kept.folder);
            return kept;
        },
        context,
        [this, answer](Kept kept) {
            kept_.remove_if([&](const Kept& other) { return other.model == kept.model; });
            kept_.push_front(std::move(kept));
            if (kept_.size() > kKept) kept_.pop_back();
            answer(kept_.front().tokenizer, {});
        },
        [answer](const QString& problem) { answer(nullptr, problem); }, bridge::JobLook::quietly(QStringLiteral("model")));
}

} // namespace ui::panels
