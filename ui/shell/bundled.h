#pragma once

#include "core/data/dataset.h"

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
    core::data::Mapping map; ///< role → column, where the columns have other names
    /// How the training file is imported: under its key, with roles, licence, source and authors.
    [[nodiscard]] core::data::ImportOptions importOptions() const;
};

[[nodiscard]] QList<BundledModel> bundledModels();
[[nodiscard]] QList<BundledDataset> bundledDatasets();

/// "CC BY 4.0", "public domain", "Apache-2.0": as it stands on a badge.
[[nodiscard]] QString licenceBadge(const QString& licence);

} // namespace ui::shell
