#pragma once

#include "core/engine/engine.h"

#include <QSortFilterProxyModel>

#include <cstdint>

namespace ui::itemmodels {

/// Which models are shown: where they lie, what their licence allows, how they can be trained here, and words. Boxes that are ticked narrow the list.
struct ModelFilter {
    enum class Where { All, Bundled, Folders };
    Where where = Where::All;
    bool commercial = false, sharing = false, anyPurpose = false; ///< the licence allows it
    bool full = false, lora = false;                              ///< it fits here so
    QString words;

    [[nodiscard]] bool takes(const core::engine::ModelFacts& model, std::uint64_t memoryBytes) const;
    [[nodiscard]] bool narrows() const { return commercial || sharing || anyPurpose || full || lora; }
};

/// Filter and order of the model table; sorts by `kSortRole`, missing values last.
class ShownModels : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ShownModels(QObject* parent = nullptr);
    void setFilter(const ModelFilter& filter, std::uint64_t memoryBytes);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ModelFilter filter_;
    std::uint64_t memoryBytes_ = 0;
};

} // namespace ui::itemmodels
