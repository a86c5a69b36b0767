#include "ui/manual/manual_window.h"

#include "ui/manual/page_view.h"
#include "ui/tables/list_view.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>

namespace ui::manual {

using theme::px;
using theme::Theme;
using widgets::Item;

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), pages_(pages()),
      search_(new widgets::SearchEdit(QStringLiteral("manual.search"), tr("Search the manual"))),
      list_(new tables::ListView(QStringLiteral("manual.pages"), tr("Pages"))), found_(widgets::dimLabel()),
      back_(new widgets::Button(QStringLiteral("manual.back"), tr("Back"), QStringLiteral("chevron-left"), widgets::Button::Kind::Ghost)),
      view_(new PageView) {
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual – Anneal"));
    resize(px(1000), px(760));
    auto* left = new widgets::Region(&Theme::sunken);
    left->setFixedWidth(px(248));
    widgets::fillColumn(left, {widgets::row({{search_, 1}}, 4, {12, 10, 12, 10}), widgets::horizontalLine(), {list_, 1}}, 0);
    auto* right = new widgets::Region(&Theme::surface);
    widgets::fillColumn(right, {widgets::bar(44, {back_, Item::grow(), found_}, 8), widgets::horizontalLine(), {view_, 1}}, 0);
    widgets::fillRow(this, {left, widgets::verticalLine(), {right, 1}}, 0);
    connect(search_, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(search_, &QLineEdit::returnPressed, view_, &PageView::showNext);
    connect(back_, &QAbstractButton::clicked, this, &ManualWindow::goBack);
    connect(list_, &tables::ListView::chosenChanged, this, [this](const QString& key) {
        if (!key.isEmpty() && key != shown_) showPage(key);
    });
    connect(view_, &PageView::pageWanted, this, [this](const QString& key, const QString& heading) { showPage(key, heading); });
    search({});
}

const Page* ManualWindow::find(const QString& key) const {
    for (const Page& page : pages_)
        if (page.key == key) return &page;
    return nullptr;
}

void ManualWindow::showPage(const QString& key, const QString& heading) {
    const QString known = find(key) ? key : QStringLiteral("index");
    if (!shown_.isEmpty() && shown_ != known) earlier_.append(shown_);
    turnTo(known, heading);
}

void ManualWindow::turnTo(const QString& key, const QString& heading) {
    const Page* page = find(key);
    if (!page) return;
    if (shown_ != key) {
        shown_ = key;
        view_->showPage(*page);
    }
    list_->choose(key);
    if (!heading.isEmpty()) view_->showHeading(heading);
    else if (!search_->text().isEmpty()) view_->showNext();
    back_->setEnabled(!earlier_.isEmpty());
}

void ManualWindow::goBack() {
    if (!earlier_.isEmpty()) turnTo(earlier_.takeLast(), {});
}

/// Pages that hold the words stay; each says how often. The page that is shown marks them.
void ManualWindow::search(const QString& words) {
    QList<tables::ListItem> items;
    const QString wanted = words.trimmed();
    for (const Page& page : std::as_const(pages_)) {
        const int count = countOf(page, wanted);
        if (!wanted.isEmpty() && count == 0) continue;
        tables::ListItem item;
        item.id = page.key;
        item.title = page.title;
        if (count > 0) item.pill = QLocale().toString(count);
        items.append(item);
    }
    list_->setItems(items);
    found_->setText(wanted.isEmpty() ? QString() : tr("%Ln pages", nullptr, static_cast<int>(items.size())));
    view_->markWords(wanted);
    if (!wanted.isEmpty() && view_->marked() == 0 && !items.isEmpty()) showPage(items.first().id);
    else if (!wanted.isEmpty()) view_->showNext();
    list_->choose(shown_);
}

void ManualWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) close();
    else if (event->matches(QKeySequence::Find)) search_->setFocus(Qt::ShortcutFocusReason);
    else if (event->matches(QKeySequence::Back)) goBack();
    else QWidget::keyPressEvent(event);
}

} // namespace ui::manual
