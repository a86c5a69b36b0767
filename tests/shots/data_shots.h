#pragma once

#include <QString>

#include <functional>

namespace ui {
class MainWindow;
}

namespace shots {

/// Fills the open project with the bundled data and a few steps, checked. False where something did not happen in time.
bool prepareData(ui::MainWindow& window);
/// Shows the Data place in its states, one after another.
void shootData(ui::MainWindow& window, const std::function<void(const QString& name)>& shoot);

} // namespace shots
