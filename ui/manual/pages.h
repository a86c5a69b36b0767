#pragma once

#include <QList>
#include <QString>

namespace ui::manual {

/// A page of the manual: a Markdown file in `resources/manual`. Immutable, read when the manual is opened.
struct Page {
    QString key;   ///< the file without its ending: "train"; places of the window have their page under their own key
    QString title; ///< its first heading
    QString text;  ///< Markdown
};

/// The folder that the pages and their pictures lie in.
[[nodiscard]] QString folder();
/// Every page, in the order in which the first page (`index`) links to them, others after by name. Empty where the manual is not installed.
[[nodiscard]] QList<Page> pages();
/// How often the words occur in the page, letter case aside.
[[nodiscard]] int countOf(const Page& page, const QString& words);

} // namespace ui::manual
