// ./dev measure monkey [EVENTS] [SEED]: random events on the window, and what they break. Status 4 where anything was found.
#include "core/engine/engine.h"
#include "tests/support/ui/monkey.h"
#include "tests/support/ui/monkey_home.h"
#include "tests/support/ui/timed_application.h"
#include "ui/theme/appearance.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

int main(int count, char** arguments) {
    if (count > 1 && std::string_view(arguments[1]) == "--print") return 1; // the window takes this program for its printer of reports
    const std::int64_t events = std::max<std::int64_t>(1, count > 1 ? std::atoll(arguments[1]) : 100'000);
    const std::uint64_t seed = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
    tests::MonkeyHome home; // before anything asks where home is
    core::engine::prepareProcess();
    tests::TimedApplication application(count, arguments);
    QApplication::setOrganizationName(QStringLiteral("anneal"));
    QApplication::setApplicationName(QStringLiteral("anneal-monkey"));
    ui::theme::Appearance::instance().start(application);
    home.furnish();
    (void)home.problems(true);
    tests::watchMonkey(seed, 120);
    QElapsedTimer clock;
    clock.start();
    tests::Monkey monkey(home, application, seed);
    const auto report = monkey.run(events);
    std::printf("seed %llu: %lld events in %lld moves, %lld windows, %.0f s; longest handler %.0f ms (%s); %lld dataset versions and %lld "
                "runs at the "
                "end; %lld problems\n",
                static_cast<unsigned long long>(seed), static_cast<long long>(report.events), static_cast<long long>(report.actions),
                static_cast<long long>(report.windows), static_cast<double>(clock.elapsed()) / 1000.0, report.longestMs,
                qPrintable(report.longest), static_cast<long long>(home.datasetVersions()), static_cast<long long>(home.runs()),
                static_cast<long long>(report.problems.size()));
    for (const auto& problem : report.problems) std::printf("problem: %s\n", qPrintable(problem));
    return report.problems.isEmpty() ? 0 : 4;
}
