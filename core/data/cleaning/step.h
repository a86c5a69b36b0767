#pragma once

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/json_io.h"
#include "core/data/cleaning/cleaning.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// What a leaf of cleaning.def is made of.
namespace core::data {

inline constexpr const char* kTrainSplit = "train";

/// A row on its way through the plan.
struct PassingRow {
    Row cells;
    std::int64_t index = 0;  ///< in the dataset that the step looked ahead over
    std::int64_t origin = 0; ///< row of the plan's parent
    std::string split;       ///< empty where the rows have none
    std::int64_t twin = -1;  ///< set with the reason of a row that is dropped for another: that one's origin
    Row twinCells;           ///< that one as the step saw it; empty where it says just the same
    std::int32_t copy = 0;   ///< 0: the row itself; else the how manieth changed copy of it
    std::int64_t line = 0;   ///< of the source, of a row that no dataset has yet; 0: that of its dataset
    /// What is trained on, so what augments may touch it.
    [[nodiscard]] bool isTraining() const { return split.empty() || split == kTrainSplit; }
};

/// One step of a running plan. Made anew for each run, used on one thread, rows in order.
class CleaningStep {
public:
    virtual ~CleaningStep() = default;
    /// Whether the step must see all rows, as the steps before it leave them, before the first one passes.
    [[nodiscard]] virtual bool looksAhead() const { return false; }
    virtual void lookAhead(const Dataset&, const base::JobContext&) {}
    /// The splits that it hands rows out to, in the order in which they are named. Empty: rows keep the split that they have.
    [[nodiscard]] virtual std::vector<std::string> splits() const { return {}; }
    /// What a person should know of what it saw ahead, in words.
    [[nodiscard]] virtual std::vector<std::string> warnings() const { return {}; }
    /// Rows that its settings name by number, as ranges with both ends.
    [[nodiscard]] virtual std::vector<std::pair<std::int64_t, std::int64_t>> namedRows() const { return {}; }
    /// Changes the row or says why it is dropped (an empty text keeps it).
    [[nodiscard]] virtual std::string pass(PassingRow& row) = 0;
    /// Changed copies of a row that passed, to follow it, or to take its place where the step `replaces`.
    [[nodiscard]] virtual std::vector<PassingRow> copiesOf(const PassingRow&) { return {}; }
    [[nodiscard]] virtual bool replaces() const noexcept { return false; }
    /// Rows of its own, sent to the steps below once all others have passed.
    [[nodiscard]] virtual std::vector<PassingRow> rowsBehind() const { return {}; }
};

struct StepFactory {
    CleaningLeaf leaf;
    std::unique_ptr<CleaningStep> (*make)(std::string_view settings, const std::string& where, const DatasetInfo& info);
};
[[nodiscard]] const StepFactory& stepNamed(const std::string& key);

/// Which turns of a conversation are meant.
enum class Turns { All, Asked }; ///< Asked: those of the user alone

template <class Settings, class Step> StepFactory stepFactory(const char* key, const char* label, const char* help) {
    return {{key, label, help, &base::structInfo<Settings>(), [] { return base::toJson(Settings{}, -1); },
             []() -> std::shared_ptr<void> { return std::make_shared<Settings>(); },
             [](std::string_view settings, const std::string& where) { Step::check(base::fromJson<Settings>(settings, where)); }},
            [](std::string_view settings, const std::string& where, const DatasetInfo& info) -> std::unique_ptr<CleaningStep> {
                return std::make_unique<Step>(base::fromJson<Settings>(settings, where), info);
            }};
}

/// The columns that a step works on: those named, or where none is, those whose role holds text. Throws Error{Data} for one that is not there.
[[nodiscard]] std::vector<std::size_t> textColumns(const std::vector<std::string>& named, const DatasetInfo& info);
/// Calls `change` with every text in these cells: of text cells the text, of conversations the contents of the turns. Whether anything changed.
bool changeTexts(Row& row, const std::vector<std::size_t>& columns, const std::function<bool(std::string&)>& change,
                 Turns turns = Turns::All);
/// What a cell says: its text, or of a conversation the contents of the turns, each after its role where asked, one below another.
[[nodiscard]] std::string textOf(const Cell& cell, bool roles);
/// The texts of these cells, one below another.
[[nodiscard]] std::string textsOf(const Row& row, const std::vector<std::size_t>& columns);

/// The field that most steps begin with.
inline constexpr const char* kColumnsHelp = TR("Names of columns, separated by commas. Empty: those that hold what the model learns from.");

} // namespace core::data
