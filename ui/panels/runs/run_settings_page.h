#pragma once

#ifndef Q_MOC_RUN
#include "ui/panels/runs/inspected_run.h"
#endif

#include <QWidget>

namespace ui::widgets {
class Button;
class Label;
} // namespace ui::widgets

namespace ui::panels {

class CompareTable;

/// The settings of the selected runs: those in which they differ first (of one run: those that differ from the defaults), all others behind a fold.
class RunSettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit RunSettingsPage(QWidget* parent = nullptr);
    void setRuns(const InspectedRuns& runs);

private:
    void showSame();

    CompareTable *different_, *same_;
    widgets::Label* nothing_;
    widgets::Button* fold_;
    qsizetype sameCount_ = 0;
    std::size_t runCount_ = 0;
};

} // namespace ui::panels
