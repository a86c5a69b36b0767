#pragma once

#include "core/engine/engine.h"
#include "ui/itemmodels/model_measure.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace ui::itemmodels {

/// Models at hand: what each is, under which licence, and whether it can be trained here. Lives on the GUI thread.
class ModelTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Architecture, Parameters, Context, Size, Licence, Fits, TokensPerWord, Loss, Speed, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    /// `memoryBytes`: what training may take on this machine.
    void setModels(std::vector<core::engine::ModelFacts> models, std::uint64_t memoryBytes);
    /// What was measured on a person's own rows; columns of what was not stay empty.
    void setMeasures(const ModelMeasures& measures);
    [[nodiscard]] ModelMeasure measureOf(int row) const;
    [[nodiscard]] const core::engine::ModelFacts& model(int row) const { return models_[static_cast<std::size_t>(row)]; }
    /// The largest method that fits: "Full", "LoRA", "No"; empty where the model cannot be opened.
    [[nodiscard]] static QString fits(const core::engine::ModelFacts& model, std::uint64_t memoryBytes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant sortValue(const QModelIndex& index) const;
    std::vector<core::engine::ModelFacts> models_;
    ModelMeasures measures_;
    std::uint64_t memoryBytes_ = 0;
};

} // namespace ui::itemmodels
