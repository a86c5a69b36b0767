#include "ui/panels/try/answer_text.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>
#include <utility>

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
        writeAgain();
    });
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { // the keyboard's way to the probabilities
        const int index = hasFocus() ? tokenAt(textCursor().position()) : -1;
        if (index >= 0) Q_EMIT tokenHovered(tokens_[static_cast<std::size_t>(index)], index);
    });
}

/// Words have the colour that they were written in: after a change of theme they are written again.
void AnswerText::writeAgain() {
    const auto tokens = std::exchange(tokens_, {});
    const QString problem = std::exchange(problem_, {});
    if (tokens.empty() && problem.isEmpty()) return;
    begin();
    for (const auto& token : tokens) add(token);
    if (!problem.isEmpty()) showProblem(problem);
}

void AnswerText::begin() {
    clear();
    tokens_.clear();
    ends_.clear();
    problem_.clear();
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

QString AnswerText::answer() const {
    QString text;
    for (const auto& token : tokens_) text += QString::fromStdString(token.text);
    return text;
}

void AnswerText::showProblem(const QString& problem) {
    problem_ = problem;
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
