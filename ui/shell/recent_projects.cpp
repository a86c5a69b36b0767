#include "ui/shell/recent_projects.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace ui::shell {

namespace {

constexpr auto kKey = "projects/recent";
constexpr int kMostProjects = 10;

/// Gives free functions their translations.
class ProjectWords {
    Q_DECLARE_TR_FUNCTIONS(Projects)
};

void save(const QList<RecentProject>& projects) {
    QSettings settings;
    settings.beginWriteArray(QLatin1String(kKey), static_cast<int>(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), projects[i].name);
        settings.setValue(QStringLiteral("folder"), projects[i].folder);
        settings.setValue(QStringLiteral("opened"), projects[i].opened);
    }
    settings.endArray();
}

} // namespace

QList<RecentProject> recentProjects() {
    QList<RecentProject> projects;
    QSettings settings;
    const int size = settings.beginReadArray(QLatin1String(kKey));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        RecentProject project;
        project.name = settings.value(QStringLiteral("name")).toString();
        project.folder = settings.value(QStringLiteral("folder")).toString();
        project.opened = settings.value(QStringLiteral("opened")).toDateTime();
        project.exists = QFileInfo(project.folder).isDir();
        projects.append(project);
    }
    settings.endArray();
    return projects;
}

void rememberProject(const QString& name, const QString& folder) {
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject& project) { return project.folder == folder; });
    projects.prepend({name, folder, QDateTime::currentDateTime(), true});
    while (projects.size() > kMostProjects) projects.removeLast();
    save(projects);
}

void forgetProject(const QString& folder) {
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject& project) { return project.folder == folder; });
    save(projects);
}

QString shortFolder(const QString& folder) {
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QString(QStringLiteral("~") + folder.mid(home.size())) : folder;
}

QString shortDay(const QDateTime& when) {
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days <= 0) return ProjectWords::tr("today");
    if (days == 1) return ProjectWords::tr("yesterday");
    return days < 7 ? QLocale().dayName(when.date().dayOfWeek()) : text::day(when.date(), false);
}

} // namespace ui::shell
