// The older versions of a dataset, looked at and made the newest again; the rest of PlanDraft is in plan_draft.cpp.
#include "core/base/error.h"
#include "ui/panels/context.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/version_parents.h"
#include "ui/text/numbers.h"

#include <algorithm>

namespace ui::panels {

const core::store::DatasetEntry* parentOf(const core::store::DatasetEntry& version,
                                          const std::vector<core::store::DatasetEntry>& versions) {
    const auto& parent = version.info.parent;
    const auto at = parent.rfind('@');
    if (at == std::string::npos || version.info.plan.empty()) return nullptr;
    const std::string number = parent.substr(at + 1);
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const auto& entry) {
        return std::to_string(entry.version) == number && entry.version < version.version;
    });
    return found == versions.end() ? nullptr : &*found;
}

void PlanDraft::browse(std::int64_t version) {
    const auto entry = std::find_if(versions_.begin(), versions_.end(), [version](const auto& one) { return one.version == version; });
    if (entry == versions_.end() || version == newestVersion_) {
        if (!browsed_) return;
        browsed_.reset();
    } else {
        auto seen = std::make_unique<Browsed>();
        seen->version = seen->baseVersion = version;
        seen->folder = entry->folder;
        seen->rows = seen->base = core::data::openDataset(entry->folder);
        if (const auto* parent = parentOf(*entry, versions_)) {
            try {
                seen->plan = core::data::planFrom(entry->info.plan, "the plan of " + entry->name);
                seen->base = core::data::openDataset(parent->folder);
                seen->baseVersion = parent->version;
            } catch (const core::Error&) { // made by a newer program: its rows can still be looked at
                seen->plan = {};
            }
        }
        seen->outcomes.assign(seen->plan.steps.size(), {});
        browsed_ = std::move(seen);
    }
    Q_EMIT planChanged();
    Q_EMIT rowsChanged();
}

const core::data::DatasetPtr& PlanDraft::base() const { return browsed_ ? browsed_->base : base_; }
const core::data::DatasetPtr& PlanDraft::rows() const { return browsed_ ? browsed_->rows : rows_; }
std::int64_t PlanDraft::baseVersion() const { return browsed_ ? browsed_->baseVersion : baseVersion_; }
std::int64_t PlanDraft::seenVersion() const { return browsed_ ? browsed_->version : newestVersion_; }
const std::filesystem::path& PlanDraft::seenFolder() const { return browsed_ ? browsed_->folder : newestFolder_; }
const core::data::Plan& PlanDraft::plan() const { return browsed_ ? browsed_->plan : plan_; }

const PlanDraft::Outcome& PlanDraft::outcome(int step) const {
    const auto& all = browsed_ ? browsed_->outcomes : outcomes_;
    return all[static_cast<std::size_t>(step)];
}

QString PlanDraft::whyNoRestore() const {
    const auto project = context_.project();
    if (!isOpen() || !project || project->readOnly()) return tr("This project cannot be written to");
    if (!(plan_ == savedPlan_))
        return tr("Save or undo the steps of version %1 first: no version has them yet").arg(text::count(newestVersion_));
    return {};
}

void PlanDraft::restore(std::int64_t version) {
    const auto project = context_.project();
    const auto entry = std::find_if(versions_.begin(), versions_.end(), [version](const auto& one) { return one.version == version; });
    if (const QString why = whyNoRestore(); !why.isEmpty()) return context_.announce(why, theme::Tone::Warn);
    if (entry == versions_.end()) return;
    context_.jobs().compute<core::data::DatasetPtr>(
        bridge::Lane::Data, tr("Version %1 of %2").arg(text::count(version), name_),
        [project, folder = entry->folder, name = entry->name](core::base::JobContext& ctx) {
            return core::data::restoreVersion(folder, project->newVersion(name).folder(), ctx);
        },
        this,
        [this, dataset = name_, version](const core::data::DatasetPtr& made) {
            context_.announce(tr("%1: version %2 is the current one, with the rows of version %3")
                                  .arg(dataset, text::count(made->info().version), text::count(version)));
            context_.datasetsWereChanged();
        },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); }, bridge::JobLook{QStringLiteral("data"), {}});
}

} // namespace ui::panels
