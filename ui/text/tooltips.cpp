#include "ui/text/tooltips.h"

#include "ui/text/breakable.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace ui::text {

namespace {
constexpr qsizetype kLongest = 1000;
} // namespace

QString literally(const QString& words) {
    QString shown = words.size() > kLongest ? words.left(kLongest) + QStringLiteral("…") : words;
    shown.replace(QChar::Null, QChar::ReplacementCharacter); // the reader of markup would end there
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return QStringLiteral("<p>%1</p>").arg(breakable(shown).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void showTooltip(const QPoint& at, const QString& words, QWidget* widget) {
    if (words.trimmed().isEmpty()) QToolTip::hideText();
    else QToolTip::showText(at, literally(words), widget);
}

bool Tooltips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->toolTip().isEmpty()) return false; // it says something of its own, or whatever is around it does
    showTooltip(static_cast<QHelpEvent*>(event)->globalPos(), widget->toolTip(), widget);
    return true;
}

} // namespace ui::text
