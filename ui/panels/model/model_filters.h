#pragma once

#include "ui/itemmodels/shown_models.h"
#include "ui/widgets/region.h"

#include <functional>
#include <vector>

namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class CheckBox;
class Label;
} // namespace ui::widgets

namespace ui::panels {

/// The left side of Model: where models lie, and boxes for what they may be used for and how they fit here, each with the number of models.
class ModelFilters : public widgets::Region {
    Q_OBJECT
public:
    explicit ModelFilters(QWidget* parent = nullptr);
    /// Without words, which the table's own field gives.
    [[nodiscard]] itemmodels::ModelFilter filter() const;
    void setFilter(const itemmodels::ModelFilter& filter);
    void clear();
    void setModels(const std::vector<core::engine::ModelFacts>& models, std::uint64_t memoryBytes);

Q_SIGNALS:
    void changed();

private:
    struct Box {
        widgets::CheckBox* box = nullptr;
        widgets::Label* count = nullptr;
        bool itemmodels::ModelFilter::*member = nullptr;
    };
    [[nodiscard]] QWidget* makeBoxes(const QString& title, const std::vector<std::size_t>& boxes);
    void addBox(const char* id, const QString& words, bool itemmodels::ModelFilter::*member);

    tables::ListView* where_;
    std::vector<Box> boxes_;
};

} // namespace ui::panels
