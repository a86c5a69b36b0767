#pragma once

#include <QString>
#include <QUndoCommand>

namespace ui::panels {

class Context;

/// Moves a dataset into the bin, or takes an import back (`bins` false: undoing bins it). Both ways are the same switch.
class BinDataset : public QUndoCommand {
public:
    BinDataset(Context& context, QString name, bool bins, const QString& words);
    void undo() override { apply(!bins_); }
    void redo() override;

private:
    void apply(bool binned);
    Context& context_;
    QString name_;
    bool bins_;
    bool first_ = true;
};

} // namespace ui::panels
