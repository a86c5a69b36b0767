#pragma once

#include <QDir>
#include <QMap>
#include <QSet>
#include <QString>

class QWidget;

namespace shots {

/// Saves pictures of windows and keeps what is wrong with their texts.
class Shooter {
public:
    explicit Shooter(const QString& folder) : folder_(folder) {}
    /// Waits for jobs and plots of the window, checks it, saves it as NAME-WIDTHxHEIGHT-THEME.png.
    void shoot(QWidget& window, const QString& name);
    /// Writes the faults, each once with the pictures that show it; how many there are.
    [[nodiscard]] int tellFaults() const;

private:
    QDir folder_;
    QMap<QString, QStringList> faults_; ///< words of a fault → pictures
};

} // namespace shots
