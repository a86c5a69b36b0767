#pragma once

#include <QList>
#include <QString>

#include <cstdint>

/// What comes with the program, read from `resources/` without the engine.
namespace ui::shell {

struct BundledModel {
    QString name; ///< as after `bundled:`
    QString licence;
    QString architecture;
    std::int64_t parameters = 0;
    std::int64_t context = 0;
    std::uint64_t bytes = 0;
};

struct BundledDataset {
    QString key; ///< its folder
    QString title, description, shape, licence, authors, source;
    QString trainFile; ///< absolute
    std::uint64_t bytes = 0;
};

[[nodiscard]] QList<BundledModel> bundledModels();
[[nodiscard]] QList<BundledDataset> bundledDatasets();

/// "CC BY 4.0", "public domain", "Apache-2.0": as it stands on a badge.
[[nodiscard]] QString licenceBadge(const QString& licence);
/// "permissive", "restricted", "noncommercial" or "unknown", by resources/licences; decides the badge.
[[nodiscard]] QString licenceKind(const QString& licence);

} // namespace ui::shell
