#include "ui/access/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace ui::access {

namespace {

constexpr const char* kRole = "accessibleRole";

QAccessibleInterface* faceOf(const QString&, QObject* object) {
    auto* widget = object && object->isWidgetType() ? static_cast<QWidget*>(object) : nullptr;
    const QVariant role = widget ? widget->property(kRole) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    static const bool installed = (QAccessible::installFactory(faceOf), true);
    Q_UNUSED(installed)
    widget->setProperty(kRole, static_cast<int>(role));
    // A name or a focus that was set before has made the interface already, with the role of any widget; the next one is made by faceOf.
    if (auto* face = QAccessible::queryAccessibleInterface(widget); face && face->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(face));
}

} // namespace ui::access
