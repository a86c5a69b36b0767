#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace ui::shell {

/// One line of the command palette: an action, a setting, a dataset, a run, a page of the manual.
struct Hit {
    QString section; ///< head under which it stands: "Settings", "Actions" …
    QString icon;
    QString name;
    QString detail;                           ///< its key (mono where it has a dot) or its place
    QString right;                            ///< value or shortcut
    QString explanation;                      ///< shown beside the list
    QList<std::pair<QString, QString>> facts; ///< "Now  0.004"
    QString keywords;                         ///< also found by these
    char prefix = 0;                          ///< '>' actions, '#' settings, '@' runs, '?' manual
    std::function<void()> go;                 ///< Return
    /// Makes a small editor that sets the thing without going there; may be empty.
    std::function<QWidget*()> makeEditor;
};

} // namespace ui::shell
