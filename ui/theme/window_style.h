#pragma once

#include <QProxyStyle>

namespace ui::theme {

/// Fusion, with the few hints that the window wants otherwise. Colours and shapes are the style sheet's and the painted widgets'.
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

} // namespace ui::theme
