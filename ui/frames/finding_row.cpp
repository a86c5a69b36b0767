#include "ui/frames/finding_row.h"

#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>

namespace ui::frames {

using theme::Theme;
using theme::Type;
using widgets::Item;

FindingRow::FindingRow(const QString& id, theme::Tone tone, const QString& words, const QString& second, const QString& link,
                       QWidget* parent)
    : FindingRow(id, theme::toneIcon(tone), theme::toneText(tone), words, second, link, parent) {}

FindingRow::FindingRow(const QString& id, const QString& icon, theme::ColorRole color, const QString& words, const QString& second,
                       const QString& link, QWidget* parent)
    : QWidget(parent) {
    setObjectName(id);
    setAccessibleName(words + QLatin1Char(' ') + second);
    auto* mark = widgets::column({new widgets::IconLabel(icon, color), Item::grow()}, 0, {0, 1, 0, 0});
    auto* text = widgets::column({widgets::wrappedLabel(words, Type::Body, &Theme::text)}, 1);
    if (!second.isEmpty()) text->layout()->addWidget(widgets::wrappedLabel(second));
    auto* line = widgets::fillRow(this, {mark, {text, 1}});
    if (link.isEmpty()) return;
    auto* button = new widgets::LinkButton(id + QStringLiteral(".link"), link);
    line->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QAbstractButton::clicked, this, &FindingRow::linkClicked);
}

} // namespace ui::frames
