#include "app/cli/commands.h"
#include "app/cli/runs/specification.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace app::cli {
namespace {

using namespace core;

std::string part(double seconds, const std::string& of) { return base::clockTime(seconds) + of; }

void show(Session& session, const engine::Forecast& f) {
    const std::vector<std::vector<std::string>> rows = {
        {"time", base::clockTime(f.seconds) + "  (" + base::clockTime(f.secondsLow) + " to " + base::clockTime(f.secondsHigh) + ")"},
        {"  training",
         part(f.secondsOfSteps, "  (" + base::grouped(f.steps) + " steps" + ", " +
                                    base::grouped(static_cast<std::int64_t>(f.tokensPerSecond)) + " tokens/s, " + f.precision + ")")},
        {"  evaluations", part(f.secondsOfEvaluations, "  (" + base::grouped(f.evaluations) + ")")},
        {"  checkpoints", part(f.secondsOfCheckpoints, "  (" + base::grouped(f.checkpoints) + ")")},
        {"peak memory", base::bytesInWords(f.peakMemoryBytes)},
        {"disk", base::bytesInWords(f.diskBytes)},
    };
    session.terminal().print(table({"", ""}, rows));
    session.terminal().note("measured on " + base::grouped(f.measuredSteps) + " steps" + " of this run's own rows");
}

int forecast(Session& session, const SpecificationArguments& given) {
    const runs::RunSpec spec = specificationOf(session, given, "forecast");
    const engine::Forecast f = session.engine().forecast(spec, session.trainOptions(), session.context());
    session.terminal().endProgress();
    if (!session.json()) {
        show(session, f);
        return 0;
    }
    const nlohmann::ordered_json json = {{"seconds", f.seconds},
                                         {"seconds_range", {f.secondsLow, f.secondsHigh}},
                                         {"peak_memory_bytes", f.peakMemoryBytes},
                                         {"disk_bytes", f.diskBytes},
                                         {"seconds_of_steps", f.secondsOfSteps},
                                         {"seconds_of_evaluations", f.secondsOfEvaluations},
                                         {"seconds_of_checkpoints", f.secondsOfCheckpoints},
                                         {"steps", f.steps},
                                         {"evaluations", f.evaluations},
                                         {"checkpoints", f.checkpoints},
                                         {"measured_steps", f.measuredSteps},
                                         {"tokens_per_second", f.tokensPerSecond},
                                         {"precision", f.precision}};
    session.terminal().printLine(json.dump());
    return 0;
}

} // namespace

Action addForecast(CLI::App& command) {
    const auto given = std::make_shared<SpecificationArguments>();
    addSpecification(command, *given);
    return [given](Session& session) { return forecast(session, *given); };
}

} // namespace app::cli
