#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ui::shell {

struct RecentProject {
    QString name;
    QString folder;
    QDateTime opened;
    bool exists = true;
};

/// Projects that were open before, newest first; kept in the settings, at most ten.
[[nodiscard]] QList<RecentProject> recentProjects();
void rememberProject(const QString& name, const QString& folder);
void forgetProject(const QString& folder);
/// "~/anneal/demo" for a folder below the home folder.
[[nodiscard]] QString shortFolder(const QString& folder);
/// "today", "yesterday", "Friday", "21 November".
[[nodiscard]] QString shortDay(const QDateTime& when);

} // namespace ui::shell
