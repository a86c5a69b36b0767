#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace ui::theme {

/// The window's own icons (`resources/icons/NAME.svg`, stroke only), recoloured. Pixmaps are cached by name, colour, size and scale.
/// An unknown name gives an empty pixmap and a warning, which fails the tests.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int sizePx = 16, qreal scale = 0.0);
/// An icon in the colours of the current theme: normal `role`, disabled `text3`. Make it again when the theme changes.
[[nodiscard]] QIcon icon(const QString& name, ColorRole role = &Theme::text2, int sizePx = 16);
[[nodiscard]] bool hasIcon(const QString& name);
/// The SVG of an icon with its colour put in, for instance to be written to a file.
[[nodiscard]] QByteArray iconSvg(const QString& name, const QColor& color, int sizePx);

} // namespace ui::theme
