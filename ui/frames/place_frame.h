#pragma once

#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace ui::frames {

class Inspector;
class PlaceHeader;

/// How a place is laid out: header, then master list | main view | inspector in a splitter whose sizes are kept. Every part but the main view is
/// optional. A sheet may lie over main view and inspector.
class PlaceFrame : public QWidget {
    Q_OBJECT
public:
    PlaceFrame(const QString& id, const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] PlaceHeader* header() const { return header_; }
    /// `width` is the master list's at first, 200 to 264.
    void setList(QWidget* list, int width = 232);
    /// Where the main view would be narrower than `comfortable`, the inspector folds itself and unfolds again with the window.
    void setMain(QWidget* main, int comfortable = 520);
    void setInspector(Inspector* inspector);
    /// Shows a non-modal sheet over main view and inspector, from `top` below the header down. The frame owns it.
    void showSheet(QWidget* sheet, int top = 102);
    void closeSheet();
    [[nodiscard]] QWidget* sheet() const { return sheet_; }
    /// Whether this part of the place lies under the sheet, where nobody sees it.
    [[nodiscard]] bool covers(const QWidget& part) const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeSheet();
    void applyWidths();
    void foldForWidth();
    void showListForWidth();
    [[nodiscard]] bool isNarrow() const;

    PlaceHeader* header_;
    QSplitter* splitter_;
    QWidget* list_ = nullptr;
    QWidget* main_ = nullptr;
    Inspector* inspector_ = nullptr;
    QWidget* sheet_ = nullptr;
    int sheetTop_ = 102;
    int listWidth_ = 232;
    int mainMinimum_ = 520;
    bool foldedByWidth_ = false;
};

} // namespace ui::frames
