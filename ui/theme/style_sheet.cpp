#include "ui/theme/style_sheet.h"

#include "ui/theme/resources.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace ui::theme {

namespace {

/// Style sheets take images only by path: the arrow of combo boxes, one per theme.
QString arrowFile(const Theme& theme) {
    return QStringLiteral(":/theme/arrow-%1.svg").arg(theme.name);
}

QHash<QString, QString> values(const Theme& t) {
    return {{QStringLiteral("window"), t.window.name()},
            {QStringLiteral("surface"), t.surface.name()},
            {QStringLiteral("sunken"), t.sunken.name()},
            {QStringLiteral("line"), t.line.name()},
            {QStringLiteral("soft"), t.soft.name()},
            {QStringLiteral("border"), t.border.name()},
            {QStringLiteral("buttonLine"), t.buttonLine.name()},
            {QStringLiteral("hover"), t.hover.name()},
            {QStringLiteral("text"), t.text.name()},
            {QStringLiteral("text2"), t.text2.name()},
            {QStringLiteral("text3"), t.text3.name()},
            {QStringLiteral("accent"), t.accent.name()},
            {QStringLiteral("accentHigh"), t.accentHigh.name()},
            {QStringLiteral("onAccent"), t.onAccent.name()},
            {QStringLiteral("select"), t.select.name()},
            {QStringLiteral("warn"), t.warn.name()},
            {QStringLiteral("err"), t.err.name()},
            {QStringLiteral("errBg"), t.errBg.name()},
            {QStringLiteral("arrow"), arrowFile(t)}};
}

} // namespace

QString styleSheet(const Theme& theme) {
    initResources();
    QFile file(QStringLiteral(":/theme/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The style sheet is missing from the resources.");
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> fill = values(theme);
    static const QRegularExpression placeholder(QStringLiteral("@([A-Za-z0-9]+)"));
    QString out;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = fill.constFind(match.captured(1));
        if (value == fill.constEnd())
            qWarning("The style sheet names an unknown colour %s.", qPrintable(match.captured(0)));
        out += text.mid(from, match.capturedStart() - from) + (value == fill.constEnd() ? QString() : *value);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

} // namespace ui::theme
