#include "ui/widgets/choices/segmented.h"

#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui::widgets {

Segmented::Segmented(const QString& id, const QString& accessibleName, const QStringList& options, int current, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < options.size(); ++i) {
        auto* button = new QPushButton(options[i]);
        button->setObjectName(id + QStringLiteral(".%1").arg(i));
        button->setAccessibleName(accessibleName + QStringLiteral(": ") + options[i]);
        button->setProperty("segment", i == 0                    ? QStringLiteral("first")
                                       : i + 1 == options.size() ? QStringLiteral("last")
                                                                 : QStringLiteral("middle"));
        button->setCheckable(true);
        button->setChecked(i == current);
        button->setFont(theme::font(theme::Type::SecondaryStrong));
        button->setFixedHeight(theme::px(28));
        group_->addButton(button, i);
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) Q_EMIT currentChanged(index);
    });
}

int Segmented::currentIndex() const { return group_->checkedId(); }

void Segmented::setCurrentIndex(int index) {
    if (auto* button = group_->button(index)) button->setChecked(true);
}

void Segmented::setSegmentEnabled(int index, bool enabled, const QString& reason) {
    if (auto* button = group_->button(index)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : reason);
    }
}

} // namespace ui::widgets
