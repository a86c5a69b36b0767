#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace ui::widgets {

class Button;

/// Lets a row keep whole words where it is too narrow for all of its parts, as it may be in a language with long ones: first the parts that may go are
/// hidden, in the order given, then buttons show their icon alone, in the order given, with their words as tooltip. Owned by the row; whether a part that
/// may go is seen is decided here alone (a label without words is not).
class GivesWay : public QObject {
    Q_OBJECT
public:
    explicit GivesWay(QWidget* row);
    void addPart(QWidget* mayGo);
    void addButton(Button* mayShrink);
    /// To be called after words were changed; sizes and visibilities are followed by itself.
    void arrange();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int wantedWidth() const;
    QWidget* row_;
    QList<QWidget*> parts_;
    QList<Button*> buttons_;
    bool busy_ = false;
};

} // namespace ui::widgets
