#include "core/data/doctor/doctor.h"
#include "core/data/storage/row_selection.h"

#include <algorithm>
#include <set>

namespace core::data {
namespace {

constexpr std::int64_t kRun = 100; ///< neighbours that are looked at together: doubles often stand side by side

std::vector<std::int64_t> spreadRows(std::int64_t all, std::int64_t most) {
    std::vector<std::int64_t> rows;
    const std::int64_t run = std::min(kRun, most), runs = std::max<std::int64_t>(1, most / run);
    for (std::int64_t i = 0; i < runs; ++i) {
        const std::int64_t first = runs == 1 ? 0 : (all - run) * i / (runs - 1);
        for (std::int64_t row = first; row < first + run; ++row) rows.push_back(row);
    }
    return rows;
}

/// Says something of a sample that is not true of the whole: a label that is rare in it.
bool judgesByWhole(const Finding& finding) {
    static const std::set<std::string> rules{"one_off_labels"};
    return rules.contains(finding.rule);
}

} // namespace

SampleExamination examineSample(const DatasetPtr& dataset, std::int64_t most, const tokenizers::Tokenizer* tokenizer,
                                const DoctorOptions& options, const base::JobContext& ctx) {
    const std::int64_t all = dataset->info().rows;
    if (all <= most) return {examine(dataset, nullptr, nullptr, tokenizer, options, ctx), all};
    const std::vector<std::int64_t> rows = spreadRows(all, most);
    SampleExamination sample{examine(selectRows(dataset, rows), nullptr, nullptr, tokenizer, options, ctx),
                             static_cast<std::int64_t>(rows.size())};
    std::erase_if(sample.findings, judgesByWhole);
    const auto inWhole = [&](std::int64_t& row) { row = rows[static_cast<std::size_t>(row)]; };
    for (Finding& finding : sample.findings) {
        std::for_each(finding.rows.begin(), finding.rows.end(), inWhole);
        for (auto& group : finding.groups) std::for_each(group.begin(), group.end(), inWhole);
    }
    return sample;
}

} // namespace core::data
