#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QLabel>

namespace ui::widgets {

/// Text in one of the roles of the window, in a colour that follows the theme. Plain text unless made by `rich`.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, theme::Type type = theme::Type::Body, theme::ColorRole color = &theme::Theme::text,
                   QWidget* parent = nullptr);
    void setColor(theme::ColorRole color);
    void setType(theme::Type type);
    /// Marks a number: its digits are of equal width whatever the font.
    void setNumeric();

private:
    theme::ColorRole color_;
};

/// 12 px, `text2`: second lines, units, explanations.
[[nodiscard]] Label* dimLabel(const QString& text = {});
/// 13 / 600: heads of sections and panels.
[[nodiscard]] Label* headLabel(const QString& text = {});
/// 12 px mono `text3`: keys of run.json.
[[nodiscard]] Label* keyLabel(const QString& text = {});
/// Several lines of our own words with `<b>` for what counts. Never for text from files: escape it first.
[[nodiscard]] Label* richLabel(const QString& html = {}, theme::Type type = theme::Type::Body,
                               theme::ColorRole color = &theme::Theme::text);
/// Several lines of plain words.
[[nodiscard]] Label* wrappedLabel(const QString& text = {}, theme::Type type = theme::Type::Secondary,
                                  theme::ColorRole color = &theme::Theme::text2);

/// How wide a column of captions before fields is: as the widest of them, within bounds of the design's measure. Captions wrap (`wrappedLabel`) beyond.
[[nodiscard]] int captionWidth(const QStringList& captions, int least, int most);

/// One line that shortens itself ("…") where the place is too small and then shows the whole text as a tooltip.
class ElidedLabel : public Label {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, theme::Type type = theme::Type::Body, theme::ColorRole color = &theme::Theme::text,
                         QWidget* parent = nullptr);
    void setElideMode(Qt::TextElideMode mode);
    /// Says that the words are a person's own (a name, a path) and may be longer than any window. Words of the program have to fit; the tests look.
    void setForeign(bool foreign = true) { foreign_ = foreign; }
    [[nodiscard]] bool isForeign() const { return foreign_; }
    /// What the tooltip says while the words are shortened.
    [[nodiscard]] QString tooltipWords() const { return toolTip().isEmpty() ? text() : toolTip(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode mode_ = Qt::ElideRight;
    bool foreign_ = false;
};

/// A shortened name or path of the person's own.
[[nodiscard]] ElidedLabel* foreignLabel(const QString& text = {}, theme::Type type = theme::Type::Body,
                                        theme::ColorRole color = &theme::Theme::text);

/// An icon of the window's set that follows the theme.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, theme::ColorRole color = &theme::Theme::text2, int sizePx = 16, QWidget* parent = nullptr);
    void setIcon(const QString& name, theme::ColorRole color);

private:
    void refresh();
    QString name_;
    theme::ColorRole color_;
    int sizePx_;
};

} // namespace ui::widgets
