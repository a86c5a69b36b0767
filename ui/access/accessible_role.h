#pragma once

#include <QAccessible>

class QWidget;

namespace ui::access {

/// Says to screen readers what a widget is that Qt knows nothing of ("client" of the window, else): to be called when it is made. Its name and description
/// are the widget's own.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

} // namespace ui::access
