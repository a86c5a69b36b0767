#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>

namespace ui::theme {

namespace {

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> read;
    const auto found = read.constFind(name);
    if (found != read.constEnd()) return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray text;
    if (file.open(QIODevice::ReadOnly)) text = file.readAll();
    else qWarning("There is no icon %s in resources/icons.", qPrintable(name));
    read.insert(name, text);
    return text;
}

/// Arrows and the like that point along the line of reading; signs of players, of time and of mathematics do not.
bool pointsAlong(const QString& name) {
    static const QSet<QString> kNames{QStringLiteral("chevron-left"), QStringLiteral("chevron-right"), QStringLiteral("external"),
                                      QStringLiteral("fold"),         QStringLiteral("help"),          QStringLiteral("list"),
                                      QStringLiteral("queue"),        QStringLiteral("redo"),          QStringLiteral("reset"),
                                      QStringLiteral("send"),         QStringLiteral("undo")};
    return kNames.contains(name);
}

/// Smaller icons get a slightly heavier line, so that they look alike.
const char* strokeOf(int sizePx) { return sizePx <= 16 ? "1.9" : sizePx <= 20 ? "1.75" : "1.6"; }

} // namespace

bool hasIcon(const QString& name) { return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)); }

QByteArray iconSvg(const QString& name, const QColor& color, int sizePx) {
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"1.75\" stroke-linecap", QByteArray(QByteArray("stroke-width=\"") + strokeOf(sizePx) + "\" stroke-linecap"));
    return svg;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int sizePx, qreal scale) {
    if (scale <= 0.0) scale = qGuiApp->devicePixelRatio();
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsAlong(name);
    const QString key = QStringLiteral("anneal/%1/%2/%3/%4/%5")
                            .arg(name, color.name(), QString::number(sizePx), QString::number(scale), QString::number(mirrored ? 1 : 0));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const QByteArray svg = iconSvg(name, color, sizePx);
    if (svg.isEmpty()) return {};
    const int side = static_cast<int>(std::ceil(sizePx * scale));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, ColorRole role, int sizePx) {
    QIcon made;
    for (const qreal scale : {1.0, 2.0, 3.0}) {
        made.addPixmap(iconPixmap(name, color(role), sizePx, scale), QIcon::Normal);
        made.addPixmap(iconPixmap(name, color(&Theme::text3), sizePx, scale), QIcon::Disabled);
    }
    return made;
}

} // namespace ui::theme
