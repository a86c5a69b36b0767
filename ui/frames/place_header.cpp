#include "ui/frames/place_header.h"

#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/gives_way.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui::frames {

using theme::px;
using theme::Theme;
using theme::Type;

PlaceHeader::PlaceHeader(const QString& title, QWidget* parent)
    : Region(&Theme::surface, parent), title_(new widgets::Label(title, Type::PlaceTitle)),
      detail_(new widgets::ElidedLabel({}, Type::Secondary, &Theme::text2)), noticeIcon_(new widgets::IconLabel({})),
      notice_(new widgets::LinkButton(QStringLiteral("place.notice"), tr("Nothing needs attention"))), layout_(new QHBoxLayout(this)),
      way_(new widgets::GivesWay(this)) {
    setFixedHeight(px(48));
    layout_->setContentsMargins(px(16), 0, px(16), 0);
    layout_->setSpacing(px(8));
    detail_->setContentsMargins(0, px(4), 0, 0);
    layout_->addWidget(title_);
    layout_->addSpacing(px(4));
    layout_->addWidget(noticeIcon_);
    layout_->addWidget(notice_);
    layout_->addWidget(detail_);
    layout_->addStretch(1);
    way_->addPart(detail_);
    setNotice({});
    connect(notice_, &QAbstractButton::clicked, this, &PlaceHeader::noticeClicked);
}

void PlaceHeader::setTitle(const QString& title) { title_->setText(title); }

void PlaceHeader::setDetail(const QString& detail) {
    detail_->setText(detail);
    title_->setToolTip(detail); // where the line has no room
    way_->arrange();
}

void PlaceHeader::setNotice(const QString& words, theme::Tone tone) {
    notice_->setText(words);
    notice_->setAccessibleName(words.isEmpty() ? tr("Nothing needs attention") : words);
    notice_->setColor(theme::toneText(tone));
    notice_->updateGeometry();
    if (!words.isEmpty()) noticeIcon_->setIcon(theme::toneIcon(tone), theme::toneText(tone));
    notice_->setVisible(!words.isEmpty());
    noticeIcon_->setVisible(!words.isEmpty());
}

void PlaceHeader::addAction(QWidget* button) {
    layout_->addWidget(button);
    if (auto* giving = qobject_cast<widgets::Button*>(button)) way_->addButton(giving);
}

} // namespace ui::frames
