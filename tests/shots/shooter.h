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
    /// Of the names of pictures from now on: the language.
    void setPrefix(const QString& prefix) { prefix_ = prefix; }
    /// Whether words without accents are listed from now on: those of files, and those that somebody forgot to translate.
    void setListsPlain(bool lists) { listsPlain_ = lists; }
    /// Waits for jobs and plots of the window, checks it, saves it as NAME-WIDTHxHEIGHT-THEME.png.
    void shoot(QWidget& window, const QString& name);
    /// Writes the faults, each once with the pictures that show it, and the words without accents; how many faults there are.
    [[nodiscard]] int tellFaults() const;

private:
    void notePlain(QWidget& window, const QString& shot);
    QDir folder_;
    QString prefix_;
    bool listsPlain_ = false;
    QMap<QString, QStringList> faults_; ///< words of a fault → pictures
    QMap<QString, QString> plain_;      ///< words without accents → picture
};

} // namespace shots
