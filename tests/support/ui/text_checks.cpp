#include "tests/support/ui/text_checks.h"

#include "tests/support/ui/text_recorder.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/list_delegate.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/region.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace tests {

namespace {

constexpr QChar kEllipsis(0x2026);
constexpr double kSlack = 1.6;      ///< pixels: letters lean out of their advance
constexpr qsizetype kLeastSeen = 5; ///< signs of shortened words that have to be seen
constexpr int kRoomBeside = 24;     ///< pixels

QString pathOf(const QWidget* widget) {
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"))) names.prepend(widget->objectName());
    return names.join(QLatin1Char('/'));
}

/// The scroll area that the widget is the inside of, or lies in.
const QAbstractScrollArea* scrollAround(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget)) return area;
    return nullptr;
}

/// Words that end in "…" because that is how they are written: "Open…", a value of a file.
QSet<QString> writtenWithEllipsis(const QWidget& window) {
    QSet<QString> own;
    const auto take = [&](const QString& text) {
        if (text.contains(kEllipsis))
            for (const QString& line : QString(text).remove(QLatin1Char('&')).split(QLatin1Char('\n'))) own.insert(line.trimmed());
    };
    for (const auto* label : window.findChildren<QLabel*>()) take(label->text());
    for (const auto* button : window.findChildren<QAbstractButton*>()) take(button->text());
    for (const auto* action : window.findChildren<QAction*>()) take(action->text());
    for (const auto* field : window.findChildren<QLineEdit*>()) {
        take(field->placeholderText());
        take(field->text());
    }
    for (const auto* edit : window.findChildren<QPlainTextEdit*>()) {
        take(edit->placeholderText());
        take(edit->toPlainText());
    }
    for (const auto* edit : window.findChildren<QTextEdit*>()) take(edit->toPlainText());
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !view->model() || qobject_cast<const QHeaderView*>(view)) continue;
        const auto* model = view->model();
        for (int row = 0; row < std::min(model->rowCount(), 200); ++row)
            for (int column = 0; column < model->columnCount(); ++column) take(model->index(row, column).data().toString());
    }
    return own;
}

bool isWritten(const DrawnText& drawn, const QSet<QString>& own) {
    const QString text = drawn.text.trimmed();
    if (own.contains(text)) return true;
    // A label of several lines is drawn line by line.
    return std::any_of(own.begin(), own.end(), [&](const QString& words) { return words.contains(text); });
}

/// Without the signs that stand for line breaks and for spaces that count.
QString plainWords(QString text) {
    return text.replace(QChar(0x21B5), QLatin1Char(' ')).replace(QChar(0x00B7), QLatin1Char(' ')).simplified();
}

/// Whether the tooltip has the words that stand before and behind the "…", and enough of them are seen to tell one from another.
bool isWholeIn(const QString& shown, const QString& tooltip) {
    const QStringList parts = plainWords(shown).split(kEllipsis);
    qsizetype seen = 0, from = 0;
    const QString whole = plainWords(tooltip);
    for (const QString& part : parts) {
        const QString words = part.trimmed();
        const qsizetype at = whole.indexOf(words, from);
        if (at < 0) return false;
        from = at + words.size();
        seen += words.size();
    }
    return seen >= kLeastSeen && whole.size() > seen;
}

/// The entry of a list or the cell of a table at a place; not valid outside of one and over a header.
QModelIndex indexAt(const DrawnText& drawn, const QWidget& window, const QAbstractItemView** view) {
    const auto* area = scrollAround(drawn.widget);
    *view = qobject_cast<const QAbstractItemView*>(area);
    if (!*view || drawn.widget != area->viewport() || qobject_cast<const QHeaderView*>(area)) return {};
    return (*view)->indexAt(area->viewport()->mapFrom(&window, drawn.box.center().toPoint()));
}

/// Room beside the columns of a table that a shortened cell could have.
bool hasRoomBeside(const QAbstractItemView& view) {
    const auto* table = qobject_cast<const QTableView*>(&view);
    return table && table->horizontalHeader()->length() < table->viewport()->width() - kRoomBeside;
}

/// Words of the person's own (the model or the label says so) may be shortened where the tooltip has the whole of them. Nothing else may.
bool mayElide(const DrawnText& drawn, const QWidget& window) {
    if (const auto* label = qobject_cast<const ui::widgets::ElidedLabel*>(drawn.widget))
        return label->isForeign() && isWholeIn(drawn.text, label->tooltipWords());
    if (drawn.widget) {
        const QStringList own = drawn.widget->property(ui::theme::kForeignWords).toStringList();
        if (std::any_of(own.begin(), own.end(), [&](const QString& words) { return isWholeIn(drawn.text, words); })) return true;
    }
    const QAbstractItemView* view = nullptr;
    const QModelIndex index = indexAt(drawn, window, &view);
    if (!index.isValid() || !index.data(ui::tables::kForeignRole).toBool() || hasRoomBeside(*view)) return false;
    const auto* delegate = view->itemDelegateForIndex(index);
    QString tooltip = index.data(Qt::ToolTipRole).toString();
    if (qobject_cast<const ui::tables::CellDelegate*>(delegate))
        tooltip = ui::tables::CellDelegate::tooltipOf(index, view->visualRect(index).width());
    else if (qobject_cast<const ui::tables::ListDelegate*>(delegate))
        tooltip = ui::tables::ListDelegate::tooltipOf(index.data(ui::tables::kListItemRole).value<ui::tables::ListItem>());
    else tooltip = QTextDocumentFragment::fromHtml(tooltip).toPlainText();
    return isWholeIn(drawn.text, tooltip);
}

void findElided(const DrawnText& drawn, const QWidget& window, const QSet<QString>& own, QList<TextFault>& faults) {
    if (!drawn.text.contains(kEllipsis)) return;
    const auto* label = qobject_cast<const ui::widgets::ElidedLabel*>(drawn.widget);
    if (label ? !label->isElided() : isWritten(drawn, own)) return;
    if (mayElide(drawn, window)) return;
    const QString head = qobject_cast<const QHeaderView*>(scrollAround(drawn.widget)) ? QStringLiteral(" (header)") : QString();
    faults.append({TextFault::Kind::Elided, QStringLiteral("%1%2: %3").arg(pathOf(drawn.widget), head, drawn.text)});
}

void findClipped(const DrawnText& drawn, QList<TextFault>& faults) {
    const bool sideways = drawn.seen.width() < drawn.box.width() - kSlack;
    const bool upright = drawn.seen.height() < drawn.box.height() - drawn.box.height() * 0.3;
    if (!sideways && !upright) return;
    if (qobject_cast<const QLineEdit*>(drawn.widget)) return; // its caret moves the text along
    const auto* area = scrollAround(drawn.widget);
    if (area && upright && !sideways) return; // a row that is scrolled out by half
    const bool scrolls = area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && area->horizontalScrollBar()->maximum() > 0;
    if (scrolls && sideways) return;
    if (const auto* header = qobject_cast<const QHeaderView*>(area))
        if (const auto* table = qobject_cast<const QAbstractScrollArea*>(header->parentWidget());
            table && table->horizontalScrollBar()->maximum() > 0)
            return;
    faults.append({TextFault::Kind::Clipped, QStringLiteral("%1: %2 (%3 of %4 px)")
                                                 .arg(pathOf(drawn.widget), drawn.text.left(60))
                                                 .arg(sideways ? drawn.seen.width() : drawn.seen.height(), 0, 'f', 0)
                                                 .arg(sideways ? drawn.box.width() : drawn.box.height(), 0, 'f', 0)});
}

/// The colour that most of the area has: letters cover less than half of it.
QColor groundOf(const QImage& image, const QRectF& area) {
    QHash<QRgb, int> seen;
    QRgb most = 0;
    int count = 0;
    const qreal scale = image.devicePixelRatio();
    const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if (const int n = ++seen[image.pixel(x, y)]; n > count) {
                count = n;
                most = image.pixel(x, y);
            }
    return QColor::fromRgb(most);
}

QColor over(const QColor& ink, const QColor& ground) {
    const double part = ink.alphaF();
    const auto mix = [part](int a, int b) { return static_cast<int>(a * part + b * (1.0 - part) + 0.5); };
    return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
}

void findPale(const DrawnText& drawn, const QImage& image, QList<TextFault>& faults) {
    if (drawn.seen.width() < 3 || drawn.seen.height() < 5) return;
    const QColor ground = groundOf(image, drawn.seen);
    const double contrast = ui::theme::contrast(over(drawn.ink, ground), ground);
    if (contrast >= kLeastContrast - 0.005) return;
    faults.append({TextFault::Kind::Pale, QStringLiteral("%1: %2 (%3 on %4, %5 : 1)")
                                              .arg(pathOf(drawn.widget), drawn.text.left(40), drawn.ink.name(), ground.name())
                                              .arg(contrast, 0, 'f', 2)});
}

/// Whether something with a ground of its own (a sheet, a palette) lies over the one and belongs to the other.
bool isCovered(const QWidget* below, const QWidget* above) {
    for (const QWidget* at = above; at && !at->isAncestorOf(below); at = at->parentWidget())
        if (at->autoFillBackground() || at->testAttribute(Qt::WA_OpaquePaintEvent) || qobject_cast<const ui::widgets::Region*>(at) ||
            at->objectName() == QStringLiteral("palette") || at->inherits("ui::frames::Sheet"))
            return true;
    return false;
}

/// Painted, and then painted over: nobody sees it.
bool isHidden(const DrawnText& drawn, const QWidget& window) {
    const QWidget* top = window.childAt(drawn.seen.center().toPoint());
    if (!top || !drawn.widget || top == drawn.widget || top->isAncestorOf(drawn.widget) || drawn.widget->isAncestorOf(top)) return false;
    return isCovered(drawn.widget, top);
}

void findOverlapping(const QList<DrawnText>& texts, QList<TextFault>& faults) {
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const DrawnText &a = texts[i], &b = texts[j];
            const QRectF both = a.seen & b.seen;
            const double high = std::min(a.box.height(), b.box.height());
            if (both.width() <= 2.0 || both.height() <= high * 0.4 || (a.text == b.text && a.box == b.box)) continue;
            if (a.widget != b.widget && (isCovered(a.widget, b.widget) || isCovered(b.widget, a.widget))) continue;
            faults.append(
                {TextFault::Kind::Overlapping, QStringLiteral("%1: %2 and %3").arg(pathOf(b.widget), a.text.left(40), b.text.left(40))});
        }
}

/// A label that needs more lines than it has room for: what is left out is not painted at all, so it cannot be seen among the painted texts.
void findShort(const QWidget& window, QList<TextFault>& faults) {
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->visibleRegion().isEmpty() || label->text().isEmpty() || !label->wordWrap()) continue;
        if (label->heightForWidth(label->width()) > label->height() + 1)
            faults.append(
                {TextFault::Kind::Clipped, QStringLiteral("%1: %2 (needs more lines)").arg(pathOf(label), label->text().left(60))});
    }
}

} // namespace

QString kindName(TextFault::Kind kind) {
    switch (kind) {
    case TextFault::Kind::Clipped: return QStringLiteral("clipped");
    case TextFault::Kind::Elided: return QStringLiteral("elided");
    case TextFault::Kind::Overlapping: return QStringLiteral("overlapping");
    case TextFault::Kind::Pale: break;
    }
    return QStringLiteral("pale");
}

QList<TextFault> faultsOfTexts(QWidget& window) {
    QList<TextFault> faults;
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QList<DrawnText> texts = recordTexts(window);
    texts.removeIf([&](const DrawnText& drawn) { return isHidden(drawn, window); });
    const QSet<QString> own = writtenWithEllipsis(window);
    for (const DrawnText& drawn : texts) {
        findElided(drawn, window, own, faults);
        findClipped(drawn, faults);
        findPale(drawn, image, faults);
    }
    findOverlapping(texts, faults);
    findShort(window, faults);
    return faults;
}

} // namespace tests
