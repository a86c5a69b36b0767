#include "core/data/doctor/rule.h"

#include "core/data/text/near_duplicates.h"
#include <algorithm>
#include <map>

/// Rows of one set that are nearly the same as a row of another: training and validation, training and test, validation and test.
namespace core::data {
namespace {

constexpr double kThreshold = 0.8;
constexpr std::int64_t kMostRows = 500000; ///< signatures take half a kilobyte a row

/// One of the sets that are compared.
struct Side {
    std::string name; ///< "training", "validation", "test"
    const Dataset& dataset;
    const std::vector<RowDigest>& digests;
    RecordReader reader;
    [[nodiscard]] std::int64_t rows() const { return dataset.info().rows; }
    [[nodiscard]] std::string text(std::int64_t row) const {
        const auto rows = dataset.read(row, 1);
        if (rows.empty()) return {};
        Record record;
        const SeenRow seen = seenRow(reader, rows.front(), row, record);
        std::string whole = seen.prompt;
        if (reader.shape() != Shape::Labelled)
            for (const std::string& answer : seen.answers) whole += "\n" + answer;
        return whole;
    }
    void addTo(NearDuplicates& near, const base::JobContext& ctx) const {
        for (std::int64_t row = 0; row < rows(); ++row) {
            if (row % 64 == 0) ctx.throwIfStopped();
            near.add(text(row));
        }
    }
};

class NearLeak final : public DoctorRule {
public:
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext& ctx) override {
        std::vector<Side> sides;
        sides.push_back({"training", *patient.train, patient.digests, RecordReader(*patient.info, patient.options->map)});
        for (const Patient::Other& other : patient.others)
            sides.push_back({other.name, *other.dataset, other.digests, RecordReader(other.dataset->info(), patient.options->map)});
        for (std::size_t i = 0; i < sides.size(); ++i)
            for (std::size_t k = i + 1; k < sides.size(); ++k) compare(sides[i], sides[k], findings, ctx);
    }

private:
    static void compare(const Side& here, const Side& there, std::vector<Finding>& findings, const base::JobContext& ctx) {
        const std::int64_t first = here.rows();
        if (first + there.rows() > kMostRows) return;
        NearDuplicates near(kThreshold);
        here.addTo(near, ctx);
        there.addTo(near, ctx);
        const auto pairs = near.pairs([&](std::int64_t number) { return number < first ? here.text(number) : there.text(number - first); },
                                      [&](std::int64_t a, std::int64_t b) {
                                          return a < first && b >= first && // equal ones are exact leaks
                                                 here.digests[static_cast<std::size_t>(a)].bytes !=
                                                     there.digests[static_cast<std::size_t>(b - first)].bytes;
                                      },
                                      ctx);
        report(pairs, here, there, findings);
    }
    static void report(const std::vector<std::pair<std::int64_t, std::int64_t>>& pairs, const Side& here, const Side& there,
                       std::vector<Finding>& findings) {
        if (pairs.empty()) return;
        Finding finding{"near_leak", Severity::Warning, {}, {}, {}, "near_duplicates"};
        for (const auto& [a, b] : pairs) {
            finding.groups.push_back({a, b - here.rows()});
            finding.rows.push_back(a);
        }
        finding.rows.erase(std::unique(finding.rows.begin(), finding.rows.end()), finding.rows.end());
        finding.message = rowsInWords(finding.rows.size()) + " of the " + here.name + " set " + (finding.rows.size() == 1 ? "is" : "are") +
                          " nearly the same as a row of the " + there.name +
                          " set (four fifths of their wording). Keep such rows on one side of the split. (Groups: row here, row there.)";
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<DoctorRule> near_leakRule() { return std::make_unique<NearLeak>(); }

} // namespace core::data
