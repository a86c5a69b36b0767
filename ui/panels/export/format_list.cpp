#include "ui/panels/export/format_list.h"

#include "core/base/text.h"
#include "ui/forms/form_state.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/choices/segmented.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace ui::panels {

using theme::Theme;

FormatList::FormatList(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    connect(group_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) Q_EMIT changed();
    });
}

void FormatList::setFormats(const std::vector<core::engine::ExportFormat>& formats) {
    if (!format().isEmpty()) wanted_ = format();
    while (auto* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    formats_ = formats;
    dtypes_.assign(formats_.size(), 0);
    int current = -1;
    for (std::size_t i = 0; i < formats_.size(); ++i) {
        column_->addWidget(makeRow(i));
        column_->addWidget(widgets::horizontalLine());
        const bool can = formats_[i].problem.empty();
        if (can && (current < 0 || QString::fromStdString(formats_[i].key) == wanted_)) current = static_cast<int>(i);
    }
    if (current >= 0) group_->button(current)->setChecked(true);
    Q_EMIT changed();
}

QWidget* FormatList::makeRow(std::size_t index) {
    const auto& format = formats_[index];
    const bool can = format.problem.empty();
    auto* radio = new widgets::RadioButton(QStringLiteral("export.format.") + QString::fromStdString(format.key), QString());
    const QString called = forms::fieldText(format.name.c_str());
    radio->setAccessibleName(called);
    radio->setEnabled(can);
    group_->addButton(radio, static_cast<int>(index));
    auto* name = new widgets::Label(called, theme::Type::BodyStrong, can ? &Theme::text : &Theme::text2);
    auto* key = widgets::keyLabel(QString::fromStdString(format.key));
    auto* purpose = widgets::wrappedLabel(can ? forms::fieldText(format.purpose.c_str()) : QString::fromStdString(format.problem),
                                          theme::Type::Secondary, can ? &Theme::text2 : &Theme::warn);
    auto* words = widgets::column({{widgets::row({{name}, {key}, widgets::Item::grow()})}, {purpose}}, 2);
    auto* pill = new widgets::Pill(can ? tr("can go there") : tr("not for this run"), can ? theme::Tone::Ok : theme::Tone::Warn);
    auto* right = new QWidget;
    auto* stack = widgets::fillColumn(right, {{pill}}, 6);
    stack->setAlignment(pill, Qt::AlignRight);
    if (can && format.dtypes.size() > 1) {
        QStringList types;
        for (const auto& type : format.dtypes) types << QString::fromStdString(type);
        auto* choice =
            new widgets::Segmented(QStringLiteral("export.dtype.") + QString::fromStdString(format.key), tr("Number format"), types);
        connect(choice, &widgets::Segmented::currentChanged, this, [this, index](int type) {
            dtypes_[index] = type;
            group_->button(static_cast<int>(index))->setChecked(true);
            Q_EMIT changed();
        });
        stack->addWidget(choice, 0, Qt::AlignRight);
    }
    auto* size = new widgets::Label(format.bytes > 0 ? QString::fromStdString(core::base::bytesInWords(format.bytes)) : QString());
    size->setNumeric();
    size->setFixedWidth(theme::px(72));
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = widgets::row({{radio}, {words, 1}, {right}, {size}}, 12, {16, 12, 16, 12});
    return row;
}

QString FormatList::format() const {
    const int index = group_->checkedId();
    return index >= 0 && static_cast<std::size_t>(index) < formats_.size()
               ? QString::fromStdString(formats_[static_cast<std::size_t>(index)].key)
               : QString();
}

QString FormatList::dtype() const {
    const int index = group_->checkedId();
    if (index < 0 || static_cast<std::size_t>(index) >= formats_.size()) return {};
    const auto& types = formats_[static_cast<std::size_t>(index)].dtypes;
    const auto at = static_cast<std::size_t>(dtypes_[static_cast<std::size_t>(index)]);
    return at < types.size() ? QString::fromStdString(types[at]) : QString();
}

} // namespace ui::panels
