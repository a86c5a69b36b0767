#include "ui/panels/train/json_view.h"

#include "ui/panels/train/recipe.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

namespace ui::panels {

using theme::Theme;

JsonView::JsonView(Recipe& recipe, QWidget* parent)
    : QWidget(parent), recipe_(recipe), text_(new widgets::TextEdit(QStringLiteral("train.json"), tr("The recipe as run.json"))),
      problem_(widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::err)) {
    text_->setMono();
    text_->setProperty("flat", true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* mark = widgets::column({new widgets::IconLabel(QStringLiteral("error"), &Theme::err), widgets::Item::grow()}, 0);
    auto* words = new widgets::Region(&Theme::sunken);
    widgets::fillRow(words, {mark, {problem_, 1}}, 8, {16, 10, 16, 10});
    foot_ = widgets::column({widgets::horizontalLine(), words}, 0);
    foot_->hide();
    widgets::fillColumn(this, {widgets::row({{text_, 1}}, 0, {12, 8, 0, 0}), foot_}, 0);
    static_cast<QBoxLayout*>(layout())->setStretch(0, 1);
    connect(text_, &QPlainTextEdit::textChanged, this, &JsonView::read);
    connect(&recipe_, &Recipe::changed, this, &JsonView::showRecipe);
    showRecipe();
}

void JsonView::showRecipe() {
    if (own_) return;
    const QSignalBlocker quiet(text_);
    text_->setPlainText(recipe_.json());
    foot_->hide();
    valid_ = true;
}

void JsonView::read() {
    own_ = true;
    const auto problem = recipe_.setJson(text_->toPlainText());
    own_ = false;
    problem_->setText(problem.value_or(QString()));
    foot_->setVisible(problem.has_value());
    valid_ = !problem;
    Q_EMIT validChanged();
}

} // namespace ui::panels
