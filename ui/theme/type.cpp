#include "ui/theme/type.h"

#include "ui/theme/resources.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui::theme {

namespace {

constexpr auto kSans = "Anneal Sans";
constexpr auto kMono = "Anneal Mono";
constexpr qreal kBodyPx = 13.0;

struct Faces {
    QString text = QString::fromLatin1(kSans);
    QString numbers = QString::fromLatin1(kSans);
    qreal scale = 1.0;
};

Faces& faces() {
    static Faces one;
    return one;
}

/// Without a desktop that states a font Qt falls back to a generic name or to DejaVu; then nobody chose it.
bool isFallback(const QString& family) {
    static const QStringList kGeneric{QStringLiteral("Sans"),        QStringLiteral("Sans Serif"),          QStringLiteral("sans-serif"),
                                      QStringLiteral("DejaVu Sans"), QStringLiteral("Bitstream Vera Sans"), QString()};
    return kGeneric.contains(family, Qt::CaseInsensitive);
}

struct Spec {
    int px;
    int weight;
    bool mono;
};

Spec specOf(Type role) {
    switch (role) {
    case Type::PlaceTitle: return {18, 600, false};
    case Type::ForecastNumber: return {20, 600, false};
    case Type::ItemTitle: return {15, 600, false};
    case Type::Section: return {13, 600, false};
    case Type::Body: return {13, 400, false};
    case Type::BodyStrong: return {13, 500, false};
    case Type::Secondary: return {12, 400, false};
    case Type::SecondaryStrong: return {12, 500, false};
    case Type::Small: return {11, 400, false};
    case Type::SmallStrong: return {11, 600, false};
    case Type::Mono: return {12, 400, true};
    case Type::MonoSmall: return {11, 400, true};
    }
    return {13, 400, false};
}

QFont build(Type role, const QString& family) {
    const Spec spec = specOf(role);
    QFont font(spec.mono ? QString::fromLatin1(kMono) : family);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(spec.px * faces().scale))));
    font.setWeight(static_cast<QFont::Weight>(spec.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(spec.mono ? QFont::Monospace : QFont::SansSerif);
    return font;
}

} // namespace

void initFonts(QApplication& application) { initFonts(application, QFontDatabase::systemFont(QFontDatabase::GeneralFont)); }

void initFonts(QApplication& application, const QFont& system) {
    initResources();
    for (const char* file :
         {"AnnealSans-Regular.otf", "AnnealSans-Medium.otf", "AnnealSans-SemiBold.otf", "AnnealSans-Italic.otf", "AnnealMono-Regular.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1").arg(QLatin1String(file)));
    faces() = Faces{};
    if (!isFallback(system.family())) {
        const QFontInfo info(system);
        faces().text = system.family();
        faces().scale = std::clamp(info.pixelSize() / kBodyPx, 0.85, 3.0);
        if (hasTabularDigits(system)) faces().numbers = faces().text;
    }
    application.setFont(font(Type::Body));
}

QFont font(Type role) { return build(role, faces().text); }

QFont numberFont(Type role) { return build(role, faces().numbers); }

qreal typeScale() { return faces().scale; }

int px(int measure) { return static_cast<int>(std::lround(measure * faces().scale)); }

bool hasTabularDigits(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.05) return false;
    return true;
}

} // namespace ui::theme
