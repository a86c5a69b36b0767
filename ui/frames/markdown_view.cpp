#include "ui/frames/markdown_view.h"

#include "ui/text/closed_document.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace ui::frames {

using theme::Theme;
using theme::Type;

namespace {

constexpr int kIndent = 16; ///< of lists

/// Headings and paragraphs in the measures of the window instead of a browser's.
void calmBlocks(QTextDocument& document) {
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            QTextBlockFormat room;
            const bool paragraph = !block.textList() && !QTextCursor(block).currentTable();
            room.setTopMargin(0);
            room.setBottomMargin(theme::px(paragraph ? 8 : 2));
            QTextCursor(block).mergeBlockFormat(room);
            continue;
        }
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat words;
        words.setFont(theme::font(level == 1 ? Type::ItemTitle : Type::Section));
        words.setProperty(QTextFormat::FontSizeAdjustment, 0); // Markdown's own sizes come on top of a font's
        words.setForeground(theme::color(&Theme::text));
        cursor.mergeCharFormat(words);
        QTextBlockFormat room;
        room.setTopMargin(level == 1 ? 0 : theme::px(10));
        room.setBottomMargin(theme::px(4));
        cursor.mergeBlockFormat(room);
    }
}

void calmTable(QTextTable& table) {
    auto format = table.format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(theme::px(3));
    format.setTopMargin(theme::px(4));
    format.setBottomMargin(theme::px(4));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    bool named = false;
    for (int column = 0; column < table.columns(); ++column)
        named = named || !table.cellAt(0, column).firstCursorPosition().block().text().isEmpty();
    if (!named && table.rows() > 1) table.removeRows(0, 1); // Markdown wants a head where there is none
}

/// Code in the mono face, links in the accent; a browser's own blue is not of the theme.
void colourWords(QTextDocument& document) {
    struct Part {
        int from = 0, length = 0;
        bool link = false, code = false;
    };
    QList<Part> parts; // first found, then changed: a change makes new fragments
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor() || format.fontFixedPitch())
                parts.append({it.fragment().position(), it.fragment().length(), format.isAnchor(), format.fontFixedPitch()});
        }
    for (const Part& part : std::as_const(parts)) {
        QTextCharFormat look;
        look.setForeground(theme::color(part.link ? &Theme::accent : &Theme::text));
        if (part.code) {
            look.setFontFamilies({theme::font(Type::Mono).family()});
            look.setProperty(QTextFormat::FontPixelSize, theme::font(Type::Mono).pixelSize());
        }
        QTextCursor cursor(&document);
        cursor.setPosition(part.from);
        cursor.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
}

/// A card's pictures lie on somebody else's machine: their words stand in their place.
void tellPictures(QTextDocument& document) {
    struct Picture {
        int at = 0, length = 0;
        QString words;
    };
    QList<Picture> pictures;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isImageFormat()) continue;
            const QString words = format.property(QTextFormat::ImageAltText).toString();
            pictures.append({it.fragment().position(), it.fragment().length(), words.isEmpty() ? format.toImageFormat().name() : words});
        }
    std::for_each(pictures.crbegin(), pictures.crend(), [&document](const Picture& picture) { // from the end: the places before stay
        QTextCursor cursor(&document);
        cursor.setPosition(picture.at);
        cursor.setPosition(picture.at + picture.length, QTextCursor::KeepAnchor);
        QTextCharFormat look;
        look.setFontItalic(true);
        cursor.insertText(QLatin1Char('[') + picture.words + QLatin1Char(']'), look);
    });
}

} // namespace

MarkdownView::MarkdownView(const QString& id, const QString& accessibleName, theme::ColorRole ground, QWidget* parent)
    : QTextBrowser(parent) {
    setDocument(new text::ClosedDocument(this));
    setObjectName(id);
    setAccessibleName(accessibleName);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("flat", true);
    setFont(theme::font(Type::Body));
    document()->setDocumentMargin(0);
    document()->setIndentWidth(theme::px(kIndent));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::followTheme(this, [this, ground] {
        auto own = palette();
        own.setColor(QPalette::Base, theme::color(ground));
        own.setColor(QPalette::Text, theme::color(&Theme::text));
        own.setColor(QPalette::Link, theme::color(&Theme::accent));
        setPalette(own);
        render();
    });
}

void MarkdownView::setMarkdownText(const QString& markdown) {
    if (markdown == markdown_) return;
    markdown_ = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

void MarkdownView::render() {
    const int at = verticalScrollBar()->value();
    document()->setDefaultFont(font());
    document()->setMarkdown(markdown_,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML | QTextDocument::MarkdownDialectGitHub));
    tellPictures(*document());
    calmBlocks(*document());
    for (auto* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) calmTable(*table);
    colourWords(*document());
    verticalScrollBar()->setValue(at);
}

bool MarkdownView::showHeading(const QString& words) {
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.text().contains(words, Qt::CaseInsensitive)) continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
        return true;
    }
    return false;
}

} // namespace ui::frames
