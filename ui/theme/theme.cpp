#include "ui/theme/theme.h"

#include "ui/theme/appearance.h"

#include <algorithm>
#include <cmath>

namespace ui::theme {

namespace {

Theme makeLight() {
    Theme t;
    t.name = QStringLiteral("light");
    t.window = "#F1F3F5";
    t.surface = "#FFFFFF";
    t.sunken = "#F8F9FA";
    t.line = "#D5DADF";
    t.soft = "#E8EBEE";
    t.border = "#8A959F";
    t.buttonLine = "#B6BEC6";
    t.hover = "#EEF2F4";
    t.text = "#182026";
    t.text2 = "#4F5A64";
    t.text3 = "#626D77";
    t.accent = "#0B6875";
    t.accentHigh = "#09545F";
    t.onAccent = "#FFFFFF";
    t.select = "#DFF0F2";
    t.neutralBg = "#EBEEF1";
    t.ok = "#17723E";
    t.okBg = "#E2F3E8";
    t.warn = "#855200";
    t.warnBg = "#FFF1CF";
    t.err = "#B3261E";
    t.errBg = "#FCE8E6";
    t.track = "#D9DEE3";
    t.counted = "#CFE8EB";
    t.star = "#B87A00";
    t.onTone = "#FFFFFF";
    t.series = {QColor("#0072B2"), QColor("#E69F00"), QColor("#009E73"), QColor("#D55E00"),
                QColor("#56B4E9"), QColor("#CC79A7"), QColor("#F0E442")};
    return t;
}

Theme makeDark() {
    Theme t;
    t.name = QStringLiteral("dark");
    t.dark = true;
    t.window = "#14171A";
    t.surface = "#1B1F23";
    t.sunken = "#181C1F";
    t.line = "#343B42";
    t.soft = "#282E34";
    t.border = "#6E7983";
    t.buttonLine = "#4A535B";
    t.hover = "#242A2F";
    t.text = "#E5E9EC";
    t.text2 = "#AEB8C0";
    t.text3 = "#94A0A9";
    t.accent = "#55BBC8";
    t.accentHigh = "#7BD0DA";
    t.onAccent = "#06191C";
    t.select = "#17383E";
    t.neutralBg = "#2B3238";
    t.ok = "#6BCB92";
    t.okBg = "#17321F";
    t.warn = "#E9B24E";
    t.warnBg = "#3A2D10";
    t.err = "#F4938A";
    t.errBg = "#44201D";
    t.track = "#343B42";
    t.counted = "#17383E";
    t.star = "#E9B24E";
    t.onTone = "#14171A";
    t.series = lightTheme().series;
    t.series[0] = "#2F8ED0"; // #0072B2 has only 2.4 : 1 on a selected row in dark
    return t;
}

/// Relative luminance, WCAG 2.
double luminance(const QColor& color) {
    auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

const Theme& lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& current() { return Appearance::instance().theme(); }

ColorRole toneText(Tone tone) {
    switch (tone) {
    case Tone::Accent: return &Theme::accent;
    case Tone::Ok: return &Theme::ok;
    case Tone::Warn: return &Theme::warn;
    case Tone::Error: return &Theme::err;
    case Tone::Neutral: break;
    }
    return &Theme::text2;
}

ColorRole toneBackground(Tone tone) {
    switch (tone) {
    case Tone::Accent: return &Theme::select;
    case Tone::Ok: return &Theme::okBg;
    case Tone::Warn: return &Theme::warnBg;
    case Tone::Error: return &Theme::errBg;
    case Tone::Neutral: break;
    }
    return &Theme::neutralBg;
}

QString toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Error: return QStringLiteral("error");
    case Tone::Accent:
    case Tone::Neutral: break;
    }
    return QStringLiteral("info");
}

SeriesStyle seriesStyle(int index) {
    static constexpr std::array kPens{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const int place = std::max(index, 0);
    const int first = place % 7; // the fifth to seventh run shift the styles by one; each further round of colours by one more
    const int pen = (first + first / 4 + place / 7) % 4;
    return {current().series[static_cast<std::size_t>(place % 7)], kPens[static_cast<std::size_t>(pen)]};
}

QList<qreal> dashPattern(Qt::PenStyle pen) {
    switch (pen) {
    case Qt::DashLine: return {5, 2.2};
    case Qt::DotLine: return {1.6, 1.4};
    case Qt::DashDotLine: return {5, 2, 1.6, 2};
    default: return {};
    }
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace ui::theme
