#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace ui::panels {

class Context;

/// Good answers, kept as rows: a file of JSON lines in the project's folder for each dataset, and a moment after the last one a new version of the dataset
/// made of it. GUI thread; reading and writing of datasets as jobs.
class CollectedRows : public QObject {
    Q_OBJECT
public:
    explicit CollectedRows(Context& context, QObject* parent = nullptr);
    enum class Mode { Text, Instruction };
    /// Adds a row; why that is not possible, or nothing.
    [[nodiscard]] QString add(const QString& dataset, Mode mode, const QString& prompt, const QString& answer);
    /// Rows that were sent to this dataset so far.
    [[nodiscard]] qint64 count(const QString& dataset) const;

Q_SIGNALS:
    /// A version with the new rows is there.
    void stored(const QString& dataset, qint64 rows);

private:
    void store();
    [[nodiscard]] QString fileOf(const QString& dataset) const;

    Context& context_;
    QTimer* soon_;
    QStringList waiting_; ///< datasets with rows that no version holds yet
};

} // namespace ui::panels
