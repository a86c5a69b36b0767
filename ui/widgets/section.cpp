#include "ui/widgets/section.h"

#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui::widgets {

using theme::Theme;
using theme::Type;

Section::Section(const QString& title, QWidget* body, QWidget* right, QWidget* parent) : QWidget(parent), title_(headLabel(title)) {
    body_ = new QVBoxLayout(this);
    body_->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), theme::px(12));
    body_->setSpacing(theme::px(8));
    QWidget* head = right ? row({title_, Item::grow(), right}) : row({title_, Item::grow()});
    head->setFixedHeight(theme::px(24));
    body_->addWidget(head);
    if (body) body_->addWidget(body);
}

void Section::setTitle(const QString& title) { title_->setText(title); }

void Section::add(QWidget* widget) { body_->addWidget(widget); }

Facts::Facts(const std::vector<Fact>& facts, QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(theme::px(12));
    grid_->setVerticalSpacing(0);
    grid_->setColumnStretch(1, 1);
    setFacts(facts);
}

void Facts::setFacts(const std::vector<Fact>& facts) {
    facts_ = facts;
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Fact& fact : facts_) {
        auto* key = new ElidedLabel(fact.key, fact.mono ? Type::Mono : Type::Secondary, fact.mono ? &Theme::text : &Theme::text2);
        key->setMinimumHeight(theme::px(22));
        auto* value = new ElidedLabel(fact.value.isEmpty() ? QStringLiteral("—") : fact.value, Type::Body,
                                      fact.value.isEmpty() ? &Theme::text3 : fact.color);
        value->setNumeric();
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setElideMode(Qt::ElideMiddle);
        value->setAccessibleName(fact.key + QStringLiteral(": ") + value->text());
        value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        grid_->addWidget(key, line, 0);
        grid_->addWidget(value, line, 1);
        ++line;
    }
}

QString Facts::asText() const {
    QString text;
    for (const Fact& fact : facts_) text += fact.key + QLatin1Char('\t') + fact.value + QLatin1Char('\n');
    return text;
}

} // namespace ui::widgets
