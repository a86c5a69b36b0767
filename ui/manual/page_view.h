#pragma once

#include <QTextBrowser>

namespace ui::manual {

struct Page;

/// Shows a page of the manual in the colours and type of the window. Reads pictures of the manual's folder and nothing else: nothing is fetched.
class PageView : public QTextBrowser {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);
    void showPage(const Page& page);
    /// Scrolls to the first heading that begins with these words; false where there is none.
    bool showHeading(const QString& words);
    /// Marks every place where the words stand, and goes to the next one after the present position (around the end).
    void markWords(const QString& words);
    bool showNext();
    [[nodiscard]] int marked() const { return static_cast<int>(extraSelections().size()); }

    /// A picture below the manual's folder; none for any other name.
    [[nodiscard]] QImage pictureOf(const QUrl& name) const;

Q_SIGNALS:
    /// A link to another page, perhaps to a heading of it.
    void pageWanted(const QString& key, const QString& heading);

private:
    void follow(const QUrl& link);
    void dress();

    QString text_;
    QString words_;
};

} // namespace ui::manual
