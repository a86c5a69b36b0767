#include "ui/frames/inspector.h"

#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::frames {

using theme::px;
using theme::Theme;

namespace {
constexpr int kFoldedWidth = 40;
}

Inspector::Inspector(const QString& id, const QString& title, int width, QWidget* parent)
    : Region(&Theme::sunken, parent), title_(widgets::foreignLabel(title, theme::Type::Section)), head_(new QWidget),
      headLayout_(new QHBoxLayout(head_)),
      fold_(new widgets::IconButton(id + QStringLiteral(".fold"), QStringLiteral("fold"), tr("Fold the inspector"))),
      line_(widgets::horizontalLine()), column_(new QVBoxLayout), scroll_(new QScrollArea), body_(scroll_), width_(width) {
    setObjectName(id);
    head_->setFixedHeight(px(36));
    headLayout_->setContentsMargins(px(16), 0, px(6), 0);
    headLayout_->setSpacing(px(4));
    headLayout_->addWidget(title_, 1);
    headLayout_->addWidget(fold_);
    auto* inside = new QWidget;
    inside->setLayout(column_);
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the view, whatever a long word wants
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addStretch(1);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* all = widgets::fillColumn(this, {head_, line_, {scroll_, 1}, widgets::Item::grow()}, 0);
    all->setStretch(3, 0);
    setMinimumWidth(px(std::min(width_, 288)));
    connect(fold_, &QAbstractButton::clicked, this, [this] { setFolded(!folded_); });
}

void Inspector::setTitle(const QString& title) { title_->setText(title); }

void Inspector::addTool(QWidget* button) { headLayout_->insertWidget(headLayout_->count() - 1, button); }

void Inspector::addSection(QWidget* section) {
    const int at = column_->count() - 1; // before the stretch
    column_->insertWidget(at, section);
    auto* line = widgets::horizontalLine();
    line->setVisible(!section->isHidden());
    column_->insertWidget(at + 1, line);
    section->setProperty("annealLine", QVariant::fromValue<QObject*>(line));
    section->installEventFilter(this);
}

void Inspector::setBody(QWidget* body) {
    layout()->replaceWidget(scroll_, body);
    scroll_->hide();
    body_ = body;
}

void Inspector::setFolded(bool folded) {
    if (folded == folded_) return;
    folded_ = folded;
    for (int i = 0; i < headLayout_->count(); ++i)
        if (QWidget* widget = headLayout_->itemAt(i)->widget(); widget && widget != fold_) widget->setVisible(!folded);
    body_->setVisible(!folded);
    line_->setVisible(!folded);
    headLayout_->setContentsMargins(folded ? px(6) : px(16), 0, px(6), 0);
    fold_->setName(folded ? tr("Unfold the inspector") : tr("Fold the inspector"));
    setMinimumWidth(folded ? px(kFoldedWidth) : px(std::min(width_, 288)));
    setMaximumWidth(folded ? px(kFoldedWidth) : QWIDGETSIZE_MAX);
    updateGeometry();
    Q_EMIT foldedChanged(folded);
}

int Inspector::wideWidth() const { return px(width_); }

QSize Inspector::sizeHint() const { return {px(folded_ ? kFoldedWidth : width_), px(400)}; }

bool Inspector::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        if (auto* line = qobject_cast<QWidget*>(watched->property("annealLine").value<QObject*>()))
            line->setVisible(event->type() == QEvent::ShowToParent);
    return Region::eventFilter(watched, event);
}

} // namespace ui::frames
