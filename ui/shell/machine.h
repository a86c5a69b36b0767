#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

class QTimer;

namespace ui::shell {

/// Processor and memory of this machine, read from /proc once a second. A reading takes microseconds, so it is made on the GUI thread.
class Machine : public QObject {
    Q_OBJECT
public:
    explicit Machine(QObject* parent = nullptr);

    struct Memory {
        std::uint64_t totalBytes = 0;
        std::uint64_t usedBytes = 0; ///< not available to new programs
    };
    /// 0 to 1 over the last second; negative before the second reading.
    [[nodiscard]] double processorLoad() const { return load_; }
    [[nodiscard]] Memory memory() const { return memory_; }
    [[nodiscard]] static Memory readMemory();
    /// What a training may take: all physical memory, or the limit that the system sets this program (cgroup), whichever is less.
    [[nodiscard]] static std::uint64_t usableMemoryBytes();
    /// "Intel(R) Xeon(R) …, 2 cores".
    [[nodiscard]] static QString processorName();
    [[nodiscard]] static int processorCores();

Q_SIGNALS:
    void measured();

private:
    void measure();

    QTimer* timer_;
    std::uint64_t lastBusy_ = 0, lastAll_ = 0;
    double load_ = -1.0;
    Memory memory_;
};

} // namespace ui::shell
