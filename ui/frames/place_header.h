#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/region.h"

class QHBoxLayout;

namespace ui::widgets {
class ElidedLabel;
class Label;
class LinkButton;
class IconLabel;
class GivesWay;
} // namespace ui::widgets

namespace ui::frames {

/// The top of a place, 48 high: title, one line about what is shown, actions at the right (the primary one last). Where there is too little room the line
/// goes, then the actions are icons, the primary one last.
class PlaceHeader : public widgets::Region {
    Q_OBJECT
public:
    explicit PlaceHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setDetail(const QString& detail);
    /// Something that needs attention, as a link with an icon beside the title; empty hides it.
    void setNotice(const QString& words, theme::Tone tone = theme::Tone::Error);
    void addAction(QWidget* button);

Q_SIGNALS:
    void noticeClicked();

private:
    widgets::Label* title_;
    widgets::ElidedLabel* detail_;
    widgets::IconLabel* noticeIcon_;
    widgets::LinkButton* notice_;
    QHBoxLayout* layout_;
    widgets::GivesWay* way_;
};

} // namespace ui::frames
