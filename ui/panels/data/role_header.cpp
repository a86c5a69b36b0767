#include "ui/panels/data/role_header.h"

#include "ui/tables/header_view.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"

#include <QSignalBlocker>

#include <algorithm>

namespace ui::panels {

namespace {
const QString kLeaveOut = QStringLiteral("-");
}

QList<std::pair<QString, QString>> roleChoices() {
    const auto same = [](const char* role) { return std::pair(QString::fromLatin1(role), QString::fromLatin1(role)); };
    QList<std::pair<QString, QString>> choices{{QString(), RoleHeader::tr("no role")}, {kLeaveOut, RoleHeader::tr("leave out")}};
    for (const char* role : {"text", "text_pair", "label", "instruction", "input", "output", "system", "history", "messages", "tools",
                             "prompt", "completion", "chosen", "rejected"})
        choices << same(role);
    return choices;
}

RoleHeader::RoleHeader(tables::HeaderView* head) : QObject(head), head_(head) {}

void RoleHeader::setColumns(const std::vector<std::string>& columns, const core::data::Mapping& mapping) {
    columns_ = columns;
    mapping_ = mapping;
    head_->removeColumnWidgets();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString name = QString::fromStdString(columns[i]);
        auto* box = new widgets::ComboBox(QStringLiteral("import.role.%1").arg(i), tr("Role of %1").arg(name));
        for (const auto& [role, label] : roleChoices()) box->addItem(label, role);
        const auto found = std::find_if(mapping.begin(), mapping.end(), [&](const auto& entry) { return entry.second == columns[i]; });
        if (found != mapping.end()) {
            const QString role = QString::fromStdString(found->first);
            if (box->findData(role) < 0) box->addItem(role, role);
            box->setCurrentIndex(box->findData(role));
            widgets::setFieldTone(box, theme::Tone::Accent);
        }
        if (std::find(leftOut_.begin(), leftOut_.end(), columns[i]) != leftOut_.end()) box->setCurrentIndex(box->findData(kLeaveOut));
        connect(box, &QComboBox::activated, this, [this, i, box] { roleChosen(static_cast<int>(i), box->currentData().toString()); });
        head_->setColumnWidget(static_cast<int>(i) + 1, box, theme::px(31));
    }
}

void RoleHeader::roleChosen(int column, const QString& role) {
    const auto& name = columns_[static_cast<std::size_t>(column)];
    std::erase_if(mapping_, [&](const auto& entry) { return entry.second == name; });
    std::erase(leftOut_, name);
    if (role == kLeaveOut) leftOut_.push_back(name);
    else if (!role.isEmpty()) mapping_[role.toStdString()] = name; // takes the role from the column that had it
    byHand_ = true;
    setColumns(std::vector(columns_), core::data::Mapping(mapping_));
    Q_EMIT changed();
}

core::data::Mapping RoleHeader::mapping() const { return mapping_; }

} // namespace ui::panels
