#pragma once

#include <QWidget>

namespace ui::widgets {
class IconLabel;
class Label;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class Recipe;

/// The recipe as the text of run.json. What is typed is taken as soon as it is a whole specification; what is wrong stands under it.
class JsonView : public QWidget {
    Q_OBJECT
public:
    explicit JsonView(Recipe& recipe, QWidget* parent = nullptr);
    [[nodiscard]] bool isValid() const { return valid_; }

Q_SIGNALS:
    void validChanged();

private:
    void read();
    void showRecipe();

    Recipe& recipe_;
    widgets::TextEdit* text_;
    QWidget* foot_;
    widgets::Label* problem_;
    bool valid_ = true;
    bool own_ = false; ///< the change under way comes from here
};

} // namespace ui::panels
