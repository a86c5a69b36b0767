#pragma once

#include "core/data/dataset.h"

#include <QObject>
#include <QStringList>

namespace ui::tables {
class HeaderView;
}

namespace ui::panels {

/// The drop-downs under the column names of the import preview that say which column plays which role.
class RoleHeader : public QObject {
    Q_OBJECT
public:
    explicit RoleHeader(tables::HeaderView* head);
    /// Puts a box under each column (the table has one leading column for the line) and shows the mapping.
    void setColumns(const std::vector<std::string>& columns, const core::data::Mapping& mapping);
    /// What the boxes say now.
    [[nodiscard]] core::data::Mapping mapping() const;
    /// Columns that are not imported.
    [[nodiscard]] const std::vector<std::string>& leftOut() const { return leftOut_; }
    /// True once the person changed one of them.
    [[nodiscard]] bool changedByHand() const { return byHand_; }
    void reset() {
        byHand_ = false;
        leftOut_.clear();
    }

Q_SIGNALS:
    void changed();

private:
    void roleChosen(int column, const QString& role);
    tables::HeaderView* head_;
    std::vector<std::string> columns_, leftOut_;
    core::data::Mapping mapping_;
    bool byHand_ = false;
};

/// Every role of a row with its name for a person.
[[nodiscard]] QList<std::pair<QString, QString>> roleChoices();

} // namespace ui::panels
