#pragma once

#include "ui/tables/cell.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core::store {
struct RunEntry;
}

namespace ui::itemmodels {

/// One column of the run table: a field of `run_fields.h`, or one of those that are drawn (swatch, star, sparkline).
struct RunColumn {
    enum class Kind { Swatch, Star, Name, State, Sparkline, Loss, Count, Duration, Number, Text, Tags };
    QString key;
    Kind kind = Kind::Text;
    QString title, unit;
    QString words; ///< for the list of columns: "Learning rate (optimizer.lr)"
    int width = 80;
    [[nodiscard]] bool isNumber() const;
};

/// The column of a key; a metric that no table knows gets one all the same.
[[nodiscard]] RunColumn runColumn(const QString& key);
/// Those that a new project shows.
[[nodiscard]] QStringList standardRunColumns();
/// Those that can be added: own figures first, then every setting of run.json.
[[nodiscard]] QStringList allRunColumns();

/// What a state looks like, in table and inspector.
[[nodiscard]] tables::Cell runStateCell(const QString& state);
/// The text of a cell, also for copying.
[[nodiscard]] QString runColumnText(const RunColumn& column, const core::store::RunEntry& run);

} // namespace ui::itemmodels
