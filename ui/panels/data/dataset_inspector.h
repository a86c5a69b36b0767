#pragma once

#include "core/data/dataset.h"
#include "ui/frames/inspector.h"

#include <filesystem>
#include <vector>

namespace ui::widgets {
class Facts;
class Label;
class Pill;
class Section;
} // namespace ui::widgets

namespace ui::panels {

class Context;

/// What is known about a dataset: facts, licence in words, source.
class DatasetInspector : public frames::Inspector {
    Q_OBJECT
public:
    explicit DatasetInspector(Context& context, QWidget* parent = nullptr);
    void setDataset(const core::data::DatasetPtr& dataset, const std::filesystem::path& folder);
    void setModel(const QString& modelFolder);
    [[nodiscard]] bool shows(const std::filesystem::path& folder) const { return folder_ == folder; }

Q_SIGNALS:
    /// A finding's rows are asked for.
    void rowsRequested(std::vector<std::int64_t> rows, const QString& why);

private:
    void showLicence();
    void copyFacts();

    Context& context_;
    core::data::DatasetPtr dataset_;
    std::filesystem::path folder_;
    QString model_;
    widgets::Facts* facts_;
    widgets::Section* licence_;
    widgets::Pill* badge_;
    QWidget* licenceBody_ = nullptr;
};

} // namespace ui::panels
