#pragma once

#include <QObject>
#include <QString>

namespace ui::panels {
class Context;
}

namespace ui::shell {

/// Opens, makes and remembers projects; the work is done on the data lane, so that a slow disk never holds the window.
class ProjectOpener : public QObject {
    Q_OBJECT
public:
    explicit ProjectOpener(panels::Context& context, QObject* parent = nullptr);
    void open(const QString& folder);
    /// Bundled model and data in a project of their own, ready to press Start.
    void openDemo();
    /// Asks the person for a folder; the dialogs do not block.
    void askOpen(QWidget* window);
    void askNew(QWidget* window);

Q_SIGNALS:
    void opened(const QString& folder);

private:
    panels::Context& context_;
};

} // namespace ui::shell
