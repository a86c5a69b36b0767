#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace core::store {
struct RunEntry;
}

/// What can be asked of a run by name: the fields of the filter and the columns of the table, found in one place.
namespace ui::itemmodels {

/// A value of a run: a number where it is one (double), else text. Not valid where the run does not have it.
struct RunValue {
    QVariant value;
    [[nodiscard]] bool has() const { return value.isValid(); }
    [[nodiscard]] bool isNumber() const { return value.typeId() == QMetaType::Double; }
};

/// The key that a written field name means: "lr" → "optimizer.lr", "loss" → "last"; nothing where there is no such field.
[[nodiscard]] std::optional<QString> findRunField(const QString& written);
/// The known name nearest to a wrong one; empty where none is near.
[[nodiscard]] QString nearestRunField(const QString& written);
/// Every setting of run.json that a table can show, by its path.
[[nodiscard]] QStringList runSettings();
/// The value of a field of a run; `key` is one that `findRunField` gave, or a metric's name.
[[nodiscard]] RunValue runValue(const core::store::RunEntry& run, const QString& key);
/// The same, looked up once: for asking thousands of runs.
[[nodiscard]] std::function<RunValue(const core::store::RunEntry&)> runValueReader(const QString& key);
/// The last folder of a data or model argument, as a person calls it: "dataset:grimm@2" → "grimm@2".
[[nodiscard]] QString shortSource(const QString& argument);

} // namespace ui::itemmodels
