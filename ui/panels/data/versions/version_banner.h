#pragma once

#include "ui/widgets/region.h"

namespace ui::widgets {
class Button;
class Label;
} // namespace ui::widgets

namespace ui::panels {

class PlanDraft;

/// Says above the rows that an older version is looked at, and leads back. Seen only then. Works on a `PlanDraft` that it does not own.
class VersionBanner : public widgets::Region {
    Q_OBJECT
public:
    explicit VersionBanner(PlanDraft& draft, QWidget* parent = nullptr);

private:
    void refresh();
    PlanDraft& draft_;
    widgets::Label* words_;
    widgets::Button *restore_, *back_;
};

} // namespace ui::panels
