#include "ui/shell/top_bar.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

namespace ui::shell {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {

class Mark : public QWidget {
public:
    Mark() { setFixedWidth(px(72)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = px(24);
        paintMark(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
    }
};

} // namespace

void paintMark(QPainter& painter, const QRectF& box) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = box.width() / 24.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(&Theme::accent));
    painter.drawRoundedRect(box, 5 * unit, 5 * unit);
    QPainterPath curve(QPointF(box.left() + 5 * unit, box.top() + 6 * unit));
    curve.cubicTo(QPointF(box.left() + 7 * unit, box.top() + 15 * unit), QPointF(box.left() + 11 * unit, box.top() + 17.5 * unit),
                  QPointF(box.right() - 5 * unit, box.bottom() - 6 * unit));
    painter.setPen(QPen(color(&Theme::onAccent), 2.2 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(&Theme::onAccent));
    painter.drawEllipse(QPointF(box.right() - 5.5 * unit, box.bottom() - 6 * unit), 2 * unit, 2 * unit);
    painter.restore();
}

TopBar::TopBar(QWidget* parent)
    : Region(&Theme::window, parent), menus_(new QMenuBar),
      search_(new widgets::SearchEdit(QStringLiteral("palette.field"), tr("Search actions, data, runs, settings"))),
      project_(new widgets::Button(QStringLiteral("project"), tr("No project"), QStringLiteral("folder"), widgets::Button::Kind::Ghost)),
      theme_(new widgets::IconButton(QStringLiteral("theme"), QStringLiteral("moon"), tr("Dark"))),
      help_(new widgets::IconButton(QStringLiteral("help"), QStringLiteral("help"), tr("Manual (F1)"))) {
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(px(40));
    menus_->setNativeMenuBar(false);
    menus_->setFont(theme::font(Type::Body));
    widgets::named(menus_, QStringLiteral("menus"), tr("Menus"));
    auto* keys = new widgets::Label(QStringLiteral("Ctrl+K"), Type::Secondary, &Theme::text3, search_);
    shortcut_ = keys;
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(search_, &QLineEdit::textChanged, keys, [keys](const QString& text) { keys->setVisible(text.isEmpty()); });
    search_->setMinimumWidth(px(180));
    search_->setMaximumWidth(px(400));
    search_->setProperty("filter", QStringLiteral("off")); // the quieter edge
    project_->setProperty("drop", true);
    arrow_ = new widgets::IconLabel(QStringLiteral("chevron-down"), &Theme::text2, 14, project_);
    arrow_->setAttribute(Qt::WA_TransparentForMouseEvents);
    project_->installEventFilter(this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, px(12), 0);
    line->setSpacing(0);
    line->addWidget(new Mark);
    line->addWidget(menus_, 0, Qt::AlignVCenter);
    line->addStretch(1);
    line->addWidget(search_, 100);
    line->addStretch(1);
    line->addSpacing(px(8));
    line->addWidget(project_);
    line->addSpacing(px(4));
    line->addWidget(theme_);
    line->addWidget(help_);
    connect(theme_, &QAbstractButton::clicked, this, &TopBar::themeClicked);
    connect(help_, &QAbstractButton::clicked, this, &TopBar::helpClicked);
    theme::followTheme(this, [this] {
        const bool dark = theme::current().dark;
        theme_->setIconName(dark ? QStringLiteral("sun") : QStringLiteral("moon"));
        theme_->setName(dark ? tr("Light colours") : tr("Dark colours"));
    });
}

QLineEdit* TopBar::search() const { return search_; }

void TopBar::setProjectName(const QString& name, const QString& folder) {
    const QString shown = QFontMetrics(project_->font()).elidedText(name, Qt::ElideMiddle, px(150));
    project_->setLabel(shown);
    project_->setAccessibleName(tr("Project %1").arg(name));
    project_->setToolTip(folder);
}

void TopBar::setProjectMenu(QMenu* menu) {
    connect(project_, &QAbstractButton::clicked, menu, [this, menu] { menu->popup(project_->mapToGlobal(QPoint(0, project_->height()))); });
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == project_ && event->type() == QEvent::Resize)
        arrow_->move(isRightToLeft() ? px(8) : project_->width() - arrow_->width() - px(8),
                     (project_->height() - arrow_->height()) / 2 + 1);
    return Region::eventFilter(watched, event);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    Region::resizeEvent(event);
    layout()->activate();
    const QSize size = shortcut_->sizeHint();
    shortcut_->setGeometry(isRightToLeft() ? px(10) : search_->width() - size.width() - px(10), (search_->height() - size.height()) / 2,
                           size.width(), size.height());
    const int room = shortcut_->isHidden() ? 0 : size.width() + px(6); // the words before it end where it begins
    search_->setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

} // namespace ui::shell
