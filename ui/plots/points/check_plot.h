#pragma once

#include <QList>
#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

namespace ui::plots {

/// How far an export answers from its checkpoint: a dot for each prompt, stacked over the largest difference of a probability, on a logarithmic axis.
/// GUI thread.
class CheckPlot : public QWidget {
    Q_OBJECT
public:
    CheckPlot(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    ~CheckPlot() override;

    void setDifferences(const QList<double>& differences);
    /// Where the dots stand: place on the axis and height in its stack, from 1. Differences under `kLeast` stand at it.
    [[nodiscard]] static std::vector<std::pair<double, int>> stacked(const QList<double>& differences);
    static constexpr double kLeast = 1e-9;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace ui::plots
