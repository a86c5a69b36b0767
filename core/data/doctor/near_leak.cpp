#include "core/data/doctor/rule.h"

#include "core/data/text/near_duplicates.h"
#include <algorithm>
#include <map>

/// Training rows that are nearly the same as a row of the validation or test set.
namespace core::data {
namespace {

constexpr double kThreshold = 0.8;
constexpr std::int64_t kMostRows = 500000; ///< signatures take half a kilobyte a row

class NearLeak final : public DoctorRule {
public:
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext& ctx) override {
        const std::int64_t train = patient.rows();
        const RecordReader reader(*patient.info, patient.options->map);
        for (const Patient::Other& other : patient.others) {
            const std::int64_t rows = other.dataset->info().rows;
            if (train + rows > kMostRows) continue;
            const RecordReader otherReader(other.dataset->info(), patient.options->map);
            NearDuplicates near(kThreshold);
            add(*patient.train, reader, near, ctx);
            add(*other.dataset, otherReader, near, ctx);
            const auto textOf = [&](std::int64_t number) {
                return number < train ? text(*patient.train, reader, number) : text(*other.dataset, otherReader, number - train);
            };
            const auto pairs = near.pairs(
                textOf,
                [&](std::int64_t a, std::int64_t b) {
                    if (a >= train || b < train) return false;
                    const RowDigest &mine = patient.digests[static_cast<std::size_t>(a)],
                                    &theirs = other.digests[static_cast<std::size_t>(b - train)];
                    return mine.bytes != theirs.bytes; // equal ones are exact leaks
                },
                ctx);
            report(pairs, train, other.name, findings);
        }
    }

private:
    static std::string text(const Dataset& dataset, const RecordReader& reader, std::int64_t row) {
        const auto rows = dataset.read(row, 1);
        if (rows.empty()) return {};
        Record record;
        const SeenRow seen = seenRow(reader, rows.front(), row, record);
        std::string whole = seen.prompt;
        if (reader.shape() != Shape::Labelled)
            for (const std::string& answer : seen.answers) whole += "\n" + answer;
        return whole;
    }
    static void add(const Dataset& dataset, const RecordReader& reader, NearDuplicates& near, const base::JobContext& ctx) {
        for (std::int64_t row = 0; row < dataset.info().rows; ++row) {
            if (row % 64 == 0) ctx.throwIfStopped();
            near.add(text(dataset, reader, row));
        }
    }
    static void report(const std::vector<std::pair<std::int64_t, std::int64_t>>& pairs, std::int64_t train, const std::string& name,
                       std::vector<Finding>& findings) {
        if (pairs.empty()) return;
        Finding finding{"near_leak", Severity::Warning, {}, {}, {}, "near_duplicates"};
        for (const auto& [a, b] : pairs) {
            finding.groups.push_back({a, b - train});
            finding.rows.push_back(a);
        }
        finding.rows.erase(std::unique(finding.rows.begin(), finding.rows.end()), finding.rows.end());
        finding.message = rowsInWords(finding.rows.size()) + " of the training set " + (finding.rows.size() == 1 ? "is" : "are") +
                          " nearly the same as a row of the " + name +
                          " set (four fifths of their wording). Keep such rows on one side of the split. (Groups: row here, row there.)";
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<DoctorRule> near_leakRule() { return std::make_unique<NearLeak>(); }

} // namespace core::data
