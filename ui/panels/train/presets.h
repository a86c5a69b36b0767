#pragma once

#include "core/runs/run_spec.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui::panels {

/// Named settings without model and data. Ours lie in `resources/presets`, a person's own in the user's data folder, one JSON file each:
/// {"name", "about", "settings": the keys of run.json that it sets}.
struct Preset {
    QString id; ///< its file
    QString name, about;
    bool own = false;
    QString problem; ///< why the file cannot be used
};

[[nodiscard]] QList<Preset> presets();
/// The specification with all settings but model, data paths, name, notes and tags as the preset says. Throws core::Error with what is wrong in the file.
[[nodiscard]] core::runs::RunSpec withPreset(const core::runs::RunSpec& spec, const Preset& preset);
/// Keeps what differs from the defaults, without model and data paths. Throws core::Error where it cannot be written. Returns its id.
QString savePreset(const core::runs::RunSpec& spec, const QString& name);
/// Only a person's own.
void deletePreset(const QString& id);

} // namespace ui::panels
