#pragma once

#include "core/base/random.h"
#include "core/data/cleaning/step.h"

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

/// What the leaves of augmentation.def are made of: a row of the training split gets changed copies. Seeded by the row's number, so a row gets the
/// same copies whatever happens to the others.
namespace core::data {

/// The settings that every leaf begins with; a leaf's own settings derive from it.
struct CopySettings {
    std::vector<std::string> columns;
    double rows = 1.0, rate = 0.1;
    std::int64_t copies = 1;
    bool keepOriginal = true;
    std::int64_t seed = 42;
};

/// The fields of CopySettings for the leaf `S`; `rateHelp` says what the rate counts.
template <class S> auto copyFields(const char* rateHelp) {
    using base::Field, base::Range;
    return std::tuple{
        Field<S, std::vector<std::string>>{
            &S::columns, "columns", TR("Columns"),
            TR("Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.")},
        Field<S, double, Range>{&S::rows, "rows", TR("Share of the rows"), TR("How many of the training rows get copies."),
                                Range{0.0, 1.0}},
        Field<S, std::int64_t, Range>{&S::copies, "copies", TR("Copies"), TR("Changed copies of each row."), Range{1, 100}},
        Field<S, double, Range>{&S::rate, "rate", TR("Rate"), rateHelp, Range{0.0, 1.0}},
        Field<S, bool>{
            &S::keepOriginal, "keep_original", TR("Keep the original"),
            TR("The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.")},
        Field<S, std::int64_t, Range>{&S::seed, "seed", TR("Seed"), TR("The same seed gives the same copies."), Range{0, 1e15}}};
}

class CopyingStep : public CleaningStep {
public:
    CopyingStep(CopySettings settings, std::string key, const DatasetInfo& info);
    [[nodiscard]] std::string pass(PassingRow&) final { return {}; }
    [[nodiscard]] std::vector<PassingRow> copiesOf(const PassingRow& row) final;
    [[nodiscard]] bool replaces() const noexcept final { return !settings_.keepOriginal; }

protected:
    /// Changes a text as a copy has it. Whether anything changed.
    virtual bool change(std::string& text, base::Random& random) const = 0;
    [[nodiscard]] double rate() const noexcept { return settings_.rate; }

private:
    bool changeRow(Row& cells, const std::string& stream) const;
    CopySettings settings_;
    std::string key_;
    std::vector<std::size_t> columns_;
    std::vector<std::string> streams_; ///< of each column; columns of one stream that begin alike stay alike
    Turns turns_ = Turns::All;
};

} // namespace core::data
