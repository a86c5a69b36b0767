#include "ui/shell/command_palette.h"

#include "ui/shell/hit_list.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::shell {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {

constexpr int kWidth = 768;
constexpr int kHeight = 392;
constexpr int kExplained = 303;
constexpr int kMost = 60;

/// How well a hit matches: 3 the name begins so, 2 a word of it does, 1 somewhere, 0 not.
int quality(const Hit& hit, const QString& query) {
    if (query.isEmpty()) return 1;
    const qsizetype at = hit.name.indexOf(query, 0, Qt::CaseInsensitive);
    if (at == 0) return 3;
    if (at > 0) return hit.name[at - 1].isLetterOrNumber() ? 1 : 2;
    const QString rest = hit.detail + QLatin1Char(' ') + hit.keywords + QLatin1Char(' ') + hit.explanation;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!rest.contains(word, Qt::CaseInsensitive) && !hit.name.contains(word, Qt::CaseInsensitive)) return 0;
    return 1;
}

QWidget* footer(widgets::Label* count) {
    return widgets::bar(28,
                        {widgets::dimLabel(CommandPalette::tr("↑ ↓  choose")), widgets::dimLabel(CommandPalette::tr("Enter  go there")),
                         widgets::dimLabel(CommandPalette::tr("Tab  set here")), widgets::dimLabel(CommandPalette::tr("Esc  close")),
                         Item::grow(), count},
                        16);
}

} // namespace

CommandPalette::CommandPalette(QLineEdit* field, QWidget* window)
    : QWidget(window), field_(field), list_(new QListView), model_(new HitModel(this)), explained_(new QWidget),
      explanation_(new QVBoxLayout(explained_)), count_(widgets::dimLabel()) {
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    hide();
    widgets::named(list_, QStringLiteral("palette.hits"), tr("Hits"));
    list_->setModel(model_);
    list_->setItemDelegate(new HitDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    explanation_->setContentsMargins(px(16), px(12), px(16), px(12));
    explanation_->setSpacing(px(4));
    explained_->setFixedWidth(px(kExplained));
    auto* middle = widgets::row({{list_, 1}, widgets::verticalLine(), explained_}, 0);
    widgets::fillColumn(this, {{middle, 1}, widgets::horizontalLine(), footer(count_)}, 0, {1, 5, 1, 1});
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::explain);
    connect(list_, &QListView::clicked, this, &CommandPalette::go);
    connect(field_, &QLineEdit::textEdited, this, [this] {
        if (isOpen()) search();
        else open();
    });
    connect(qApp, &QApplication::focusChanged, this, &CommandPalette::focusMoved);
    field_->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::setSource(Source source) { source_ = std::move(source); }

void CommandPalette::open() {
    all_ = source_ ? source_() : QList<Hit>();
    place();
    show();
    raise();
    search();
    Q_EMIT opened();
}

void CommandPalette::close() {
    if (!isOpen()) return;
    const QWidget* now = window()->focusWidget();
    const bool had = now == field_ || isAncestorOf(now);
    hide();
    field_->clear();
    if (had) { // back to where the person was
        if (before_ && before_->isVisible()) before_->setFocus(Qt::OtherFocusReason);
        else field_->clearFocus();
    }
    Q_EMIT closed();
}

QList<Hit> CommandPalette::find(const QList<Hit>& all, const QString& query) {
    QString words = query.trimmed();
    char prefix = 0;
    if (!words.isEmpty() && QStringLiteral(">#@?").contains(words[0])) {
        prefix = words[0].toLatin1();
        words = words.mid(1).trimmed();
    }
    QList<std::pair<int, Hit>> found;
    QStringList sections;
    for (const Hit& hit : all) {
        if (!sections.contains(hit.section)) sections.append(hit.section);
        if (prefix != 0 && hit.prefix != prefix) continue;
        if (const int good = quality(hit, words); good > 0)
            found.append({static_cast<int>(sections.indexOf(hit.section)) * 10 - good, hit});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Hit> hits;
    for (qsizetype i = 0; i < std::min<qsizetype>(found.size(), kMost); ++i) hits.append(found[i].second);
    return hits;
}

void CommandPalette::search() {
    const QList<Hit> hits = find(all_, field_->text());
    static_cast<HitDelegate*>(list_->itemDelegate())->setQuery(field_->text().trimmed());
    model_->setHits(hits);
    count_->setText(hits.isEmpty()
                        ? QString()
                        : tr("%Ln found · Only  > actions  # settings  @ runs  ? manual", nullptr, static_cast<int>(hits.size())));
    if (!hits.isEmpty()) list_->setCurrentIndex(model_->index(1));
    explain();
}

void CommandPalette::explain() {
    while (QLayoutItem* item = explanation_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Hit* hit = model_->hitAt(list_->currentIndex().row());
    if (!hit) {
        explanation_->addWidget(widgets::wrappedLabel(tr("Nothing is called so"), Type::ItemTitle, &Theme::text));
        explanation_->addWidget(widgets::wrappedLabel(
            tr("Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: > actions, # settings, "
               "@ runs, ? manual.")));
        explanation_->addStretch(1);
        return;
    }
    explanation_->addWidget(widgets::wrappedLabel(hit->name, Type::ItemTitle, &Theme::text));
    if (!hit->detail.isEmpty())
        explanation_->addWidget(widgets::foreignLabel(hit->detail, hit->prefix == '#' ? Type::Mono : Type::Secondary, &Theme::text3));
    if (!hit->explanation.isEmpty()) explanation_->addWidget(widgets::wrappedLabel(hit->explanation, Type::Secondary, &Theme::text));
    if (!hit->facts.isEmpty()) {
        std::vector<widgets::Fact> facts;
        for (const auto& [key, value] : hit->facts) facts.push_back({key, value});
        explanation_->addSpacing(px(4));
        explanation_->addWidget(new widgets::Facts(facts));
    }
    if (hit->makeEditor) {
        explanation_->addSpacing(px(6));
        explanation_->addWidget(hit->makeEditor());
    }
    explanation_->addStretch(1);
}

void CommandPalette::go() {
    const Hit* hit = model_->hitAt(list_->currentIndex().row());
    if (!hit) return;
    const auto act = hit->go;
    close();
    if (act) act();
}

void CommandPalette::move(int step) {
    int row = list_->currentIndex().row();
    do row += step;
    while (row >= 0 && row < model_->rowCount() && !model_->hitAt(row));
    if (model_->hitAt(row)) list_->setCurrentIndex(model_->index(row));
}

void CommandPalette::place() {
    QWidget* window = parentWidget();
    const int width = std::min(px(kWidth), window->width() - px(16));
    const QPoint below = field_->mapTo(window, QPoint(field_->width() / 2, field_->height()));
    const int left = std::clamp(below.x() - width / 2, px(8), std::max(px(8), window->width() - width - px(8)));
    setGeometry(left, below.y() + px(6), width, std::min(px(kHeight), window->height() - below.y() - px(16)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isOpen()) place();
        return false;
    }
    if (event->type() == QEvent::FocusIn && !isOpen()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason) open();
        return false;
    }
    if (event->type() != QEvent::KeyPress || !isOpen()) return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab: turnFocus(true); return true;
    case Qt::Key_Backtab: turnFocus(false); return true;
    default: return false;
    }
}

/// The focus may go round in the palette and into what belongs to it (the list of a combo box); elsewhere it closes.
void CommandPalette::focusMoved(QWidget* old, QWidget* now) {
    const auto mine = [this](QWidget* widget) {
        while (widget && widget != this && widget != field_) widget = widget->parentWidget();
        return widget != nullptr;
    };
    if (now == field_ && old && !mine(old)) before_ = old;
    if (isOpen() && now && !mine(now)) close();
}

/// From the field through what the explanation has to set, and round.
void CommandPalette::turnFocus(bool next) {
    QList<QWidget*> stops{field_};
    for (auto* widget : explained_->findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            stops.append(widget);
    const auto at = std::max<qsizetype>(0, stops.indexOf(window()->focusWidget()));
    stops[(at + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool CommandPalette::focusNextPrevChild(bool next) {
    turnFocus(next);
    return true;
}

void CommandPalette::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter: close(); return; // what was set here is set already
    default: QWidget::keyPressEvent(event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(&Theme::border));
    painter.setBrush(theme::color(&Theme::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace ui::shell
