#include "ui/forms/form_group.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ui::forms {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {

/// The head of a group: chevron, title, summary. A button, so that the keyboard folds it too.
class GroupHead : public QAbstractButton {
public:
    GroupHead(const QString& id, const QString& title) {
        setObjectName(id);
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(px(36));
        setCursor(Qt::PointingHandCursor);
    }
    void setWords(const QString& words) {
        setAccessibleDescription(words);
        words_ = words;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = px(16);
        const auto seen = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        painter.drawPixmap(seen({px(12), (height() - side) / 2, side, side}).topLeft(),
                           theme::iconPixmap(isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                                             color(&Theme::text2), side, devicePixelRatioF()));
        painter.setFont(theme::font(Type::Section));
        painter.setPen(color(&Theme::text));
        const int x = px(36), title = painter.fontMetrics().horizontalAdvance(text());
        painter.drawText(seen({x, 0, width() - x, height()}), Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(theme::font(Type::Secondary));
        painter.setPen(color(&Theme::text2));
        const QRect rest(x + title + px(8), 0, width() - x - title - px(24), height());
        painter.drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(words_, Qt::ElideRight, rest.width()));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color(&Theme::accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(5, 4, -5, -4), 4, 4);
        }
    }

private:
    QString words_;
};

} // namespace

FormGroup::FormGroup(FormState& state, const QString& key, const QString& title, const QString& help, QWidget* parent)
    : QWidget(parent), state_(state), key_(key), title_(title), help_(help), head_(new GroupHead(QStringLiteral("group.") + key, title)),
      more_(new widgets::LinkButton(QStringLiteral("group.more.") + key, {})), foot_(new QWidget) {
    setObjectName(QStringLiteral("form.group.") + key);
    auto* more = widgets::bar(28, {widgets::Item::gap(16), more_, widgets::Item::grow()}, 8, {16, 0, 16, 0});
    widgets::fillColumn(foot_, {more, widgets::Item::gap(4)}, 0);
    widgets::fillColumn(this, {head_, foot_, widgets::horizontalLine()}, 0);
    connect(head_, &QAbstractButton::clicked, this, &FormGroup::setOpen);
    connect(more_, &QAbstractButton::clicked, this, &FormGroup::showAll);
    connect(&state_, &FormState::changed, this, &FormGroup::refresh);
}

void FormGroup::addRow(const core::base::FormField& field) {
    auto* row = new FormRow(state_, field);
    auto* column = qobject_cast<QBoxLayout*>(layout());
    column->insertWidget(column->count() - 2, row);
    rows_.append(row);
}

void FormGroup::setOpen(bool open) {
    if (open_ == open) return;
    open_ = open;
    head_->setChecked(open);
    refresh();
    Q_EMIT openChanged(open);
}

void FormGroup::setSummary(const QString& summary) {
    summary_ = summary;
    refreshHead();
}

void FormGroup::setFilter(const FormFilter& filter) {
    filter_ = filter;
    refresh();
}

void FormGroup::showAll() {
    all_ = true;
    refresh();
}

void FormGroup::refresh() {
    int shown = 0, hidden = 0;
    const bool filtered = !filter_.query.isEmpty() || filter_.onlyChanged;
    for (FormRow* row : rows_) {
        const bool changed = state_.isChanged(row->path());
        bool wanted = state_.isVisible(row->path()) || (changed && state_.problem(row->path()));
        if (wanted && filtered) wanted = row->matches(filter_.query) && (!filter_.onlyChanged || changed);
        const bool rare = !filtered && row->isAdvanced() && !changed && !all_;
        if (wanted && rare) ++hidden;
        wanted = wanted && !rare;
        shown += wanted ? 1 : 0;
        row->setVisible(wanted && (open_ || filtered));
    }
    more_->setText(tr("%Ln more", nullptr, hidden));
    more_->setAccessibleName(tr("Show %Ln more settings of %1", nullptr, hidden).arg(title_));
    more_->updateGeometry();
    more_->parentWidget()->setVisible(hidden > 0);
    foot_->setVisible(open_ && !filtered);
    setVisible(shown > 0 || (!filtered && hidden > 0));
    refreshHead();
}

void FormGroup::refreshHead() {
    const int changed = state_.changedCount(key_), wrong = state_.problemCount(key_);
    QString words = open_ ? help_ : summary_;
    const auto add = [&words](const QString& more) { words = words.isEmpty() ? more : QString(words + QStringLiteral("; ") + more); };
    if (!open_ && changed > 0) add(tr("%Ln changed", nullptr, changed));
    if (!open_ && wrong > 0) add(tr("%Ln to mend", nullptr, wrong));
    static_cast<GroupHead*>(head_)->setWords(words);
}

} // namespace ui::forms
