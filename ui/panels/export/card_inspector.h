#pragma once

#include "core/engine/engine.h"
#include "core/runs/run_folder.h"
#include "ui/frames/inspector.h"

namespace ui::frames {
class MarkdownView;
}
namespace ui::widgets {
class Facts;
class Pill;
class Section;
} // namespace ui::widgets

namespace ui::panels {

/// What somebody gets with an export: the card, the licence of the result with its obligations, the files.
class CardInspector : public frames::Inspector {
    Q_OBJECT
public:
    explicit CardInspector(QWidget* parent = nullptr);
    void showRun(const core::runs::RunFolder& run);
    void showCard(const QString& markdown);
    void showFiles(const std::vector<core::engine::ModelFile>& files);

private:
    frames::MarkdownView* card_;
    widgets::Section *licence_, *filesSection_;
    widgets::Pill* badge_;
    widgets::Facts* files_;
    QWidget* licenceBody_ = nullptr;
};

} // namespace ui::panels
