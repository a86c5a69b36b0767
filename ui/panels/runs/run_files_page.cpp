#ifndef Q_MOC_RUN
#include "core/base/error.h"
#include "core/runs/run_folder.h"
#endif
#include "ui/panels/runs/run_files_page.h"

#include "ui/panels/runs/run_feed.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/text/breakable.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QDir>
#include <QDirIterator>

#include <filesystem>

namespace ui::panels {

namespace {

qint64 bytesBelow(const QString& folder) {
    qint64 bytes = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

} // namespace

RunFilesPage::RunFilesPage(RunFeed& feed, QWidget* parent) : QWidget(parent), feed_(feed) {
    path_ = widgets::wrappedLabel();
    path_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* open = new widgets::LinkButton(QStringLiteral("runs.openFolder"), tr("Open folder"));
    auto* answer = new widgets::LinkButton(QStringLiteral("runs.try"), tr("Try it"));
    auto* take = new widgets::LinkButton(QStringLiteral("runs.export"), tr("Export"));
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openFolderRequested(folder_); });
    connect(answer, &QAbstractButton::clicked, this, [this] { Q_EMIT tryRequested(folder_); });
    connect(take, &QAbstractButton::clicked, this, [this] { Q_EMIT exportRequested(folder_, QStringLiteral("best")); });
    checkpoints_ = new widgets::Facts;
    files_ = new widgets::Facts;
    checkpointSection_ = new widgets::Section(tr("Checkpoints"), checkpoints_);
    fileSection_ = new widgets::Section(tr("Files"), files_);
    auto* links = widgets::row({open, answer, take, widgets::Item::grow()}, 16);
    widgets::fillColumn(this,
                        {new widgets::Section(tr("Folder"), widgets::column({path_, links}, 8)), widgets::horizontalLine(),
                         checkpointSection_, widgets::horizontalLine(), fileSection_, widgets::Item::grow()},
                        0);
}

RunFilesPage::Contents RunFilesPage::look(const std::string& folder) {
    Contents contents;
    try {
        for (const auto& checkpoint : core::runs::RunFolder::open(folder).checkpoints())
            contents.checkpoints.append(
                {QString::fromStdString(checkpoint.name), bytesBelow(QString::fromStdString(checkpoint.path.string())), checkpoint.best});
    } catch (const core::Error&) { // the table says already that the run cannot be read; its files can be listed all the same
    }
    const QDir dir(QString::fromStdString(folder));
    for (const QFileInfo& info : dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::DirsFirst))
        contents.files.append({info.fileName() + (info.isDir() ? QStringLiteral("/") : QString()),
                               info.isDir() ? bytesBelow(info.filePath()) : info.size(), false});
    return contents;
}

void RunFilesPage::setRuns(const InspectedRuns& runs) {
    const QString folder = runs.empty() ? QString() : runs.front().folder;
    const quint64 seen =
        runs.empty() || !runs.front().series ? 0 : runs.front().series->checkpoints().size() + 1 + runs.front().series->cuts() * 1000;
    if (folder == folder_ && seen == seen_) return;
    if (folder != folder_) show({});
    folder_ = folder;
    seen_ = seen;
    // A soft break after every slash, so that a long path wraps instead of widening the inspector.
    path_->setText(text::breakable(folder));
    if (folder.isEmpty()) return;
    feed_.read<Contents>([where = folder.toStdString()] { return look(where); },
                         [this, folder](const Contents& contents) {
                             if (folder == folder_) show(contents);
                         });
}

void RunFilesPage::show(const Contents& contents) {
    const auto facts = [](const QList<File>& files) {
        std::vector<widgets::Fact> made;
        for (const File& file : files)
            made.push_back({file.name + (file.best ? QStringLiteral("  ★ ") + tr("best") : QString()),
                            plots::bytesText(static_cast<double>(file.bytes)), &theme::Theme::text, true});
        return made;
    };
    checkpoints_->setFacts(contents.checkpoints.isEmpty() ? std::vector<widgets::Fact>{{tr("None yet"), {}}} : facts(contents.checkpoints));
    files_->setFacts(facts(contents.files));
}

} // namespace ui::panels
