#pragma once

#include <QString>

#include <functional>

namespace ui {
class MainWindow;
}

namespace shots {

/// Runs laid over each other, an answer of base and tuned model, and an export's formats: places with work in them. `shoot` saves the window under a name.
void shootWork(ui::MainWindow& window, const std::function<void(const QString&)>& shoot);

} // namespace shots
