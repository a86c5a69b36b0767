#pragma once

#include "core/data/dataset.h"
#include "core/data/token_rows.h"
#include "ui/frames/token_view.h"
#include "ui/panels/tokenizer_shelf.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace ui::widgets {
class ComboBox;
class ElidedLabel;
class Label;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class RowEditor;

/// One row below the table: at the left its tokens as the trainer sees them, counted ones tinted; at the right its columns, to be changed.
class RowPanel : public QWidget {
    Q_OBJECT
public:
    explicit RowPanel(Context& context, QWidget* parent = nullptr);
    void setDataset(core::data::DatasetPtr dataset);
    /// Whose tokenizer and template are shown. The bundled model's until another one is chosen.
    void setModel(const QString& model);
    /// `index`: of the dataset; `number`: what the row is called.
    void showRow(std::int64_t index, std::int64_t number, core::data::Row row);
    void clear();
    [[nodiscard]] RowEditor& editor() { return *editor_; }
    [[nodiscard]] const core::data::Row& row() const { return row_; }
    /// Buttons to go from row to row, for a panel without its table.
    void setStepping(bool stepping);

Q_SIGNALS:
    void stepWanted(int by);

private:
    /// Tokens of the row, or why it has none.
    struct Seen {
        QList<frames::ShownToken> tokens;
        int counted = 0;
        QString problem;
    };
    [[nodiscard]] QWidget* makeTokens();
    void tokenize();
    void tokenizeWith(const TokenizerShelf::TokenizerPtr& tokenizer);
    [[nodiscard]] static Seen seen(const core::data::Row& row, const core::data::DatasetInfo& info,
                                   const core::tokenizers::Tokenizer& tokenizer, const core::data::TokenizeOptions& options);
    void showTokens(const Seen& seen);
    void showTitle();

    Context& context_;
    core::data::DatasetPtr dataset_;
    QString model_;
    std::int64_t index_ = -1, number_ = 0;
    core::data::Row row_;
    widgets::ElidedLabel* title_;
    widgets::Label* words_;
    widgets::ComboBox* template_;
    frames::TokenView* tokens_;
    RowEditor* editor_;
    QList<QWidget*> steppers_;
    bool stepping_ = false;
    quint64 asked_ = 0; ///< counts requests, so that a late answer to an earlier one is dropped
};

} // namespace ui::panels
