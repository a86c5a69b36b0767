#include "ui/panels/data/splits/split_leaks.h"

#include "core/data/doctor/doctor.h"
#include "core/store/selected_rows.h"

#include <algorithm>
#include <map>

namespace ui::panels {

namespace {

struct Part {
    std::string name;
    std::vector<std::int64_t> rows;
    core::data::DatasetPtr dataset;
};

std::vector<Part> partsOf(const core::data::DatasetPtr& dataset, const core::base::JobContext& ctx) {
    std::vector<Part> parts;
    std::map<std::string, std::size_t> places;
    for (const auto& [name, rows] : dataset->info().splits) {
        places.emplace(name, parts.size());
        parts.push_back({name, {}, nullptr});
    }
    for (std::int64_t row = 0; row < dataset->info().rows; ++row) {
        if (row % 4096 == 0) ctx.throwIfStopped();
        if (const auto found = places.find(dataset->split(row)); found != places.end()) parts[found->second].rows.push_back(row);
    }
    std::erase_if(parts, [](const Part& part) { return part.rows.empty(); });
    for (auto& part : parts) part.dataset = core::store::selectedRows({dataset, part.rows, {}});
    return parts;
}

} // namespace

LeakCheck findSplitLeaks(const core::data::DatasetPtr& dataset, const core::base::JobContext& ctx) {
    LeakCheck check;
    const auto parts = partsOf(dataset, ctx);
    for (std::size_t a = 0; a < parts.size(); ++a)
        for (std::size_t b = a + 1; b < parts.size(); ++b) {
            ++check.pairsOfSplits;
            for (const auto& finding : core::data::examine(parts[a].dataset, parts[b].dataset, nullptr, nullptr, {}, ctx)) {
                if (finding.rule != "exact_leak" && finding.rule != "near_leak") continue;
                SplitLeak leak{parts[a].name, parts[b].name, finding.rule == "exact_leak", {}, {}};
                for (const auto& pair : finding.groups) {
                    if (pair.size() != 2) continue;
                    leak.groups.push_back(
                        {parts[a].rows.at(static_cast<std::size_t>(pair[0])), parts[b].rows.at(static_cast<std::size_t>(pair[1]))});
                    leak.rows.insert(leak.rows.end(), leak.groups.back().begin(), leak.groups.back().end());
                }
                std::sort(leak.rows.begin(), leak.rows.end());
                leak.rows.erase(std::unique(leak.rows.begin(), leak.rows.end()), leak.rows.end());
                check.leaks.push_back(std::move(leak));
            }
        }
    return check;
}

} // namespace ui::panels
