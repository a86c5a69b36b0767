#pragma once

#include "core/engine/engine.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace ui::panels {

/// The formats a run can be exported to, each with what it is for; one is chosen. A format that this run cannot go to says why.
class FormatList : public QWidget {
    Q_OBJECT
public:
    explicit FormatList(QWidget* parent = nullptr);
    void setFormats(const std::vector<core::engine::ExportFormat>& formats);
    [[nodiscard]] QString format() const;
    [[nodiscard]] QString dtype() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeRow(std::size_t index);
    std::vector<core::engine::ExportFormat> formats_;
    std::vector<int> dtypes_; ///< chosen one of each format
    QString wanted_;          ///< the format chosen last, for the next run too
    QButtonGroup* group_;
    QVBoxLayout* column_;
};

} // namespace ui::panels
