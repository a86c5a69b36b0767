#include "ui/widgets/field.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

namespace ui::widgets {

using theme::Theme;
using theme::Type;

void setFieldTone(QWidget* field, theme::Tone tone) {
    const QString name = tone == theme::Tone::Warn     ? QStringLiteral("warn")
                         : tone == theme::Tone::Error  ? QStringLiteral("err")
                         : tone == theme::Tone::Accent ? QStringLiteral("accent")
                                                       : QString();
    if (field->property("tone").toString() == name) return;
    field->setProperty("tone", name);
    field->update();
}

LineEdit::LineEdit(const QString& id, const QString& accessibleName, const QString& text, QWidget* parent) : QLineEdit(text, parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFont(theme::font(Type::Body));
    setFixedHeight(theme::px(28));
    setTextMargins(-2, 0, -2, 0); // lines the text up with that of combo boxes
    setCursorPosition(0);
}

void LineEdit::setNumeric() {
    setFont(theme::numberFont(Type::Body));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

SearchEdit::SearchEdit(const QString& id, const QString& placeholder, const QString& icon, QWidget* parent)
    : LineEdit(id, placeholder, {}, parent), icon_(icon) {
    setPlaceholderText(placeholder);
    leading_ = addAction(QIcon(), QLineEdit::LeadingPosition);
    leading_->setEnabled(true);
    clear_ = addAction(QIcon(), QLineEdit::TrailingPosition);
    clear_->setText(tr("Clear"));
    clear_->setVisible(false);
    connect(clear_, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { clear_->setVisible(!text.isEmpty()); });
    theme::followTheme(this, [this] {
        leading_->setIcon(theme::icon(icon_, &Theme::text3));
        clear_->setIcon(theme::icon(QStringLiteral("close"), &Theme::text3));
    });
}

void SearchEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    LineEdit::keyPressEvent(event);
}

ComboBox::ComboBox(const QString& id, const QString& accessibleName, const QStringList& items, QWidget* parent) : QComboBox(parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFont(theme::font(Type::Body));
    setFixedHeight(theme::px(28));
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(16);
    addItems(items);
    view()->setTextElideMode(Qt::ElideRight);
    view()->setObjectName(id + QStringLiteral(".list"));
    view()->setAccessibleName(accessibleName);
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) QComboBox::wheelEvent(event);
    else event->ignore();
}

TextEdit::TextEdit(const QString& id, const QString& accessibleName, const QString& text, QWidget* parent) : QPlainTextEdit(text, parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFont(theme::font(Type::Body));
    setTabChangesFocus(true);
}

void TextEdit::setLines(int lines) { setFixedHeight(lines * fontMetrics().lineSpacing() + theme::px(16)); }

void TextEdit::setFitting(int most) {
    mostLines_ = most;
    connect(this, &QPlainTextEdit::textChanged, this, &TextEdit::fit, Qt::UniqueConnection);
    fit();
}

/// As the editor itself breaks its lines; it lays them out only when they are painted, which is too late to ask for room.
void TextEdit::fit() {
    if (mostLines_ <= 0) return;
    const qreal room = viewport()->width() - 2 * document()->documentMargin();
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines_; block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && lines <= mostLines_; line = layout.createLine()) {
            line.setLineWidth(std::max(room, 1.0));
            ++lines;
        }
        layout.endLayout();
    }
    setVerticalScrollBarPolicy(lines > mostLines_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setLines(std::clamp(lines, 1, mostLines_));
}

void TextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void TextEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update(); // the edge, not only the text
}

void TextEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void TextEdit::setMono() { setFont(theme::font(Type::Mono)); }

} // namespace ui::widgets
