#pragma once

#include <QWidget>

namespace ui::frames {
class Inspector;
class PlaceFrame;
} // namespace ui::frames
namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class Facts;
} // namespace ui::widgets

namespace ui::shell {

/// What the window shows while the project is empty: recent projects, the demo one click away, a place to drop data, and what comes with the program.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void setProject(const QString& name);
    void refreshRecent();

Q_SIGNALS:
    void demoClicked();
    void openClicked();
    void newClicked();
    void manualClicked();
    void projectChosen(const QString& folder);
    void filesChosen(const QStringList& files);
    void rowsPasted();
    void modelFolderClicked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRecent();
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] QWidget* makeDemoCard();
    [[nodiscard]] QWidget* makeDrop();
    void addBundled(frames::Inspector& inspector);
    void lookAtMachine();
    void chooseFiles();

    frames::PlaceFrame* frame_;
    tables::ListView* recent_ = nullptr;
    widgets::Facts* machine_ = nullptr;
};

} // namespace ui::shell
