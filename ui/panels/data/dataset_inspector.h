#pragma once

#include "core/data/dataset.h"
#include "core/data/facts.h"
#include "ui/frames/inspector.h"
#include "ui/panels/tokenizer_shelf.h"

#include <QHash>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

class QTimer;

namespace ui::plots {
class Histogram;
}
namespace ui::widgets {
class Facts;
class Label;
class Pill;
class Section;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class DoctorSection;

/// What is known about a dataset: facts that stand in its description at once, those that take a look at every row as soon as a quiet job has them,
/// the doctor's findings, licence in words, source.
class DatasetInspector : public frames::Inspector {
    Q_OBJECT
public:
    explicit DatasetInspector(Context& context, QWidget* parent = nullptr);
    void setDataset(const core::data::DatasetPtr& dataset, const std::filesystem::path& folder);
    /// Whose tokenizer lengths are counted with.
    void setModel(const QString& model);
    [[nodiscard]] bool shows(const std::filesystem::path& folder) const { return folder_ == folder; }
    void check();
    /// Something that the person waits for needs the data lane: counting stops and goes on a little later.
    void yieldLane();
    [[nodiscard]] DoctorSection& doctor() { return *doctor_; }
    /// Facts of what is shown, or null while they are counted.
    [[nodiscard]] std::shared_ptr<const core::data::DatasetFacts> facts() const { return dataset_ ? counted_.value(key()) : nullptr; }

Q_SIGNALS:
    /// Facts of what is shown became known.
    void factsShown();

private:
    using FactsPtr = std::shared_ptr<const core::data::DatasetFacts>;
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QString key() const;
    void askRowFacts();
    void countRows(const QString& key, const TokenizerShelf::TokenizerPtr& tokenizer);
    void showFacts();
    void showLengths(const core::data::LengthFacts& lengths, bool tokens);
    void showLabels(const core::data::DatasetFacts& facts);
    void showLicence();
    void copyFacts();

    Context& context_;
    core::data::DatasetPtr dataset_;
    std::filesystem::path folder_;
    QString model_;
    widgets::Facts* facts_;
    widgets::Label *lengthsHead_, *labelsWords_;
    plots::Histogram* lengths_;
    widgets::Section *labels_, *licence_;
    DoctorSection* doctor_;
    widgets::Pill* badge_;
    QWidget *labelsBody_ = nullptr, *licenceBody_ = nullptr;
    QHash<QString, FactsPtr> counted_; ///< by `key()`: of the datasets that were looked at in this session
    QTimer* resume_;
    quint64 job_ = 0;
};

} // namespace ui::panels
