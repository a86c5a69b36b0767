#include "tests/shots/reduce.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace shots {

namespace {

constexpr qsizetype kColours = 256;
constexpr int kApart = 4; ///< colours nearer than this in every channel share an entry

bool near(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) < kApart && std::abs(qGreen(a) - qGreen(b)) < kApart && std::abs(qBlue(a) - qBlue(b)) < kApart;
}

} // namespace

QImage reduced(const QImage& picture) {
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x) ++counts[line[x]];
    }
    QList<QRgb> byCount = counts.keys();
    std::sort(byCount.begin(), byCount.end(), [&counts](QRgb a, QRgb b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    QList<QRgb> palette;
    for (const QRgb colour : std::as_const(byCount)) {
        if (palette.size() == kColours) break;
        if (std::none_of(palette.cbegin(), palette.cend(), [colour](QRgb one) { return near(one, colour); })) palette.append(colour);
    }
    return source.convertToFormat(QImage::Format_Indexed8, palette, Qt::ThresholdDither);
}

int reduceCommand(const QStringList& files) {
    for (qsizetype i = 0; i + 1 < files.size(); i += 2) {
        const QImage picture(files[i]);
        if (picture.isNull() || !reduced(picture).save(files[i + 1], "PNG", 0)) {
            std::fprintf(stderr, "error: %s cannot be made of %s\n", qPrintable(files[i + 1]), qPrintable(files[i]));
            return 1;
        }
    }
    return 0;
}

} // namespace shots
