#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include <vector>

class QTimer;

namespace ui::widgets {
class IconLabel;
class Label;
} // namespace ui::widgets

namespace ui::panels {

/// The steps of an export under each other: what is done, what is being done, what waits, and how long all of it takes.
class ExportSteps : public QWidget {
    Q_OBJECT
public:
    explicit ExportSteps(QWidget* parent = nullptr);
    void begin();
    /// So many steps are done, as the export's progress says.
    void setDone(int steps);
    /// It ended; a failed one stays at the step at which it stands.
    void end(bool written);

private:
    enum class State { Waiting, Running, Done, Failed };
    void show(std::size_t step, State state);
    void showTime();

    struct Line {
        widgets::IconLabel* icon;
        widgets::Label* words;
    };
    std::vector<Line> lines_;
    widgets::Label* time_;
    QElapsedTimer clock_;
    QTimer* tick_;
    int done_ = 0;
};

} // namespace ui::panels
