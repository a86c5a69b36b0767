#include "ui/frames/token_view.h"

#include "ui/access/accessible_role.h"
#include "ui/text/numbers.h"
#include "ui/text/tooltips.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace ui::frames {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {

constexpr int kHigh = 20;
constexpr int kLine = 25;
constexpr int kTokenGap = 3;
constexpr int kPadding = 3;

/// Wide scripts take two cells of the grid.
int cells(QStringView glyph) {
    const uint code = glyph.size() > 1 && glyph[0].isHighSurrogate() ? QChar::surrogateToUcs4(glyph[0], glyph[1]) : glyph[0].unicode();
    return code >= 0x1100 && (code < 0x1160 || (code >= 0x2E80 && code < 0xFE70 && !(code >= 0xFB00 && code < 0xFE30)) || code >= 0x1F300)
               ? 2
               : 1;
}

QList<QStringView> glyphs(const QString& text) {
    QList<QStringView> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        found.append(QStringView(text).mid(from, finder.position() - from));
        from = finder.position();
    }
    return found;
}

int widthOf(const QString& shown, int advance) {
    int all = 0;
    for (const QStringView glyph : glyphs(shown)) all += cells(glyph) * advance;
    return all + 2 * px(kPadding);
}

int advanceOf() { return QFontMetrics(theme::font(Type::Mono)).horizontalAdvance(QLatin1Char('0')); }

} // namespace

TokenView::TokenView(const QString& id, const QString& accessibleName, QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    access::setAccessibleRole(this, QAccessible::Document);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::followTheme(this, [this] { viewport()->update(); });
}

QString TokenView::visibleText(const QString& text) {
    QString shown;
    for (const QChar c : text) {
        if (c == QLatin1Char(' ')) shown += QChar(0x00B7);
        else if (c == QLatin1Char('\n')) shown += QChar(0x21B5);
        else if (c == QLatin1Char('\t')) shown += QChar(0x21E5);
        else if (c == QLatin1Char('\r')) shown += QChar(0x240D);
        else if (c.unicode() < 0x20) shown += QChar(0x2400 + c.unicode());
        else shown += c;
    }
    return shown.isEmpty() ? QString(QChar(0x2205)) : shown;
}

void TokenView::setTokens(QList<ShownToken> tokens) {
    tokens_ = std::move(tokens);
    QString words;
    for (const ShownToken& token : std::as_const(tokens_)) words += token.text;
    setAccessibleDescription(words);
    resizeEvent(nullptr);
    viewport()->update();
}

int TokenView::layOut(int width, QList<Box>* boxes) const {
    const int advance = advanceOf();
    int x = 0, y = 0;
    for (const ShownToken& token : tokens_) {
        const int wide = std::min(widthOf(visibleText(token.text), advance), std::max(width, px(40)));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += px(kLine);
        }
        if (boxes) boxes->append({x, y, wide});
        x += wide + px(kTokenGap);
        if (token.text.endsWith(QLatin1Char('\n'))) {
            x = 0;
            y += px(kLine);
        }
    }
    return x == 0 && y > 0 ? y : y + px(kLine);
}

int TokenView::heightFor(int width) const { return layOut(width, nullptr); }

void TokenView::resizeEvent(QResizeEvent*) {
    boxes_.clear();
    boxes_.reserve(tokens_.size());
    const int height = layOut(viewport()->width(), &boxes_);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(kLine));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void TokenView::paintToken(QPainter& painter, const ShownToken& token, const QRect& box) const {
    const bool counted = token.kind == ShownToken::Kind::Counted, seen = token.kind == ShownToken::Kind::Seen;
    painter.setPen(counted || seen ? QPen(Qt::NoPen) : QPen(color(&Theme::soft), 1));
    painter.setBrush(counted ? color(&Theme::counted) : seen ? color(&Theme::neutralBg) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (counted) painter.fillRect(QRect(box.left() + 1, box.bottom() - 1, box.width() - 2, 2), color(&Theme::accent));
    painter.setPen(color(token.kind == ShownToken::Kind::Template ? &Theme::text3 : &Theme::text));
    const QString shown = visibleText(token.text);
    const int advance = advanceOf();
    const int base = box.top() + (box.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
    int x = box.left() + px(kPadding);
    for (const QStringView glyph : glyphs(shown)) {
        painter.drawText(QPointF(x, base), glyph.toString());
        x += cells(glyph) * advance;
    }
}

void TokenView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(Type::Mono));
    const int offset = verticalScrollBar()->value();
    const auto first = std::lower_bound(boxes_.begin(), boxes_.end(), offset - px(kLine), [](const Box& box, int y) { return box.y < y; });
    for (auto i = first - boxes_.begin(); i < boxes_.size() && boxes_[i].y - offset < viewport()->height(); ++i)
        paintToken(painter, tokens_[i], QRect(boxes_[i].x, boxes_[i].y - offset, boxes_[i].width, px(kHigh)));
}

int TokenView::tokenAt(const QPoint& at) const {
    const int y = at.y() + verticalScrollBar()->value();
    for (qsizetype i = 0; i < boxes_.size(); ++i)
        if (QRect(boxes_[i].x, boxes_[i].y, boxes_[i].width, px(kHigh)).contains(at.x(), y)) return static_cast<int>(i);
    return -1;
}

bool TokenView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = tokenAt(help->pos());
    if (at < 0) {
        text::showTooltip({}, {}, this);
        return true;
    }
    const ShownToken& token = tokens_[at];
    const QString role = token.kind == ShownToken::Kind::Counted ? tr("counted in the loss")
                         : token.kind == ShownToken::Kind::Seen  ? tr("seen")
                                                                 : tr("template");
    text::showTooltip(
        help->globalPos(),
        tr("token %1, id %2: %3%4").arg(text::count(at + 1), text::count(token.id), role, token.special ? tr(", special") : QString()),
        this);
    return true;
}

void TokenView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QString text;
        for (const ShownToken& token : std::as_const(tokens_)) text += token.text;
        QGuiApplication::clipboard()->setText(text);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace ui::frames
