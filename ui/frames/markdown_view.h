#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace ui::frames {

/// Markdown in the type and colours of the window: model cards, the manual. Markup inside the Markdown is shown as text; nothing is fetched, and
/// pictures come only from `setFolder`'s folder, where one is set. Links are told, never followed.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    MarkdownView(const QString& id, const QString& accessibleName, theme::ColorRole ground, QWidget* parent = nullptr);
    /// Pictures of the text lie below this folder.
    void setFolder(const QString& folder) { folder_ = folder; }
    void setMarkdownText(const QString& markdown);
    [[nodiscard]] const QString& markdownText() const { return markdown_; }
    /// The heading that contains these words, at the top of the view; false where there is none.
    bool showHeading(const QString& words);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

private:
    void render();

    QString folder_, markdown_;
};

} // namespace ui::frames
