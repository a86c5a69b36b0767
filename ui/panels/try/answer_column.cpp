#include "ui/panels/try/answer_column.h"

#include "core/base/error.h"
#include "core/runs/run_folder.h"
#include "ui/panels/context.h"
#include "ui/panels/try/answer_cell.h"
#include "ui/text/numbers.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui::panels {

using theme::Theme;

namespace {

/// A line in the run's colour and style; grey for the base model.
class RunSwatch : public QWidget {
public:
    RunSwatch() { setFixedSize(theme::px(20), theme::px(12)); }
    void setStyle(const plots::RunStyle& style) {
        style_ = style;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (style_.shown()) return plots::paintSwatch(painter, rect(), style_);
        painter.setPen(QPen(theme::color(&Theme::text2), 2.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    plots::RunStyle style_;
};

} // namespace

AnswerColumn::AnswerColumn(Context& context, core::engine::ModelRef model, const QString& name, QWidget* parent)
    : QWidget(parent), context_(context), model_(std::move(model)), name_(name), swatch_(new RunSwatch) {
    auto* title = widgets::foreignLabel(name_, theme::Type::BodyStrong);
    auto* second = new widgets::ElidedLabel(secondLine(), theme::Type::Secondary, &Theme::text2);
    auto* remove = new widgets::IconButton(QStringLiteral("try.remove"), QStringLiteral("close"), tr("Remove %1").arg(name_));
    connect(remove, &widgets::IconButton::clicked, this, &AnswerColumn::removed);
    remove_ = remove;
    auto* head = new widgets::Region(&Theme::sunken);
    head->setFixedHeight(theme::px(48));
    widgets::fillRow(head, {{swatch_}, {widgets::column({{title}, {second}}, 0), 1}, {remove_}}, 8, {16, 0, 8, 0});
    auto* answers = new QWidget;
    list_ = new QVBoxLayout(answers);
    list_->setContentsMargins(0, theme::px(8), 0, 0);
    list_->setSpacing(0);
    widgets::fillColumn(this, {{head}, {widgets::horizontalLine()}, {answers, 1}}, 0);
    setMinimumWidth(theme::px(220));
    setCount(1);
}

void AnswerColumn::setCount(int count) {
    while (static_cast<int>(cells_.size()) > count) {
        delete cells_.back();
        cells_.pop_back();
    }
    while (static_cast<int>(cells_.size()) < count) {
        auto* cell = new AnswerCell(context_, name_, static_cast<int>(cells_.size()));
        connect(cell, &AnswerCell::ended, this, &AnswerColumn::ended);
        connect(cell, &AnswerCell::tokenHovered, this, &AnswerColumn::tokenHovered);
        connect(cell, &AnswerCell::sendClicked, this, [this, cell](const QString& answer) { Q_EMIT sendClicked(cell, answer); });
        list_->addWidget(cell, 1);
        cells_.push_back(cell);
    }
}

QString AnswerColumn::secondLine() const {
    if (model_.run.empty()) return tr("base");
    bool best = model_.checkpoint.empty() || model_.checkpoint == "best";
    QString step;
    try {
        const auto found = core::runs::RunFolder::open(model_.run).checkpoint(model_.checkpoint);
        step = text::count(found.step);
        best = best && found.best; // where nothing was validated there is no best, and the last answers
    } catch (const core::Error&) { // the answer will say what is wrong with the run
        return best ? tr("best checkpoint") : tr("checkpoint %1").arg(QString::fromStdString(model_.checkpoint));
    }
    if (best) return tr("best, step %1").arg(step);
    return model_.checkpoint.empty() || model_.checkpoint == "last" ? tr("last, step %1").arg(step) : tr("step %1").arg(step);
}

void AnswerColumn::setRemovable(bool removable) { remove_->setVisible(removable); }

void AnswerColumn::setStyle(const plots::RunStyle& style) { static_cast<RunSwatch*>(swatch_)->setStyle(style); }

} // namespace ui::panels
