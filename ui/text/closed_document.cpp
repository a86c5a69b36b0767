#include "ui/text/closed_document.h"

#include <QImage>
#include <QUrl>

namespace ui::text {

ClosedDocument::ClosedDocument(QObject* parent) : QTextDocument(parent) {}

QVariant ClosedDocument::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) return QByteArray();
    QImage picture = pictures_ ? pictures_(name) : QImage();
    if (picture.isNull()) {
        picture = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
    }
    return picture;
}

} // namespace ui::text
