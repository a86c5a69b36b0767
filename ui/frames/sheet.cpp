#include "ui/frames/sheet.h"

#include "ui/access/accessible_role.h"
#include "ui/access/keyboard.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/region.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ui::frames {

using theme::px;
using theme::Theme;
using theme::Type;

Sheet::Sheet(const QString& id, const QString& icon, const QString& title, QWidget* parent)
    : QWidget(parent), subject_(new widgets::Label({}, Type::BodyStrong)),
      facts_(new widgets::ElidedLabel({}, Type::Secondary, &Theme::text2)),
      words_(new widgets::ElidedLabel({}, Type::Secondary, &Theme::text2)), head_(new QHBoxLayout), foot_(new QHBoxLayout),
      column_(new QVBoxLayout(this)), body_(new QWidget) {
    setObjectName(id);
    setAccessibleName(title);
    access::setAccessibleRole(this, QAccessible::Dialog);
    setFocusPolicy(Qt::StrongFocus);
    auto* close = new widgets::IconButton(id + QStringLiteral(".close"), QStringLiteral("close"), tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &Sheet::closeRequested);
    auto* head = new QWidget;
    head->setFixedHeight(px(44));
    head->setLayout(head_);
    head_->setContentsMargins(px(16), 0, px(8), 0);
    head_->setSpacing(px(8));
    head_->addWidget(new widgets::IconLabel(icon, &Theme::accent, 20));
    head_->addWidget(new widgets::Label(title, Type::ItemTitle));
    head_->addWidget(subject_);
    head_->addWidget(facts_, 1);
    head_->addWidget(close);
    auto* foot = new QWidget;
    foot->setFixedHeight(px(52));
    foot->setLayout(foot_);
    foot_->setContentsMargins(px(8), 0, px(16), 0);
    foot_->setSpacing(px(8));
    words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot_->addWidget(words_, 1);
    column_->setContentsMargins(1, 1, 1, 0);
    column_->setSpacing(0);
    column_->addWidget(head);
    column_->addWidget(widgets::horizontalLine());
    column_->addWidget(body_, 1);
    column_->addWidget(widgets::horizontalLine());
    column_->addWidget(foot);
}

void Sheet::setSubject(const QString& subject, const QString& facts) {
    subject_->setText(subject);
    facts_->setText(facts);
}

void Sheet::addTool(QWidget* button) { head_->insertWidget(head_->count() - 1, button); }

void Sheet::setBody(QWidget* body) {
    delete column_->replaceWidget(body_, body);
    body_->deleteLater();
    body_ = body;
}

void Sheet::addFooterTool(QWidget* button) { foot_->insertWidget(footerTools_++, button); }

void Sheet::setFooterWords(const QString& words) { words_->setText(words); }

void Sheet::addFooterAction(QAbstractButton* button) {
    foot_->addWidget(button);
    primary_ = button;
}

void Sheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath edge;
    edge.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, 8), 8, 8); // only the upper corners are round
    const bool ring = hasFocus() && access::showsFocus();
    painter.setPen(QPen(theme::color(ring ? &Theme::accent : &Theme::border), ring ? 2 : 1));
    painter.setBrush(theme::color(&Theme::surface));
    painter.drawPath(edge);
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) Q_EMIT closeRequested();
    else if (enter && primary_ && primary_->isEnabled() && primary_->isVisible()) primary_->click();
    else QWidget::keyPressEvent(event);
}

} // namespace ui::frames
