#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <string>

class QTimer;

namespace core::runs {
class FreshRun;
}

namespace ui::panels {

/// A training in a process of its own: `anneal-cli train` on a specification that lies beside the project's cache. It goes on when the window closes or
/// crashes; its folder is followed like any other. This object only watches until the folder is there, then it says so and is done.
/// GUI thread; deletes itself.
class IsolatedRun : public QObject {
    Q_OBJECT
public:
    IsolatedRun(std::shared_ptr<const core::runs::FreshRun> place, std::filesystem::path project, QObject* parent);
    /// Writes the specification and starts the program. Why that is not possible, in one line, or nothing.
    [[nodiscard]] QString start(const std::string& specJson);
    [[nodiscard]] qint64 processId() const { return process_; }
    /// Where `anneal-cli` lies beside this program, or empty.
    [[nodiscard]] static QString program();

Q_SIGNALS:
    void begun(const QString& run);
    void failed(const QString& words);

private:
    void look();
    [[nodiscard]] QString lastError() const;

    std::shared_ptr<const core::runs::FreshRun> place_; ///< kept until the run is made
    std::filesystem::path run_, project_;
    QString log_;
    qint64 process_ = 0;
    QTimer* timer_;
};

} // namespace ui::panels
