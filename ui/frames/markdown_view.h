#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace ui::frames {

/// Markdown in the type and colours of the window: model cards. Markup inside the Markdown is shown as text, a picture as the words that stand for
/// it; nothing is read or fetched. Links are told, never followed.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    MarkdownView(const QString& id, const QString& accessibleName, theme::ColorRole ground, QWidget* parent = nullptr);
    void setMarkdownText(const QString& markdown);
    [[nodiscard]] const QString& markdownText() const { return markdown_; }
    /// The heading that contains these words, at the top of the view; false where there is none.
    bool showHeading(const QString& words);

private:
    void render();

    QString markdown_;
};

} // namespace ui::frames
