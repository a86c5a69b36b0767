#pragma once

#include <QAbstractScrollArea>
#include <QList>
#include <QString>

namespace ui::frames {

/// One token as the trainer sees it.
struct ShownToken {
    enum class Kind { Template, Seen, Counted };
    QString text; ///< as decoded; may hold spaces, line ends, half characters
    int id = 0;
    Kind kind = Kind::Seen;
    bool special = false;
};

/// Tokens of a row: counted ones tinted and underlined, seen ones grey, text of the template dimmed. Ids in the tooltip. Drawn glyph by glyph, so that
/// no ligature hides what is there. Ten thousand tokens scroll well: only what is seen is laid out again on resize.
class TokenView : public QAbstractScrollArea {
    Q_OBJECT
public:
    TokenView(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    void setTokens(QList<ShownToken> tokens);
    [[nodiscard]] const QList<ShownToken>& tokens() const { return tokens_; }
    /// How a token is written: "·" for a space, "↵" for a line end, "⇥" for a tab.
    [[nodiscard]] static QString visibleText(const QString& text);
    [[nodiscard]] int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Box {
        int x = 0, y = 0, width = 0;
    };
    int layOut(int width, QList<Box>* boxes) const;
    [[nodiscard]] int tokenAt(const QPoint& at) const;
    void paintToken(QPainter& painter, const ShownToken& token, const QRect& box) const;

    QList<ShownToken> tokens_;
    QList<Box> boxes_;
};

} // namespace ui::frames
