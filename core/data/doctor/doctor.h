#pragma once

#include "core/base/job.h"
#include "core/data/dataset.h"
#include "core/tokenizers/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

/// Looks for every fault of the data that can be found before training (CONTRACT 1, `doctor`). Each rule is a leaf in this folder.
namespace core::data {

enum class Severity {
    Note,    ///< worth knowing
    Warning, ///< makes the result worse
    Serious, ///< training on it is wasted or its figures are wrong
};
[[nodiscard]] const char* nameOf(Severity severity); ///< "note", "warning", "serious"

struct Finding {
    std::string rule;
    Severity severity = Severity::Warning;
    std::vector<std::int64_t> rows; ///< every row concerned, from 0, of the dataset that the message names (the training rows, if none)
    std::vector<std::vector<std::int64_t>> groups; ///< rows that belong together; of a leak: row of the training set, row of the other
    std::string message;                           ///< what, how many, what to do
    std::string mend;                              ///< key of a cleaning step that mends it, or empty
};

struct DoctorOptions {
    std::string promptTemplate = "auto";
    std::string task;           ///< empty: what the shape suggests (pretrain, sft, classification, dpo, kto)
    std::int64_t maxLength = 0; ///< tokens; 0: lengths are not judged
    Mapping map;                ///< empty: the dataset's own
};

/// `validation`, `test` and `tokenizer` may be null; what needs them is left out. Serious findings first. Streams; throws Error{Stopped}.
[[nodiscard]] std::vector<Finding> examine(const DatasetPtr& train, const DatasetPtr& validation, const DatasetPtr& test,
                                           const tokenizers::Tokenizer* tokenizer, const DoctorOptions& options,
                                           const base::JobContext& ctx);
/// The same for a first look at a large set: at most `most` rows, in runs of neighbours from all over it; every row where there are no more. Rows in the
/// findings are those of `dataset`. Rules that judge by how often something occurs in the whole set are left out of a sample.
struct SampleExamination {
    std::vector<Finding> findings;
    std::int64_t rows = 0; ///< that were looked at
};
[[nodiscard]] SampleExamination examineSample(const DatasetPtr& dataset, std::int64_t most, const tokenizers::Tokenizer* tokenizer,
                                              const DoctorOptions& options, const base::JobContext& ctx);
/// {"findings":[{"rule","severity","rows","groups","message"}],"rejected"}; `rejected`: rows of the source that are in no dataset.
[[nodiscard]] std::string toJson(const std::vector<Finding>& findings, std::int64_t rejected = 0);

} // namespace core::data
