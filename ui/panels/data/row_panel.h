#pragma once

#include "core/data/dataset.h"
#include "core/tokenizers/tokenizer.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace ui::frames {
class TokenView;
}
namespace ui::widgets {
class ComboBox;
class ElidedLabel;
class Label;
} // namespace ui::widgets

namespace ui::panels {

class Context;

/// One row below the table: at the left its tokens as the trainer sees them, counted ones tinted; at the right its columns, whole.
class RowPanel : public QWidget {
    Q_OBJECT
public:
    explicit RowPanel(Context& context, QWidget* parent = nullptr);
    void setDataset(core::data::DatasetPtr dataset);
    /// Whose tokenizer and template are shown. The bundled model's until another one is chosen.
    void setModel(const QString& modelFolder);
    void showRow(std::int64_t index, core::data::Row row);
    void clear();

private:
    struct Seen;
    [[nodiscard]] QWidget* makeTokens();
    [[nodiscard]] QWidget* makeColumns();
    void tokenize();
    void showTokens(const Seen& seen);
    void showColumns();

    Context& context_;
    core::data::DatasetPtr dataset_;
    QString model_;
    std::int64_t index_ = -1;
    core::data::Row row_;
    widgets::ElidedLabel* title_;
    widgets::ComboBox* template_;
    frames::TokenView* tokens_;
    widgets::Label* words_;
    QVBoxLayout* columns_;
    quint64 job_ = 0;
};

} // namespace ui::panels
