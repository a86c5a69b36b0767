#include "ui/panels/try/answer_text.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>

namespace ui::panels {

namespace {
constexpr double kUnlikely = 0.1;
}

AnswerText::AnswerText(const QString& id, QWidget* parent) : QTextEdit(parent) {
    setObjectName(id);
    setAccessibleName(tr("Answer"));
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("flat", true);
    setPlaceholderText(tr("The answer appears here, word by word."));
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(0);
    setFont(theme::font(theme::Type::Body));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::followTheme(this, [this] {
        auto own = palette();
        own.setColor(QPalette::Base, theme::current().surface);
        own.setColor(QPalette::Text, theme::current().text);
        setPalette(own);
    });
}

void AnswerText::begin() {
    clear();
    tokens_.clear();
    ends_.clear();
    QTextBlockFormat lines;
    lines.setLineHeight(155, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.setBlockFormat(lines);
}

void AnswerText::add(const core::engine::GeneratedToken& token) {
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(theme::current().text);
    if (token.probability < kUnlikely) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme::current().warn);
    }
    cursor.insertText(QString::fromStdString(token.text), format);
    tokens_.push_back(token);
    ends_.push_back(cursor.position());
    ensureCursorVisible();
}

void AnswerText::showProblem(const QString& problem) {
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!ends_.empty()) cursor.insertBlock();
    QTextCharFormat format;
    format.setForeground(theme::current().err);
    cursor.insertText(problem, format);
}

int AnswerText::tokenAt(int position) const {
    const auto found = std::upper_bound(ends_.begin(), ends_.end(), position);
    return found == ends_.end() ? -1 : static_cast<int>(found - ends_.begin());
}

void AnswerText::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const int index = tokenAt(cursorForPosition(event->position().toPoint()).position());
    if (index >= 0) Q_EMIT tokenHovered(tokens_[static_cast<std::size_t>(index)], index);
}

} // namespace ui::panels
