#pragma once

#include <QImage>

namespace shots {

/// The picture with at most 256 colours, for files that lie in the repository: the colours that occur most often, each other one drawn as the nearest.
[[nodiscard]] QImage reduced(const QImage& picture);
/// anneal_shots --reduce FROM.png TO.png …: pairs. Exit status.
[[nodiscard]] int reduceCommand(const QStringList& files);

} // namespace shots
