#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace ui::widgets {
class LinkButton;
}

namespace ui::frames {

/// One finding or check: icon in its tone, words (13), a second line (12), a link at the right that mends or shows it.
class FindingRow : public QWidget {
    Q_OBJECT
public:
    FindingRow(const QString& id, theme::Tone tone, const QString& words, const QString& second = {}, const QString& link = {},
               QWidget* parent = nullptr);
    /// Another icon than the tone's (a clock for what is not known yet, a flag for an obligation).
    FindingRow(const QString& id, const QString& icon, theme::ColorRole color, const QString& words, const QString& second = {},
               const QString& link = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void linkClicked();
};

} // namespace ui::frames
