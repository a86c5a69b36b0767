#include "ui/manual/page_view.h"

#include "ui/manual/pages.h"
#include "ui/text/closed_document.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"
#include "ui/widgets/layout.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace ui::manual {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {

constexpr qreal kWidestPicture = 640;

QTextCursor over(const QTextBlock& block) {
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + block.length() - 1,
                       QTextCursor::KeepAnchor); // without the break, which belongs to both neighbours
    return cursor;
}

/// Headings in the window's sizes instead of the browser's; more room above them than below.
void dressHeading(const QTextBlock& block, int level) {
    QTextCursor cursor = over(block);
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(px(level == 1 ? 0 : level == 2 ? 18 : 14));
    format.setBottomMargin(px(level == 1 ? 10 : 6));
    cursor.setBlockFormat(format);
}

QFont headingFont(int level) { return theme::font(level == 1 ? Type::ForecastNumber : level == 2 ? Type::ItemTitle : Type::Section); }

void dressText(const QTextBlock& block) {
    QTextCursor cursor = over(block);
    QTextBlockFormat format = block.blockFormat();
    // a line of words gets room, a picture has its own
    const bool isPicture = !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
    format.setLineHeight(isPicture ? 100 : 130, QTextBlockFormat::ProportionalHeight);
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
    if (isCode) {
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        format.setBackground(color(&Theme::sunken));
        format.setLeftMargin(px(12));
        format.setNonBreakableLines(false);
    }
    const bool inTable = cursor.currentTable() != nullptr, inList = cursor.currentList() != nullptr;
    const bool last = !block.next().isValid() || block.next().textList() != block.textList() ||
                      (isCode && !block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence));
    format.setTopMargin(0);
    format.setBottomMargin(inTable || (isCode && !last) ? 0 : inList && !last ? px(2) : px(10)); // code is one ground, without seams
    cursor.setBlockFormat(format);
}

void dressTable(QTextTable& table) {
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(color(&Theme::line));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(px(5));
    format.setCellSpacing(0);
    format.setTopMargin(px(4));
    format.setBottomMargin(px(14));
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextTableCellFormat head = cell.format().toTableCellFormat();
        head.setBackground(color(&Theme::sunken));
        cell.setFormat(head);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        QTextCharFormat words;
        words.setFont(theme::font(Type::SecondaryStrong));
        words.setForeground(color(&Theme::text2));
        cursor.mergeCharFormat(words);
    }
}

/// The faces of the window: Markdown's sizes, its fixed font, its bold (of which there is no face) and the palette's link colour are others.
void dressWords(QTextDocument& document, const QTextBlock& block) {
    struct Part {
        int position, length;
        QTextCharFormat look;
    };
    QList<Part> parts; // first all, since changing one ends the walk over the block
    for (auto part = block.begin(); !part.atEnd(); ++part)
        parts.append({part.fragment().position(), part.fragment().length(), part.fragment().charFormat()});
    const int level = block.blockFormat().headingLevel();
    const bool fenced = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    for (Part& part : parts) {
        if (part.look.isImageFormat()) continue;
        const bool isCode = fenced || part.look.fontFixedPitch(), isStrong = part.look.fontWeight() > QFont::Medium,
                   isItalic = part.look.fontItalic();
        QFont font = isCode ? theme::font(Type::Mono) : level > 0 ? headingFont(level) : theme::font(isStrong ? Type::Section : Type::Body);
        font.setItalic(isItalic);
        part.look.clearProperty(QTextFormat::FontSizeAdjustment);
        part.look.setFont(font);
        part.look.setForeground(color(part.look.isAnchor() ? &Theme::accent : &Theme::text));
        QTextCursor cursor(&document);
        cursor.setPosition(part.position);
        cursor.setPosition(part.position + part.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(part.look);
    }
}

} // namespace

PageView::PageView(QWidget* parent) : QTextBrowser(parent) {
    auto* closed = new text::ClosedDocument(this);
    closed->setPictures([this](const QUrl& name) { return pictureOf(name); });
    setDocument(closed);
    widgets::named(this, QStringLiteral("manual.page"), tr("Page of the manual"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(px(24));
    connect(this, &QTextBrowser::anchorClicked, this, &PageView::follow);
    theme::followTheme(this, [this] {
        if (text_.isEmpty()) return;
        const int at = verticalScrollBar()->value();
        dress();
        verticalScrollBar()->setValue(at);
    });
}

void PageView::showPage(const Page& page) {
    text_ = page.text;
    dress();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void PageView::dress() {
    document()->setDefaultFont(theme::font(Type::Body));
    document()->setMarkdown(text_, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0) dressHeading(block, level);
        else dressText(block);
        dressWords(*document(), block);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) dressTable(*table);
    markWords(words_);
}

bool PageView::showHeading(const QString& words) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.text().startsWith(words, Qt::CaseInsensitive)) continue;
        // the heading goes to the top, so the end is shown first
        moveCursor(QTextCursor::End);
        QTextCursor cursor(block);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - px(8));
        return true;
    }
    return false;
}

void PageView::markWords(const QString& words) {
    words_ = words;
    QList<QTextEdit::ExtraSelection> marks;
    if (!words.isEmpty())
        for (QTextCursor at = document()->find(words); !at.isNull(); at = document()->find(words, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(color(&Theme::warnBg));
            marks.append(mark);
        }
    setExtraSelections(marks);
}

bool PageView::showNext() {
    if (words_.isEmpty()) return false;
    if (find(words_)) return true;
    moveCursor(QTextCursor::Start);
    return find(words_);
}

void PageView::follow(const QUrl& link) {
    if (link.isRelative()) {
        const QString key = QFileInfo(link.path()).completeBaseName();
        Q_EMIT pageWanted(key, link.fragment().replace(QLatin1Char('-'), QLatin1Char(' ')));
        return;
    }
    if (link.scheme() == QStringLiteral("https")) QDesktopServices::openUrl(link);
}

QImage PageView::pictureOf(const QUrl& name) const {
    if (!name.isRelative()) return {};
    const QString file = QDir(folder()).filePath(name.path());
    if (!QFileInfo(file).canonicalFilePath().startsWith(QFileInfo(folder()).canonicalFilePath() + QLatin1Char('/'))) return {};
    QImage image = QImage(file).convertToFormat(QImage::Format_RGB32); // scaled with its palette it would be grainy
    const qreal widest = px(static_cast<int>(kWidestPicture)), scale = devicePixelRatioF();
    if (image.width() > widest * scale) image = image.scaledToWidth(static_cast<int>(widest * scale), Qt::SmoothTransformation);
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace ui::manual
