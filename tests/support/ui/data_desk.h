#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/store/project.h"
#endif
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/tables/list_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

using ui::panels::Context;
using ui::tables::ListView;

inline constexpr int kLimitMs = 30'000; ///< other programs may hold the processor

/// The Data place over a fresh project, with what a person does in it.
struct Desk {
    QTemporaryDir folder;
    mutable Context context;
    std::unique_ptr<ui::panels::Place> place;

    Desk() { open(); }
    ~Desk() { context.jobs().stopAll(); }
    void open() {
        place.reset();
        context.setProject(nullptr);
        context.setProject(core::store::openProject(folder.filePath(QStringLiteral("project")).toStdString()));
        place = ui::panels::makeDataPlace(context);
        place->resize(1368, 820);
        place->show();
    }
    template <typename W> W* find(const QString& name) const { return place->findChild<W*>(name); }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("the test cannot write its file");
        file.write(text);
        return file.fileName();
    }
    bool import(const QString& file) {
        context.importFiles({file});
        const auto before = context.project()->datasets().size();
        const auto ready = [&] {
            const auto* start = find<QAbstractButton>(QStringLiteral("import.start"));
            return start && start->isEnabled();
        };
        if (!QTest::qWaitFor(ready, kLimitMs)) return false;
        QTest::mouseClick(find<QAbstractButton>(QStringLiteral("import.start")), Qt::LeftButton);
        return QTest::qWaitFor([&] { return context.project()->datasets().size() > before; }, kLimitMs) && settled();
    }
    bool settled() const {
        QTest::qWait(350); // what waits for a pause in typing
        return QTest::qWaitFor([&] { return context.jobs().jobs().isEmpty(); }, kLimitMs);
    }
    void add(const char* step) const { find<QAction>(QStringLiteral("steps.add.") + QString::fromLatin1(step))->trigger(); }
    ListView* steps() const { return find<ListView>(QStringLiteral("data.steps")); }
    QStringList stepTitles() const {
        QStringList titles;
        for (const auto& item : steps()->items()->items()) titles << item.title;
        return titles;
    }
    QString figure(int row) const { return steps()->items()->items()[row].right; }
    QAbstractItemModel* rows() const { return find<QTableView>(QStringLiteral("data.rows"))->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    void chooseRow(int row) const {
        auto* table = find<QTableView>(QStringLiteral("data.rows"));
        table->setCurrentIndex(rows()->index(row, 0));
    }
    std::vector<core::store::DatasetEntry> versions(const char* name) const { return context.project()->versions(name); }
};

} // namespace tests
