#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace ui::panels {

class Context;

/// Asks where a report goes (HTML or PDF), without blocking; `chosen` is called with the path.
void askReportFile(QWidget* parent, const QString& runName, std::function<void(const QString& path)> chosen);
/// Writes the report of these runs as a job; PDF by a second, windowless start of this program, as the command line does. Says how it went.
void writeReport(Context& context, const std::vector<std::filesystem::path>& runs, const QString& path);

} // namespace ui::panels
