#include "ui/report/report_pdf.h"

#include "ui/text/closed_document.h"
#include "ui/theme/resources.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ui::report {

namespace {

constexpr double kMarginMm = 18.0, kFooterMm = 8.0;
constexpr double kDotsPerMm = 96.0 / 25.4; ///< CSS pixels, which the report is written in
constexpr int kPictureScale = 4;           ///< pixels of a drawing for each of CSS: 384 dpi
constexpr qint64 kLargestReport = 64 << 20;
constexpr int kMostPictures = 500;
constexpr int kMostPasses = 12;

QString say(const char* words) { return QCoreApplication::translate("ReportPdf", words); }

QSize sizeOf(const QSvgRenderer& svg, int widest) {
    QSizeF size = svg.defaultSize();
    if (size.isEmpty()) size = svg.viewBoxF().size();
    if (size.isEmpty()) return {};
    if (size.width() > widest) size *= widest / size.width();
    return size.toSize();
}

/// QTextDocument knows no drawings: each <svg> becomes a picture of the same size.
QString withPictures(const QString& html, QTextDocument& document, int widest) {
    static const QRegularExpression kSvg(QStringLiteral("<svg\\b.*?</svg>"),
                                         QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype done = 0;
    int number = 0;
    for (auto found = kSvg.globalMatch(html); found.hasNext() && number < kMostPictures;) {
        const auto match = found.next();
        out += QStringView(html).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        QSvgRenderer svg(match.captured().toUtf8());
        const QSize size = sizeOf(svg, widest);
        if (!svg.isValid() || size.isEmpty()) {
            out += QStringLiteral("<p>%1</p>").arg(say("(A drawing of the report cannot be shown.)"));
            continue;
        }
        QImage picture(size * kPictureScale, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        svg.render(&painter, QRectF(picture.rect()));
        painter.end();
        const QString name = QStringLiteral("drawing:%1").arg(number++);
        document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
        out += QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                   .arg(name, QString::number(size.width()), QString::number(size.height()));
    }
    return out + QStringView(html).mid(done);
}

/// A heading belongs to what follows it: where that begins on the next page, the heading goes there too.
void keepHeadings(QTextDocument& document) {
    const double height = document.pageSize().height();
    for (int pass = 0; pass < kMostPasses; ++pass) {
        bool moved = false;
        for (QTextBlock block = document.begin(); block.isValid() && !moved; block = block.next()) {
            if (block.blockFormat().headingLevel() == 0 || block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
                continue;
            QTextBlock next = block.next();
            while (next.isValid() && next.blockFormat().headingLevel() > 0) next = next.next();
            if (!next.isValid() || next.layout()->lineCount() == 0) continue;
            const QRectF head = document.documentLayout()->blockBoundingRect(block);
            const QRectF rest = document.documentLayout()->blockBoundingRect(next);
            const double firstLine = rest.top() + next.layout()->lineAt(0).rect().bottom();
            if (std::floor(head.top() / height) >= std::floor((firstLine - 1.0) / height)) continue;
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
            moved = true;
        }
        if (!moved) return;
    }
}

/// Where long words (hashes, paths, names) may break, so that none pushes its table over the edge: after what joins words, or after so many letters.
/// Commands (`pre`) are copied by people and are left as they are.
QString withBreaks(const QString& html) {
    constexpr int kLongWord = 24, kShortWord = 6;
    static const QString kJoints = QStringLiteral("/_-.=:,@");
    QString out;
    out.reserve(html.size() + html.size() / 16);
    int run = 0;
    qsizetype tag = -1;
    bool inEntity = false, inCommand = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html[i];
        out += c;
        if (tag < 0 && c == QLatin1Char('<')) tag = i;
        if (tag >= 0) {
            if (c != QLatin1Char('>')) continue;
            const auto name = QStringView(html).mid(tag, 5);
            if (name.startsWith(QStringLiteral("<pre"))) inCommand = true;
            if (name.startsWith(QStringLiteral("</pre"))) inCommand = false;
            tag = -1;
            run = 0;
            continue;
        }
        if (c == QLatin1Char('&')) inEntity = true;
        if (c == QLatin1Char(';')) inEntity = false;
        run = c.isSpace() ? 0 : run + 1;
        if (inEntity || inCommand || (run < kLongWord && (run < kShortWord || !kJoints.contains(c)))) continue;
        out += QChar(0x200B);
        run = 0;
    }
    return out;
}

/// A table that goes on on the next page says again what its columns are.
void repeatHeads(QTextDocument& document) {
    QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (qsizetype i = 0; i < frames.size(); ++i) {
        frames += frames[i]->childFrames();
        auto* table = qobject_cast<QTextTable*>(frames[i]);
        if (!table || table->rows() < 3) continue;
        QTextTableFormat format = table->format();
        format.setHeaderRowCount(1);
        table->setFormat(format);
    }
}

QString titleOf(const QString& html) {
    static const QRegularExpression kTitle(QStringLiteral("<title>(.*?)</title>"), QRegularExpression::DotMatchesEverythingOption);
    text::ClosedDocument plain;
    plain.setHtml(kTitle.match(html).captured(1));
    return plain.toPlainText().simplified();
}

void paintPages(QTextDocument& document, QPdfWriter& writer, const QString& title) {
    const QSizeF page = document.pageSize();
    const double scale = writer.resolution() / 96.0;
    QPainter painter(&writer);
    painter.scale(scale, scale);
    const QFont small = theme::numberFont(theme::Type::Small);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0) writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        context.palette.setColor(QPalette::Text, theme::lightTheme().text);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(theme::lightTheme().text2);
        const QRectF foot(0, page.height() + 2.0 * kDotsPerMm, page.width(), kFooterMm * kDotsPerMm);
        const QString pages = say("Page %1 of %2").arg(number + 1).arg(document.pageCount());
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, pages);
        const double room = page.width() - painter.fontMetrics().horizontalAdvance(pages) - 16.0;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(room)));
    }
}

} // namespace

QString printReport(const QString& htmlFile, const QString& pdfFile) {
    QFile in(htmlFile);
    if (!in.open(QIODevice::ReadOnly)) return say("%1 cannot be read: %2").arg(htmlFile, in.errorString());
    if (in.size() > kLargestReport) return say("%1 is larger than 64 MB, which no report is").arg(htmlFile);
    const QString html = QString::fromUtf8(in.readAll());
    QSaveFile out(pdfFile);
    if (!out.open(QIODevice::WriteOnly)) return say("%1 cannot be written: %2").arg(pdfFile, out.errorString());

    QPdfWriter writer(&out);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                     QPageLayout::Millimeter));
    writer.setCreator(QStringLiteral("Anneal"));
    const QString title = titleOf(html);
    writer.setTitle(title);
    const QRectF paper = writer.pageLayout().paintRect(QPageLayout::Millimeter);
    const QSizeF page(paper.width() * kDotsPerMm, (paper.height() - kFooterMm) * kDotsPerMm);

    text::ClosedDocument document;
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    QFont body = theme::font(theme::Type::Body);
    body.setHintingPreference(QFont::PreferNoHinting);
    document.setDefaultFont(body);
    QString shown = withPictures(html, document, static_cast<int>(page.width()));
    if (const qsizetype begin = shown.indexOf(QStringLiteral("<body")); begin >= 0)
        shown = shown.left(begin) + withBreaks(shown.mid(begin));
    // The page has its own margins, and the document font replaces the browser's choice.
    shown.replace(QStringLiteral("</style>"),
                  QStringLiteral("body,p,td,th,li,h1,h2,h3{font-family:'%1'} body{margin:0} td,th{font-size:12px;padding:4px 5px} "
                                 "pre{font-family:'%2';font-size:11px;white-space:pre-wrap}</style>")
                      .arg(body.family(), theme::font(theme::Type::Mono).family()));
    document.setHtml(shown);
    document.setPageSize(page);
    repeatHeads(document);
    keepHeadings(document);
    paintPages(document, writer, title);
    if (!out.commit()) return say("%1 cannot be written: %2").arg(pdfFile, out.errorString());
    return {};
}

int printCommand(QApplication& application, const QStringList& arguments) {
    if (arguments.size() != 2) {
        std::fputs("error: --print takes a report and where the PDF goes: anneal --print REPORT.html OUT.pdf\n", stderr);
        return 2;
    }
    theme::initResources();
    theme::initFonts(application);
    const QString problem = printReport(arguments[0], arguments[1]);
    if (problem.isEmpty()) return 0;
    std::fprintf(stderr, "error: %s\n", qPrintable(problem));
    return 1;
}

} // namespace ui::report
